import Model
import Platform

/// Sets a report: LaTeX in, PDF out.
public struct Typesetter: Sendable {
  public var machine: Machine

  public init(machine: Machine = .current) { self.machine = machine }

  /// Typesets a job and puts the PDF in its place.
  ///
  /// 1. Find TeX, the theme's fonts and its format; make them when this machine has not made them yet.
  /// 2. Lay out a private working folder.
  /// 3. Run TeX until what it writes for its next pass stays the same.
  /// 4. Read the log for what the author should know.
  /// 5. Let the job's own last step work on the PDF, and rename it into its place.
  ///
  /// Two jobs may run at once, in one process or in two, even for one output. The calling thread is busy until the end.
  /// - Parameter progress: hears what is being done, on the calling thread.
  public func run(
    _ job: Job, cancellation: Cancellation = Cancellation(),
    progress: @Sendable (TypesettingProgress) -> Void = { _ in }
  ) -> TypesettingResult {
    let result = attempt(job, cancellation: cancellation, progress: progress)
    // Somebody may empty the cache at any moment. What is missing then is made again.
    guard result.lostCache else { return result }
    return attempt(job, cancellation: cancellation, progress: progress)
  }

  private func attempt(
    _ job: Job, cancellation: Cancellation, progress: @Sendable (TypesettingProgress) -> Void
  ) -> TypesettingResult {
    do throws(Stop) {
      let program = try findTeX()
      let fonts = try prepareFonts(job, cancellation: cancellation, progress: progress)
      defer { if let fonts, fonts.isTemporary { Files.remove(fonts.folder) } }
      let format = FormatCache(machine: machine).format(
        for: job, fonts: fonts, program: program, cancellation: cancellation, progress: progress)
      let folder = try layOut(job, fonts: fonts, format: format)
      defer { folder.remove() }
      let process = TeXProcess(program: program, folder: folder, job: job, hasFormat: format != nil)
      var run = PassRun(process: process, cancellation: cancellation)
      run.work(progress: progress)
      if let format { run.result.tools = tools(of: job, format: format) }
      if let kept = keep(folder, job: job) { run.result.diagnostics.append(kept) }
      run.result.lostCache = run.result.outcome == .failed && fonts.map { !Files.isFolder($0.folder) } ?? false
      return finish(run.result, pdf: folder.pdf, job: job, cancellation: cancellation)
    } catch {
      return error.result
    }
  }
}

/// An end before TeX has run.
private struct Stop: Error {
  var result: TypesettingResult

  init(_ outcome: TypesettingResult.Outcome, _ diagnostics: [Diagnostic]) {
    result = TypesettingResult(outcome: outcome, diagnostics: diagnostics)
  }
}

extension Typesetter {
  private func findTeX() throws(Stop) -> String {
    guard let program = machine.path(of: "pdflatex") else {
      throw Stop(.unprepared, [Packages.missing("pdflatex")])
    }
    return program
  }

  private func prepareFonts(
    _ job: Job, cancellation: Cancellation, progress: @Sendable (TypesettingProgress) -> Void
  ) throws(Stop) -> FontCache.Fonts? {
    guard let request = job.fonts else { return nil }
    switch FontCache(machine: machine).fonts(for: request, cancellation: cancellation, progress: progress) {
    case let .success(fonts): return fonts
    case let .failure(fault):
      if fault.diagnostics.isEmpty { throw Stop(.cancelled, []) }
      throw Stop(Outcomes.of(fault.diagnostics), fault.diagnostics)
    }
  }

  private func layOut(_ job: Job, fonts: FontCache.Fonts?, format: String?) throws(Stop) -> WorkingFolder {
    let faults = job.pictures.compactMap(PictureFault.diagnose)
    guard faults.isEmpty else { throw Stop(.failed, faults) }
    guard Files.isFolder(job.themeFolder) else { throw Stop(.failed, [PictureFault.missingTheme(job.themeFolder)]) }
    do throws(SystemError) {
      return try WorkingFolder(job: job, fonts: fonts?.folder, format: format, in: machine.temporaryFolder)
    } catch {
      throw Stop(.failed, [FolderFault.diagnose(error, purpose: "setting the report")])
    }
  }

  /// Stamps of TeX, of its files, of the fonts and of the pictures; none when one of them is gone.
  private func tools(of job: Job, format: String) -> [String] {
    guard var files = FormatManifest.files(of: Files.folder(of: format)) else { return [] }
    let fonts = job.fonts.map { request in request.faces.map { request.path(of: $0) } } ?? []
    for file in Set(fonts + job.pictures.map(\.original)).sorted() {
      guard files.add(file) else { return [] }
    }
    return files.lines
  }

  private func keep(_ folder: WorkingFolder, job: Job) -> Diagnostic? {
    guard let kept = job.keepTeX else { return nil }
    do throws(SystemError) {
      try folder.keep(in: kept)
      return nil
    } catch {
      return Diagnostic(
        "unkept-tex", .warning, "TeX's files are not kept: could not \(error.action) `\(error.path)`: \(error.reason)",
        remedy: "name another folder to keep them in")
    }
  }

  private func finish(
    _ typeset: TypesettingResult, pdf: String, job: Job, cancellation: Cancellation
  ) -> TypesettingResult {
    var result = typeset
    guard result.outcome == .finished else { return result }
    if let finish = job.finish { result.diagnostics += finish(pdf) }
    if cancellation.isCancelled {
      result.outcome = .cancelled
    } else if result.diagnostics.containErrors {
      if let refused = job.refused { result.diagnostics += setAside(pdf, at: refused) }
    } else if let output = job.output {
      result.diagnostics += OutputFile.place(pdf, at: output)
      if !result.diagnostics.containErrors { result.pdf = output }
      if let refused = job.refused { Files.remove(refused) }
    }
    if result.outcome == .finished, result.diagnostics.containErrors { result.outcome = .failed }
    return result
  }
}

extension Typesetter {
  /// Keeps a PDF that must not go out where its author can look at it. A disk that takes no file has nothing worse to say than that.
  private func setAside(_ pdf: String, at path: String) -> [Diagnostic] {
    guard OutputFile.place(pdf, at: path).isEmpty else { return [] }
    return [
      Diagnostic(
        "refused-pdf", .note, "the PDF as it would have been lies beside its place, as `\(Files.name(of: path))`",
        remedy: "look at it, mend what is wrong, and build again")
    ]
  }
}

public enum Outcomes {
  /// The codes of what an author cannot mend, but who looks after the machine can.
  static let ofMachine: Set<String> = ["missing-program", "missing-tex-file", "missing-font", "missing-profile"]

  public static func of(_ diagnostics: [Diagnostic]) -> TypesettingResult.Outcome {
    guard diagnostics.containErrors else { return .finished }
    return diagnostics.contains { ofMachine.contains($0.code) } ? .unprepared : .failed
  }
}

/// What is wrong with the files that a job names.
enum PictureFault {
  static func diagnose(_ picture: Job.Picture) -> Diagnostic? {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
    let isPlain = picture.name.allSatisfy(letters.contains) && picture.name.first != "." && picture.name.first != "-"
    if !isPlain || ["theme", "fonts", "home", FormatMaker.file].contains(picture.name)
      || picture.name.hasPrefix("\(WorkingFolder.main).")
    {
      return Diagnostic("bad-picture-name", .error, "`\(picture.name)` cannot name a picture in TeX's folder")
    }
    if Files.isFile(picture.original) { return nil }
    return Diagnostic(
      "missing-file", .error, "`\(picture.original)`, a picture, is not there",
      remedy: "put the picture there, or take it out of the report")
  }

  static func missingTheme(_ folder: String) -> Diagnostic {
    Diagnostic("missing-theme", .error, "`\(folder)`, the theme's folder, is not there", remedy: "name another theme")
  }
}
