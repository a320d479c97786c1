import Model

/// A range of numbers has spaces around its dash.
///
/// ## What it finds
/// *2019 – 2026*, *10 - 20 pct.*: two numbers of which the second is larger, with a dash or a hyphen between spaces. Ends of more than
/// a number (*1. maj – 3. juni*) are left alone, and so are sums, telephone numbers and what stands in code.
///
/// ## Why it matters
/// A dash between spaces is a pause in the sentence; one that means *from … to* stands close (Retskrivningsordbogen §§ 55
/// and 57). With spaces, a line can end in the middle of the range.
///
/// ## Example
/// ```markdown
/// Undersøgelsen gælder 2019 – 2026.
/// ```
///
/// ## How to mend it
/// Take the spaces away: `2019–2026`.
struct SpacedRange: Check {
  let code = "spaced-range"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.printedTexts.flatMap { text in
      subject.ranges(in: text).filter(\.isSpaced).compactMap { range in
        let from = text.words(range.range.lowerBound..<range.dash.lowerBound)
        let to = text.words(range.dash.upperBound..<range.range.upperBound)
        return fault(
          in: text, range.range, subject, "`\(text.words(range.range))` has spaces around its dash",
          remedy: "write `\(from)–\(to)`")
      }
    }
  }
}
