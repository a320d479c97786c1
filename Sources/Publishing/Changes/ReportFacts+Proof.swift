import Comparing
import Model
import Reading

extension ReportFacts {
  /// What is known of a report that has been proofed in all its editions; nil of what is no report.
  init?(_ proof: Proof, _ digests: OutputDigests) {
    guard let report = proof.report else { return nil }
    var records = [proof.language: report.recordTexts]
    for edition in proof.editions where edition.report.metadata.language != proof.language {
      let language = edition.report.metadata.language
      let known = Set((records[language] ?? []).map { "\($0.kind.rawValue):\($0.id)" })
      // What an edition adds to the title is not a rewording of the report.
      records[language, default: []] += edition.report.recordTexts.filter {
        $0.kind != .report && !known.contains("\($0.kind.rawValue):\($0.id)")
      }
    }
    let secrets = Secrets(report.people)
    self.init(
      records: records, language: proof.language, people: report.people.persons.map(PersonFacts.init),
      editions: proof.editions.map { EditionFacts($0, digests, secrets) },
      heldBack: (proof.list?.heldBack ?? []).map { HeldBack(edition: $0.edition.id.value, why: $0.why) },
      diagnostics: proof.diagnostics.map(secrets.removed), texts: proof.texts.mapValues(\.text))
  }
}

extension EditionFacts {
  fileprivate init(_ edition: EditionProof, _ digests: OutputDigests, _ secrets: Secrets) {
    let chapters = edition.report.chapters.map { Address(.chapter, $0.id.value) }
    let works = edition.report.works.map { Address(.cite, $0.id.value) }
    self.init(
      id: edition.id, metadata: edition.report.metadata, values: edition.printedValues,
      shown: Set(edition.order.placements.keys).union(chapters).union(works),
      diagnostics: edition.diagnostics.map(secrets.removed), output: digests.parts(of: edition))
  }
}

extension Secrets {
  /// The diagnostic without words about people that must not leave the machine.
  fileprivate func removed(from diagnostic: Diagnostic) -> Diagnostic {
    var safe = diagnostic
    safe.message = removed(from: diagnostic.message)
    safe.remedy = diagnostic.remedy.map { removed(from: $0) }
    return safe
  }
}
