// MARK: inline images

extension ContentLexer {
  /// Reads from behind `BI` to behind `EI`.
  mutating func inlineImage() -> [String: PDFObject] {
    var items: [PDFObject] = []
    while true {
      skipSpace()
      guard at < bytes.count else { return Self.entries(items) }
      if let item = operand(Self.depth) {
        items.append(item)
        continue
      }
      let start = at
      while at < bytes.count, Self.isRegular(bytes[at]) { at += 1 }
      let word = String(decoding: bytes[start..<at], as: UTF8.self)
      if word == "ID" { break }
      if word == "true" { items.append(.boolean(true)) } else if word == "false" { items.append(.boolean(false)) }
      if at == start { at += 1 }
    }
    // The data end at an `EI` that stands by itself; image data may hold one by chance, which the text behind it shows.
    at += 1
    while at + 1 < bytes.count {
      let isAlone =
        bytes[at] == UInt8(ascii: "E") && bytes[at + 1] == UInt8(ascii: "I") && at > 0 && Self.isSpace(bytes[at - 1])
        && (at + 2 >= bytes.count || Self.isSpace(bytes[at + 2]))
      if isAlone,
        bytes[(at + 2)..<min(at + 12, bytes.count)].allSatisfy({
          $0 == 9 || $0 == 10 || $0 == 13 || (32..<127).contains($0)
        })
      {
        at += 2
        return Self.entries(items)
      }
      at += 1
    }
    at = bytes.count
    return Self.entries(items)
  }
}
