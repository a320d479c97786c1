import Model

/// One of the editions that a run publishes, or a report that there is one edition of.
public struct Publication: Sendable {
  /// The edition's identifier; empty where there is only one.
  public let edition: String
  let report: Report
  let index: ReportIndex
  let order: ReadingOrder
  /// What readers take for granted about everybody quoted in it: each condition of the edition's filter.
  let filter: Set<PersonTrait>
  /// Which record's prose a file is.
  private let owners: [String: Address]

  /// - Parameter filter: whom the edition is about, where it quotes only them. Conditions on a sector, a region or a role count, and
  ///   on whatever else `people.yaml` has words for.
  public init(
    _ report: Report, _ index: ReportIndex, _ order: ReadingOrder, edition: String = "", filter: [GroupCondition] = []
  ) {
    self.report = report
    self.index = index
    self.order = order
    self.edition = edition
    owners = Self.owners(report)
    self.filter = Set(filter.compactMap { PersonTrait($0, among: report.people) })
  }
}

extension Publication {
  /// Whether the speaker's name stands under the quote, as the speaker has agreed to.
  func names(speakerOf quote: Quote) -> Bool {
    guard let who = quote.who?.value, index.voices[who] == nil, let person = index.persons[who],
      person.consent == .named
    else { return false }
    switch quote.attribution?.value {
    case nil: return true
    case .automatic: return false
    case .text(let text):
      let words = text.text(in: report.metadata.language).attributionWords
      return person.name.map { Set($0.attributionWords).isSubset(of: words) } ?? false
    }
  }

  /// The cases that a record stands in, in the prose of one or of a record that stands in one.
  func cases(around address: Address) -> [Case] {
    var found: [Case] = []
    var seen: Set<Address> = []
    var pending = [address]
    while let next = pending.popLast() {
      guard seen.insert(next).inserted else { continue }
      let around = (order.placements[next] ?? []).compactMap { owners[$0.file] }
      found += around.filter { $0.scheme == .case && !seen.contains($0) }.compactMap { index.cases[$0.target] }
      pending += around
    }
    return found.sorted { $0.id.location < $1.id.location }
  }

  /// The records that are a file each.
  private static func owners(_ report: Report) -> [String: Address] {
    func files(_ records: [some Record], _ scheme: Address.Scheme) -> [(String, Address)] {
      records.map { ($0.id.location.file, Address(scheme, $0.id.value)) }
    }
    let all =
      files(report.findings, .finding) + files(report.recommendations, .recommendation) + files(report.cases, .case)
      + files(report.interviews, .interview)
    return Dictionary(all) { first, _ in first }
  }
}
