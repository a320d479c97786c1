import Foundation
import Harness
import Model
import Reading
import Testing

@testable import Quoting

/// The twelve transcripts and sixty quotes of `Fixtures`, read as a report's.
struct QuotedFixture {
  let report: Report
  let verdicts: QuoteVerdicts

  init() throws {
    let root = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
    var folder = MemoryFolder(SmallReport.files)
    folder.files["quotes.yaml"] = Array(try Data(contentsOf: root.appendingPathComponent("quotes.yaml")))
    let transcripts = root.appendingPathComponent("transcripts")
    for name in try FileManager.default.contentsOfDirectory(atPath: transcripts.path) {
      folder.files["transcripts/\(name)"] = Array(try Data(contentsOf: transcripts.appendingPathComponent(name)))
    }
    let reading = ReportReader.read(folder)
    expectDiagnostics(reading.diagnostics, marks: [])
    report = try #require(reading.report)
    verdicts = QuoteVerdicts(report)
  }

  func verdict(_ id: String) throws -> QuoteVerdict { try #require(verdicts.byQuote[id], "\(id)") }
}

extension QuoteVerdict {
  /// What a quote's identifier begins with in the fixture.
  var expectation: String {
    switch self {
    case .attested(let attestation):
      if !attestation.joinedLines.isEmpty { return "joined-speakers" }
      return attestation.droppedNegations.isEmpty ? "true" : "dropped-negation"
    case .departs(let departure):
      switch departure.kind {
      case .absent: return "absent"
      case .wordless: return "wordless"
      case .outOfOrder: return "out-of-order"
      case .differs(let differences, _): return differences.first?.expectation ?? "nothing"
      }
    }
  }
}

extension Departure.Difference {
  fileprivate var expectation: String {
    switch self {
    case .replaced: "replaced"
    case .added: "added"
    case .leftOut: "left-out"
    case .otherSpeaker: "other-speaker"
    case .longInsertion: "long-insertion"
    }
  }
}
