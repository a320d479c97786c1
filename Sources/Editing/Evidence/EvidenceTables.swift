import Model

/// The evidence as a reader follows it: from a recommendation to its findings, from a finding to what it stands on, each with its
/// page.
public struct ResolvedEvidence: Sendable {
  /// A row a recommendation; nil where there is none.
  public var recommendations: ResolvedTable?
  /// A row a line of evidence, a group a finding; nil where there is none.
  public var findings: ResolvedTable?
}

/// The tables that `[!EVIDENCE]` is. They name what pages show, and who is said to speak as the pages say it.
extension Editor {
  func evidence(at place: SourceLocation) -> ResolvedEvidence {
    let chain = evidenceChain()
    let findings = chain.findings.filter(\.isShown)
    return ResolvedEvidence(
      recommendations: recommendationTable(chain.recommendations.filter(\.isShown), at: place),
      findings: findingTable(findings, at: place))
  }

  private func recommendationTable(_ claims: [EvidenceChain.Claim], at place: SourceLocation) -> ResolvedTable? {
    guard !claims.isEmpty else { return nil }
    let rows = claims.map { claim -> [[ResolvedInline]] in
      let findings = claim.grounds.map(\.address).filter { claimNumber($0) != nil }
      let links = findings.enumerated().flatMap { index, address -> [ResolvedInline] in
        let isLast = index == findings.count - 1
        let sign = index == 0 ? [] : [words(isLast ? " \(terms.and) " : ", ", place)]
        return sign + [link(to: address, claimNumber(address) ?? "", place)]
      }
      return [[link(to: claim.address, numbered(claim), place)], links, page(of: claim.address, place)]
    }
    return ResolvedTable(
      caption: nil, alignments: [.left, .left, .right],
      header: [terms.recommendation, terms.finding, terms.evidence.page].map { [words($0, place)] }, rows: rows)
  }

  private func findingTable(_ claims: [EvidenceChain.Claim], at place: SourceLocation) -> ResolvedTable? {
    var table = ResolvedTable(
      caption: nil, alignments: [.left, .left, .right],
      header: [terms.evidence.evidence, terms.source, terms.evidence.page].map { [words($0, place)] }, rows: [])
    for claim in claims {
      let rows = claim.grounds.filter(\.isShown).map { row($0, place) }
      guard !rows.isEmpty else { continue }
      table.groups[table.rows.count] = [
        link(to: claim.address, numbered(claim), place), words(", \(terms.page)" + HouseStyle.noBreakSpace, place),
        ResolvedInline(.pageReference(label(of: claim.address)), at: place),
      ]
      table.rows += rows
    }
    return table.rows.isEmpty ? nil : table
  }

  private func row(_ ground: EvidenceChain.Ground, _ place: SourceLocation) -> [[ResolvedInline]] {
    let what = [ground.attribution, ground.words].compactMap { $0 }.joined(separator: ": ")
    var source: [ResolvedInline] = []
    if let origin = ground.source, let citation = origin.citation {
      source = [ResolvedInline(.citation(Label(.cite, origin.id), [words(citation, place)]), at: place)]
    }
    return [[words(what, place)], source, page(of: ground.address, place)]
  }

  /// *2 Giv toplederne et fast sted at mødes*
  private func numbered(_ claim: EvidenceChain.Claim) -> String {
    [claimNumber(claim.address), claim.title].compactMap { $0 }.joined(separator: HouseStyle.noBreakSpace)
  }

  /// The page of what has a label: values and works have none of their own.
  private func page(of address: Address, _ place: SourceLocation) -> [ResolvedInline] {
    switch address.scheme {
    case .value, .cite: []
    default: [ResolvedInline(.pageReference(label(of: address)), at: place)]
    }
  }

  private func link(to address: Address, _ text: String, _ place: SourceLocation) -> ResolvedInline {
    ResolvedInline(.crossReference(label(of: address), [words(text, place)]), at: place)
  }
}
