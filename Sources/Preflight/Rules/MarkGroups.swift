/// Marks of a page that share a fault: said once, where the first is, with their number.
struct MarkGroup {
  var first: Mark
  var count: Int

  /// `, and at 12 more places`, or nothing.
  var more: String { count < 2 ? "" : ", and at \(count - 1) more place\(count == 2 ? "" : "s") on the page" }
}

extension PageContent {
  /// Marks by what they have in common, in the order in which the first of each is painted. Those of nil are left out.
  func groups(_ key: (Mark) -> String?) -> [(key: String, group: MarkGroup)] {
    var order: [String] = []
    var groups: [String: MarkGroup] = [:]
    for mark in marks {
      guard let key = key(mark) else { continue }
      if groups[key] == nil {
        order.append(key)
        groups[key] = MarkGroup(first: mark, count: 0)
      }
      groups[key]?.count += 1
    }
    return order.compactMap { key in groups[key].map { (key, $0) } }
  }
}

extension Mark {
  /// What it is, for a finding.
  var words: String {
    switch kind {
    case .text: "text"
    case .fill: "an area"
    case .stroke: "a line"
    case .image: "a picture"
    case .shading: "a shading"
    }
  }
}
