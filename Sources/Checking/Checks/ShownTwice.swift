import Editing
import Model

/// A record stands on the pages more than once.
///
/// ## What it finds
/// A second placement of a figure, a quote, a finding or any other record. Lists may stand wherever they help.
///
/// ## Why it matters
/// A figure has one number and one place that links lead to. Readers who meet the same quote again wonder whether it is another.
///
/// ## Example
/// ```markdown
/// ![](quote:tid)
/// ```
/// in two chapters.
///
/// ## How to mend it
/// Keep the placement where readers need it most, and point at it with a link from the other place.
struct ShownTwice: Check {
  let code = "shown-twice"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.order.placements.flatMap { address, places -> [Diagnostic] in
      guard address.scheme != .list, subject.contains(address), let first = places.first else { return [] }
      return places.dropFirst().map { fault(address, at: $0, first: first) }
    }
  }
}

extension ShownTwice {
  private func fault(_ address: Address, at place: SourceLocation, first: SourceLocation) -> Diagnostic {
    fault(
      at: place, length: "![](\(address))".unicodeScalars.count,
      "\(address.scheme.noun) `\(address.target)` is shown already: \(first)",
      remedy: "point at it instead, in a sentence: `[](\(address))`")
  }
}
