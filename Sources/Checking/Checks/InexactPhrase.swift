import Editing
import Model

/// A phrase is not wrong, but another one is nearer to the value.
///
/// ## What it finds
/// A link to a value whose words have the value on the right side but outside the limits of the phrase: *knap halvdelen* (*just
/// under half*) is said of 45 to 50 %, *tre ud af fire* (*three in four*) of 74 to 76 %, *mere end otte ud af ti* (*more than
/// eight in ten*) of 80 to 90 %. And *tre ud af fire* where no more than twenty answered and it is not the count: readers take it
/// for one.
///
/// ## Why it matters
/// A reader who meets *knap halvdelen* thinks of 48 %, not of 41. No authority gives the limits; these follow from naming the
/// nearest fraction that is spoken, which a report can defend.
///
/// ## Example
/// ```markdown
/// [Knap halvdelen](value:politikere.deling.ja) har delt deres erfaringer.
/// ```
/// where the share is 41 %.
///
/// ## How to mend it
/// Write one of the phrases or the number that the message gives.
struct InexactPhrase: Check {
  let code = "inexact-phrase"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.judgedLinks.filter(\.verdict.isMild).map { fault($0, message($0, subject), subject) }
  }
}

extension InexactPhrase {
  private func message(_ judged: JudgedLink, _ subject: CheckSubject) -> String {
    let (link, value) = (judged.link, judged.value)
    let style = subject.style(of: link)
    if judged.verdict == .notTheCount, let n = value.n {
      return "`\(link.words)` can be read as a count, and \(link.name) is \(style.exactText(value)) of \(n)"
    }
    return "`\(link.words)` is far from \(link.name), which is \(style.exactText(value))"
  }
}
