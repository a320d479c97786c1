import Editing
import Model

/// Quotes that are safe one by one expose whoever speaks when they are put together.
///
/// ## What it finds
/// Quotes and interviews by the same person, or under the same pseudonym, whose attributions together fit fewer people than
/// `smallest-crowd` in `people.yaml`. The same quote in two editions counts as well, and so does a quote that only one of a set of
/// editions can have, because the others leave it out.
///
/// ## Why it matters
/// *Kommunal topleder* fits fourteen and *Topleder, Region Nordjylland* fits three. Whoever sees that both are Informant 7 has two
/// left. A style, an anecdote or a number by which readers know a voice again is enough.
///
/// ## Example
/// ```yaml
/// - {id: tid, text: …, who: informant-7, attribution: Kommunal topleder}
/// - {id: drift, text: …, who: informant-7, attribution: "Topleder, Region Nordjylland"}
/// ```
///
/// ## How to mend it
/// Say the same under all that one person says. `attribution: auto` under each does so, and takes the finest wording that is safe
/// for all of them together.
struct LinkableQuotes: Check {
  let code = "linkable-quotes"
  let severity = Severity.error
  let protectsPeople = true

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.attributions.faults.compactMap { fault in
      switch fault.cause {
      case .linked(let other, let attribution, let edition): linked(fault, to: other, attribution, in: edition)
      case .missingElsewhere: missing(fault)
      case .attribution, .noWording: nil
      }
    }
  }
}

extension LinkableQuotes {
  private func linked(
    _ exposed: AttributionFault, to other: Address, _ attribution: String, in edition: String
  ) -> Diagnostic {
    let own = "*\(exposed.attribution ?? "")*\(exposed.place(besides: edition))"
    let others = "*\(attribution)*\(exposed.edition == edition || edition.isEmpty ? "" : " in edition `\(edition)`")"
    let message =
      other == exposed.address
      ? "\(own) and \(others) stand under \(exposed.words): together they fit \(exposed.crowd), not "
      : "\(exposed.words), \(own), is by the same person as \(other.scheme.noun) `\(other.target)`, \(others): together "
        + "they fit \(exposed.crowd), not "
    return fault(at: exposed.written, message + "\(exposed.smallestCrowd)", remedy: exposed.commonWording)
  }

  private func missing(_ exposed: AttributionFault) -> Diagnostic {
    fault(
      at: exposed.written,
      "\(exposed.words) stands in none of the editions about others: *\(exposed.attribution ?? "")* fits "
        + "\(exposed.crowd) that are left, not \(exposed.smallestCrowd)",
      remedy: exposed.commonWording)
  }
}

extension AttributionFault {
  fileprivate func place(besides other: String) -> String {
    edition == other || edition.isEmpty ? "" : " in edition `\(edition)`"
  }

  fileprivate var commonWording: String {
    coarserWording.map { "\($0) under each" } ?? withoutWording
  }
}
