import Editing
import Model

/// A record stands on the pages more than once.
///
/// ## What it finds
/// A second placement of a figure, a quote, a finding or any other record. Lists may stand wherever they help, and a quote may stand
/// once in the body and once as a pull quote of it.
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
    let pulled = Set(subject.report.placements.filter(\.value.isPullQuote).map(\.location))
    return subject.order.placements.flatMap { address, places -> [Diagnostic] in
      guard address.scheme != .list, subject.contains(address) else { return [] }
      return [places.filter { !pulled.contains($0) }, places.filter(pulled.contains)].flatMap { alike in
        alike.dropFirst().map { fault(address, at: $0, first: alike[0]) }
      }
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
