/// A field of a CSV file, as a range of its bytes.
struct CSVField {
  /// Without quotation marks around it.
  var range: Range<Int>
  /// Whether quotation marks inside it are written twice.
  var hasDoubledQuotes = false
}

/// What is wrong with the quotation marks of a file.
struct CSVQuoteFault {
  var offset: Int
  /// The mark is never closed; otherwise something stands between the closing one and the next separator.
  var isNeverClosed: Bool
}

/// CSV as RFC 4180 has it, with `;` as well: fields in quotation marks hold separators, line ends and doubled quotation marks; lines
/// end in CRLF, LF or CR. Goes over the bytes once and keeps nothing.
struct CSVScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let separator: UInt8
  /// Where the next field begins.
  private(set) var position: Int
  /// Whether the field that was read last is the last of its row.
  private(set) var isAtRowEnd = true
  /// Whether the field that was read last has a fault that nobody has taken yet.
  private(set) var hasFault = false
  private var fault: CSVQuoteFault?

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, from position: Int) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }

  /// Whether no row is left.
  var isAtEnd: Bool { isAtRowEnd && position >= bytes.count }

  @inline(__always)
  mutating func next() -> CSVField {
    let start = position
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") { return quoted() }
    skipToEnd()
    let field = CSVField(range: start..<position)
    passEnd()
    return field
  }

  /// The fault of the field that was read last, if it has one.
  mutating func takeFault() -> CSVQuoteFault? {
    defer { hasFault = false }
    return hasFault ? fault : nil
  }
}

extension CSVScanner {
  private mutating func quoted() -> CSVField {
    let open = position
    var hasDoubledQuotes = false
    position += 1
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "\"") else {
        position += 1
        continue
      }
      guard position + 1 < bytes.count, bytes[position + 1] == UInt8(ascii: "\"") else { break }
      hasDoubledQuotes = true
      position += 2
    }
    let field = CSVField(range: (open + 1)..<min(position, bytes.count), hasDoubledQuotes: hasDoubledQuotes)
    if position >= bytes.count {
      note(CSVQuoteFault(offset: open, isNeverClosed: true))
    } else {
      position += 1
      let close = position
      skipToEnd()
      if position > close { note(CSVQuoteFault(offset: close, isNeverClosed: false)) }
    }
    passEnd()
    return field
  }

  private mutating func note(_ fault: CSVQuoteFault) {
    self.fault = fault
    hasFault = true
  }

  /// To the separator, the line end or the end of the file.
  @inline(__always)
  private mutating func skipToEnd() {
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      index += 1
    }
    position = index
  }

  /// Past what stands at the end of a field.
  @inline(__always)
  private mutating func passEnd() {
    guard position < bytes.count else {
      isAtRowEnd = true
      return
    }
    let byte = bytes[position]
    position += 1
    isAtRowEnd = byte != separator
    if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
  }
}
