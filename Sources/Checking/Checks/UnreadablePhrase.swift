import Editing
import Model

/// Words that stand for a value cannot be held against it.
///
/// ## What it finds
/// A link to a value whose words are no number and no phrase that is known: *mange*, *en del*; or that say more than the phrase:
/// *tre ud af fire politikere*. Of a number that is no share, words may go on after it: *24 interview*.
///
/// ## Why it matters
/// A link promises that the words are checked. Words that nobody can check would go to print with that promise, whatever the
/// value becomes: that is why it is an error.
///
/// ## Example
/// ```markdown
/// [Temmelig mange](value:politikere.ansvar.ja) tager ansvar.
/// ```
///
/// ## How to mend it
/// Write one of the phrases or the number that the message gives, and nothing else between the brackets; what belongs to the
/// sentence goes outside: `[Tre ud af fire](value:politikere.ansvar.ja) politikere`. Words without a number need no link.
struct UnreadablePhrase: Check {
  let code = "unreadable-phrase"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.valueLinks.compactMap { link in
      let language = subject.language(of: link)
      guard let value = link.known, Claim.read(link.words, of: value, in: language) == nil else { return nil }
      if let (claim, rest) = Claim.leading(link.words[...], in: language), claim.holds(of: value) {
        return tooMuch(link, String(rest), subject)
      }
      return unreadable(link, value, subject)
    }
  }
}

extension UnreadablePhrase {
  private func unreadable(_ link: ValueLink, _ value: Value, _ subject: CheckSubject) -> Diagnostic {
    let exact = subject.style(of: link).exactText(value)
    return fault(
      at: link.reference.location, length: link.reference.length,
      "`\(link.words)` cannot be held against \(link.name), which is \(exact)",
      remedy: subject.remedy(for: value, insteadOf: nil, in: subject.style(of: link)))
  }

  private func tooMuch(_ link: ValueLink, _ rest: String, _ subject: CheckSubject) -> Diagnostic {
    let phrase = link.words.dropLast(rest.count)
    return fault(
      at: link.reference.location, length: link.reference.length,
      "`\(link.words)` says more than can be held against \(link.name)",
      remedy: "write `[\(phrase)](\(link.reference.address))\(rest)`")
  }
}
