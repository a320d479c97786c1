import Model
import Platform

/// How a job went.
public struct TypesettingResult: Sendable {
  /// How it ended.
  public enum Outcome: Hashable, Sendable {
    /// The PDF is complete, and in its place if the job named one.
    case finished
    /// The report, the theme or a limit stood in the way; the diagnostics say which. The last good PDF is untouched.
    case failed
    /// The machine lacks a program, a TeX file or a font; the diagnostics say which package brings it.
    case unprepared
    /// Somebody tripped the `Cancellation`.
    case cancelled
  }

  public var outcome: Outcome
  /// Where the PDF now stands; nil when the job named no place, or did not finish.
  public var pdf: String?
  public var diagnostics: [Diagnostic]
  public var passes: [Pass]
  /// How many pages the PDF has, as TeX counts them.
  public var pageCount: Int?
  /// Stamps of all that it was made with that the job does not say: TeX and what it is installed with, a line a file. Empty where
  /// that is not known.
  public var tools: [String] = []
  /// Whether it failed and the fonts are gone that were there when it began.
  var lostCache = false
  /// The program that set it and its version; nil when it did not come so far.
  public var engine: String?

  public init(
    outcome: Outcome, pdf: String? = nil, diagnostics: [Diagnostic] = [], passes: [Pass] = [], pageCount: Int? = nil
  ) {
    self.outcome = outcome
    self.pdf = pdf
    self.diagnostics = diagnostics
    self.passes = passes
    self.pageCount = pageCount
  }
}

/// One run of TeX.
public struct Pass: Hashable, Sendable {
  /// Why it was run: `first pass`, `again because the page numbers moved`.
  public var reason: String
  /// How long it took.
  public var seconds: Double

  /// Whether it started from what an earlier build has written.
  public var isFromMemory: Bool { reason == RerunReason.remembered }

  public init(reason: String, seconds: Double) {
    self.reason = reason
    self.seconds = seconds
  }
}

/// What the typesetter is doing, for somebody who waits.
public enum TypesettingProgress: Hashable, Sendable {
  /// The theme's fonts are being made: so many faces. Happens once for a theme on a machine.
  case makingFonts(faces: Int)
  /// The theme's class is being read and kept. Happens once for a theme and a language on a machine.
  case makingFormat
  /// TeX starts: the number of the pass, from 1, and why.
  case pass(number: Int, reason: String)
}
