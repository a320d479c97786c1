import Editing
import Model

/// The chain from recommendation to finding to quote or figure to source, as a list to read or to work on.
public struct EvidenceListing: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, json, dot }

  private let chain: EvidenceChain
  private let passages: [String: TranscriptPassage]

  /// - Parameters:
  ///   - chain: of one edition.
  ///   - passages: where each quote was said, by the quote's identifier.
  public init(_ chain: EvidenceChain, passages: [String: TranscriptPassage] = [:]) {
    self.chain = chain
    self.passages = passages
  }

  /// The chain in a format, without a line end after the last line.
  public func text(_ format: Format) -> String {
    switch format {
    case .text: list
    case .json:
      JSON.record([("recommendations", claims(chain.recommendations)), ("findings", claims(chain.findings))]).lines()
    case .dot: EvidenceGraph(chain: chain, passages: passages).text
    }
  }
}

extension EvidenceListing {
  /// The findings under each recommendation, and the evidence under the finding where it stands for the first time.
  private var list: String {
    var lines: [String] = []
    var told: Set<Address> = []
    let findings = Dictionary(chain.findings.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    func tell(_ claim: EvidenceChain.Claim, indent: String) {
      lines.append("\(indent)\(head(claim))")
      guard told.insert(claim.address).inserted else {
        lines.append("\(indent)  see above")
        return
      }
      if claim.grounds.isEmpty { lines.append("\(indent)  rests on nothing") }
      for ground in claim.grounds {
        if let finding = findings[ground.address] {
          tell(finding, indent: indent + "  ")
        } else {
          lines.append("\(indent)  \(line(ground))")
        }
      }
    }
    for claim in chain.recommendations { tell(claim, indent: "") }
    let rest = chain.findings.filter { !told.contains($0.address) }
    if !rest.isEmpty, !chain.recommendations.isEmpty { lines.append("no recommendation rests on:") }
    for claim in rest { tell(claim, indent: chain.recommendations.isEmpty ? "" : "  ") }
    return lines.isEmpty ? "no findings and no recommendations" : lines.joined(separator: "\n")
  }

  private func head(_ claim: EvidenceChain.Claim) -> String {
    "\(claim.name): \(claim.title)  [\(claim.address)] \(claim.location)" + (claim.isShown ? "" : ", on no page")
  }

  /// *quote:tid Kommunal topleder: … < soeges2020, 21 < quotes.yaml:40*, *… < transcripts/anna.vtt:12 at 00:12:03 < quotes.yaml:44*
  private func line(_ ground: EvidenceChain.Ground) -> String {
    let words = [ground.attribution, ground.words].compactMap { $0 }.joined(separator: ": ")
    let source =
      passage(of: ground)?.description
      ?? ground.source.map { source in [source.id, source.page].compactMap { $0 }.joined(separator: ", ") }
    let chain = ["\(ground.address)  \(words)", source, ground.location.description].compactMap { $0 }
    return chain.joined(separator: " < ") + (ground.isShown ? "" : ", on no page")
  }
}

extension EvidenceListing {
  private func claims(_ claims: [EvidenceChain.Claim]) -> JSON {
    .list(
      claims.map { claim in
        .record([
          ("address", .text(claim.address.description)), ("name", .text(claim.name)), ("title", .text(claim.title)),
          ("place", .text(claim.location.description)), ("shown", .boolean(claim.isShown)),
          ("rests-on", .list(claim.grounds.map(ground))),
          ("supports", .list(claim.supports.map { .text($0.description) })),
        ])
      })
  }

  private func passage(of ground: EvidenceChain.Ground) -> TranscriptPassage? {
    ground.address.scheme == .quote ? passages[ground.address.target] : nil
  }

  private func ground(_ ground: EvidenceChain.Ground) -> JSON {
    let passage = passage(of: ground)
    return .record([
      ("address", .text(ground.address.description)), ("words", .text(ground.words)),
      ("attribution", ground.attribution.map { .text($0) }), ("place", .text(ground.location.description)),
      ("source", ground.source.map { .text($0.id) }), ("page", ground.source?.page.map { .text($0) }),
      ("line", passage.map { .number(String($0.line)) }), ("last-line", passage.map { .number(String($0.lastLine)) }),
      ("time", passage?.time.map { .text($0) }), ("shown", .boolean(ground.isShown)),
    ])
  }
}
