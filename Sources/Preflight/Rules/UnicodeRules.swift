/// Is each glyph a letter to those who hear it (ISO 14289-1, 7.21.7)?
struct UnicodeRules {
  func check(_ fonts: [FontUse], _ list: inout FindingList) {
    for use in fonts {
      let font = use.font
      guard let map = font.letters else {
        if !hasKnownEncoding(font) {
          list.add(
            "font-without-unicode", on: use.page, use.box,
            "the font `\(font.name)` does not say which letters its glyphs are",
            remedy: "embed it with ToUnicode")
        }
        continue
      }
      let missing = use.codes.filter { !map.knows($0) }
      guard let first = missing.min() else { continue }
      list.add(
        "glyph-without-unicode", on: use.page, use.box,
        "the font `\(font.name)` does not say which letter \(missing.count == 1 ? "a glyph is" : "\(missing.count) glyphs are") (first: code \(first))",
        remedy: "add it to the font's ToUnicode")
    }
  }

  /// Simple fonts in an encoding whose names are letters need no map.
  private func hasKnownEncoding(_ font: FontFacts) -> Bool {
    guard font.subtype != "Type0", font.subtype != "Type3" else { return false }
    let encoding = font.node["Encoding"]
    let base = encoding.name ?? encoding["BaseEncoding"].name
    let known = ["WinAnsiEncoding", "MacRomanEncoding", "MacExpertEncoding"].contains(base ?? "")
    let isSymbolic = ((font.node["FontDescriptor"]["Flags"].integer ?? 0) & 4) != 0
    if encoding["Differences"].isNull { return known || (base == nil && !isSymbolic && font.subtype == "Type1") }
    // Names of glyphs such as `g23` are no letters; short ones and those of one word usually are.
    return encoding["Differences"].items.compactMap(\.name).allSatisfy { name in
      !name.contains { $0.isNumber } || name.hasPrefix("uni")
    }
  }
}

/// Which codes a ToUnicode map gives letters to (ISO 32000-1, 9.10.3).
struct UnicodeMap {
  private var single: Set<Int> = []
  private var ranges: [ClosedRange<Int>] = []
  private var spaces: Set<Int> = []
  private static let most = 70_000

  init(_ bytes: [UInt8]) {
    var lexer = ContentLexer(bytes)
    var operands: [PDFObject] = []
    reading: while true {
      switch lexer.next() {
      case .end: break reading
      case .operand(let operand): if operands.count < Self.most * 3 { operands.append(operand) }
      case .inlineImage: break
      case .name(let name):
        if name == "endbfchar" { takeCharacters(operands) }
        if name == "endbfrange" { takeRanges(operands) }
        operands = []
      }
    }
  }

  func isSpace(_ code: Int) -> Bool { spaces.contains(code) }

  func knows(_ code: Int) -> Bool { single.contains(code) || ranges.contains { $0.contains(code) } }

  private mutating func takeCharacters(_ operands: [PDFObject]) {
    var index = 0
    while index + 1 < operands.count {
      if let code = Self.code(operands[index]), Self.isLetter(operands[index + 1]) {
        single.insert(code)
        if Self.isSpace(operands[index + 1]) { spaces.insert(code) }
      }
      index += 2
    }
  }

  private mutating func takeRanges(_ operands: [PDFObject]) {
    var index = 0
    while index + 2 < operands.count {
      defer { index += 3 }
      guard let first = Self.code(operands[index]), let last = Self.code(operands[index + 1]), first <= last else {
        continue
      }
      if let items = operands[index + 2].array {
        for (offset, item) in items.enumerated() where first + offset <= last && Self.isLetter(item) {
          single.insert(first + offset)
          if Self.isSpace(item) { spaces.insert(first + offset) }
        }
      } else if Self.isLetter(operands[index + 2]), ranges.count < Self.most {
        ranges.append(first...last)
        // A range counts on from its first letter.
        if let start = Self.code(operands[index + 2]) {
          for space in [0x20, 0xA0] where (start...(start + last - first)).contains(space) {
            spaces.insert(first + space - start)
          }
        }
      }
    }
  }

  private static func code(_ object: PDFObject) -> Int? {
    guard let bytes = object.bytes, (1...4).contains(bytes.count) else { return nil }
    return bytes.reduce(0) { $0 << 8 | Int($1) }
  }

  private static func isSpace(_ object: PDFObject) -> Bool {
    object.bytes.map { [[0, 0x20], [0, 0xA0], [0x20, 0x2F], [0x20, 9]].contains($0) } ?? false
  }

  /// Nought, a byte order mark and the mark of no character are no letters.
  private static func isLetter(_ object: PDFObject) -> Bool {
    guard let bytes = object.bytes, bytes.count >= 2 else { return false }
    let first = Int(bytes[0]) << 8 | Int(bytes[1])
    return bytes.count > 2 || ![0, 0xFEFF, 0xFFFE, 0xFFFF].contains(first)
  }
}
