import Foundation

/// The content of a PDF's pages, held to what PDF/UA asks of it. The PDF is one that `qpdf --qdf` has written.
struct MarkedPages {
  private(set) var count = 0
  /// How many operators paint something.
  private(set) var shown = 0
  private(set) var faults: [String] = []

  private static let painting: Set<String> = [
    "Tj", "TJ", "'", "\"", "Do", "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh",
  ]

  init(_ data: Data) {
    var rest = data[...]
    while let head = rest.range(of: Data("\n%% Contents for page ".utf8)),
      let begin = rest[head.upperBound...].range(of: Data("\nstream\n".utf8)),
      let end = rest[begin.upperBound...].range(of: Data("\nendstream".utf8))
    {
      count += 1
      read([UInt8](rest[begin.upperBound..<end.lowerBound]), page: count)
      rest = rest[end.upperBound...]
    }
  }

  private mutating func read(_ content: [UInt8], page: Int) {
    var open = 0
    for word in Self.operators(content) {
      switch word {
      case "BDC", "BMC":
        open += 1
        if open > 1 { faults.append("page \(page): marked content in marked content") }
      case "EMC":
        open -= 1
        if open < 0 { faults.append("page \(page): an end without a beginning") }
      case _ where Self.painting.contains(word):
        shown += 1
        if open != 1 { faults.append("page \(page): \(word) outside of marked content") }
      default: break
      }
    }
    if open != 0 { faults.append("page \(page): open at its end") }
  }

  /// The words of a content stream that are no names, numbers and strings.
  private static func operators(_ content: [UInt8]) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    var depth = 0
    var index = 0
    while index < content.count {
      let byte = content[index]
      index += 1
      if depth > 0 {
        switch byte {
        case UInt8(ascii: "\\"): index += 1
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): depth -= 1
        default: break
        }
        continue
      }
      let ends = byte <= 32 || "()<>[]/".utf8.contains(byte)
      if ends {
        if let first = word.first, first != UInt8(ascii: "/"), !(43...57).contains(first) {
          words.append(String(decoding: word, as: UTF8.self))
        }
        word = byte == UInt8(ascii: "/") ? [byte] : []
        if byte == UInt8(ascii: "(") { depth = 1 }
      } else {
        word.append(byte)
      }
    }
    return words + (word.isEmpty ? [] : [String(decoding: word, as: UTF8.self)])
  }
}
