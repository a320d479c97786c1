import Model

/// Findings as they are made: how many of a kind are kept is limited, for a bad file has the same fault on every page.
struct FindingList {
  private(set) var findings: [Finding] = []
  private var counts: [String: Int] = [:]
  /// Findings of one code that are kept.
  private static let most = 200

  /// Notes a fault.
  ///
  /// - Parameters:
  ///   - page: where it is; nil for the file as a whole.
  ///   - box: where on the page, in the page's own coordinates.
  mutating func add(
    _ code: String, _ severity: Severity, on page: PageFacts?, _ box: Box?, _ message: String, remedy: String
  ) {
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.most else { return }
    let place = page.map { Finding.Place(page: $0.number, area: box.flatMap($0.area)) }
    findings.append(
      Finding(code: code, severity: severity, place: place, message: Self.plain(message), remedy: remedy))
  }

  func contains(_ code: String) -> Bool { counts[code] != nil }

  /// Without control characters: names in a PDF must not reach a terminal as commands.
  private static func plain(_ message: String) -> String {
    guard message.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else { return message }
    let shown = message.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return String(String.UnicodeScalarView(shown))
  }

  /// An error at a place of a page.
  mutating func add(_ code: String, on page: PageFacts?, _ box: Box?, _ message: String, remedy: String) {
    add(code, .error, on: page, box, message, remedy: remedy)
  }

  /// An error of a page, or of the file.
  mutating func add(_ code: String, on page: PageFacts? = nil, _ message: String, remedy: String) {
    add(code, .error, on: page, nil, message, remedy: remedy)
  }

  /// What is the same on many pages, and of the page as a whole, said once, with the number of the others.
  private var joined: [Finding] {
    var places: [Finding: Int] = [:]
    var joined: [(finding: Finding, others: Int)] = []
    for finding in findings {
      var anywhere = finding
      anywhere.place = nil
      if finding.place == nil || finding.place?.area != nil {
        joined.append((finding, 0))
      } else if let known = places[anywhere] {
        joined[known].others += 1
      } else {
        places[anywhere] = joined.count
        joined.append((finding, 0))
      }
    }
    return joined.map { finding, others in
      var finding = finding
      if others > 0 { finding.message += ", and so on \(others) more page\(others == 1 ? "" : "s")" }
      return finding
    }
  }

  /// By page, what is about the whole file first; and how many were left out.
  var sorted: [Finding] {
    let kept = joined.enumerated().sorted { a, b in
      (a.element.place?.page ?? 0, a.offset) < (b.element.place?.page ?? 0, b.offset)
    }
    let left = counts.filter { $0.value > Self.most }.sorted { $0.key < $1.key }
    return kept.map(\.element)
      + left.map { code, count in
        Finding(
          code: code, severity: findings.first { $0.code == code }?.severity ?? .error, place: nil,
          message: "\(count - Self.most) more of the same kind are not listed",
          remedy: "mend those that are listed first")
      }
  }
}
