/// What an OpenType file says of itself, as far as it matters for setting and embedding it. Read with bounds: a font that ends
/// early, or points outside itself, is no font.
///
/// Source: OpenType specification 1.9, tables *OS/2*, *name*, *cmap* and *post*.
struct OpenTypeFile {
  /// The family's name, as the font has it: `Libertinus Serif`.
  var family = ""
  /// 1 to 1000; 400 is regular, 700 bold.
  var weight: Int
  var isItalic: Bool
  /// The licence bits of `fsType`.
  var licence: Int
  /// Whether its outlines are PostScript's, which pdfTeX can embed by part.
  var hasPostScriptOutlines: Bool
  private let characters: CharacterMap

  /// Nil when the bytes are no OpenType font.
  init?(_ bytes: [UInt8]) {
    let data = FontData(bytes)
    guard let version = data.long(0), [0x0001_0000, 0x4F54_544F, 0x7472_7565].contains(version),
      let count = data.word(4), count <= 256
    else { return nil }
    var tables: [Int: FontData] = [:]
    for index in 0..<count {
      let at = 12 + 16 * index
      guard let tag = data.long(at), let start = data.long(at + 8), let length = data.long(at + 12),
        let table = data.slice(start, length)
      else { return nil }
      tables[tag] = table
    }
    guard let os2 = tables[0x4F53_2F32], let weight = os2.word(4), let licence = os2.word(8),
      let selection = os2.word(62),
      let cmap = tables[0x636D_6170], let characters = CharacterMap(cmap)
    else { return nil }
    self.weight = weight
    self.licence = licence
    isItalic = selection & 0x0201 != 0
    hasPostScriptOutlines = tables[0x4346_4620] != nil
    self.characters = characters
    family = tables[0x6E61_6D65].flatMap(Self.familyName) ?? ""
  }

  func has(_ character: Unicode.Scalar) -> Bool { characters.has(Int(character.value)) }

  /// The typographic family's name (16), else the family's (1), of the entries in Unicode.
  private static func familyName(_ table: FontData) -> String? {
    guard let count = table.word(2), let strings = table.word(4) else { return nil }
    var names: [Int: String] = [:]
    for index in 0..<min(count, 1000) {
      let at = 6 + 12 * index
      guard let platform = table.word(at), platform == 3 || platform == 0, let name = table.word(at + 6),
        name == 1 || name == 16, names[name] == nil, let length = table.word(at + 8), let offset = table.word(at + 10),
        let text = table.slice(strings + offset, length)
      else { continue }
      let units = stride(from: 0, to: length - 1, by: 2).compactMap { text.word($0).map(UInt16.init) }
      names[name] = String(decoding: units, as: UTF16.self)
    }
    return names[16] ?? names[1]
  }
}

/// Bytes that are read big-endian, and never outside themselves.
struct FontData {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }
  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  func word(_ offset: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - 2 else { return nil }
    let at = bytes.startIndex + offset
    return Int(bytes[at]) << 8 | Int(bytes[at + 1])
  }

  func long(_ offset: Int) -> Int? {
    guard let high = word(offset), let low = word(offset + 2) else { return nil }
    return high << 16 | low
  }

  func slice(_ offset: Int, _ length: Int) -> FontData? {
    guard offset >= 0, length >= 0, offset <= bytes.count, length <= bytes.count - offset else { return nil }
    return FontData(bytes[(bytes.startIndex + offset)..<(bytes.startIndex + offset + length)])
  }

  /// From here to the end.
  func from(_ offset: Int) -> FontData? { slice(offset, bytes.count - offset) }
}

/// Which characters a font has: the `cmap` table's formats 4 and 12, which between them every text font has.
struct CharacterMap {
  private let table: FontData
  private let isLong: Bool

  init?(_ cmap: FontData) {
    guard let count = cmap.word(2), count <= 64 else { return nil }
    var found: [Int: FontData] = [:]
    for index in 0..<count {
      guard let platform = cmap.word(4 + 8 * index), platform == 0 || platform == 3,
        let offset = cmap.long(8 + 8 * index), let table = cmap.from(offset), let format = table.word(0)
      else { continue }
      found[format] = table
    }
    guard let table = found[12] ?? found[4] else { return nil }
    self.table = table
    isLong = found[12] != nil
  }

  func has(_ code: Int) -> Bool { isLong ? hasLong(code) : hasShort(code) }

  private func hasLong(_ code: Int) -> Bool {
    guard let count = table.long(12), count <= 100_000 else { return false }
    for index in 0..<count {
      let at = 16 + 12 * index
      guard let first = table.long(at), let last = table.long(at + 4), let glyph = table.long(at + 8) else {
        return false
      }
      if (first...max(first, last)).contains(code) { return glyph + code - first != 0 }
    }
    return false
  }

  private func hasShort(_ code: Int) -> Bool {
    guard code <= 0xFFFF, let doubled = table.word(6) else { return false }
    for segment in stride(from: 0, to: doubled, by: 2) {
      guard let last = table.word(14 + segment), let first = table.word(16 + doubled + segment) else { return false }
      guard (first...max(first, last)).contains(code), last >= first else { continue }
      let (deltas, ranges) = (16 + 2 * doubled, 16 + 3 * doubled)
      guard let delta = table.word(deltas + segment), let range = table.word(ranges + segment) else { return false }
      if range == 0 { return (code + delta) & 0xFFFF != 0 }
      return table.word(ranges + segment + range + 2 * (code - first)) ?? 0 != 0
    }
    return false
  }
}
