import Checking
import Editing
import Harness
import Model
import Reading
import Testing

@testable import Comparing

/// What has changed between two small reports, each in one edition and with nothing withheld unless a test withholds it.
func changes(_ old: [String: String], _ new: [String: String]) throws -> Changes {
  Changes(from: try facts(old), to: try facts(new))
}

/// What is known of a small report.
///
/// - Parameter isWithheld: of which values, by address, nothing may be shown.
func facts(_ files: [String: String], withholding withheld: Set<String> = []) throws -> ReportFacts {
  let reading = ReportReader.read(MemoryFolder(files))
  let report = try #require(reading.report)
  let index = ReportIndex(report)
  let order = ReadingOrder(report, index)
  let subject = CheckSubject(report: report, index: index, order: order)
  let values = subject.printedValues.map { printed in
    var printed = printed
    if withheld.contains(printed.address) { printed.value = printed.value?.withheld }
    return printed
  }
  let diagnostics = ReportChecker.check(subject)
  let chapters = report.chapters.map { Address(.chapter, $0.id.value) }
  return ReportFacts(
    records: [report.metadata.language: report.recordTexts], language: report.metadata.language,
    people: report.people.persons.map(PersonFacts.init),
    editions: [
      EditionFacts(
        id: "", metadata: report.metadata, values: values, shown: Set(order.placements.keys).union(chapters),
        diagnostics: diagnostics, output: OutputParts(manuscript: files.description.count.description))
    ], diagnostics: reading.diagnostics + diagnostics, texts: reading.texts.mapValues(\.text))
}

/// A report whose chapter says `prose`, with a fact and a survey of published shares.
func shares(_ prose: String, yes: Int = 76, n: Int = 608, fact: String = "24", _ files: [String: String] = [:])
  -> [String: String]
{
  let survey = """
    form: shares
    respondents: \(n)
    questions:
      - {id: ansvar, wording: Tager du ansvar?, n: \(n), answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]}

    """
  return SmallReport.chapter(
    prose,
    [
      "surveys/p.yaml": survey, "surveys/p.csv": "question,answer,group,share,n\nansvar,ja,,\(yes),\n",
      "facts.yaml": "facts: [{id: interview, value: \(fact)}]\n",
    ].merging(files) { $1 })
}
