import Platform

/// One run of pdfTeX in a working folder. TeX is not trusted: it sees nothing of the user's environment, may start no
/// program, and reads and writes no path but what the search paths give it.
struct TeXProcess {
  /// The path of `pdflatex`.
  var program: String
  var folder: WorkingFolder
  var job: Job
  /// Whether the working folder has a format to start from, in which the theme's class has been read.
  var hasFormat = false

  /// What a run is for.
  enum Purpose {
    /// A PDF, and what the next pass reads.
    case pages
    /// Only what the next pass reads; writing no PDF takes an eighth less.
    case preparation
    /// Every error that there is, not only the first.
    case survey
    /// A format out of a class.
    case format
  }

  /// Runs TeX once.
  func run(_ purpose: Purpose = .pages, cancellation: Cancellation) -> ChildProcess.Result {
    var arguments = ["-no-shell-escape", "-file-line-error", "-interaction=nonstopmode"]
    if purpose != .survey { arguments.append("-halt-on-error") }
    if purpose == .preparation { arguments.append("-draftmode") }
    arguments.append("-jobname=\(WorkingFolder.main)")
    if purpose == .format {
      arguments += ["-ini", "-recorder", "&\(Files.name(of: program))"]
    } else if hasFormat {
      arguments.append("-fmt=./\(FormatMaker.file)")
    }
    let child = ChildProcess(
      program, arguments + [firstLine(purpose)], environment: environment, folder: folder.path,
      limits: .init(
        seconds: job.limits.secondsPerPass, memory: job.limits.memory, fileSize: job.limits.fileSize, output: 1 << 20))
    return child.run(cancellation: cancellation)
  }

  /// What TeX reads before the main file. A character that no font has is an error with a line, not a line in the log.
  /// The PDF's identifier, which pdfTeX would make from the clock and the folder's name, comes from the text.
  private func firstLine(_ purpose: Purpose) -> String {
    let identifier = SHA256.hex(Array(job.texSource.utf8))
    // Pages that are finished afterwards have marks, and are compressed there. A format is for those too that are not.
    let finishing =
      #"\def\coifinishing{}\AddToHook{begindocument/end}{\pdfcompresslevel0\pdfobjcompresslevel0\relax}"#
    let isFinished = job.structure != nil && purpose != .format
    return
      #"\tracinglostchars=3\pdftrailerid{\#(identifier)}\#(isFinished ? finishing : "")\input \#(WorkingFolder.main).tex"#
  }

  var environment: [String: String] {
    let home = Files.join(folder.path, "home")
    var all = ChildProcess.plainEnvironment
    // TeX Live from elsewhere than Debian stands in a folder of its own.
    all["PATH"] = "\(Files.folder(of: program)):/usr/local/bin:/usr/bin:/bin"
    all["HOME"] = home
    for name in ["TEXMFHOME", "TEXMFVAR", "TEXMFCONFIG"] { all[name] = Files.join(home, "texmf") }
    all["openin_any"] = "p"
    all["openout_any"] = "p"
    all["shell_escape"] = "f"
    // One message on one line, as long as TeX can make them, so that the log can be read by a program.
    all["max_print_line"] = "1000"
    all["error_line"] = "254"
    all["half_error_line"] = "238"
    // A font that is missing is missing; none is made on the way.
    for name in ["MKTEXTFM", "MKTEXPK", "MKTEXMF", "MKTEXTEX", "MKTEXFMT"] { all[name] = "0" }
    // An empty element at the end means: and then where TeX always looks.
    // What the glyphs say (`GlyphTexts`) lies with the fonts.
    // What a theme has itself comes before what the themes have that it builds on.
    let folders = (["./fonts", "./theme//"] + job.baseFolders.indices.map { "./base-\($0 + 1)//" }).joined(
      separator: ":")
    all["TEXINPUTS"] = ".:\(folders):"
    for name in ["TFMFONTS", "VFFONTS", "T1FONTS", "ENCFONTS", "TEXFONTMAPS"] { all[name] = "\(folders):" }
    all["SOURCE_DATE_EPOCH"] = String(max(0, job.sourceDate))
    all["FORCE_SOURCE_DATE"] = "1"
    return all
  }
}
