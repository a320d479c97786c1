/// A reference to a page that TeX has set before it could know which: as zeros, as many as it took the number to have.
///
/// Figures of a face may differ in width. In a line each stands in the middle of a zero's width, so that nothing else in the line
/// hangs on the number; at a right edge they stand as they are.
struct PageNumber {
  /// What the number's page has been given as its name.
  let label: String
  private let isFlushRight: Bool
  /// Widths of the ten figures in thousandths of the type size.
  private let widths: [Int]
  /// The operand between `[` and `]TJ` that shows the zeros.
  private let operand: Range<Int>
  private let zeros: Int
  private let range: Range<Int>

  /// - Parameters:
  ///   - text: the mark without `%:`.
  ///   - bytes: the file.
  ///   - range: what stands between the mark and its end.
  init?(_ text: ArraySlice<UInt8>, zeros bytes: [UInt8], in range: Range<Int>) {
    let words = String(decoding: text, as: UTF8.self).split(separator: " ", maxSplits: 11)
    let numbers = words.dropFirst().dropLast().compactMap { Int($0) }
    guard words.count == 12, numbers.count == 10, numbers.allSatisfy({ (1...5000).contains($0) }) else { return nil }
    label = String(words[11])
    isFlushRight = words[0] == "R"
    widths = numbers
    guard let operand = Self.operand(bytes, in: range) else { return nil }
    self.operand = operand
    self.range = range
    zeros = operand.count - 2
  }

  /// `(000)`, shown once and nothing else.
  private static func operand(_ bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    var found: Range<Int>?
    var place = range.lowerBound
    while place < range.upperBound {
      if bytes[place] == UInt8(ascii: "(") {
        guard found == nil, let end = bytes[place..<range.upperBound].firstIndex(of: UInt8(ascii: ")")),
          end > place + 1, bytes[place + 1..<end].allSatisfy({ $0 == UInt8(ascii: "0") })
        else { return nil }
        found = place..<end + 1
        place = end
      }
      place += 1
    }
    return found
  }

  /// Whether a number fits what TeX has left room for.
  func takes(_ page: [UInt8]) -> Bool {
    let isNumber = !page.isEmpty && page.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber && (isFlushRight ? page.count <= zeros : page.count == zeros)
  }

  /// What stands between the marks, with the number.
  func filled(_ page: [UInt8], from bytes: [UInt8]) -> [UInt8] {
    Array(bytes[range.lowerBound..<operand.lowerBound]) + shown(page) + bytes[operand.upperBound..<range.upperBound]
  }

  /// The number as an operand of `TJ`: a number in it moves what follows to the left.
  private func shown(_ page: [UInt8]) -> [UInt8] {
    let figures = page.compactMap { widths.indices.contains(Int($0) - 48) ? Int($0) - 48 : nil }
    if isFlushRight {
      let gap = zeros * widths[0] - figures.reduce(0) { $0 + widths[$1] }
      return Array((gap == 0 ? "" : "\(-gap)").utf8) + Array("(\(figures.map(String.init).joined()))".utf8)
    }
    var (text, gap) = ("", 0)
    for figure in figures {
      let room = widths[0] - widths[figure]
      gap += room / 2
      if gap != 0 { text += "\(-gap)" }
      text += "(\(figure))"
      gap = room - room / 2
    }
    return Array(text.utf8)
  }
}
