import Model

/// Some ranges of numbers have a hyphen and some a dash.
///
/// ## What it finds
/// Ranges with a hyphen, *10-20 pct.*, in a report that also has ranges with a dash, *2019–2026*. What somebody said is left alone.
///
/// ## Why it matters
/// Both are right (Retskrivningsordbogen § 57), and a report has one of them. The tool itself writes a dash, in the pages of a
/// reference, for instance.
///
/// ## Example
/// ```markdown
/// I 2019–2020 svarede 10-20 pct. nej.
/// ```
///
/// ## How to mend it
/// Write the dash: `10–20 pct.`
struct MixedRangeDash: Check {
  let code = "mixed-range-dash"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let ranges = subject.printedTexts.filter { $0.role != .speech }.flatMap { text in
      subject.ranges(in: text).filter { !$0.isSpaced }.map { (text: text, range: $0) }
    }
    guard ranges.contains(where: { $0.range.sign != "-" }) else { return [] }
    return ranges.filter { $0.range.sign == "-" }.compactMap { text, range in
      let words = text.words(range.range)
      return fault(
        in: text, range.range, subject, "`\(words)` has a hyphen where other ranges of the report have a dash",
        remedy: "write `\(words.replacing("-", with: "–"))`")
    }
  }
}
