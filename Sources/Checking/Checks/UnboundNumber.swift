import Model

/// A number that looks like a finding is typed by hand.
///
/// ## What it finds
/// A figure in prose, in a title, a lead or a note that is bound to no value and looks as if it came from data: a percentage, a
/// share in words (*tre ud af fire*, *halvdelen*), an *n*, a size with a unit, a count of people or organisations. Small numbers
/// in letters (*to kommuner*) only where a value says the same. Years, dates, pages, paragraphs of the law and whatever stands
/// in quotation marks are left alone.
///
/// ## Why it matters
/// A number that is typed is right on the day it is typed. When the data change, nothing changes it.
///
/// ## Example
/// ```markdown
/// Spørgeskemaet viser, at 74 pct. tager ansvar.
/// ```
///
/// ## How to mend it
/// Link the number to its value: `[74 pct.](value:politikere.ansvar.ja)`. Where there is none, put the number into `facts.yaml`
/// with its source, and link it to that. `trykklar bind` writes the links that leave no doubt.
struct UnboundNumber: Check {
  let code = "unbound-number"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.unboundNumbers.map { find in
      fault(
        at: find.place, length: find.isPlaced ? find.words.unicodeScalars.count : 1,
        "`\(find.words)` is bound to no value", remedy: Self.remedy(find))
    }
  }

  private static func remedy(_ find: UnboundNumberFind) -> String {
    guard let first = find.candidates.first else {
      return "put it into `facts.yaml` with its source, and write `[\(find.words)](value:…)`"
    }
    guard find.candidates.count > 1 else {
      return "\(find.words) is `\(first)`: write `[\(find.words)](value:\(first))`"
    }
    let shown = find.candidates.prefix(3).map { "`\($0)`" }
    return "link it to the value it is: \(shown.joined(separator: ", "))"
      + (find.candidates.count > 3 ? " or one of \(find.candidates.count - 3) others" : "")
  }
}
