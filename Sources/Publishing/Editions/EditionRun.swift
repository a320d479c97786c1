import Checking
import Editing
import Model
import Quoting
import Reading
import Tabulating

/// An edition's copy of the report, picked and indexed.
struct EditionCopy: Sendable {
  let edition: Edition?
  let report: Report
  let index: ReportIndex
  let order: ReadingOrder
  let reading: ReadingResult
  let cleanTexts: CleanTexts

  var id: String { edition?.id.value ?? "" }

  /// What checks and lists look at.
  func subject(_ attributions: Attributions, _ quoteVerdicts: QuoteVerdicts) -> CheckSubject {
    CheckSubject(
      report: report, index: index, order: order, texts: reading.texts.mapValues(\.text), attributions: attributions,
      quoteVerdicts: quoteVerdicts, cleanTexts: cleanTexts)
  }

  /// Whether nothing may be shown of those whom it is about: no survey that knows them may say how many they are.
  func isWithheld(by disclosure: Disclosure) -> Bool {
    guard let edition, !edition.filter.isEmpty else { return false }
    let surveys = report.surveys.filter { !$0.isInterviews && index.tabulator.isScoped($0) }
    return !surveys.isEmpty
      && surveys.allSatisfy { survey in
        let size = DisclosurePlan.Printed(ValueAddress(.survey(survey.id.value)), in: id)
        if case .suppressed? = disclosure.reason(size) { return true }
        return false
      }
  }

  /// The same with what must not be shown withheld.
  func withholding(_ disclosure: Disclosure) -> EditionCopy {
    EditionCopy(
      edition: edition, report: report, index: index.withholding(disclosure), order: order, reading: reading,
      cleanTexts: cleanTexts)
  }
}

/// An edition before it is known what it may show.
private struct PlannedEdition: Sendable {
  let copy: EditionCopy
  let subject: CheckSubject
  /// Every number that it would print.
  let printed: [DisclosurePlan.Printed]
}

/// An edition as readers may see it.
struct ShownEdition: Sendable {
  let copy: EditionCopy
  let subject: CheckSubject
  /// Every value that its pages print.
  let printedValues: [PrintedValue]

  /// - Parameter subject: what checks look at, with nothing withheld.
  init(_ copy: EditionCopy, _ subject: CheckSubject) {
    self.copy = copy
    self.subject = subject.withholding(by: copy.index)
    printedValues = self.subject.printedValues
  }
}

/// Everything that a report is published as, seen together: what may be shown in one edition hangs on what the others show.
struct EditionRun: Sendable {
  let editions: [ShownEdition]
  /// Who is said to speak in all of it.
  let attributions: Attributions
  /// What became of the quotes that were held against transcripts, in the report's own language.
  let quoteVerdicts: QuoteVerdicts
  /// What may be shown of its surveys.
  let disclosure: Disclosure
  /// Editions of which nothing may be shown, and which are not made.
  let withheld: Set<String>

  init(_ list: EditionList, _ readings: inout EditionReadings) {
    var copies: [EditionCopy] = []
    for edition in list.editions.isEmpty ? [nil] : list.editions.map(Optional.some) {
      let reading = readings.reading(for: edition, among: list.editions)
      guard let report = reading.result.report?.picked(for: edition, among: list.editions) else { continue }
      let index = ReportIndex(report, counted: reading.tabulator)
      copies.append(
        EditionCopy(
          edition: edition, report: report, index: index, order: ReadingOrder(report, index), reading: reading.result,
          cleanTexts: reading.cleanTexts))
    }
    let attributions = Attributions(copies.map(Publication.init))
    self.attributions = attributions
    let quoteVerdicts = readings.own.report.map { QuoteVerdicts($0) } ?? .none
    self.quoteVerdicts = quoteVerdicts
    let tabulator = readings.reading(for: nil, among: list.editions).tabulator ?? Tabulator(surveys: [], facts: Facts())
    let planned = copies.concurrentMap { copy in
      let subject = copy.subject(attributions, quoteVerdicts)
      return PlannedEdition(copy: copy, subject: subject, printed: subject.printedValues.compactMap(\.asked))
    }
    let disclosure = Disclosure(tabulator, editions: list.editions, printed: planned.flatMap(\.printed))
    self.disclosure = disclosure
    let withheld = Set(copies.filter { $0.isWithheld(by: disclosure) }.map(\.id))
    self.withheld = withheld
    editions = planned.filter { !withheld.contains($0.copy.id) }.concurrentMap {
      ShownEdition($0.copy.withholding(disclosure), $0.subject)
    }
  }

  /// Attacks all that is shown, which must give nothing away. What is really printed is attacked, not what was planned to be.
  func attacked() -> [Diagnostic] {
    let shown = editions.flatMap(\.printedValues).filter { $0.value?.isWithheld == false }
    let attack = disclosure.attack(printed: shown.compactMap(\.asked))
    return attack.leaks.flatMap { leaks in leaks.leaks.map { Self.fault($0, of: leaks.survey) } }
      + attack.unplanned.map(Self.fault)
  }

  /// Without the count itself: diagnostics are kept in logs and in the manifest.
  private static func fault(_ leak: Leak, of survey: String) -> Diagnostic {
    Diagnostic(
      "disclosure-leak",
      "what is shown of `\(survey)` gives away `\(leak.what)` of `\(leak.whom)`, too few to be shown",
      remedy: "show fewer groups of them, or join groups in the code book")
  }

  private static func fault(_ value: DisclosurePlan.Printed) -> Diagnostic {
    Diagnostic(
      "unplanned-value",
      "`\(value.address)` is shown in `\(value.edition)` and nobody has looked at what it gives away",
      remedy: "report this as a fault of Trykklar")
  }
}

extension Publication {
  fileprivate init(_ copy: EditionCopy) {
    let isAboutSpeakers = copy.edition?.quotes == .own
    self.init(
      copy.report, copy.index, copy.order, edition: copy.id,
      filter: isAboutSpeakers ? copy.edition?.filter ?? [] : [])
  }
}
