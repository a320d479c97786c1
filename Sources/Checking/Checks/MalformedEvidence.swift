import Editing
import Model

/// A line of a finding's evidence points at nothing that could be evidence.
///
/// ## What it finds
/// A line of `evidence` that is no address, that has options, or whose address is of a kind that proves nothing: a section, a
/// recommendation, a list.
///
/// ## Why it matters
/// The line is left out of the page, and a finding that seems well supported in the file has less under it in print.
///
/// ## Example
/// ```yaml
/// evidence:
///   - drift-1
///   - section:klima
/// ```
///
/// ## How to mend it
/// Write the kind before the identifier: `quote:drift-1`. Evidence is a quote, a figure, a table, a case, an interview, a value, a
/// work, or another finding.
struct MalformedEvidence: Check {
  let code = "malformed-evidence"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.findings.flatMap(\.evidence)
      .filter { Address(soundEvidence: $0.value) == nil }
      .map { fault($0, subject) }
  }
}

extension MalformedEvidence {
  /// `fact:` is how evidence calls what prose calls `value:`.
  private static let names = Address.evidenceSchemes.map { $0 == .value ? "fact" : $0.rawValue }

  private func fault(_ evidence: Located<String>, _ subject: CheckSubject) -> Diagnostic {
    let text = evidence.value
    guard let colon = text.firstIndex(of: ":") else {
      return fault(at: evidence, "`\(text)` has no kind before it", remedy: bare(text, subject))
    }
    let (name, target) = (String(text[..<colon]), text[text.index(after: colon)...])
    if Self.names.contains(name) || name == Address.Scheme.value.rawValue {
      if target.isEmpty { return fault(at: evidence, "`\(text)` has no identifier after it") }
      let query = target.firstIndex(of: "?") ?? target.endIndex
      return fault(at: evidence, "evidence takes no options", remedy: "write `\(name):\(target[..<query])`")
    }
    if Address.Scheme(rawValue: name) != nil {
      return fault(at: evidence, "a \(name) is no evidence", remedy: Self.choices)
    }
    return fault(
      at: evidence, "no kind of evidence is called `\(name)`",
      remedy: NearMiss.remedy(for: name, among: Self.names) ?? Self.choices)
  }

  /// What an identifier alone was probably meant to be.
  private func bare(_ text: String, _ subject: CheckSubject) -> String {
    let meant = zip(Self.names, Address.evidenceSchemes).first { subject.identifiers(of: $0.1).contains(text) }
    return meant.map { "did you mean `\($0.0):\(text)`?" } ?? Self.choices
  }

  private static let choices = "use one of \(names.map { "`\($0):…`" }.joined(separator: ", "))"
}
