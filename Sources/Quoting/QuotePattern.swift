/// A quote as what must be found: chains of words in order, with an omission between each two.
struct QuotePattern {
  enum Item {
    /// - `isFree`: its first letter may be of another size: it begins the quote, or follows an omission or a word put in.
    case word(number: Int32, folded: Int32, isFree: Bool, text: String)
    /// `[word]`: put in, or instead of some words, at most `limit` of them.
    case insertion(text: String, limit: Int, words: [Int32])

    var isInsertion: Bool { if case .insertion = self { true } else { false } }
  }

  /// Words that stand together, from a word to a word.
  struct Chain {
    var items: [Item] = []

    /// Its words, as they are quoted.
    var text: String {
      items.map { item in
        switch item {
        case .word(_, _, _, let text): text
        case .insertion(let text, _, _): "[\(text)]"
        }
      }.joined(separator: " ")
    }
  }

  /// How many words one bracket can stand for.
  static let mostReplaced = 10

  private(set) var chains: [Chain] = []

  init(_ text: String, _ table: inout WordTable) {
    var chain = Chain()
    var isFree = true
    text.withBytes { bytes in
      var scanner = WordScanner(bytes)
      while let token = scanner.next() {
        switch token {
        case .word:
          let number = table.number(scanner.word)
          chain.items.append(
            .word(
              number: number, folded: table.folded[Int(number)], isFree: isFree, text: text.bytes(scanner.range)))
          isFree = false
        case .ellipsis:
          close(&chain)
          isFree = true
        case .openSquare:
          let start = scanner.range.lowerBound
          guard let end = scanner.next("]") else { continue }
          let inner = Self.content(bytes, (start + 1)..<end, &table)
          let touches = scanner.touchesWord(before: start, after: end + 1)
          scanner.jump(to: end + 1)
          if inner.isOmission {
            close(&chain)
            isFree = true
          } else if !inner.words.isEmpty {
            let isPart = Self.takesPart(touches, &chain, &scanner)
            Self.insert(
              inner.words, text.bytes((start + 1)..<end), limit: isPart ? 1 : Self.mostReplaced, into: &chain)
            isFree = true
          }
        case .openRound:
          guard let end = scanner.next(")"), Self.content(bytes, scanner.range.upperBound..<end, &table).isOmission
          else { continue }
          scanner.jump(to: end + 1)
          close(&chain)
          isFree = true
        case .closeSquare, .closeRound, .fullStop, .question, .comma: break
        }
      }
    }
    close(&chain)
  }

  /// A bracket inside a word, `[D]et` or `kommune[n]`: the letters that it touches belong to it.
  private static func takesPart(
    _ touches: (before: Bool, after: Bool), _ chain: inout Chain, _ scanner: inout WordScanner
  ) -> Bool {
    if touches.before, let last = chain.items.last, !last.isInsertion { chain.items.removeLast() }
    if touches.after { _ = scanner.next() }
    return touches.before || touches.after
  }

  private static func insert(_ words: [Int32], _ text: String, limit: Int, into chain: inout Chain) {
    if case .insertion(let before, let already, let others)? = chain.items.last {
      chain.items.removeLast()
      chain.items.append(.insertion(text: "\(before)] [\(text)", limit: already + limit, words: others + words))
    } else {
      chain.items.append(.insertion(text: text, limit: limit, words: words))
    }
  }

  /// What stands in brackets: words, or nothing but an ellipsis.
  private static func content(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ table: inout WordTable
  ) -> (words: [Int32], isOmission: Bool) {
    var scanner = WordScanner(UnsafeBufferPointer(rebasing: bytes[range]))
    var words: [Int32] = []
    var hasEllipsis = false
    while let token = scanner.next() {
      if token == .word { words.append(table.number(scanner.word)) }
      if token == .ellipsis { hasEllipsis = true }
    }
    return (words, hasEllipsis && words.isEmpty)
  }

  /// Ends a chain. What is put in at either end of it stands for nothing that is found.
  private mutating func close(_ chain: inout Chain) {
    while chain.items.last?.isInsertion == true { chain.items.removeLast() }
    chain.items = Array(chain.items.drop { $0.isInsertion })
    if !chain.items.isEmpty { chains.append(chain) }
    chain = Chain()
  }
}
