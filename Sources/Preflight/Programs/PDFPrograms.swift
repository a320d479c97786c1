import Model
import Platform

/// The programs that look into a PDF, and what they may use of the machine.
struct PDFPrograms {
  let qpdf: String
  /// Renders inks; only for print.
  let ghostscript: String?
  let machine: Machine

  /// Nil when something is missing.
  init?(_ machine: Machine, needsGhostscript: Bool) {
    guard let qpdf = machine.path(of: "qpdf") else { return nil }
    let ghostscript = machine.path(of: "gs")
    if needsGhostscript, ghostscript == nil { return nil }
    self.qpdf = qpdf
    self.ghostscript = ghostscript
    self.machine = machine
  }

  /// What to install.
  static func missing(on machine: Machine, needsGhostscript: Bool) -> [Diagnostic] {
    let needed = [("qpdf", "qpdf")] + (needsGhostscript ? [("gs", "ghostscript")] : [])
    return needed.filter { machine.path(of: $0.0) == nil }.map { program, package in
      Diagnostic(
        "missing-program", .error, "`\(program)` is not installed; it is needed for looking into PDFs",
        remedy: "install it: apt-get install \(package)")
    }
  }

  /// How many bytes of JSON about a file's objects are read, and how many with what is in its streams. A report of a hundred pages with tags
  /// has a few megabytes of each.
  static let mostObjects = 64 << 20
  static let mostContent = 128 << 20

  func runQPDF(_ arguments: [String], keeping bytes: Int, _ cancellation: Cancellation) -> ChildProcess.Result {
    let limits = ChildProcess.Limits(seconds: 45, memory: 2 << 30, fileSize: 1 << 20, output: bytes)
    return ChildProcess(qpdf, arguments, limits: limits).run(cancellation: cancellation)
  }
}
