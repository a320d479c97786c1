import Model

/// LaTeX source. A `String` becomes LaTeX in two ways only: as text, which is escaped, or as the name of a command, which is a
/// constant of this program. No text of an author's can become a command.
public struct LaTeX: Sendable, Equatable {
  public private(set) var source: String

  private init(unchecked source: String) { self.source = source }

  static let empty = LaTeX(unchecked: "")

  /// Text already escaped by `CharacterTable`, which is the only caller.
  static func escaped(_ source: String) -> LaTeX { LaTeX(unchecked: source) }

  /// A constant of this program.
  static func constant(_ source: StaticString) -> LaTeX { LaTeX(unchecked: source.description) }

  /// `\name[options]{argument}…`
  static func command(_ name: StaticString, _ options: Options = Options(), _ arguments: LaTeX...) -> LaTeX {
    LaTeX(
      unchecked: "\\\(name)\(options.brackets)" + arguments.map { "{\($0.source)}" }.joined()
        // Without an argument a following letter would join the name.
        + (arguments.isEmpty && options.isEmpty ? "{}" : ""))
  }

  /// The space between two words. It is a sign of its own: pdfTeX would leave a gap and no character, and whoever hears the page or
  /// copies from it would have two words as one.
  static let wordSpace = LaTeX.constant("_")

  static func begin(_ name: StaticString, _ options: Options = Options(), _ arguments: LaTeX...) -> LaTeX {
    LaTeX(unchecked: "\\begin{\(name)}\(options.brackets)" + arguments.map { "{\($0.source)}" }.joined())
  }

  static func end(_ name: StaticString) -> LaTeX { LaTeX(unchecked: "\\end{\(name)}") }

  var isEmpty: Bool { source.isEmpty }
  /// Whether TeX would take it for an empty line.
  var isBlank: Bool { source.allSatisfy { $0.isWhitespace || $0 == "_" } }

  static func + (a: LaTeX, b: LaTeX) -> LaTeX { LaTeX(unchecked: a.source + b.source) }
  static func += (a: inout LaTeX, b: LaTeX) { a.source += b.source }
}

/// The pieces of a line put together. TeX's lines end between pieces before they grow longer than TeX can read.
struct LinePieces {
  private(set) var latex: LaTeX
  /// Bytes since the last line end.
  private var length = 0

  init(_ opening: LaTeX = .empty) { latex = opening }

  mutating func append(_ piece: LaTeX) {
    // A comment sign hides the line end.
    if length > 4_000 {
      latex += .constant("%\n")
      length = 0
    }
    latex += piece
    let bytes = piece.source.utf8
    if let end = bytes.lastIndex(of: UInt8(ascii: "\n")) {
      length = bytes.distance(from: end, to: bytes.endIndex) - 1
    } else {
      length += bytes.count
    }
  }
}

extension Sequence<LaTeX> {
  func joined(by separator: StaticString = "") -> LaTeX {
    reduce(into: LaTeX.empty) { whole, part in
      if !whole.isEmpty { whole += .constant(separator) }
      whole += part
    }
  }
}

/// A key-value list: `[number=1, title={…}]`. Keys without a value are left out.
struct Options {
  private var pairs: [String] = []

  var isEmpty: Bool { pairs.isEmpty }

  /// A text in any wording.
  func text(_ key: StaticString, _ value: LaTeX?) -> Options {
    guard let value, !value.isEmpty else { return self }
    return adding("\(key)={\(value.source)}")
  }

  /// A number, a word from a list of this program's, a label or a working file's name: letters, digits and `-.:/`.
  func word(_ key: StaticString, _ value: String?) -> Options {
    guard let value, !value.isEmpty else { return self }
    return value.unicodeScalars.allSatisfy(Self.isPlain) ? adding("\(key)=\(value)") : self
  }

  /// A number alone.
  func number(_ number: Int) -> Options { adding(String(number)) }

  /// Something that is so or is not: its name alone says that it is.
  func flag(_ key: StaticString, _ isSet: Bool) -> Options { isSet ? adding("\(key)") : self }

  /// These, and then others.
  func and(_ others: Options) -> Options { others.pairs.reduce(self) { $0.adding($1) } }

  var brackets: String { pairs.isEmpty ? "" : "[\(list)]" }
  var list: String { pairs.joined(separator: ", ") }
  /// One pair a line.
  var lines: String { pairs.map { "  \($0),\n" }.joined() }

  static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", ":", "/": true
    default: false
    }
  }

  private func adding(_ pair: String) -> Options {
    var copy = self
    copy.pairs.append(pair)
    return copy
  }
}

extension LaTeX {
  /// `\reportsetup{…}` with a key a line.
  static func setup(_ options: Options) -> LaTeX { LaTeX(unchecked: "\\reportsetup{\n\(options.lines)}") }

  static func documentClass(_ name: String, language: Language) -> LaTeX {
    let safe = String(String.UnicodeScalarView(name.unicodeScalars.filter(Options.isPlain)))
    return LaTeX(unchecked: "\\documentclass[language=\(Self.name(of: language).source)]{\(safe)}")
  }

  /// What a class calls a language, as TeX's patterns for hyphens do.
  static func name(of language: Language) -> LaTeX {
    switch language {
    case .danish: .constant("danish")
    case .english: .constant("english")
    }
  }

  /// The columns of a table: `left:0.5,right:0.5`.
  static func columns(_ columns: [(alignment: String, fraction: Int)]) -> LaTeX {
    LaTeX(
      unchecked: columns.map { column in
        let digits = String(column.fraction)
        return "\(column.alignment):0.\(String(repeating: "0", count: max(0, 3 - digits.count)))\(digits)"
      }.joined(separator: ","))
  }

  /// An address on the web, written so that both TeX and a browser read it right: letters, digits and harmless signs as they
  /// are, everything else as per cent codes of its UTF-8 bytes.
  static func url(_ url: String) -> LaTeX {
    let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!*+,;=".utf8)
    var source = ""
    for (index, byte) in url.utf8.enumerated() {
      // TeX reads lines of up to 200,000 bytes; the comment sign hides the line end.
      if index > 0, index.isMultiple(of: 4_000) { source += "%\n" }
      switch byte {
      case UInt8(ascii: "%"): source += "\\%"
      case UInt8(ascii: "#"): source += "\\#"
      case UInt8(ascii: "&"): source += "\\&"
      case UInt8(ascii: "_"): source += "\\_"
      case UInt8(ascii: "~"): source += "\\%7E"
      case _ where plain.contains(byte): source.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        source += "\\%" + (hex.count < 2 ? "0" : "") + hex
      }
    }
    return LaTeX(unchecked: source)
  }
}
