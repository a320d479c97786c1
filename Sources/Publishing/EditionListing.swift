import Editing
import Model

/// A report's editions as a list for those who make it.
public struct EditionListing: Sendable {
  private let list: EditionList
  private let language: Language

  /// Nil of a report that has no editions.
  public init?(_ proof: Proof) {
    guard let list = proof.list, !(list.editions.isEmpty && list.heldBack.isEmpty) else { return nil }
    self.list = list
    language = proof.editions.first { $0.edition?.language == nil }?.report.metadata.language ?? .danish
  }

  /// The list, without a line end after the last line.
  public var text: String {
    let rows = list.editions.map { edition in
      [
        edition.id.value, (edition.language ?? language).rawValue, answers(edition),
        edition.comparedWith.isEmpty ? "" : "beside " + edition.comparedWith.map(\.value).joined(separator: ", "),
      ]
    }
    let held = list.heldBack.map { "held back: \($0.edition.id.value) (\($0.why))" }
    return (TextTable(rows).lines + held).joined(separator: "\n")
  }

  /// *politikere 608*, for each survey that knows whom the edition is about.
  private func answers(_ edition: Edition) -> String {
    (list.answers[edition.id.value] ?? []).map { survey in
      "\(survey.survey) \(survey.n.map { String($0) } ?? "..")"
    }.joined(separator: ", ")
  }
}
