import Checking
import Model

/// What a report holds, chapter by chapter: how much there is to read, and how hard it is.
public struct StatisticsListing: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json }

  private let chapters: [ChapterStatistics]
  private let total: ChapterStatistics

  /// Of an edition.
  public init(_ proof: EditionProof) {
    chapters = proof.subject.chapterStatistics
    total = proof.subject.reportStatistics
  }

  /// The list in a format, without a line end after the last line.
  public func text(_ format: Format) -> String {
    switch format {
    case .text: table
    case .json: json
    }
  }

  private var table: String {
    let head = [
      "chapter", "words", "sentences", "long", "LIX", "", "minutes", "findings", "advice", "quotes", "retold",
      "figures",
      "tables", "values",
    ]
    let rows = chapters.map { Self.row($0, name: $0.id) } + [Self.row(total, name: "in all")]
    return TextTable([head] + rows).lines.joined(separator: "\n")
  }

  private static func row(_ count: ChapterStatistics, name: String) -> [String] {
    let text = count.readability
    let numbers = [
      count.findings, count.recommendations, count.verbatimQuotes, count.paraphrases, count.figures, count.tables,
      count.values,
    ]
    let reading = [text.words, text.sentences, text.longSentences].map { String($0) }
    let lix = [text.lix.map { String($0) } ?? "", text.band?.rawValue ?? "", String(text.minutes)]
    return [name] + reading + lix + numbers.map { String($0) }
  }

  private var json: String {
    JSON.record([("chapters", .list(chapters.map(Self.record))), ("total", Self.record(total))]).lines()
  }

  /// What is not known is left out.
  private static func record(_ count: ChapterStatistics) -> JSON {
    let text = count.readability
    return .record([
      ("id", count.id.isEmpty ? nil : .text(count.id)), ("title", .text(count.title)), ("words", .integer(text.words)),
      ("sentences", .integer(text.sentences)), ("long-words", .integer(text.longWords)),
      ("long-sentences", .integer(text.longSentences)), ("lix", text.lix.map { .integer($0) }),
      ("band", text.band.map { .text($0.rawValue) }), ("minutes", .integer(text.minutes)),
      ("findings", .integer(count.findings)), ("recommendations", .integer(count.recommendations)),
      ("verbatim-quotes", .integer(count.verbatimQuotes)), ("paraphrases", .integer(count.paraphrases)),
      ("figures", .integer(count.figures)), ("tables", .integer(count.tables)), ("values", .integer(count.values)),
    ])
  }
}
