import Checking
import Editing
import Manuscript
import Model
import Reading
import Tabulating

/// A report that has been through every room before the typesetter's, in one edition or several.
public struct Proof: Sendable {
  /// What is wrong, each thing once.
  public var diagnostics: [Diagnostic]
  /// What waivers let pass, each thing once.
  public var waived: [WaivedDiagnostic] = []
  /// The codes of the checks that the report turns off, by code.
  public var turnedOff: [String] = []
  /// The report's own date.
  public var date: ReportDate?
  /// The texts that were read, for showing their lines.
  public var texts: [String: SourceText]
  /// The editions that were asked for, in the order of `editions.yaml`; one without an edition where there is no such file.
  public var editions: [EditionProof] = []
  /// All that `editions.yaml` makes, and what it holds back.
  public var list: EditionList?
  /// The report before anything is picked for an edition; nil of what is no report.
  var report: Report?
  /// What is known of the whole run where the editions are a part of one; nil where they are not.
  var divided: DividedRun?
  /// The report's own language, which an edition that names none is in.
  public var language = Language.danish
  /// What may be shown of the surveys, and what is held back.
  public var disclosure: Disclosure?
  /// Where each quote was said that its transcript has, by the quote's identifier. Private: nothing of it is printed.
  public var attestations: [String: TranscriptPassage] = [:]

  /// Every value that a page of the first edition prints, by place.
  public var printedValues: [PrintedValue] { editions.first?.printedValues ?? [] }

  /// Every number that looks like a finding and is bound to nothing, in any edition.
  public var unboundNumbers: [UnboundNumberFind] {
    // What an author says is right as it stands is neither to be bound nor counted as left.
    var seen = Set(waived.map(\.diagnostic).filter { $0.code == "unbound-number" }.compactMap(\.location))
    return editions.flatMap(\.subject.unboundNumbers).filter { seen.insert($0.place).inserted }
  }
}

/// One edition that has been through every room before the typesetter's.
public struct EditionProof: Sendable {
  /// Nil where a report has no editions.
  public let edition: Edition?
  public var diagnostics: [Diagnostic]
  /// What waivers let pass.
  public let waived: [WaivedDiagnostic]
  /// The codes that waivers of its texts were needed for.
  let neededWaivers: Set<Located<String>>
  /// Every value that one of its pages prints, by place.
  public let printedValues: [PrintedValue]
  let report: Report
  let subject: CheckSubject
  let index: ReportIndex
  let order: ReadingOrder
  /// What stands under quotes, by their identifiers.
  let attributions: [String: String]
  let manuscript: Manuscript
  let theme: Theme?
  /// The texts of the language that it is in.
  let texts: [String: SourceText]

  /// The edition's identifier; empty where a report has no editions.
  public var id: String { edition?.id.value ?? "" }

  /// What the claims stand on: worked out for those who ask, since no build and no check does.
  public var evidence: EvidenceChain { Editor.evidence(report, index, order, attributions: attributions) }
}
