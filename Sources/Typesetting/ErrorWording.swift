import Model

/// What TeX's errors mean for somebody who does not know TeX: what has happened, and what to do about it.
///
/// The author writes no LaTeX, so most of them are faults of the theme, or of Trykklar. They are still shown at the
/// author's place, because that is where one looks first and what one can change today.
enum ErrorWording {
  /// The author's diagnostic for one of TeX's errors.
  static func diagnostic(for error: TeXError, places: Places) -> Diagnostic {
    let known = KnownErrors.all.lazy.compactMap { $0(error, places) }.first
    var said = known ?? unknown(error)
    let line = error.isInReport ? said.line ?? error.line : nil
    if !error.isInReport, !said.isOfMachine {
      // The class itself is at fault, before it has seen a word of the report.
      let place = error.file.map { "`\($0)`\(error.line.map { ", line \($0)" } ?? "")" } ?? "TeX"
      said.message = "\(place): \(said.message)"
      if error.file?.hasSuffix(".aux") != true { said.code = "theme-fault" }
      said.remedy = "mend it in the theme; whoever wrote the theme knows this place"
    }
    let location = said.isOfMachine ? nil : places.location(ofLine: line)
    let note = said.isOfMachine ? "" : places.fallback(line: line)
    return Diagnostic(said.code, .error, at: location, said.message + note, remedy: said.remedy)
  }

  /// An error said in plain words.
  struct Said {
    var code: String
    var message: String
    var remedy: String
    /// A line of `report.tex` that is nearer to the fault than the one TeX names.
    var line: Int?

    init(_ code: String, _ message: String, remedy: String, line: Int? = nil) {
      self.code = code
      self.message = message
      self.remedy = remedy
      self.line = line
    }

    var isOfMachine: Bool { Outcomes.ofMachine.contains(code) }
  }

  private static func unknown(_ error: TeXError) -> Said {
    Said("tex-error", "TeX stopped here: \(KnownErrors.sentence(error.message))", remedy: KnownErrors.lookOrReport)
  }
}
