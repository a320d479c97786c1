import Editing
import Model

/// A text asks for a form of the edition's name that nobody has given.
///
/// ## What it finds
/// `[](edition:place)` in an edition that is not a region or a municipality and whose `names` do not say `place`.
///
/// ## Why it matters
/// *I*, *på* or *blandt*: only somebody who knows the language can say which. Without the form the name stands alone, and the
/// sentence has a hole.
///
/// ## Example
/// ```markdown
/// Topledere [](edition:place) mener, at …
/// ```
/// in an edition about the sector *staten*.
///
/// ## How to mend it
/// Write `names: {name: Staten, place: i staten}` for the edition in `editions.yaml`.
struct UnnamedEdition: Check {
  let code = "unnamed-edition"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let names = subject.report.editionNames
    return subject.references.filter { $0.address.scheme == .edition && $0.words.isEmpty }.compactMap { reference in
      guard let form = EditionName(rawValue: reference.address.target), names[form] == nil else { return nil }
      return fault(reference, form, subject.report.edition)
    }
  }
}

extension UnnamedEdition {
  private func fault(_ reference: Reference, _ form: EditionName, _ edition: Edition?) -> Diagnostic {
    fault(
      at: reference.location, length: reference.length,
      "the edition `\(edition?.id.value ?? Edition.national)` has no `\(form.rawValue)`",
      remedy: "add `\(form.rawValue)` to its `names` in `editions.yaml`")
  }
}
