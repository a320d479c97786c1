import Checking
import Editing
import Model
import Reading
import Tabulating

/// A report folder as its editions read it: once a language.
struct EditionReadings {
  private struct Key: Hashable {
    var language: Language?
    var allowsUntranslated: Bool
  }

  /// A report in a language, and its surveys counted.
  struct Reading {
    var result: ReadingResult
    var tabulator: Tabulator?
    /// Of the editions that read it.
    let cleanTexts = CleanTexts()
  }

  private let folder: any ReportFolder
  private var readings: [Key: Reading] = [:]
  /// In the report's own language.
  let own: ReadingResult

  init(_ folder: some ReportFolder) {
    self.folder = folder
    own = ReportReader.read(folder)
    readings[Key(language: own.report?.metadata.language, allowsUntranslated: false)] = Self.counted(own)
  }

  /// The report as an edition reads it.
  ///
  /// - Parameter editions: all that are made.
  mutating func reading(for edition: Edition?, among editions: [Edition]) -> Reading {
    let language = edition?.language ?? own.report?.metadata.language
    let isOwn = language == own.report?.metadata.language
    let key = Key(language: language, allowsUntranslated: !isOwn && edition?.allowsUntranslated == true)
    if let known = readings[key] { return known }
    let alike = editions.filter { ($0.language ?? own.report?.metadata.language) == language }
    let reading = Self.counted(
      ReportReader.read(
        folder, language: language, editions: alike.map(\.id.value), allowsUntranslated: key.allowsUntranslated))
    readings[key] = reading
    return reading
  }

  /// Every text that was read in any language, by path.
  var texts: [String: SourceText] {
    readings.values.reduce(into: own.texts) { $0.merge($1.result.texts) { first, _ in first } }
  }

  /// Every waiver in a text that was read in any language, by place.
  var waivers: [Waiver] {
    Set(readings.values.flatMap(\.result.waivers) + own.waivers).sorted { $0.location < $1.location }
  }

  private static func counted(_ result: ReadingResult) -> Reading {
    Reading(
      result: result, tabulator: result.report.map { Tabulator(surveys: $0.surveys, facts: $0.facts) })
  }
}
