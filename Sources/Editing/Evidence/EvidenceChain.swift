import Model

/// What the claims of a report stand on: recommendations on findings, findings on quotes, figures, values, cases and works, and
/// these on their sources.
///
/// Nothing in it says more of people than the pages do: a quote has the attribution that is printed under it.
public struct EvidenceChain: Sendable {
  /// A recommendation or a finding.
  public struct Claim: Sendable {
    public var address: Address
    /// *Anbefaling 2*; without a number where no page shows it.
    public var name: String
    public var title: String
    /// Where the author wrote it.
    public var location: SourceLocation
    /// Whether some page shows it.
    public var isShown: Bool
    /// What it stands on, as the author lists it; what names nothing is left out, for a check reports it.
    public var grounds: [Ground]
    /// What stands on it.
    public var supports: [Address]
  }

  /// A line of evidence.
  public struct Ground: Sendable {
    public var address: Address
    /// What it is, in a few words.
    public var words: String
    /// Who is said to speak.
    public var attribution: String?
    /// Where the author wrote what it names.
    public var location: SourceLocation
    /// Whether some page shows it.
    public var isShown: Bool
    public var source: Source?
  }

  /// Where evidence is from.
  public struct Source: Sendable, Hashable {
    /// An identifier in sources.yaml, or a transcript's file.
    public var id: String
    /// *Bourgon 2017, s. 12*; nil of a transcript, which no page names.
    public var citation: String?
    /// As the author wrote it.
    public var page: String?
  }

  /// In the order of their numbers, those that no page shows last.
  public var recommendations: [Claim]
  /// In the order of their numbers, those that no page shows last.
  public var findings: [Claim]
}

extension Editor {
  /// What the claims of a report stand on.
  ///
  /// - Parameter attributions: what `attribution: auto` is, by the quote's identifier, where more is published than this report.
  public static func evidence(
    _ report: Report, _ index: ReportIndex, _ order: ReadingOrder, attributions: [String: String]? = nil
  ) -> EvidenceChain {
    Editor(report, index, order, attributions).evidenceChain()
  }

  func evidenceChain() -> EvidenceChain {
    let recommendations = report.recommendations.map { recommendation in
      let grounds = recommendation.restsOn.compactMap { ground(Address(.finding, $0.value)) }
      return claim(.recommendation, recommendation.id, recommendation.title, grounds)
    }
    let findings = report.findings.map { finding in
      let grounds = finding.evidence.compactMap { Address(evidence: $0.value).flatMap(ground) }
      return claim(.finding, finding.id, finding.title, grounds)
    }
    var supports: [Address: [Address]] = [:]
    for claim in recommendations + findings {
      for ground in claim.grounds where ground.address.scheme == .finding {
        supports[ground.address, default: []].append(claim.address)
      }
    }
    func inOrder(_ claims: [EvidenceChain.Claim]) -> [EvidenceChain.Claim] {
      claims.enumerated().sorted { a, b in
        (position(a.element.address), a.offset) < (position(b.element.address), b.offset)
      }
      .map { _, claim in
        var claim = claim
        claim.supports = supports[claim.address] ?? []
        return claim
      }
    }
    return EvidenceChain(recommendations: inOrder(recommendations), findings: inOrder(findings))
  }

  private func claim(
    _ scheme: Address.Scheme, _ id: Located<String>, _ title: String, _ grounds: [EvidenceChain.Ground]
  ) -> EvidenceChain.Claim {
    let address = Address(scheme, id.value)
    return EvidenceChain.Claim(
      address: address, name: claimName(address), title: polished(title), location: id.location,
      isShown: order.shows(address), grounds: grounds, supports: [])
  }

  /// *Anbefaling 2*, *Opmærksomhedspunkt 4*
  func claimName(_ address: Address) -> String {
    let name = address.scheme == .finding ? terms.finding : terms.recommendation
    return claimNumber(address).map { name + HouseStyle.noBreakSpace + $0 } ?? name
  }

  func claimNumber(_ address: Address) -> String? {
    address.scheme == .finding ? order.findings[address.target] : order.recommendations[address.target]
  }

  private func position(_ address: Address) -> Int { claimNumber(address).flatMap { Int($0) } ?? .max }
}
