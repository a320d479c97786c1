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
    let text = String(String.UnicodeScalarView(data.map { Unicode.Scalar($0) }))
    for part in text.components(separatedBy: "\n%% Contents for page ").dropFirst() {
      guard let begin = part.range(of: "\nstream\n"), let end = part.range(of: "\nendstream") else { continue }
      count += 1
      read(part[begin.upperBound..<end.lowerBound], page: count)
    }
  }

  private mutating func read(_ content: Substring, page: Int) {
    var open = 0
    for line in content.split(separator: "\n") {
      // Strings may hold anything; what is left are operators and numbers.
      let words = line.replacing(/\((?:\\.|[^\\()])*\)/, with: "").split(separator: " ")
      for word in words {
        let word = word.split(separator: ">>").last.map(String.init) ?? ""
        let name = word.split(separator: "]").last.map(String.init) ?? ""
        switch name {
        case "BDC", "BMC":
          open += 1
          if open > 1 { faults.append("page \(page): marked content in marked content: \(line)") }
        case "EMC":
          open -= 1
          if open < 0 { faults.append("page \(page): an end without a beginning") }
        case _ where Self.painting.contains(name):
          shown += 1
          if open != 1 { faults.append("page \(page): painted outside: \(line)") }
        default: break
        }
      }
    }
    if open != 0 { faults.append("page \(page): open at its end") }
  }
}
