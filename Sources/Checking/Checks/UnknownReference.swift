import Model

/// Something points at a part of the report that is not there.
///
/// ## What it finds
/// An address in prose, in a link or in a placement, that names nothing; and in the lists a `who`, `source`, `sector`,
/// `person`, `evidence`, `rests-on`, `total` or part of a sum whose identifier nothing has.
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

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    inProse(subject) + inEvidence(subject) + inKeys(subject)
  }
}

extension UnknownReference {
  private func inProse(_ subject: CheckSubject) -> [Diagnostic] {
    let links = subject.references.filter { !subject.contains($0.address) }.map {
      fault(at: $0.location, length: $0.length, $0.address, nearMissAmong: .pointedAt, subject)
    }
    let placements = subject.report.placements.filter { !subject.contains($0.value) }.map {
      let length = "![](\($0.value))".unicodeScalars.count
      return fault(at: $0.location, length: length, $0.value, nearMissAmong: .placed, subject)
    }
    return links + placements
  }

  private func inEvidence(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.findings.flatMap(\.evidence).compactMap { evidence in
      guard let address = Address(soundEvidence: evidence.value), !subject.contains(address) else { return nil }
      return fault(
        at: evidence.location, length: evidence.value.unicodeScalars.count, address,
        nearMissAmong: Address.evidenceSchemes, subject)
    }
  }

  private func inKeys(_ subject: CheckSubject) -> [Diagnostic] {
    let report = subject.report
    let people = report.people
    let persons = people.persons.map(\.id.value)
    let speakers = persons + people.voices.map(\.id.value)
    let sectors = people.sectors.map(\.id.value)
    // A quote can also come from a transcript, whose file the report does not print.
    let quoteSources = report.quotes.map(\.source).filter { !($0?.value.hasPrefix("transcripts/") ?? false) }
    let sources = quoteSources + report.figures.map(\.source) + report.cases.map(\.source) + report.facts.facts.map(\.source)

    return unknown(report.quotes.map(\.who), "person or voice", speakers, Self.addSpeaker)
      + unknown(report.interviews.map(\.person), "person", persons, Self.addPerson)
      + unknown(people.persons.map(\.sector) + people.voices.map(\.sector), "sector", sectors, Self.addSector)
      + unknown(sources, .cite, subject)
      + unknown(report.recommendations.flatMap(\.restsOn), .finding, subject)
      + unknown(report.facts.sums.flatMap { [$0.total] + $0.parts }, .value, subject)
  }

  /// The identifiers that name nothing of `scheme`.
  private func unknown(
    _ names: [Located<String>?], _ scheme: Address.Scheme, _ subject: CheckSubject
  ) -> [Diagnostic] {
    unknown(names, scheme.noun, subject.identifiers(of: scheme), scheme.remedy(forMissing:))
  }

  /// The names that are none of the `known`.
  private func unknown(
    _ names: [Located<String>?], _ noun: String, _ known: some Collection<String>, _ addition: (String) -> String
  ) -> [Diagnostic] {
    let set = Set(known)
    return names.compactMap { $0 }.filter { !set.contains($0.value) }.map { name in
      fault(
        at: name, Self.message(noun, name.value),
        remedy: NearMiss.remedy(for: name.value, among: set) ?? addition(name.value))
    }
  }

  private func fault(
    at location: SourceLocation, length: Int, _ address: Address, nearMissAmong schemes: [Address.Scheme],
    _ subject: CheckSubject
  ) -> Diagnostic {
    fault(
      at: location, length: length, Self.message(address.scheme.noun, address.target),
      remedy: subject.nearMiss(of: address, among: schemes) ?? address.scheme.remedy(forMissing: address.target))
  }
}

extension [Address.Scheme] {
  fileprivate static let pointedAt = Address.Scheme.allCases.filter(\.canBePointedAt)
  fileprivate static let placed = Address.Scheme.allCases.filter(\.canBePlaced)
}

extension UnknownReference {
  private static func message(_ noun: String, _ name: String) -> String { "no \(noun) is called `\(name)`" }

  private static func addSpeaker(_ id: String) -> String { "add `- id: \(id)` to `voices` in `people.yaml`" }
  private static func addPerson(_ id: String) -> String { "add `- id: \(id)` to `people` in `people.yaml`" }
  private static func addSector(_ id: String) -> String { "add `- id: \(id)` to `sectors` in `people.yaml`" }
}
