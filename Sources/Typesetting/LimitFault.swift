import Glibc
import Model
import Platform

/// What stopped TeX that is not in its log: a limit, the machine, or TeX itself.
enum LimitFault {
  /// - Returns: nil when TeX ended by itself and its log should tell why.
  static func diagnose(_ child: ChildProcess.Result, job: Job, folder: String) -> Diagnostic? {
    let said = child.text + child.errorText
    switch child.ending {
    case .timedOut:
      return timeLimit(seconds: job.limits.secondsPerPass, pages: LogParser.lastPage(in: said))
    case .wroteTooMuch:
      return sizeLimit(bytes: job.limits.fileSize, pages: LogParser.lastPage(in: said))
    case let .notStarted(number):
      let error = SystemError(action: "start", path: "pdflatex", number: number)
      return Diagnostic(
        "tex-not-started", .error, "`pdflatex` could not be started: \(error.reason)",
        remedy: "run `trykklar doctor`, and try again when the machine is less busy")
    case let .exited(status):
      if isFull(folder) || said.contains("No space left on device") {
        return FolderFault.diagnose(
          SystemError(action: "write", path: folder, number: ENOSPC), purpose: "setting the report")
      }
      if said.contains("memory exhausted") || said.contains("xmalloc") || said.contains("xrealloc") {
        return memoryLimit(bytes: job.limits.memory)
      }
      if status == 126 || status == 127 { return Packages.missing("pdflatex") }
      return nil
    case let .killed(signal):
      return signal == SIGKILL || signal == SIGABRT || (signal == SIGSEGV && isOutOfMemory(said))
        ? memoryLimit(bytes: job.limits.memory) : crashed(signal: signal)
    case .cancelled:
      return nil
    }
  }

  private static func isOutOfMemory(_ said: String) -> Bool { said.lowercased().contains("memory") }

  /// Whether the disk that TeX works on has no room for another page.
  private static func isFull(_ folder: String) -> Bool {
    var facts = statvfs()
    guard statvfs(folder, &facts) == 0, facts.f_blocks > 0 else { return false }
    return facts.f_bavail * facts.f_frsize < 1 << 14
  }
}

// The wording.
extension LimitFault {
  static func timeLimit(seconds: Double, pages: Int?) -> Diagnostic {
    Diagnostic(
      "time-limit", .error, "setting the report took longer than \(number(seconds)) s and was stopped\(after(pages))",
      remedy: "look for something that goes on without end there, or raise the limit if the report is very long")
  }

  static func sizeLimit(bytes: Int, pages: Int?) -> Diagnostic {
    Diagnostic(
      "size-limit", .error, "a file passed \(megabytes(bytes)) MB while the report was set\(after(pages))",
      remedy: "use smaller pictures, or raise the limit")
  }

  static func memoryLimit(bytes: Int) -> Diagnostic {
    Diagnostic(
      "memory-limit", .error, "setting the report needed more than \(megabytes(bytes)) MB of memory and was stopped",
      remedy: "use smaller pictures, or raise the limit")
  }

  static func crashed(signal: Int32) -> Diagnostic {
    Diagnostic(
      "tex-crashed", .error, "`pdflatex` was ended by signal \(signal)",
      remedy: "try again; if it happens again, a picture may be damaged in a way that pdfTeX does not notice")
  }

  static func unexplained(_ child: ChildProcess.Result) -> Diagnostic {
    let lines = (child.text + "\n" + child.errorText).split(whereSeparator: \.isNewline)
    let said = lines.last { !$0.allSatisfy(\.isWhitespace) }.map { "; the last it said is: \($0.prefix(200))" } ?? ""
    return Diagnostic(
      "tex-error", .error, "`pdflatex` failed without saying why\(said)",
      remedy: "build with --keep-tex and look at the end of report.log")
  }

  static func unsettled(passes: Int) -> Diagnostic {
    Diagnostic(
      "unsettled-pages", .warning, "page numbers still move after \(passes) passes; some may be off by one",
      remedy: "shorten or lengthen a text near a page's end, so that a reference no longer pushes itself over it")
  }

  static let noPages = Diagnostic(
    "no-pages", .error, "no pages: the report has no content", remedy: "add a chapter with text in it")

  private static func after(_ page: Int?) -> String { page.map { ", after page \($0)" } ?? "" }

  private static func megabytes(_ bytes: Int) -> Int { bytes / 1_000_000 }

  private static func number(_ seconds: Double) -> String {
    seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
  }
}
