import Model
import Reading

/// Diagnostics as lines for a terminal or a log: place, weight and code, message, the author's line with a caret, remedy.
public struct DiagnosticText: Sendable {
  /// Whether to colour the text with ANSI sequences.
  public var usesColour: Bool
  /// What is put before the files' paths, so that a terminal can open them; the report folder as the user named it.
  public var folder: String
  public var texts: [String: SourceText]

  public init(folder: String, texts: [String: SourceText], usesColour: Bool = false) {
    self.folder = folder
    self.texts = texts
    self.usesColour = usesColour
  }

  /// One diagnostic, without a line end after the last line.
  public func text(_ diagnostic: Diagnostic) -> String {
    let weight =
      switch diagnostic.severity {
      case .error: paint("error", .red)
      case .warning: paint("warning", .yellow)
      case .note: paint("note", .blue)
      }
    let place = diagnostic.location.map { path($0) + ": " } ?? ""
    var lines = ["\(paint(place, .bold))\(weight)[\(diagnostic.code)]: \(diagnostic.message)"]
    if let location = diagnostic.location, !Self.isPrivate(location.file),
      let line = texts[location.file]?.line(location.line)
    {
      lines += excerpt(Array(line.unicodeScalars), location, length: diagnostic.length)
    }
    if !diagnostic.editions.isEmpty {
      let names = diagnostic.editions.map { "`\($0)`" }.joined(separator: ", ")
      lines.append("    = in the \(diagnostic.editions.count == 1 ? "edition" : "editions") \(names)")
    }
    if let remedy = diagnostic.remedy { lines.append("    = \(remedy)") }
    return lines.joined(separator: "\n")
  }

  /// *2 errors, 1 warning, 3 waived*; nil when there is nothing to count.
  public static func summary(_ diagnostics: [Diagnostic], waived: Int = 0) -> String? {
    var counts = [(Severity.error, "error"), (.warning, "warning"), (.note, "note")].compactMap { severity, name in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : "\(count) \(name)\(count == 1 ? "" : "s")"
    }
    if waived > 0 { counts.append("\(waived) waived") }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }
}

extension DiagnosticText {
  /// Whether a file's lines are shown to nobody: logs are kept, and read by others than those who wrote the file.
  static func isPrivate(_ file: String) -> Bool {
    let name = file.split(separator: ".").first.map(String.init) ?? file
    return name == "people" || file.hasPrefix("transcripts/")
  }

  /// Characters of a line that are shown; an author may write a whole chapter in one.
  private static let width = 100

  private func excerpt(_ line: [Unicode.Scalar], _ location: SourceLocation, length: Int) -> [String] {
    let at = min(max(location.column - 1, 0), line.count)
    let start = line.count <= Self.width ? 0 : max(0, min(at - Self.width / 3, line.count - Self.width))
    let end = min(line.count, start + Self.width)
    let head = start > 0 ? "…" : ""
    let shown = head + Self.visible(line[start..<end]) + (end < line.count ? "…" : "")
    let number = String(location.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let caretRoom = String(repeating: " ", count: head.count + Self.visible(line[start..<at]).count)
    let carets = "^" + String(repeating: "~", count: max(0, min(length, end - at) - 1))
    return [
      "\(margin)\(number) | \(shown)",
      "\(String(repeating: " ", count: max(5, number.count))) | \(caretRoom)\(paint(carets, .red))",
    ]
  }

  /// Tabs as a space and control characters as a mark, so that the caret stands where it should and nothing reaches the
  /// terminal as a command.
  private static func visible(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.properties.generalCategory {
      case .control: text.append(scalar == "\t" ? " " : "\u{FFFD}")
      case .format: break
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private func path(_ location: SourceLocation) -> String {
    // A theme's file, or one of TeX's, is not in the report folder.
    guard texts[location.file] != nil, !folder.isEmpty, folder != "." else { return location.description }
    return (folder.hasSuffix("/") ? folder : folder + "/") + location.description
  }

  private enum Colour: String { case bold = "1", red = "1;31", yellow = "1;33", blue = "1;34" }

  private func paint(_ text: String, _ colour: Colour) -> String {
    usesColour && !text.isEmpty ? "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m" : text
  }
}
