import Editing

/// What checks say of words that expose whoever said them. Never who it is.
extension AttributionFault {
  /// *quote `drift-1`*
  var words: String { "\(noun) `\(address.target)`" }

  var noun: String { address.scheme.noun }

  /// *2 of those interviewed*, or of those who could have been when that is what they are too few of.
  var crowd: String {
    if let interviewed = fit.interviewed, interviewed < smallestCrowd { return "\(interviewed) of those interviewed" }
    return "\(fit.population ?? 0) of those who could have been interviewed"
  }

  /// The next wording that would do; nil when there is none.
  var coarserWording: String? {
    guard let remedy else { return nil }
    let count = [remedy.fit.interviewed, remedy.fit.population].compactMap { $0 }.min() ?? 0
    let key =
      address.scheme == .quote ? ", which fits \(count), or `attribution: auto`" : " as its `role`, which fits \(count)"
    return "write *\(remedy.text)*\(key)"
  }

  var withoutWording: String {
    place == nil
      ? "leave the \(noun) out, or add a coarser wording to `attributions` in `people.yaml`"
      : "show the \(noun) elsewhere"
  }
}
