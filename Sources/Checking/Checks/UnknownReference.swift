import Model
import Tabulating

/// Something points at a part of the report that is not there.
///
/// ## What it finds
/// An address in prose, in a link or in a placement, that names nothing; and in the lists a `who`, `source`, `sector`,
/// `person`, `evidence`, `rests-on`, `total` or part of a sum whose identifier nothing has. In an edition also a link to what only
/// other editions have.
///
/// ## Why it matters
/// A reader who is told to look at a figure looks for it. A quote whose source is missing cannot be verified, and a sum with a part
/// that is missing is not checked at all.
///
/// ## Example
/// ```markdown
/// Det fremgår af [](figure:udvlag).
/// ```
///
/// ## How to mend it
/// Correct the identifier, or add what it is meant to name. Identifiers are the names of files in `findings/`,
/// `recommendations/`, `cases/`, `interviews/` and `chapters/`, and the `id` of everything in the lists.
struct UnknownReference: Check {
  let code = "unknown-reference"
  let severity = Severity.error

  /// The near miss is looked for this often; each time, every identifier is compared with the one that names nothing.
  private static let mostSuggestions = 100

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let misses = inProse(subject) + inValues(subject) + inEvidence(subject) + inKeys(subject)
    return misses.enumerated().map { index, miss in
      fault(
        at: miss.location, length: miss.length, miss.message,
        remedy: (index < Self.mostSuggestions ? miss.nearMiss() : nil) ?? miss.addition)
    }
  }
}

/// A name that names nothing.
private struct Miss {
  var location: SourceLocation
  var length: Int
  var message: String
  /// Looks for what was probably meant.
  var nearMiss: () -> String?
  /// What to do when that is nothing.
  var addition: String?
}

extension Miss {
  init(
    _ noun: String, _ name: String, at location: SourceLocation, length: Int, nearMiss: @escaping () -> String?,
    addition: String
  ) {
    self.init(
      location: location, length: length, message: "no \(noun) is called `\(name)`", nearMiss: nearMiss,
      addition: addition)
  }

  /// An address at which there is nothing.
  init(
    _ address: Address, at location: SourceLocation, length: Int, among schemes: [Address.Scheme],
    _ subject: CheckSubject
  ) {
    let bare = Address(address.scheme, address.target)
    if subject.report.leftOut.contains(bare), let edition = subject.report.edition?.id.value {
      self.init(
        location: location, length: length, message: "`\(bare)` is not in the edition `\(edition)`", nearMiss: { nil },
        addition: "put the words into `> [!EDITION …]`, or change its `only`")
      return
    }
    self.init(
      address.scheme.noun, address.target, at: location, length: length,
      nearMiss: { subject.nearMiss(of: address, among: schemes) },
      addition: address.scheme.remedy(forMissing: address.target))
  }
}

extension UnknownReference {
  private static let pointedAt = Address.Scheme.allCases.filter(\.canBePointedAt)
  private static let placed = Address.Scheme.allCases.filter(\.canBePlaced)

  private func inProse(_ subject: CheckSubject) -> [Miss] {
    let links = subject.references.filter { $0.address.scheme != .value && !subject.contains($0.address) }.map {
      Miss($0.address, at: $0.location, length: $0.length, among: Self.pointedAt, subject)
    }
    let placements = subject.report.placements.filter { !subject.contains($0.value) }.map {
      let length = "![](\($0.value))".unicodeScalars.count
      return Miss($0.value, at: $0.location, length: length, among: Self.placed, subject)
    }
    return links + placements
  }

  /// Names in the addresses of values, in links and in facts that are worked out.
  private func inValues(_ subject: CheckSubject) -> [Miss] {
    let inLinks = subject.valueLinks.compactMap { link -> Miss? in
      guard case .failure(let fault) = link.value, subject.isAtFault(link) else { return nil }
      return miss(fault, at: link.reference.location, length: link.reference.length, subject)
    }
    return inLinks + subject.factFaults.compactMap { miss($0.value, at: $0.location, length: 1, subject) }
  }

  private func miss(_ fault: ValueFault, at location: SourceLocation, length: Int, _ subject: CheckSubject) -> Miss? {
    guard fault.name != nil else { return nil }
    return Miss(
      location: location, length: length, message: fault.message,
      nearMiss: {
        var remedy: String?
        if case .unknownFact(let name) = fault {
          remedy = subject.nearMiss(of: Address(.value, name), among: Self.pointedAt)
        }
        return remedy ?? fault.remedy(in: subject.index.tabulator)
      })
  }

  private func inEvidence(_ subject: CheckSubject) -> [Miss] {
    subject.report.findings.flatMap(\.evidence).compactMap { evidence in
      guard let address = Address(soundEvidence: evidence.value), !subject.index.hasEvidence(address) else {
        return nil
      }
      let length = evidence.value.unicodeScalars.count
      return Miss(address, at: evidence.location, length: length, among: Address.evidenceSchemes, subject)
    }
  }

  private func inKeys(_ subject: CheckSubject) -> [Miss] {
    let report = subject.report
    let people = report.people
    let persons = Set(people.persons.map(\.id.value))
    let speakers = persons.union(people.voices.map(\.id.value))
    let sectors = Set(people.sectors.map(\.id.value))
    let roles = Set(people.roles.map(\.id.value))
    // A quote can also come from a transcript, whose file is private.
    let quoteSources = report.quotes.map(\.source).filter { !($0?.value.hasPrefix("transcripts/") ?? false) }
    let otherSources =
      report.figures.map(\.source) + report.cases.map(\.source) + report.facts.facts.map(\.source)
      + report.surveys.map(\.source)

    return unknown(report.quotes.map(\.who), "person or voice", speakers, Self.addSpeaker)
      + unknown(report.interviews.map(\.person), "person", persons, Self.addPerson)
      + unknown(people.sectorNames, "sector", sectors, Self.addSector)
      + unknown(people.persons.map(\.role) + people.voices.map(\.role), "role", roles, Self.addRole)
      + unknown(quoteSources + otherSources, .cite, subject)
      + unknown(report.recommendations.flatMap(\.restsOn), .finding, subject)
      + unknown(report.facts.sums.flatMap { [$0.total] + $0.parts }, .value, subject)
  }

  /// The identifiers that name nothing of `scheme`.
  private func unknown(
    _ names: [Located<String>?], _ scheme: Address.Scheme, _ subject: CheckSubject
  ) -> [Miss] {
    unknown(names, scheme.noun, subject.identifiers(of: scheme), scheme.remedy(forMissing:))
  }

  /// The names that are none of the `known`.
  private func unknown(
    _ names: [Located<String>?], _ noun: String, _ known: Set<String>, _ addition: (String) -> String
  ) -> [Miss] {
    names.compactMap { $0 }.filter { !known.contains($0.value) }.map { name in
      Miss(
        noun, name.value, at: name.location, length: name.value.unicodeScalars.count,
        nearMiss: { NearMiss.remedy(for: name.value, among: known) }, addition: addition(name.value))
    }
  }
}

extension UnknownReference {
  private static func addSpeaker(_ id: String) -> String { "add `- id: \(id)` to `voices` in `people.yaml`" }
  private static func addPerson(_ id: String) -> String { "add `- id: \(id)` to `people` in `people.yaml`" }
  private static func addRole(_ id: String) -> String { "add `- id: \(id)` to `roles` in `people.yaml`" }
  private static func addSector(_ id: String) -> String { "add `- id: \(id)` to `sectors` in `people.yaml`" }
}

extension People {
  /// Every sector that people.yaml names outside its list of sectors.
  fileprivate var sectorNames: [Located<String>?] {
    persons.map(\.sector) + voices.map(\.sector)
      + roles.flatMap { $0.sectorTitles.map(\.sector) + $0.population.map(\.sector) }
  }
}
