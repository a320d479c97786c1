import Model

/// A person who agreed to be named or listed has no name.
///
/// ## What it finds
/// A person in `people.yaml` with `consent: named` or `consent: listed` and no `name`.
///
/// ## Why it matters
/// The list of those interviewed leaves the person out, and a quote has only a title under it.
///
/// ## Example
/// ```yaml
/// people:
///   - {id: anne-vang, organisation: Ballerup Kommune, consent: named}
/// ```
///
/// ## How to mend it
/// Add the name. If the person did not agree to be named, remove `consent`: then nothing about the person is printed.
struct NamedPersonWithoutName: Check {
  let code = "named-person-without-name"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.people.persons.filter { $0.consent != .anonymous && $0.name == nil }.map(fault)
  }
}

extension NamedPersonWithoutName {
  private func fault(_ person: Person) -> Diagnostic {
    fault(
      at: person.id, "`\(person.id.value)` has `consent: \(person.consent.rawValue)` and no `name`",
      remedy: "add `name: …`, or remove `consent`")
  }
}
