import Glibc
import Tagging

/// What a class has left for the finisher on a page: comments on lines of their own among the page's operators.
///
/// | comment | |
/// |---|---|
/// | `%:b12` and the like | a mark of the structure: `LeafMark` |
/// | `%:r 625 465 … LABEL` | here stands the number of LABEL's page, figures as wide as a zero; the ten widths are the figures', in thousandths of the type size |
/// | `%:R 625 465 … LABEL` | the same, set to the right, figures as wide as they are |
/// | `%:s` | it ends here; between the two stand as many zeros as there is room for |
struct PageMarks {
  enum Mark {
    case leaf(LeafMark)
    case number(PageNumber)
  }

  /// A mark and the bytes that it takes.
  private(set) var marks: [(mark: Mark, range: Range<Int>)] = []
  /// Whether one of them makes no sense.
  private(set) var isBroken = false

  var leaves: [LeafMark] {
    marks.compactMap { if case .leaf(let leaf) = $0.mark { leaf } else { nil } }
  }

  init(_ bytes: [UInt8], in content: Range<Int>) {
    var lines = CommentLines(bytes, content)
    while let line = lines.next() {
      let text = bytes[line.lowerBound + 2..<line.upperBound]
      switch text.first {
      case UInt8(ascii: "r"), UInt8(ascii: "R"):
        guard let end = lines.next(), bytes[end.lowerBound + 2..<end.upperBound].elementsEqual("s".utf8),
          let number = PageNumber(text, zeros: bytes, in: line.upperBound..<end.lowerBound)
        else {
          isBroken = true
          return
        }
        marks.append((.number(number), line.lowerBound..<end.upperBound))
      default:
        guard let leaf = LeafMark(text) else { continue }
        marks.append((.leaf(leaf), line))
      }
    }
  }
}

/// The lines of a page's content that begin with `%:`, without their ends.
private struct CommentLines: IteratorProtocol {
  private let bytes: [UInt8]
  private var place: Int
  private let end: Int

  init(_ bytes: [UInt8], _ content: Range<Int>) {
    (self.bytes, place, end) = (bytes, content.lowerBound, content.upperBound)
  }

  mutating func next() -> Range<Int>? {
    while place < end {
      let start = place
      let lineEnd = Self.lineEnd(bytes, start, end)
      place = lineEnd + 1
      if lineEnd - start >= 2, bytes[start] == UInt8(ascii: "%"), bytes[start + 1] == UInt8(ascii: ":") {
        return start..<lineEnd
      }
    }
    return nil
  }

  private static func lineEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    bytes.withUnsafeBytes { all in
      guard let base = all.baseAddress, let found = memchr(base + start, 10, end - start) else { return end }
      return base.distance(to: UnsafeRawPointer(found))
    }
  }
}
