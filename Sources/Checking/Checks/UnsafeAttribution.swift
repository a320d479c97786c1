import Editing
import Model

/// An attribution exposes whoever speaks.
///
/// ## What it finds
/// A quote or an interview without a name, whose attribution fits fewer people than `smallest-crowd` in `people.yaml` (3 unless it
/// says otherwise): of those interviewed, or of those who could have been where `roles` counts them. What the words stand beside
/// is counted in: a case from the speaker's own place, and an edition that quotes only some.
///
/// ## Why it matters
/// People spoke because their names would not be printed. An attribution that fits one of those interviewed is a name to all who
/// know the field, and one that fits two is a name to the other.
///
/// ## Example
/// ```yaml
/// - id: drift-1
///   text: Innovationen går for fuld kraft.
///   who: informant-7
///   attribution: Regional topleder, Region Nordjylland
/// ```
///
/// ## How to mend it
/// Say less: *Regional topleder*. `attribution: auto` takes the finest wording of those that `attributions` in `people.yaml` lists
/// and that fit people enough. Where the place is at fault, show the quote elsewhere.
struct UnsafeAttribution: Check {
  let code = "unsafe-attribution"
  let severity = Severity.error
  let protectsPeople = true

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.attributions.faults.compactMap { fault in
      switch fault.cause {
      case .attribution: tooNarrow(fault)
      case .noWording(let isKnown): isKnown ? noneWideEnough(fault) : noneAtAll(fault)
      case .linked, .missingElsewhere: nil
      }
    }
  }
}

extension UnsafeAttribution {
  private func tooNarrow(_ exposed: AttributionFault) -> Diagnostic {
    fault(
      at: exposed.written,
      "*\(exposed.attribution ?? "")*\(exposed.circumstance) fits \(exposed.crowd); \(exposed.words) needs "
        + "\(exposed.smallestCrowd)", remedy: exposed.coarserWording ?? exposed.withoutWording)
  }

  private func noneWideEnough(_ exposed: AttributionFault) -> Diagnostic {
    fault(
      at: exposed.written,
      "no attribution\(exposed.circumstance) for \(exposed.words) fits \(exposed.smallestCrowd)",
      remedy: "add a coarser one to `attributions` in `people.yaml`, or leave the \(exposed.noun) out")
  }

  private func noneAtAll(_ exposed: AttributionFault) -> Diagnostic {
    fault(
      at: exposed.written, "`people.yaml` does not say enough about who \(exposed.words) is by to put it into words",
      remedy: "give the person or the voice a `role`, and add the role to `roles`")
  }
}

extension AttributionFault {
  fileprivate var circumstance: String {
    if let place { return " in \(place.scheme.noun) `\(place.target)`" }
    return edition.isEmpty ? "" : " in edition `\(edition)`"
  }
}
