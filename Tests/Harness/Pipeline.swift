import Editing
import Manuscript
import Model
import Reading

/// A report taken through the rooms from its files to its manuscript.
public struct Pipeline {
  public let report: Report
  public let index: ReportIndex
  public let order: ReadingOrder
  public let resolved: ResolvedReport
  public let manuscript: Manuscript
  /// What reading found.
  public let diagnostics: [Diagnostic]

  /// Nil when there is no report to be made of the files.
  ///
  /// - Parameter language: of an edition about everybody, in which what is not translated may appear in the report's own language; nil:
  ///   the report as it is.
  public init?(_ folder: some ReportFolder, signs: Set<Unicode.Scalar> = Self.signs, in language: Language? = nil) {
    let result = ReportReader.read(folder, language: language, allowsUntranslated: true)
    guard var report = result.report else { return nil }
    if let language {
      let id = Located(language.rawValue, at: SourceLocation(file: "editions.yaml"))
      report = report.picked(for: Edition(id: id, language: language, allowsUntranslated: true))
    }
    self.report = report
    diagnostics = result.diagnostics
    index = ReportIndex(report)
    order = ReadingOrder(report, index)
    resolved = Editor.edit(report, index, order)
    manuscript = Manuscript.write(
      resolved, className: "coi", characters: CharacterTable(signs: signs),
      texts: result.texts.mapValues(\.text))
  }

  public init?(_ files: [String: String], in language: Language? = nil) {
    self.init(MemoryFolder(files), in: language)
  }

  /// Some of the signs that a theme's symbol encoding has.
  public static let signs: Set<Unicode.Scalar> = Set("−≤≥≠≈→←↑↓⅓⅔✓∞".unicodeScalars)

  /// What stands between `\begin{reportchapter}[…]` and its end, for the chapter that begins the report.
  public var chapterBody: String {
    let lines = manuscript.source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let begin = lines.firstIndex(where: { $0.hasPrefix("\\begin{reportchapter}") }),
      let end = lines[begin...].firstIndex(of: "\\end{reportchapter}")
    else { return "" }
    return Self.readable(lines[(begin + 1)..<end].joined(separator: "\n"))
  }

  /// The manuscript, with the spaces between words as spaces.
  public var latex: String { Self.readable(manuscript.source) }

  /// LaTeX with the spaces between words, which the manuscript writes as `_`, as spaces.
  public static func readable(_ latex: String) -> String {
    latex.replacing("_%\n", with: "\n").replacing("\\_", with: "\u{1}").replacing("_", with: " ")
      .replacing("\u{1}", with: "\\_")
  }
}
