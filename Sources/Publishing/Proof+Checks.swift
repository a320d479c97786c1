import Checking
import Model

extension Proof {
  /// Adds what the report makes of its checks: what is waived and turned off, and what is wrong with how it says so.
  ///
  /// - Parameter isWhole: whether every edition that is made was looked at. Only then is it known that nothing needs a waiver.
  mutating func judge(_ metadata: ReportMetadata, _ readings: EditionReadings, isWhole: Bool) {
    date = metadata.date.value
    turnedOff = metadata.checks.filter { $0.level == .off && Explanation.of($0.code.value)?.isAdjustable == true }
      .map(\.code.value).sorted()
    let waivers = readings.waivers
    diagnostics += CheckPolicy.faults(metadata.checks, waivers: waivers)
    let needed = editions.reduce(into: Set<Located<String>>()) { $0.formUnion($1.neededWaivers) }
    if divided != nil {
      divided?.unneeded = CheckPolicy.unused(waivers, needed: needed)
    } else if isWhole {
      diagnostics += CheckPolicy.unused(waivers, needed: needed)
    }
    waived = [WaivedDiagnostic](ofEditions: editions.map { ($0.id, $0.waived) })
  }
}

extension [WaivedDiagnostic] {
  /// What several editions let pass, each thing once, by place. What only some of them found tells which.
  fileprivate init(ofEditions all: [(edition: String, waived: [WaivedDiagnostic])]) {
    let waivers = Dictionary(all.flatMap(\.waived).map { ($0.diagnostic, $0.waiver) }) { first, _ in first }
    let said = [Diagnostic](ofEditions: all.map { ($0.edition, $0.waived.map(\.diagnostic)) })
    self = said.sortedByPlace().compactMap { diagnostic in
      var found = diagnostic
      found.editions = []
      return waivers[found].map { WaivedDiagnostic(diagnostic, by: $0) }
    }
  }
}
