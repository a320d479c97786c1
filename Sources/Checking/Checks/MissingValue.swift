import Editing
import Model
import Tabulating

/// A sentence prints a value whose number is not known.
///
/// ## What it finds
/// A link to a value that the data do not have, because its source does not give it; where the data have only words for it (a
/// `phrase`), a link with other words than these; and a value that cannot be worked out, such as a fact that is divided by nought.
///
/// ## Why it matters
/// A table can say *..* and a note can explain it. A sentence with two dots in it, or with a number that nobody knows, is a
/// mistake that reaches the reader.
///
/// ## Example
/// ```markdown
/// [Tre ud af fire](value:politikere.forny.helt-enig) er helt enige.
/// ```
/// where the share of `helt-enig` is empty in the CSV.
///
/// ## How to mend it
/// Find the number in the source and put it into the data, or leave the sentence out. Where the source has words only, write
/// these, or leave the brackets empty.
struct MissingValue: Check {
  let code = "missing-value"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let inText = subject.valueLinks.compactMap { link in
      switch link.value {
      case .success(let value): value.number == nil && !value.isWithheld ? unknown(link, value, subject) : nil
      case .failure(let fault): subject.isAtFault(link) ? uncountable(link, fault, subject) : nil
      }
    }
    let inFacts = subject.factFaults.filter { $0.value.name == nil }.map { located in
      fault(at: located.location, located.value.message, remedy: located.value.remedy(in: subject.index.tabulator))
    }
    return inText + inFacts
  }
}

extension MissingValue {
  private func unknown(_ link: ValueLink, _ value: Value, _ subject: CheckSubject) -> Diagnostic? {
    let words = link.words
    guard let phrase = value.phrase else {
      return fault(
        at: link.reference.location, length: link.reference.length, "no number is known of \(link.name)",
        remedy: "put it into the data at \(value.origin.location), or leave the sentence out")
    }
    guard !words.isEmpty, !phrase.isSaid(by: words, in: subject.language(of: link)) else { return nil }
    return fault(
      at: link.reference.location, length: link.reference.length,
      "`\(words)` is not what the source says of \(link.name), which is words only", remedy: "write `\(phrase)`")
  }

  private func uncountable(_ link: ValueLink, _ reason: ValueFault, _ subject: CheckSubject) -> Diagnostic? {
    guard reason.name == nil else { return nil }
    return fault(
      at: link.reference.location, length: link.reference.length, reason.message,
      remedy: reason.remedy(in: subject.index.tabulator))
  }
}

extension String {
  /// Whether other words say the same: in figures rather than letters, with a capital, with *af* at the end.
  fileprivate func isSaid(by words: String, in language: Language) -> Bool {
    let plain = { (text: String) in text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    if plain(self) == plain(words) { return true }
    guard let other = Claim.read(words, in: language) else { return false }
    // What the source says is translated even where the words are not.
    return Language.allCases.contains { Claim.read(self, in: $0)?.saysTheSame(as: other) ?? false }
  }
}
