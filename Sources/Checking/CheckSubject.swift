import Editing
import Model

/// What is checked: a report, and what is known about the whole of it.
public struct CheckSubject: Sendable {
  let report: Report
  let index: ReportIndex
  let order: ReadingOrder
  /// All prose, walked through once for all checks.
  let passages: [Passage]
  /// Every link to a part of the report, in the order of the files.
  let references: [Reference]
  /// What an address of each scheme can point at.
  private let identifiers: [Address.Scheme: Set<String>]

  public init(report: Report, index: ReportIndex, order: ReadingOrder) {
    self.report = report
    self.index = index
    self.order = order
    passages = report.passages
    references = passages.flatMap(\.references)
    identifiers = Dictionary(
      uniqueKeysWithValues: Address.Scheme.allCases.map { ($0, Set(index.identifiers(of: $0))) })
  }

  /// Whether there is something at `address`.
  func contains(_ address: Address) -> Bool { identifiers(of: address.scheme).contains(address.target) }

  /// Every identifier that an address of `scheme` can have.
  func identifiers(of scheme: Address.Scheme) -> Set<String> { identifiers[scheme] ?? [] }
}
