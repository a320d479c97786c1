import Model

/// An ISBN is not one.
///
/// ## What it finds
/// An `isbn` of the report or of a work that is not thirteen figures beginning with 978 or 979, with hyphens or spaces between.
///
/// ## Why it matters
/// Libraries and bookshops find a publication by its ISBN. One that they cannot read finds nothing.
///
/// ## Example
/// ```yaml
/// isbn:
///   electronic: 87-970954-6-1
/// ```
///
/// ## How to mend it
/// Write it as the publisher gives it, all thirteen figures. One of ten figures, from before 2007, has a form of thirteen.
struct MalformedISBN: Check {
  let code = "malformed-isbn"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.isbns.filter { ISBN.fault(in: $0.value) == .malformed }.map(fault)
  }
}

extension MalformedISBN {
  /// The thirteen figures of an ISBN of ten, whose last may be an X; nil for anything else.
  private func thirteen(from text: String) -> String? {
    let signs = text.filter { $0 != "-" && $0 != " " }
    let figures = signs.prefix(9)
    guard signs.count == 10, figures.allSatisfy({ ("0"..."9").contains($0) }), let last = signs.last,
      last.isNumber || last == "X" || last == "x"
    else { return nil }
    switch ISBN.fault(in: "978\(figures)0") {
    case .wrongCheckDigit(let expected): return "978\(figures)\(expected)"
    case nil: return "978\(figures)0"
    case .malformed: return nil
    }
  }

  private func fault(_ isbn: Located<String>) -> Diagnostic {
    fault(
      at: isbn, "`\(isbn.value)` is no ISBN: thirteen figures that begin with 978 or 979",
      remedy: thirteen(from: isbn.value).map { "write it with thirteen figures: `\($0)`" }
        ?? "copy it from the publisher or the book")
  }
}
