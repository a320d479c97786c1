import Editing
import Model

/// The languages of a report's texts: the edition's, but of records that nobody has translated their own.
struct RecordLanguages: Sendable {
  private let usual: Language
  private var files: [String: Language] = [:]
  private var records: [SourceLocation: Language] = [:]

  init(_ report: Report) {
    usual = report.metadata.language
    for chapter in report.chapters { files[chapter.id.location.file] = chapter.language }
    for finding in report.findings { files[finding.id.location.file] = finding.language }
    for recommendation in report.recommendations { files[recommendation.id.location.file] = recommendation.language }
    for record in report.cases { files[record.id.location.file] = record.language }
    for interview in report.interviews { files[interview.id.location.file] = interview.language }
    for figure in report.figures { records[figure.id.location] = figure.language }
    for quote in report.quotes { records[quote.text.location] = quote.language }
  }

  /// The language of a text by its place: its own, or that of its record where no more is known.
  func language(at place: SourceLocation) -> Language { records[place] ?? files[place.file] ?? usual }
}

extension CheckSubject {
  /// The language that a link's words are in.
  func language(of link: ValueLink) -> Language { languages.language(at: link.reference.location) }

  /// How numbers are written where a link stands.
  func style(of link: ValueLink) -> HouseStyle { HouseStyle(report.metadata, in: language(of: link)) }
}
