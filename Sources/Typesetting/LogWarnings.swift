import Model

/// The warnings in a log that a reader of the report would notice. What only concerns TeX is left out.
struct LogWarnings {
  var lines: [String]
  var places: Places

  /// Less than this nobody sees, in points.
  static let visible = 2.0

  func diagnostics() -> [Diagnostic] {
    var found: [Diagnostic] = []
    var undefined = Set<String>()
    for index in lines.indices {
      let line = lines[index]
      if line.hasPrefix("Overfull ") {
        overfull(index).map { found.append($0) }
      } else if line.hasPrefix("Missing character: ") {
        // Reported with its line as an error already, unless the theme has turned that off.
        missingCharacter(line).map { found.append($0) }
      } else if line.contains("Warning: ") || line.hasPrefix("pdfTeX warning (dest)") {
        let text = TeXLog.paragraph(lines[index...])
        if let label = Self.undefinedLabel(text), undefined.insert(label).inserted {
          found.append(undefinedReference(label, line: Self.inputLine(text)))
        } else if let other = warning(text) {
          found.append(other)
        }
      }
    }
    return found
  }
}

extension LogWarnings {
  private func warning(_ text: String) -> Diagnostic? {
    if let match = text.firstMatch(of: /LaTeX Warning: Label `(.+?)' multiply defined/) {
      let line = places.line(containing: "{\(match.1)}") ?? places.line(containing: "label=\(match.1)")
      return Diagnostic(
        "duplicate-label", .warning, at: places.location(ofLine: line),
        "`\(match.1)` is the name of two things; links to it lead to one of them",
        remedy: "give one of them another id")
    }
    if let match = text.firstMatch(of: /Font shape `(.+?)' undefined/) {
      let used = text.firstMatch(of: /using `(.+?)' instead/).map { "; `\($0.1)` is used instead" } ?? ""
      let line = Self.inputLine(text)
      return Diagnostic(
        "missing-font-shape", .warning, at: places.location(ofLine: line),
        "`\(match.1)` is not among the theme's fonts\(used)\(places.fallback(line: line))",
        remedy: "add the shape to the theme's .fd file, or avoid it in the class")
    }
    if text.contains("No hyphenation patterns were") || text.contains("hyphenation patterns for") {
      let language = text.firstMatch(of: /language [`']?([A-Za-z]+)/).map { " for \($0.1)" } ?? ""
      return Diagnostic(
        "missing-hyphenation", .warning,
        "words are not divided at line ends: TeX has no hyphenation patterns\(language)",
        remedy: Packages.remedy("texlive-lang-european"))
    }
    // What the theme's own class says, it says to somebody.
    if let match = text.firstMatch(of: /^(?:Class|Package) (\S+) Warning: (.+)/), match.1 == places.className {
      let line = Self.inputLine(text)
      let said = match.2.replacing(/\ on input line \d+\.?$/, with: "")
      return Diagnostic("theme-warning", .warning, at: places.location(ofLine: line), "the theme says: \(said)")
    }
    return nil
  }

  private static func undefinedLabel(_ text: String) -> String? {
    if let match = text.firstMatch(of: /LaTeX Warning: Reference `(.+?)' on page .+? undefined/) {
      return String(match.1)
    }
    let link = /pdfTeX warning \(dest\): name\{(.+?)\} has been referenced but does not exist/
    return text.firstMatch(of: link).map { String($0.1) }
  }

  private func undefinedReference(_ label: String, line: Int?) -> Diagnostic {
    let line = line ?? places.line(containing: "{\(label)}")
    return Diagnostic(
      "undefined-reference", .warning, at: places.location(ofLine: line),
      "`\(label)` is referred to, and nothing in the report has that name\(places.fallback(line: line))",
      remedy: "correct the reference, or place what it refers to")
  }

  private func missingCharacter(_ line: String) -> Diagnostic? {
    guard let missing = MissingCharacter(line) else { return nil }
    return missing.diagnostic(at: nil)
  }

  private static func inputLine(_ text: String) -> Int? {
    text.firstMatch(of: /on input line (\d+)/).flatMap { Int($0.1) }
  }
}

extension LogWarnings {
  private func overfull(_ index: Int) -> Diagnostic? {
    let line = lines[index]
    guard let match = line.firstMatch(of: /^Overfull \\([hv])box \(([0-9.]+)pt too (?:wide|high)\)/),
      let points = Double(match.2), points > Self.visible
    else { return nil }
    // "in paragraph at lines 12--13", "detected at line 12"; a page that is being put together has no line.
    let texLine = line.firstMatch(of: /at lines? (\d+)/).flatMap { Int($0.1) }
    let page = texLine == nil ? nextPage(after: index) : nil
    let place = (page.map { " on page \($0)" } ?? "") + places.fallback(line: texLine)
    let location = places.location(ofLine: texLine)
    if match.1 == "h" {
      return Diagnostic(
        "overfull-line", .warning, at: location,
        "line runs \(Self.millimetres(points)) mm past the edge\(place)\(near(index))",
        remedy: "reword it, or show TeX where the long word may be divided")
    }
    return Diagnostic(
      "overfull-page", .warning, at: location,
      "content is \(Self.millimetres(points)) mm too high for the page\(place)",
      remedy: "make the picture, table or box smaller, or divide it")
  }

  /// The last words of the line that TeX could not break, as TeX shows them.
  private func near(_ index: Int) -> String {
    guard index + 1 < lines.count, lines[index + 1].hasPrefix("\\") || lines[index + 1].hasPrefix("[]") else {
      return ""
    }
    let words = lines[index + 1].replacing("[]", with: "").split(separator: " ").filter {
      !$0.hasPrefix("\\") && $0 != "|"
    }
    let text = words.joined(separator: " ")
    return text.isEmpty ? "" : ", near `\(text.count > 40 ? "…" : "")\(text.suffix(40))`"
  }

  private func nextPage(after index: Int) -> Int? {
    for line in lines[(index + 1)...].prefix(40) where !line.hasPrefix("\\") {
      if let match = line.firstMatch(of: TeXLog.pageMarker) { return Int(match.1) }
    }
    return nil
  }

  static func millimetres(_ points: Double) -> String {
    let tenths = Int((points * 254 / 72.27).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// A sign that a font does not have.
struct MissingCharacter {
  private var sign: String
  private var font: String

  /// Reads `Missing character: There is no ä ("E4) in font inter-regular-t1!`; nil for other lines, and for signs that
  /// are set nowhere on purpose.
  init?(_ message: String) {
    guard
      let match = message.firstMatch(
        of: /Missing character: There is no (.*?)(?: \("([0-9A-F]+)\))? in font ([^!\s]+?)[.!]?$/)
    else { return nil }
    font = String(match.3)
    if font == "nullfont" { return nil }
    // A number from a font's own table is a letter only where all tables agree.
    switch match.2.flatMap({ UInt32($0, radix: 16) }) {
    case let code? where code < 0x20 || (0x7f..<0xc0).contains(code): sign = "character \(code)"
    case let code?: sign = Unicode.Scalar(code).map { "`\(Character($0))`" } ?? "character \(code)"
    case nil: sign = "`\(match.1)`"
    }
  }

  func diagnostic(at location: SourceLocation?, note: String = "") -> Diagnostic {
    Diagnostic(
      "missing-character", .error, at: location, "\(sign) is not in the font `\(font)`\(note)",
      remedy: "write it with other characters, or have the theme take it from another font")
  }
}
