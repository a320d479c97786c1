extension StringProtocol {
  /// Whether a piece of ASCII stands in the text, byte for byte.
  ///
  /// The standard library's search goes by characters, which costs many times as much.
  public func contains(ascii piece: StaticString) -> Bool {
    piece.withUTF8Buffer { piece in
      let stands = { (text: UnsafeBufferPointer<UInt8>) in
        guard let first = piece.first, text.count >= piece.count else { return piece.isEmpty }
        return (0...(text.count - piece.count)).contains { start in
          text[start] == first && piece.indices.allSatisfy { text[start + $0] == piece[$0] }
        }
      }
      return utf8.withContiguousStorageIfAvailable(stands) ?? Array(utf8).withUnsafeBufferPointer(stands)
    }
  }
}

extension String {
  /// The text with a piece of it written otherwise wherever it stands, byte for byte.
  ///
  /// - Parameter piece: whole characters, at least one.
  public func replacing(bytes piece: String, with other: String) -> String {
    let (text, piece) = (Array(utf8), Array(piece.utf8))
    guard let first = piece.first else { return self }
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == first, text[index...].starts(with: piece) {
        result += other.utf8
        index += piece.count
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
