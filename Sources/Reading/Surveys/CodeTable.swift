/// The codes of a question or a variable, for finding a cell's place among them by its bytes alone.
struct CodeTable {
  static let empty: Int16 = -1
  static let unknown: Int16 = -2

  /// By the cell's only byte.
  private var single = [Int16](repeating: unknown, count: 256)
  /// Open addressing, a power of two; −1 where a slot is free.
  private var slots: [Int16]
  private var bytes: [UInt8] = []
  /// Where each code's bytes are.
  private var ranges: [Range<Int>] = []

  /// Of two codes alike the first is found.
  init(_ codes: [String]) {
    var size = 4
    while size < 2 * codes.count { size *= 2 }
    slots = [Int16](repeating: -1, count: size)
    for code in codes.prefix(Int(Int16.max)) { add(Array(code.utf8)) }
  }

  private mutating func add(_ code: [UInt8]) {
    let index = Int16(ranges.count)
    ranges.append(bytes.count..<(bytes.count + code.count))
    bytes += code
    if code.count == 1, single[Int(code[0])] == Self.unknown { single[Int(code[0])] = index }
    var slot = code.withUnsafeBufferPointer { Self.hash($0) } & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = index
  }

  /// The place of the code that is this byte.
  func place(ofByte byte: UInt8) -> Int16 { single[Int(byte)] }

  /// The place of the code that these bytes are; `empty` for none, `unknown` for others.
  func place(of cell: UnsafeBufferPointer<UInt8>) -> Int16 {
    switch cell.count {
    case 0: Self.empty
    case 1: single[Int(cell[0])]
    default: search(cell)
    }
  }

  private func search(_ cell: UnsafeBufferPointer<UInt8>) -> Int16 {
    var slot = Self.hash(cell) & (slots.count - 1)
    while slots[slot] >= 0 {
      let range = ranges[Int(slots[slot])]
      if range.count == cell.count, bytes[range].elementsEqual(cell) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    return Self.unknown
  }

  /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo).
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int(truncatingIfNeeded: hash >> 17)
  }
}
