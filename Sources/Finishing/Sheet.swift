/// A page, and what a class has left on it for the finisher.
struct Sheet {
  /// The page's object.
  let page: Int
  /// Its content's object; nil when it has none, or several.
  let content: Int?
  let marks: PageMarks
  private let range: Range<Int>

  init(_ plain: PlainPDF, page: Int) {
    self.page = page
    content = plain.reference("/Contents", in: page)
    let hasFilter = content.flatMap { plain.value(of: "/Filter", in: $0) } != nil
    let stream = content.flatMap { plain.objects[$0]?.stream }
    range = hasFilter ? 0..<0 : stream ?? 0..<0
    marks = PageMarks(plain.bytes, in: range)
  }

  var numbers: [PageNumber] {
    marks.marks.compactMap { if case .number(let number) = $0.mark { number } else { nil } }
  }

  /// The content with operators in the place of marks, and with page numbers.
  func marked(_ operators: [String?], pages: [String: [UInt8]], from bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count * 5 / 4)
    var (place, leaf) = (range.lowerBound, 0)
    for (mark, taken) in marks.marks {
      result += bytes[place..<taken.lowerBound]
      switch mark {
      case .leaf:
        if let text = operators[leaf] { result += text.utf8 }
        leaf += 1
      case .number(let number):
        result += number.filled(pages[number.label] ?? [], from: bytes)
      }
      place = taken.upperBound
      // A mark that says nothing leaves no empty line.
      if result.last == 10, place < range.upperBound, bytes[place] == 10 { place += 1 }
    }
    return result + bytes[place..<range.upperBound]
  }
}
