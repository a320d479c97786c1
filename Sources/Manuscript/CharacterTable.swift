import Model

/// How every character that can stand in a report is written in LaTeX.
///
/// What the text fonts have (LaTeX's T1 and TS1 encodings) goes as it is; signs of the theme's own symbol encoding go through
/// `\textsymbol`. A character that neither has is reported, never set as a hole.
public struct CharacterTable: Sendable {
  private let signs: Set<Unicode.Scalar>

  /// - Parameter signs: the signs in the theme's symbol encoding.
  public init(signs: Set<Unicode.Scalar>) { self.signs = signs }

  /// Text as LaTeX.
  ///
  /// - Parameter unshown: is told each character that no font has, and its offset in Unicode scalars.
  func latex(_ text: String, unshown: (Unicode.Scalar, Int) -> Void) -> LaTeX {
    // Accents that stand apart from their letters (all from U+0300 on) are joined to them; T1 knows only the joined form.
    let isJoined = text.unicodeScalars.allSatisfy {
      $0.value < 0x300 || $0.properties.canonicalCombiningClass == .notReordered
    }
    let scalars = isJoined ? Array(text.unicodeScalars) : Composition.composed(text)
    var source: [UInt8] = []
    source.reserveCapacity(text.utf8.count + text.utf8.count / 8)
    var previous: Unicode.Scalar = " "
    var lineStart = 0
    for (offset, scalar) in scalars.enumerated() {
      let isLong = source.count - lineStart > Self.longestLine
      if Self.isSpace(scalar) {
        // Many spaces are one.
        if !Self.isSpace(previous) || offset == 0 {
          source += LaTeX.wordSpace.source.utf8
          if isLong {
            source += "%\n".utf8
            lineStart = source.count
          }
        }
      } else if Self.isPlain(scalar) {
        source.append(UInt8(scalar.value))
      } else {
        if Self.ligates(previous, scalar) { source += "{}".utf8 }
        if Self.isHyphen(scalar), Self.joins(scalars, at: offset, after: previous) {
          source += "\\hyphen{}".utf8
        } else if let written = written(scalar) {
          source += written.utf8
          // What nobody sees does not keep its neighbours apart.
          if written.isEmpty { continue }
        } else {
          unshown(scalar, offset)
        }
      }
      // A word that never ends: a comment sign hides the line end.
      if isLong, source.count - lineStart > 4 * Self.longestLine {
        source += "%\n".utf8
        lineStart = source.count
      }
      previous = scalar
    }
    return .escaped(String(decoding: source, as: UTF8.self))
  }

  /// Bytes; TeX reads lines of up to 200,000.
  private static let longestLine = 1_000

  /// Letters and figures: what nearly all text is, and what means nothing to TeX.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  /// A space of a word's width, where a line may end.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "\t", "\r", "\u{2028}", "\u{2029}", "\u{2003}", "\u{2002}": true
    default: false
    }
  }

  /// Signs that T1 fonts join into another: -- to –, `` to “, << to «, ?` to ¿.
  private static func ligates(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    switch (a, b) {
    case ("-", "-"), ("<", "<"), (">", ">"), (",", ","), ("!", "`"), ("?", "`"), ("'", "'"), ("`", "`"),
      ("‘", "‘"), ("’", "’"):
      true
    default: false
    }
  }

  private static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "\u{2010}" }

  /// Whether a hyphen belongs to what stands before it, so that a line may end with it: *e-mail*, *land- og*, not *-5*. What
  /// begins a text may go on with a word that is set in another way.
  private static func joins(_ scalars: [Unicode.Scalar], at offset: Int, after previous: Unicode.Scalar) -> Bool {
    if offset == 0 { return scalars.count > 1 && scalars[1].properties.isAlphabetic }
    switch previous.properties.generalCategory {
    case .spaceSeparator, .control, .openPunctuation, .initialPunctuation, .dashPunctuation: return false
    default: return true
    }
  }

  private func written(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\\": "\\textbackslash{}"
    case "{": "\\{"
    case "}": "\\}"
    case "$": "\\$"
    case "&": "\\&"
    case "#": "\\#"
    case "%": "\\%"
    case "_": "\\_"
    case "^": "\\textasciicircum{}"
    case "~": "\\textasciitilde{}"
    case "\"": "\\textquotedbl{}"
    case "'": "\\textquotesingle{}"
    case "`": "\\textasciigrave{}"
    case " "..."\u{7E}": String(scalar)
    case "\u{A0}", "\u{2007}": "~"
    case "\u{202F}", "\u{2009}", "\u{200A}": "\\,"
    case "\u{AD}": "\\-"
    case "\u{2011}": "\\mbox{-}"
    case "\u{2010}": "-"
    case "\u{2015}": "—"
    // A word joiner, a zero-width space or a stray byte-order mark.
    case "\u{200B}": "\\hskip0pt{}"
    case "\u{2060}", "\u{FEFF}", "\u{200C}", "\u{200D}", "\u{FE0F}", "\u{FE0E}": ""
    case "₀"..."₉": "\\subscript{\(scalar.value - 0x2080)}"
    case "⁰", "⁴"..."⁹": "\\superscript{\(scalar.value - 0x2070)}"
    case _ where Self.latin.contains(scalar): String(scalar)
    case _ where signs.contains(scalar): "\\textsymbol{uni\(Self.hexadecimal(scalar))}"
    default: nil
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What LaTeX's T1 and TS1 encodings hold and its UTF-8 reader knows (t1enc.dfu, ts1enc.dfu).
  private static let latin: Set<Unicode.Scalar> = Set(
    """
    ¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ\
    ĂăĄąĆćČčĎďĐđĘęĚěĞğİıĹĺĽľŁłŃńŇňŊŋŐőŒœŔŕŘřŚśŞşŠšŢţŤťŮůŰűŸŹźŻżŽž–—‘’‚“”„†‡•…‰‹›€№™℮
    """.unicodeScalars)
}

/// Letters and their accents, joined (Unicode's canonical composition) for the letters that T1 has.
enum Composition {
  static func composed(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for character in text {
      let parts = Array(character.unicodeScalars)
      // A `Character` is equal to its composed form, so the table may be asked for it as it is.
      if parts.count > 1, let joined = table[character] { result.append(joined) } else { result += parts }
    }
    return result
  }

  private static let table: [Character: Unicode.Scalar] = {
    var table: [Character: Unicode.Scalar] = [:]
    for value in 0xC0...0x17F {
      if let scalar = Unicode.Scalar(UInt32(value)) { table[Character(scalar)] = scalar }
    }
    return table
  }()
}
