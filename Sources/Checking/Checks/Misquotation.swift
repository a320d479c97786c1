import Model
import Quoting

/// A quote is not what was said.
///
/// ## What it finds
/// A verbatim quote whose `source` is a transcript that does not have its words. A quote may leave something out with `[…]`, `(…)`
/// or `...`, put a word in or another in its place with `[word]`, and begin with a capital; white space, quotation marks, dashes and
/// commas are the author's own. All words between two omissions must be one speaker's.
///
/// ## Why it matters
/// Who is quoted has said it, word for word, to readers who trust the quotation marks. One word can turn it round.
///
/// ## Example
/// ```yaml
/// - id: tid
///   text: Der er ikke tid nok.
///   source: transcripts/samtale-7.txt
/// ```
/// where the transcript says *Der er aldrig tid nok.*
///
/// ## How to mend it
/// Write what was said, mark what is left out or put in, or say `rendering: paraphrase`.
struct Misquotation: Check {
  let code = "misquotation"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.quotes.compactMap { quote in
      guard case .departs(let departure)? = subject.quoteVerdicts.byQuote[quote.id.value],
        let place = subject.quoteVerdicts.places[quote.id.value]
      else { return nil }
      return fault(quote.id.value, departure, at: place)
    }
  }
}

extension Misquotation {
  private func fault(_ id: String, _ departure: Departure, at place: SourceLocation) -> Diagnostic {
    let file = departure.file
    let passage = departure.line.map { "\(file):\($0)" } ?? file
    switch departure.kind {
    case .differs(let differences, let said):
      return fault(
        at: place, "\(Self.list(differences.map(\.words))), in `\(passage)`",
        remedy:
          "write what was said, \(Self.shortened(said)), with `[…]` for what is left out and `[word]` for what is put in"
      )
    case .outOfOrder(let words):
      return fault(
        at: place,
        "\(Self.shortened(words)) is not said after what the quote has before it, but earlier, in `\(passage)`",
        remedy: "quote in the order in which it was said, or make two quotes of it")
    case .absent:
      return fault(
        at: place, "quote `\(id)` is not in `\(file)`, nor is anything like it",
        remedy: "name the transcript that has it, or say `rendering: paraphrase`")
    case .wordless:
      return fault(
        at: place, "quote `\(id)` has no words of the transcript's",
        remedy: "quote some words, or say `rendering: paraphrase`")
    }
  }

  private static let mostDifferences = 4

  private static func list(_ parts: [String]) -> String {
    guard parts.count > mostDifferences else { return parts.joined(separator: ", ") }
    return parts.prefix(mostDifferences).joined(separator: ", ") + " and \(parts.count - mostDifferences) more"
  }

  /// *»det var sådan, det begyndte«*; the middle of many words is left out.
  fileprivate static func shortened(_ text: String) -> String {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard words.count > 40 else { return "»\(words.joined(separator: " "))«" }
    return "»\(words.prefix(25).joined(separator: " ")) … \(words.suffix(12).joined(separator: " "))«"
  }
}

extension Departure.Difference {
  fileprivate var words: String {
    switch self {
    case .replaced(let quoted, let said): "`\(Self.short(quoted))` stands for `\(Self.short(said))`"
    case .added(let words): "`\(Self.short(words))` is added"
    case .leftOut(let words): "`\(Self.short(words))` is left out"
    case .otherSpeaker(let line): "another speaker goes on in line \(line)"
    case .longInsertion(let words): "`[\(Self.short(words))]` stands for more than a bracket may, ten words"
    }
  }

  private static func short(_ text: String) -> String {
    let words = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }
    guard words.count > 8 else { return words.joined(separator: " ") }
    return "\(words.prefix(4).joined(separator: " ")) … \(words.suffix(3).joined(separator: " "))"
  }
}
