import Editing
import Model
import Tabulating

/// Words claim a difference between an edition and another that the test does not support.
///
/// ## What it finds
/// A link with `?as=comparison` whose words say more, less or the same where the test at the survey's level says otherwise; that say
/// none of these; or that hold a figure, which nothing would hold against the data.
///
/// ## Why it matters
/// Of five regions one always has the largest share. That it has more than the others is only true when chance could hardly have
/// made it so.
///
/// ## Example
/// ```markdown
/// Det er [flere end i resten af landet](value:politikere.forny.enig?as=comparison).
/// ```
/// in a region with 42 % of 50, where the country has 40 % of 600.
///
/// ## How to mend it
/// Leave the brackets empty: the tool writes what holds in each edition, with the other's number.
struct UnsupportedDifference: Check {
  let code = "unsupported-difference"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let style = HouseStyle(subject.report.metadata)
    return subject.valueLinks.compactMap { link in
      guard link.isComparison, !link.words.isEmpty,
        let comparison = try? EditionComparison(of: link.address, subject.index.tabulator),
        let standing = comparison.standing,
        let message = message(link, standing, in: subject.report.metadata.language)
      else { return nil }
      return fault(
        at: link.reference.location, length: link.reference.length, message,
        remedy: "leave the brackets empty, which gives `\(comparison.words(style).replacing("\u{A0}", with: " "))`")
    }
  }

  private func message(_ link: ValueLink, _ standing: EditionComparison.Standing, in language: Language) -> String? {
    if link.words.contains(where: \.isNumber) {
      return "`\(link.words)` holds a number, which is not held against the data here"
    }
    guard let claim = EditionComparison.Standing(claimedBy: link.words, in: language) else {
      return "`\(link.words)` cannot be held against the test of a difference"
    }
    guard claim != standing else { return nil }
    let found =
      switch standing {
      case .more: "the share is larger here"
      case .less: "the share is smaller here"
      case .alike: "the test finds no difference"
      }
    return "`\(link.words)` is not what the test of \(link.name) says: \(found)"
  }
}
