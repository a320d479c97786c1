import Model

/// A link to a section could mean several.
///
/// ## What it finds
/// A link to a section by its title, where several chapters have a section of that title.
///
/// ## Why it matters
/// The link leads to the first of them. When that is the wrong one, nobody notices: the page says *afsnit 2.1*, and there is a
/// section 2.1.
///
/// ## Example
/// ```markdown
/// Se [](section:metode).
/// ```
/// where two chapters have `## Metode`.
///
/// ## How to mend it
/// Give the section that is meant an identifier of its own, `## Metode {#metode-interview}`, and use that in the link.
struct AmbiguousReference: Check {
  let code = "ambiguous-reference"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let headings = subject.report.sections
    // An identifier that an author gave is meant; among those, twins are duplicates.
    let given = Set(headings.filter(\.isIDGiven).map(\.id.value))
    let twins = Dictionary(grouping: headings.map(\.id)) { $0.value }
      .filter { $0.value.count > 1 && !given.contains($0.key) }
    return subject.references.compactMap { reference in
      guard reference.address.scheme == .section, let sections = twins[reference.address.target] else { return nil }
      return fault(
        at: reference.location, length: reference.length, Self.message(reference.address, sections),
        remedy: Self.remedy(reference.address))
    }
  }
}

extension AmbiguousReference {
  private static func message(_ address: Address, _ sections: [Located<String>]) -> String {
    let places = sections.prefix(3).map { "\($0.location.file):\($0.location.line)" }.joined(separator: ", ")
    return "`\(address.target)` could be one of \(sections.count) sections: \(places)\(sections.count > 3 ? " …" : "")"
  }

  private static func remedy(_ address: Address) -> String {
    "give the section that is meant an identifier of its own, such as `{#\(address.target)-her}`"
  }
}
