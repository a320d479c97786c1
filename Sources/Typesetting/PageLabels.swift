/// What a tagged pass says of pages in its `.aux`, and what of it is a reason for another.
///
/// A number that is filled in afterwards is none. A number that TeX itself has read from the last `.aux` and set is one if the label is
/// elsewhere now, and so is a list of pages when its labels come in another order, or fall on other pages together.
struct PageLabels {
  /// The page that each label is on, as it is printed.
  private(set) var pages: [String: [UInt8]] = [:]
  private var lists: [(labels: String, chosen: String)] = []
  private var reads: [(label: String, page: [UInt8])] = []
  /// The other lines: what the class has decided.
  private(set) var rest: [UInt8] = []

  init(_ auxiliary: [UInt8]) {
    for line in auxiliary.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: #"\newlabel{"#.utf8), let parts = Self.groups(line.dropFirst(9), 2) {
        pages[Self.text(parts[0])] = Self.groups(parts[1], 2).map { Array($0[1]) }
      } else if line.starts(with: #"\coipagelist{"#.utf8), let parts = Self.groups(line.dropFirst(12), 2) {
        lists.append((Self.text(parts[0]), Self.text(parts[1])))
      } else if line.starts(with: #"\coipageread{"#.utf8), let parts = Self.groups(line.dropFirst(12), 2) {
        reads.append((Self.text(parts[0]), Array(parts[1])))
      } else {
        rest += line + [10]
      }
    }
  }

  /// Whether all that TeX has set of what it had read is still so.
  var isSettled: Bool {
    reads.allSatisfy { (pages[$0.label] ?? []) == $0.page } && lists.allSatisfy { chosen(of: $0.labels) == $0.chosen }
  }

  /// The first label of each page, in the order of the pages, as the class chooses them.
  private func chosen(of labels: String) -> String {
    var found: [(page: Int, label: Substring)] = []
    for label in labels.split(separator: ",") {
      let page = pages[String(label)].flatMap { Int(String(decoding: $0, as: UTF8.self)) } ?? 0
      let index = found.firstIndex { $0.page == page }
      // A label without a page is to be warned of: the last stands for all.
      if let index, page == 0 { found[index].label = label }
      if index == nil { found.append((page, label)) }
    }
    let order = found.indices.sorted { (found[$0].page, $0) < (found[$1].page, $1) }
    return order.map { "\(found[$0].label)," }.joined()
  }

  private static func text(_ bytes: some Collection<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// The first groups in braces; nil when there are fewer.
  private static func groups(_ bytes: ArraySlice<UInt8>, _ count: Int) -> [ArraySlice<UInt8>]? {
    var (groups, rest) = ([ArraySlice<UInt8>](), bytes)
    while groups.count < count {
      guard rest.first == UInt8(ascii: "{") else { return nil }
      var (depth, end) = (0, rest.startIndex)
      while end < rest.endIndex {
        if rest[end] == UInt8(ascii: "{") { depth += 1 }
        if rest[end] == UInt8(ascii: "}") { depth -= 1 }
        if depth == 0 { break }
        end += 1
      }
      guard end < rest.endIndex else { return nil }
      groups.append(rest[rest.startIndex + 1..<end])
      rest = rest[(end + 1)...]
    }
    return groups
  }
}
