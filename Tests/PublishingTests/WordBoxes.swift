import Foundation

/// Where the words of a PDF stand, in points from the page's top left corner.
struct WordBox: CustomStringConvertible, Sendable {
  var page: Int
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double
  var word: String

  var description: String { "“\(word)” on page \(page) at (\(Int(left)), \(Int(top)))–(\(Int(right)), \(Int(bottom)))" }

  /// Whether two words share ink, or nearly. A box is as high as the font's tallest letters and deepest descenders, which
  /// neighbouring lines may share; what must not meet is the middle.
  func touches(_ other: WordBox) -> Bool {
    let (slack, otherSlack) = ((bottom - top) * 0.2, (other.bottom - other.top) * 0.2)
    return page == other.page && left < other.right - 0.3 && other.left < right - 0.3
      && top + slack < other.bottom - otherSlack && other.top + otherSlack < bottom - slack
  }

  /// The words of a PDF, read by poppler.
  static func all(in pdf: String) -> [WordBox] {
    let output = Workshop.run("pdftotext", ["-bbox", "-enc", "UTF-8", pdf, "-"]).output
    var page = 0
    return output.split(separator: "\n").compactMap { line in
      if line.contains("<page ") { page += 1 }
      guard line.contains("<word "), let end = line.range(of: "</word>"), let start = line.range(of: "\">") else {
        return nil
      }
      let numbers = ["xMin", "yMin", "xMax", "yMax"].compactMap { number($0, in: line) }
      guard numbers.count == 4 else { return nil }
      return WordBox(
        page: page, left: numbers[0], top: numbers[1], right: numbers[2], bottom: numbers[3],
        word: String(line[start.upperBound..<end.lowerBound]))
    }
  }

  private static func number(_ name: String, in line: Substring) -> Double? {
    guard let start = line.range(of: name + "=\"") else { return nil }
    return Double(line[start.upperBound...].prefix { $0 != "\"" })
  }

  /// Pairs of words that touch.
  static func collisions(_ words: [WordBox]) -> [(WordBox, WordBox)] {
    Dictionary(grouping: words, by: \.page).values.flatMap { words in
      words.indices.flatMap { first in
        words[(first + 1)...].filter { words[first].touches($0) }.map { (words[first], $0) }
      }
    }
  }
}
