import Model

/// Two things of one kind have one identifier.
///
/// ## What it finds
/// Two records of a kind with the same `id`; persons and voices are one kind here, since a quote's `who` may be either. Two tables
/// with the same identifier. A section with a given identifier, `{#tid}`, that another section has too.
///
/// ## Why it matters
/// A link or a placement finds the first of the two. The second stands in the folder, and nobody sees it.
///
/// ## Example
/// ```yaml
/// - id: tid
///   text: Der er aldrig tid nok.
/// - id: tid
///   text: Tiden er knap.
/// ```
///
/// ## How to mend it
/// Give one of the two another identifier, and look through the links to see which of them was meant.
struct DuplicateID: Check {
  let code = "duplicate-id"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let report = subject.report
    let people = report.people
    let tables = report.allBlocks.compactMap { block -> Located<String>? in
      if case .table(let table) = block.kind { table.caption?.id } else { nil }
    }
    return twins(report.chapters.map(\.id), "chapter")
      + twins(report.findings.map(\.id), "finding")
      + twins(report.recommendations.map(\.id), "recommendation")
      + twins(report.cases.map(\.id), "case")
      + twins(report.interviews.map(\.id), "interview")
      + twins(report.quotes.map(\.id), "quote")
      + twins(people.persons.map(\.id) + people.voices.map(\.id), "person or voice")
      + twins(people.sectors.map(\.id), "sector")
      + twins(people.roles.map(\.id), "role")
      + twins(report.facts.facts.map(\.id), "fact")
      + twins(report.figures.map(\.id), "figure")
      + twins(report.works.map(\.id), "source")
      + twins(tables, "table")
      + sections(of: report)
  }
}

extension DuplicateID {
  private func twins(_ ids: [Located<String>], _ noun: String) -> [Diagnostic] {
    var first: [String: SourceLocation] = [:]
    return ids.compactMap { id in
      guard let place = first[id.value] else {
        first[id.value] = id.location
        return nil
      }
      return fault(at: id, noun, first: place)
    }
  }

  /// Titles alike get identifiers alike; that is a fault only where an author gave one of them, or where something points at
  /// them, which `ambiguous-reference` sees.
  private func sections(of report: Report) -> [Diagnostic] {
    var first: [String: Heading] = [:]
    return report.sections.compactMap { heading in
      guard let known = first[heading.id.value] else {
        first[heading.id.value] = heading
        return nil
      }
      guard known.isIDGiven || heading.isIDGiven else { return nil }
      return fault(at: heading.id, "section", first: known.id.location)
    }
  }
}

extension DuplicateID {
  private func fault(at id: Located<String>, _ noun: String, first: SourceLocation) -> Diagnostic {
    fault(
      at: id, "`\(id.value)` is the identifier of another \(noun): \(first)",
      remedy: "give one of the two another identifier")
  }
}
