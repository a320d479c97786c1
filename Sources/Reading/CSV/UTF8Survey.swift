/// What one pass over a file's bytes tells of their encoding.
struct UTF8Survey {
  var firstZero: Int?
  /// The first byte that is not UTF-8.
  var firstInvalid: Int?
  /// The first byte of a character of UTF-8 that is more than a byte long.
  var firstLetter: Int?

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var index = buffer.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      while index < buffer.count {
        // Nearly all of a CSV file is plain figures: eight bytes at a time.
        if index + 8 <= buffer.count {
          let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let isPlain = (word | (word &- 0x0101_0101_0101_0101)) & 0x8080_8080_8080_8080 == 0
          if isPlain {
            index += 8
            continue
          }
        }
        let byte = buffer[index]
        if byte == 0, firstZero == nil { firstZero = index }
        if byte < 0x80 {
          index += 1
        } else if let length = Self.lengthOfCharacter(in: buffer, at: index) {
          if firstLetter == nil { firstLetter = index }
          index += length
        } else {
          if firstInvalid == nil { firstInvalid = index }
          index += 1
        }
      }
    }
  }

  /// Bytes of the character of several bytes that begins at `index` (The Unicode Standard, table 3-7); nil when there is none.
  private static func lengthOfCharacter(in bytes: UnsafeRawBufferPointer, at index: Int) -> Int? {
    let second: ClosedRange<UInt8>
    let length: Int
    switch bytes[index] {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return nil
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]),
      bytes[(index + 1)..<(index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return nil }
    return length
  }
}
