import Model

/// There are two spaces where one belongs.
///
/// ## What it finds
/// Two spaces or more between words, in prose and in titles, leads, notes and quotes. Code is left alone, and so are the spaces at a
/// line's end.
///
/// ## Why it matters
/// The page shows one; a heading in the reader's list of contents, a search and a comparison with last year's text see two.
///
/// ## Example
/// ```markdown
/// Innovation  tager tid.
/// ```
///
/// ## How to mend it
/// Delete one.
struct DoubleSpace: Check {
  let code = "double-space"
  let severity = Severity.note

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.printedTexts.flatMap { text in
      subject.cleanTexts.finds(.doubleSpace, in: text.identity) { Self.finds(in: text.scalars) }.compactMap { range in
        guard range.allSatisfy({ subject.isAsWritten($0, in: text) }) else { return nil }
        return fault(in: text, range, subject, "there are \(range.count) spaces", remedy: "delete all but one")
      }
    }
  }

  /// Runs of spaces with something on both sides.
  private static func finds(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, scalars[index].isBlank { index += 1 }
      if index - start > 1, start > 0, index < scalars.count { found.append(start..<index) }
      index = max(index, start + 1)
    }
    return found
  }
}
