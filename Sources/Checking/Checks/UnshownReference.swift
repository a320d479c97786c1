import Editing
import Model

/// A link leads to something that stands on no page.
///
/// ## What it finds
/// A link to a figure, a table, a quote or another record that the report has, but that no chapter places.
///
/// ## Why it matters
/// What is not shown has no number and no page: there is nothing to write between the brackets, and nowhere to go.
///
/// ## Example
/// ```markdown
/// Se [](figure:syntese).
/// ```
/// where no chapter has `![](figure:syntese)`.
///
/// ## How to mend it
/// Place the record with an image in a paragraph of its own, or take the link away. A table is shown where the record is in
/// which it stands.
struct UnshownReference: Check {
  let code = "unshown-reference"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.references.compactMap { reference in
      let address = reference.address
      guard subject.contains(address), !subject.order.shows(address) else { return nil }
      // A link on no page leads nobody astray; its record is an unshown record.
      if let owner = reference.owner, !subject.order.shows(owner) { return nil }
      return fault(
        at: reference.location, length: reference.length, Self.message(address), remedy: Self.remedy(address))
    }
  }
}

extension UnshownReference {
  private static func message(_ address: Address) -> String {
    "no page shows \(address.scheme.noun) `\(address.target)`"
  }

  private static func remedy(_ address: Address) -> String {
    guard address.scheme.canBePlaced else { return "place the record in which the \(address.scheme.noun) stands" }
    return "place it with `![](\(Address(address.scheme, address.target)))`, or remove the link"
  }
}
