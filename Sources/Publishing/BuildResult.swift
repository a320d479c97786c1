import Model
import Reading
import Typesetting

/// How a build went.
public struct BuildResult: Sendable {
  /// One edition of a report.
  public struct EditionResult: Sendable {
    /// The edition's identifier; empty where a report has no editions.
    public var edition: String
    public var language: Language
    public var outcome: TypesettingResult.Outcome
    public var diagnostics: [Diagnostic]
    /// The finished PDF.
    public var pdf: String?
    /// The cover, where the print profile has it in a PDF of its own.
    public var cover: String?
    /// The list of the values that it prints.
    public var values: String?
    public var pageCount: Int?
    public var passes: [Pass] = []
    /// The program that set it.
    public var engine: String?
    /// A digest of all that the PDF is made from.
    public var madeFrom: String?
    /// Stamps of what it was made with, a line a file.
    var tools: [String] = []
  }

  public var outcome: TypesettingResult.Outcome
  public var diagnostics: [Diagnostic]
  /// The texts that were read, for showing their lines.
  public var texts: [String: SourceText]
  public var editions: [EditionResult] = []
  /// What the printer asks for; nil in other profiles than print.
  public var preset: PrintPreset?
  /// Which editions were made and why, of a build since an earlier report; nil of one that makes all that are wanted.
  public var plan: RebuildPlan?
  /// Editions whose PDFs an earlier build has made and that are still right.
  var kept: [EditionResult] = []
  /// How the run is divided; nil of a whole one, and of what is no report.
  public var division: Division?
  /// The list of what went in and what came out; nil when nothing did.
  public var manifest: String?

  /// The first edition's PDF, its pages and TeX's passes.
  public var pdf: String? { editions.first?.pdf }
  public var pageCount: Int? { editions.first?.pageCount }
  public var passes: [Pass] { editions.first?.passes ?? [] }
}

extension [TypesettingResult.Outcome] {
  /// What is said of all of them: the worst.
  var together: TypesettingResult.Outcome {
    let order: [TypesettingResult.Outcome] = [.cancelled, .unprepared, .failed]
    return order.first(where: contains) ?? .finished
  }
}
