/// What the fonts' glyphs say, for those who copy a page's text or have it read aloud.
///
/// pdfTeX understands a glyph's name such as `uni00E6` by itself. A figure of one width is called `uniE071` or `one.tf`: there
/// only the place in the encoding that asked for it tells that it is a one.
struct GlyphTexts {
  static let name = "trykklar-glyphs.tex"

  /// Four hexadecimal figures of Unicode by the glyph's name; the first that comes stays.
  private var texts: [String: Substring] = [:]

  /// Pairs what an encoding asked for with the glyphs that came, place by place.
  mutating func add(asked: String, came: String) {
    for (asked, came) in zip(Self.names(in: asked), Self.names(in: came)) {
      guard asked.hasPrefix("uni"), asked.utf8.count == 7, came != ".notdef", !Self.speaksForItself(came),
        texts[String(came)] == nil
      else { continue }
      texts[String(came)] = asked.dropFirst(3)
    }
  }

  /// What the class reads.
  var source: String {
    texts.sorted { $0.key < $1.key }.map { "\\pdfglyphtounicode{\($0)}{\($1)}\n" }.joined()
  }

  /// The glyphs' names in an encoding vector of PostScript, in its order.
  private static func names(in encoding: String) -> [Substring] {
    let code = encoding.split(separator: "\n").map { $0.prefix { $0 != "%" } }.joined(separator: "\n")
    guard let open = code.firstIndex(of: "["), let close = code[open...].firstIndex(of: "]") else { return [] }
    return code[code.index(after: open)..<close].split { $0 == "/" || $0.isWhitespace }
  }

  /// `uni` and four figures outside Unicode's private area.
  private static func speaksForItself(_ name: Substring) -> Bool {
    guard name.hasPrefix("uni"), name.utf8.count == 7, let code = UInt32(name.dropFirst(3), radix: 16) else {
      return false
    }
    return !(0xE000...0xF8FF).contains(code)
  }
}
