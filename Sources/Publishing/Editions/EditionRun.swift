import Checking
import Editing
import Model
import Reading
import Tabulating

/// An edition's copy of the report, picked and indexed.
struct EditionCopy {
  let edition: Edition?
  let report: Report
  let index: ReportIndex
  let order: ReadingOrder
  let reading: ReadingResult

  var id: String { edition?.id.value ?? "" }
}

/// Everything that a report is published as, seen together: what may be shown in one edition hangs on what the others show.
struct EditionRun {
  private(set) var copies: [EditionCopy] = []
  /// Who is said to speak in all of it.
  let attributions: Attributions
  private(set) var diagnostics: [Diagnostic] = []

  init(_ list: EditionList, _ readings: inout EditionReadings) {
    let editions = list.editions.map(Optional.some)
    for edition in editions.isEmpty ? [nil] : editions {
      let reading = readings.reading(for: edition)
      guard let report = reading.result.report?.picked(for: edition, among: list.editions) else { continue }
      let index = ReportIndex(report, counted: reading.tabulator)
      copies.append(
        EditionCopy(
          edition: edition, report: report, index: index, order: ReadingOrder(report, index), reading: reading.result))
    }
    attributions = Attributions(copies.map(Publication.init))
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
