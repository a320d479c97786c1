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
    subject.judgedLinks.filter { $0.verdict != .holds && !$0.verdict.isMild }
      .map { fault($0, message($0, subject), subject) }
  }
}

extension StaleNumber {
  private func message(_ judged: JudgedLink, _ subject: CheckSubject) -> String {
    let (link, value) = (judged.link, judged.value)
    let style = subject.style(of: link)
    let exact = style.exactText(value)
    return switch judged.verdict {
    case .untrueAsPrinted:
      "`\(link.words)` is not true of \(style.figureText(value)), as \(link.name) is printed; it is \(exact)"
    case .otherKind: "`\(link.words)` is another kind of number than \(link.name), which is \(exact)"
    default: "`\(link.words)` does not say that \(link.name) is \(exact)"
    }
  }
}
