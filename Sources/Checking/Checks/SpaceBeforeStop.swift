import Model

/// There is a space before a stop or a comma.
///
/// ## What it finds
/// A space before `.`, `,`, `;`, `:`, `?` or `!`. Points that stand for something left out (` …`, ` ...`) are left alone, and so are
/// decimals (` ,5`), names such as *.NET* and ratios (`1 : 10`).
///
/// ## Why it matters
/// A line can end at the space, and then the next begins with the comma. In Danish and English no sign of the sentence stands
/// apart from its word.
///
/// ## Example
/// ```markdown
/// Innovation tager tid , og tid er der ikke.
/// ```
///
/// ## How to mend it
/// Delete the space.
struct SpaceBeforeStop: Check {
  let code = "space-before-stop"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.printedTexts.flatMap { text in
      subject.cleanTexts.finds(.spaceBeforeStop, in: text.identity) { Self.finds(in: text.scalars) }.compactMap {
        index in
        guard subject.isAsWritten(index, in: text) else { return nil }
        return fault(
          in: text, index..<(index + 1), subject, "`\(text.words(index..<(index + 1)))` has a space before it",
          remedy: "delete the space")
      }
    }
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "?", "!": true
    default: false
    }
  }

  private static func finds(in scalars: [Unicode.Scalar]) -> [Int] {
    scalars.indices.filter { index in
      guard isStop(scalars[index]), index > 0, scalars[index - 1].isBlank else { return false }
      guard let before = scalars[..<index].last(where: { !$0.isBlank }) else { return false }
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      if after.isWordCharacter || after == "." || after == ")" || after == "-" { return false }
      // `. . .` is something left out, and `1 : 10` a ratio.
      if scalars[index] == ".", before == "." { return false }
      let next = scalars[(index + 1)...].first { !$0.isBlank }
      if scalars[index] == ".", next == "." { return false }
      return !(scalars[index] == ":" && before.isFigure && next?.isFigure == true)
    }
  }
}
