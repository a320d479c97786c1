import Editing
import Model

/// An imported quote is shown in the language it was spoken in.
///
/// ## What it finds
/// A quote that was imported, that a page of a translation shows, and that nobody has translated. Imported quotes that no page shows
/// need no translation; of all others reading says that they lack one.
///
/// ## Why it matters
/// Readers of a translation read it because they do not read the original.
///
/// ## Example
/// `![](quote:tid)` in an English edition, where `quotes.en.yaml` has no `tid`.
///
/// ## How to mend it
/// Write its `text` in the translation, or place it with `only:` in editions of its own language. An edition with
/// `untranslated: true` shows it as it is.
struct UntranslatedQuote: Check {
  let code = "untranslated-quote"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let report = subject.report
    guard report.edition?.allowsUntranslated != true else { return [] }
    return report.quotes.filter { quote in
      quote.imported != nil && quote.language != nil && quote.language != report.metadata.language
        && subject.shows(quote)
    }.map { quote in
      fault(
        at: quote.id.location, length: quote.id.value.unicodeScalars.count,
        "imported quote `\(quote.id.value)` is shown and has no \(report.metadata.language.englishName) `text`",
        remedy: "translate it, or show it in editions of its own language only")
    }
  }
}
