import Editing
import Model
import Tabulating

/// A report's editions as a list for those who make it.
public struct EditionListing: Sendable {
  private let list: EditionList
  private let language: Language
  private let withheld: [(survey: String, heldBack: [DisclosurePlan.HeldBack])]

  /// Nil of what is no report.
  public init?(_ proof: Proof) {
    guard let list = proof.list else { return nil }
    self.list = list
    language = proof.language
    withheld = proof.disclosure?.heldBack ?? []
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
    let none = rows.isEmpty ? ["one edition"] : []
    return (none + TextTable(rows).lines + held + numbers).joined(separator: "\n")
  }

  /// Numbers of editions that are made: *withheld: politikere, region=nord: forny (4, too few)*.
  private var numbers: [String] {
    let rows = withheld.flatMap { survey, held in
      held.map { held -> [String] in
        let what = [held.question, held.answers?.joined(separator: "+")].compactMap { $0 }.joined(separator: ".")
        return [
          "withheld: \(survey), \(held.group)", what.isEmpty ? "everything" : what, "n = \(held.n)", held.reason.words,
        ]
      }
    }
    return TextTable(rows).lines
  }

  /// *politikere 608*, for each survey that knows whom the edition is about.
  private func answers(_ edition: Edition) -> String {
    (list.answers[edition.id.value] ?? []).map { survey in
      "\(survey.survey) \(survey.n.map { String($0) } ?? "..")"
    }.joined(separator: ", ")
  }
}

extension Suppression.Reason {
  /// Why, in words.
  fileprivate var words: String {
    switch self {
    case .small: "too few answers"
    case .unanimous: "all gave the same answer"
    case .complementary: "would tell something that is hidden"
    }
  }
}
