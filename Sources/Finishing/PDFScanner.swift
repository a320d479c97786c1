/// Finds its way through PDF's syntax (ISO 32000-1, 7.2 and 7.3) without reading more of it than it is asked for. Nothing in it fails:
/// what ends too early ends where the bytes do.
struct PDFScanner {
  let bytes: [UInt8]

  /// The place of the next byte that is neither white space nor in a comment.
  func skipSpace(_ start: Int) -> Int {
    var place = start
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "%") {
        while place < bytes.count, bytes[place] != 10, bytes[place] != 13 { place += 1 }
      } else if Self.isSpace(bytes[place]) {
        place += 1
      } else {
        break
      }
    }
    return place
  }

  /// The end of the object that begins at a place; of a reference, the end of its `R`.
  func skipObject(_ start: Int) -> Int {
    let end = skipToken(start)
    guard isNumber(start..<end) else { return end }
    let generation = skipSpace(end)
    let afterGeneration = skipToken(generation)
    guard isNumber(generation..<afterGeneration) else { return end }
    let sign = skipSpace(afterGeneration)
    guard sign < bytes.count, bytes[sign] == UInt8(ascii: "R"), skipToken(sign) == sign + 1 else { return end }
    return sign + 1
  }

  /// The entries of a dictionary, in their order; none when there is no dictionary at that place.
  func entries(_ start: Int) -> [(key: String, value: Range<Int>)] {
    var entries: [(key: String, value: Range<Int>)] = []
    guard starts(start, with: "<<") else { return entries }
    var place = skipSpace(start + 2)
    while place < bytes.count, bytes[place] == UInt8(ascii: "/") {
      let end = skipToken(place)
      let value = skipSpace(end)
      let next = skipObject(value)
      entries.append((String(decoding: bytes[place..<end], as: UTF8.self), value..<next))
      guard next > place else { break }
      place = skipSpace(next)
    }
    return entries
  }

  func value(of key: String, in start: Int) -> Range<Int>? { entries(start).first { $0.key == key }?.value }

  func integer(_ range: Range<Int>) -> Int? {
    Int(String(decoding: bytes[range], as: UTF8.self))
  }

  /// The object that a reference is to.
  func reference(_ range: Range<Int>) -> Int? {
    guard range.upperBound > range.lowerBound, bytes[range.upperBound - 1] == UInt8(ascii: "R") else { return nil }
    return integer(range.lowerBound..<skipToken(range.lowerBound))
  }

  /// The objects that an array refers to.
  func references(_ range: Range<Int>) -> [Int] {
    guard starts(range.lowerBound, with: "[") else { return [] }
    var (numbers, place) = ([Int](), skipSpace(range.lowerBound + 1))
    while place < range.upperBound, bytes[place] != UInt8(ascii: "]") {
      let end = skipObject(place)
      guard end > place else { break }
      if let number = reference(place..<end) { numbers.append(number) }
      place = skipSpace(end)
    }
    return numbers
  }

  func starts(_ place: Int, with text: StaticString) -> Bool {
    guard place >= 0, place + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[place + $0] == text.utf8Start[$0] }
  }
}

extension PDFScanner {
  private func skipToken(_ start: Int) -> Int {
    guard start < bytes.count else { return start }
    switch bytes[start] {
    case UInt8(ascii: "("): return skipString(start)
    case UInt8(ascii: "<"):
      if starts(start, with: "<<") { return skipNested(start + 2, ">>") }
      let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
      return end.map { $0 + 1 } ?? bytes.count
    case UInt8(ascii: "["): return skipNested(start + 1, "]")
    case UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "{"), UInt8(ascii: "}"): return start + 1
    default:
      var place = start + 1
      while place < bytes.count, !Self.isSpace(bytes[place]), !Self.isDelimiter(bytes[place]) { place += 1 }
      return place
    }
  }

  /// A file may nest deeper than the stack is: what is open is counted.
  private func skipNested(_ start: Int, _ close: StaticString) -> Int {
    var (place, open) = (start, [close])
    while let last = open.last {
      place = skipSpace(place)
      guard place < bytes.count else { return bytes.count }
      if starts(place, with: last) {
        place += last.utf8CodeUnitCount
        open.removeLast()
      } else if starts(place, with: "<<") {
        place += 2
        open.append(">>")
      } else if bytes[place] == UInt8(ascii: "[") {
        place += 1
        open.append("]")
      } else {
        place = skipToken(place)
      }
    }
    return place
  }

  private func skipString(_ start: Int) -> Int {
    var (place, depth) = (start, 0)
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return place + 1 }
      default: break
      }
      place += 1
    }
    return bytes.count
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    !range.isEmpty && bytes[range].allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      return true
    default: return false
    }
  }
}
