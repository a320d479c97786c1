import Model
import Platform

/// Why a family cannot be added, or is less than it should be.
enum FamilyFault {
  /// What Danish is written with beyond A to Z, and the marks that the house style sets.
  static let letters: [Unicode.Scalar] = [
    "æ", "ø", "å", "Æ", "Ø", "Å", "é", "É", "ü", "ö", "ä", "«", "»", "–", "’", "“", "”", "§", "½", "€", "…",
    "•",
  ]

  static func find(in font: OpenTypeFile, _ path: String) -> [Diagnostic] {
    let name = Files.name(of: path)
    var faults: [Diagnostic] = []
    if !font.hasPostScriptOutlines {
      faults.append(
        Diagnostic(
          "truetype-font", .error, "`\(name)` has TrueType outlines, which pdfTeX cannot embed by part",
          remedy: "take the family's .otf files with PostScript outlines"))
    }
    // Bit 1: no embedding at all; bit 8: not by part; bit 9: only as pictures. (OpenType, OS/2, fsType.)
    if font.licence & 0xF == 2 {
      faults.append(unembeddable(name, "forbids embedding"))
    } else if font.licence & 0x100 != 0 {
      faults.append(unembeddable(name, "forbids embedding a part of it, and a PDF holds only the letters that it uses"))
    } else if font.licence & 0x200 != 0 {
      faults.append(unembeddable(name, "allows to embed nothing but pictures of its letters"))
    }
    let missing = letters.filter { !font.has($0) }.map(String.init)
    if !missing.isEmpty {
      let isDanish = missing.contains { "æøåÆØÅé".contains($0) }
      faults.append(
        Diagnostic(
          "missing-letters", isDanish ? .error : .warning, "`\(name)` lacks \(missing.joined(separator: " "))",
          remedy: isDanish
            ? "take a face with the Danish letters" : "do without them in the report, or take another face"))
    }
    return faults
  }

  static func missingCuts(_ cuts: Set<FontStyle>) -> [Diagnostic] {
    FontStyle.allCases.filter { !cuts.contains($0) }.map { style in
      let stands = style == .boldItalic && cuts.contains(.bold) ? "bold" : "regular"
      return Diagnostic(
        "missing-weight", style == .regular ? .error : .warning,
        "\(style.words) is not among the files" + (style == .regular ? "" : "; \(stands) stands in for it"),
        remedy: "add the family's file of that cut as well")
    }
  }

  static func duplicate(_ path: String, _ other: String, _ style: FontStyle) -> Diagnostic {
    Diagnostic(
      "duplicate-weight", .error,
      "`\(Files.name(of: path))` and `\(Files.name(of: other))` are both \(style.words)",
      remedy: "give one file a cut: regular, italic, bold and bold italic; another weight is a family of its own")
  }

  static func missing(_ path: String) -> Diagnostic {
    Diagnostic(
      "missing-file", .error, "`\(path)`, a font, is not there",
      remedy: "name OpenType files, such as `Vores-Regular.otf`")
  }

  static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      "unreadable-font", .error, "`\(path)` is no OpenType font, or damaged",
      remedy: "take the .otf file as the foundry delivers it")
  }

  static func badName(_ name: String) -> Diagnostic {
    Diagnostic(
      "bad-font-name", .error, "`\(name)` cannot name a family: use lower-case letters, digits and hyphens",
      remedy: "choose another name, such as `vores-skrift`")
  }

  static let homeless = Diagnostic(
    "no-cache", .error, "there is no folder for a user's own fonts: neither HOME nor XDG_CACHE_HOME is set",
    remedy: "set HOME")

  private static func unembeddable(_ name: String, _ what: String) -> Diagnostic {
    Diagnostic(
      "unembeddable-font", .error, "`\(name)` says that its licence \(what)",
      remedy: "ask the foundry for a licence to embed it, and for files that say so, or take another family")
  }
}

extension FontStyle {
  /// For messages.
  fileprivate var words: String { self == .boldItalic ? "bold italic" : rawValue }
}
