import Model

/// Words that expose whoever said them.
public struct AttributionFault: Sendable {
  public enum Cause: Sendable {
    /// What is printed under it fits too few.
    case attribution
    /// Nothing that could be printed under it fits enough; `isKnown` tells whether there is anything at all.
    case noWording(isKnown: Bool)
    /// It is by the same person as another, which has this attribution; both are the same in two editions.
    case linked(to: Address, attribution: String, edition: String)
    /// Editions that are about others do not have it, and what is left is too few.
    case missingElsewhere
  }

  public var cause: Cause
  /// `quote:x` or `interview:x`.
  public var address: Address
  public var written: Located<String>
  public var attribution: String?
  public var edition: String
  /// The case without which more would fit.
  public var place: Address?
  public var fit: Fit
  public var smallestCrowd: Int
  /// The next coarser wording that would do, and how many of those interviewed it fits.
  public var remedy: (text: String, fit: Fit)?
}

extension LinkedUtterances {
  func faults(_ protection: Protection) -> [AttributionFault] {
    let alone = utterances.compactMap { fault(of: $0, protection) }
    return alone.isEmpty ? [jointFault(protection)].compactMap { $0 } : alone
  }

  private func fault(of utterance: Utterance, _ protection: Protection) -> AttributionFault? {
    let fit = protection.fit(utterance.traits(as: utterance.wording))
    let isUnworded = utterance.isAutomatic && utterance.wording == nil
    guard isUnworded || !fit.isSafe(in: protection.smallestCrowd) else { return nil }
    var fault = AttributionFault(
      cause: isUnworded ? .noWording(isKnown: !utterance.alternatives.isEmpty) : .attribution,
      utterance, fit, protection.smallestCrowd)
    let coarser = utterance.alternatives.first { protection.isSafe(utterance.traits(as: $0)) }
    fault.remedy = coarser.map { ($0.text, protection.fit(utterance.traits(as: $0))) }
    fault.place =
      utterance.circumstances.first { place in
        var elsewhere = utterance
        elsewhere.circumstances.removeAll { $0.place == place.place }
        return protection.isSafe(elsewhere.traits(as: utterance.wording))
      }?.place
    return fault
  }

  /// The utterance with which readers know too much, and the one that it tells most together with.
  private func jointFault(_ protection: Protection) -> AttributionFault? {
    guard let first = utterances.first, !protection.isSafe(traits(\.wording), outside: excluded) else { return nil }
    func isSafe(_ several: ArraySlice<Utterance>) -> Bool {
      protection.isSafe(several.reduce(into: []) { $0.formUnion($1.traits(as: $1.wording)) })
    }
    let end = utterances.indices.first { !isSafe(utterances[...$0]) }
    let last = end.map { utterances[$0] } ?? first
    let partner = end.flatMap { end in
      utterances[..<end].min { a, b in
        count(a, last, protection) < count(b, last, protection)
      }
    }
    let cause: AttributionFault.Cause =
      partner.map { .linked(to: $0.address, attribution: $0.wording?.text ?? "", edition: $0.edition) }
      ?? .missingElsewhere
    var fault = AttributionFault(
      cause: cause, last, protection.fit(traits(\.wording), outside: excluded), protection.smallestCrowd)
    let coarser = last.alternatives.first { wording in
      protection.isSafe(traits { _ in wording }, outside: excluded)
    }
    fault.remedy = coarser.map { wording in
      (wording.text, protection.fit(traits { _ in wording }, outside: excluded))
    }
    return fault
  }

  private func count(_ a: Utterance, _ b: Utterance, _ protection: Protection) -> Int {
    let fit = protection.fit(a.traits(as: a.wording).union(b.traits(as: b.wording)))
    return min(fit.interviewed ?? .max, fit.population ?? .max)
  }
}

extension AttributionFault {
  fileprivate init(cause: Cause, _ utterance: Utterance, _ fit: Fit, _ smallestCrowd: Int) {
    self.init(
      cause: cause, address: utterance.address, written: utterance.written, attribution: utterance.wording?.text,
      edition: utterance.edition, fit: fit, smallestCrowd: smallestCrowd)
  }
}
