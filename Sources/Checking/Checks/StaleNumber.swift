import Editing
import Model

/// Words in the prose say another number than the value they stand for.
///
/// ## What it finds
/// A link to a value whose words are not true of it. A number must be the value, rounded to the decimals that are written: *76
/// pct.*, *76,3 pct.* and *0,76* of 76.32 %, not *76,4 pct.* What says on which side a number is must have it there: *knap
/// halvdelen* (*just under half*) is not said of 51 %, nor of 49.7 % that is printed *50 pct.* A fraction must at least be the
/// nearest that is spoken. Words after a number that is no share are not read: *24 interview*.
///
/// ## Why it matters
/// Numbers change while a report is written. The sentence that nobody remembered is the one that a journalist reads.
///
/// ## Example
/// ```markdown
/// Vi talte med [fire](value:regionale) regioner.
/// ```
/// where the fact `regionale` is 5.
///
/// ## How to mend it
/// Write one of the phrases or the number that the message gives, and read the sentence again: it may have to change too. Empty
/// brackets, `[](value:regionale)`, never go stale.
struct StaleNumber: Check {
  let code = "stale-number"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.valueLinks.compactMap { link in
      let language = subject.language(of: link)
      guard let value = link.known, let claim = Claim.read(link.words, of: value, in: language),
        let verdict = claim.verdict(on: value), verdict != .holds, !verdict.isMild
      else { return nil }
      return fault(
        at: link.reference.location, length: link.reference.length, message(link, value, verdict, subject),
        remedy: subject.remedy(for: value, insteadOf: claim, in: subject.style(of: link)))
    }
  }
}

extension StaleNumber {
  private func message(_ link: ValueLink, _ value: Value, _ verdict: Verdict, _ subject: CheckSubject) -> String {
    let style = subject.style(of: link)
    let exact = style.exactText(value)
    return switch verdict {
    case .untrueAsPrinted:
      "`\(link.words)` is not true of \(style.figureText(value)), as \(link.name) is printed; it is \(exact)"
    case .otherKind: "`\(link.words)` is another kind of number than \(link.name), which is \(exact)"
    default: "`\(link.words)` does not say that \(link.name) is \(exact)"
    }
  }
}
