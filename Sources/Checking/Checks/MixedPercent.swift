import Editing
import Model

/// Per cent is written in more than one way.
///
/// ## What it finds
/// `%`, *procent*, *percent* or *pct* behind a figure in a text where the report also writes *pct.* (in English *per cent*), which is
/// what the tool writes for a value; and different forms side by side where it writes neither. Tables, where `%` saves space, and
/// what somebody said are left alone. So is *procent* after a number in letters.
///
/// ## Why it matters
/// All forms are right, and a report that has several looks as if nobody had read it from end to end.
///
/// ## Example
/// ```markdown
/// Det siger [](value:politikere.ansvar.ja), og 12 % er i tvivl.
/// ```
///
/// ## How to mend it
/// Write `pct.`, in English `per cent`; or bind the number and leave the brackets empty.
struct MixedPercent: Check {
  let code = "mixed-percent"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let texts = subject.printedTexts.filter { $0.role == .prose }
      .map { (text: $0, forms: PercentForm.all(in: $0.scalars)) }.filter { !$0.forms.isEmpty }
    let written = Set(subject.valueLinks.filter(Self.isWritten).map { subject.language(of: $0) })
    return Language.allCases.flatMap { language -> [Diagnostic] in
      let own = texts.filter { $0.text.language == language }
      let house = PercentForm.house(language)
      var forms = Set(own.flatMap { $0.forms.map(\.form) })
      if written.contains(language) { forms.insert(house) }
      guard forms.count > 1 else { return [] }
      return own.flatMap { text, finds in
        finds.filter { $0.form != house }.compactMap { find in
          fault(
            in: text, find.range, subject, "`\(find.form)` is not how this report writes per cent",
            remedy: "write `\(house)`")
        }
      }
    }
  }

  /// Whether the tool writes the unit.
  private static func isWritten(_ link: ValueLink) -> Bool {
    guard link.words.isEmpty, !link.isComparison, case .success(let value) = link.value else { return false }
    return value.measure == .share && link.reference.address.options["as"] == nil
  }
}
