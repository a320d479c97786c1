import Model

extension Address {
  /// A line of a finding's `evidence`: an address, or `fact:` for a fact.
  public init?(evidence text: String) {
    let parts = text.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    let target = String(parts[1])
    switch parts[0] {
    case "fact": self.init(.value, target)
    default:
      guard let scheme = Scheme(rawValue: String(parts[0])), Self.evidenceSchemes.contains(scheme) else { return nil }
      self.init(scheme, target)
    }
  }

  /// What can be evidence. A finding can be evidence of one that sums it up.
  public static let evidenceSchemes: [Scheme] = [
    .quote, .figure, .table, .case, .interview, .value, .cite, .finding,
  ]
}

extension ReportIndex {
  /// Whether a line of evidence names something that the report has; of a value, something that it can work out.
  public func hasEvidence(_ address: Address) -> Bool {
    guard address.scheme == .value else { return contains(address) }
    return evidenceValue(address) != nil
  }

  /// The value that a line of evidence names; nil when it names none.
  func evidenceValue(_ address: Address) -> Value? {
    guard address.scheme == .value, let asked = ValueAddress(address.target) else { return nil }
    return try? tabulator.value(asked)
  }
}
