import Model

/// The last figure of an ISBN does not fit the others.
///
/// ## What it finds
/// An `isbn` of the report or of a work, of thirteen figures, whose check figure is wrong (ISO 2108).
///
/// ## Why it matters
/// The check figure is there to catch a slip of the finger. Somewhere in the number there is one, and a library's system turns the
/// number down.
///
/// ## Example
/// ```yaml
/// isbn:
///   electronic: 978-87-970954-6-2
/// ```
///
/// ## How to mend it
/// Compare all figures with the ISBN as it was given out: the fault is as likely in another figure as in the last.
struct WrongCheckDigit: Check {
  let code = "wrong-check-digit"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.isbns.compactMap { isbn in
      guard case .wrongCheckDigit(let expected) = ISBN.fault(in: isbn.value) else { return nil }
      return fault(isbn, expected)
    }
  }
}

extension WrongCheckDigit {
  private func fault(_ isbn: Located<String>, _ expected: Int) -> Diagnostic {
    fault(
      at: isbn, "`\(isbn.value)` should end in \(expected), if its other figures are right",
      remedy: "compare it with the ISBN as it was given out")
  }
}
