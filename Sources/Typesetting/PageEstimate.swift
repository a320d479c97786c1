/// On which page each label of a manuscript is likely to be, before TeX has set one.
///
/// Only how many figures a number has matters: so much room it takes in a line. Where the estimate is wrong there is a second pass, and
/// no other page.
struct PageEstimate {
  private(set) var pages: [String: Int] = [:]
  /// How many pages the whole takes.
  private(set) var end = 2.0

  /// What a class reads before the first pass: lines of LaTeX's `.aux`.
  var auxiliary: [UInt8] {
    Array(pages.sorted { $0.key < $1.key }.map { #"\newlabel{\#($0.key)}{{}{\#($0.value)}}"# + "\n" }.joined().utf8)
  }

  /// What a line of the manuscript takes of a page, fitted to reports of 40 to 140 pages.
  private static let shares: [(command: [UInt8], share: Double)] = [
    (#"\chartrow"#, 0.035), (#"\series"#, 0), (#"\tablerow"#, 0.024), (#"\begin{reportfigure}"#, 0.22),
    (#"\sectionheading"#, 0.12), (#"\contentsentry"#, 0.026),
  ].map { (Array($0.0.utf8), $0.1) }
  private static let opening = 0.36
  private static let charactersOnPage = 2450.0

  private static let begin = Array(#"\begin{document}"#.utf8)
  private static let openings = [#"\begin{reportchapter}"#, #"\begin{contents}"#].map { Array($0.utf8) }
  /// It names the label that it leads to.
  private static let overview = Array(#"\overviewentry"#.utf8)
  private static let label = Array("label=".utf8)
  private static let leaf = Array("leaf{".utf8)

  init(of manuscript: String) {
    var isText = false
    for line in Array(manuscript.utf8).split(separator: UInt8(ascii: "\n")) {
      guard isText else {
        isText = line.starts(with: Self.begin)
        continue
      }
      let words = Self.withoutLeaves(line)
      if Self.openings.contains(where: { words.starts(with: $0) }) {
        end = (end - 0.02).rounded(.down) + 1 + Self.opening
      }
      if !words.starts(with: Self.overview), let name = Self.label(in: words) { pages[name] = Int(end) }
      end += Self.shares.first { words.starts(with: $0.command) }?.share ?? Double(words.count) / Self.charactersOnPage
    }
  }

  private static func label(in line: [UInt8]) -> String? {
    guard let start = line.indices.first(where: { line[$0] == label[0] && line[$0...].starts(with: label) }) else {
      return nil
    }
    let stops = [UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\")]
    let name = line[(start + label.count)...].prefix { !stops.contains($0) }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// The line without what only says where leaves of the structure stand.
  private static func withoutLeaves(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(line.count)
    var place = line.startIndex
    while place < line.endIndex {
      if line[place] == UInt8(ascii: "\\") {
        let name = line[(place + 1)...].prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        let rest = line[name.endIndex...]
        if name.count >= 4, name.suffix(4).elementsEqual(leaf.dropLast()), rest.first == UInt8(ascii: "{"),
          let end = rest.firstIndex(of: UInt8(ascii: "}"))
        {
          place = end + 1
          continue
        }
      }
      result.append(line[place])
      place += 1
    }
    return result
  }
}
