import Glibc
import Model
import Platform

/// TeX, run as often as it takes.
struct PassRun {
  let process: TeXProcess
  let cancellation: Cancellation
  /// What came of it. A PDF that stands in the working folder is not in its place yet.
  var result = TypesettingResult(outcome: .failed)

  /// What was to be said after the last pass but one.
  private var remarks: [Diagnostic] = []

  private var job: Job { process.job }
  private var folder: WorkingFolder { process.folder }
  private var parser: LogParser { LogParser(job: job) }

  init(process: TeXProcess, cancellation: Cancellation) {
    self.process = process
    self.cancellation = cancellation
  }

  /// Runs TeX until what it writes for its next pass is what it has read, at most as often as the job allows.
  mutating func work(progress: (TypesettingProgress) -> Void) {
    var read = PassMemory(job).recall(into: folder.path)
    var reason = RerunReason.first
    while true {
      progress(.pass(number: result.passes.count + 1, reason: reason))
      let child = process.run(cancellation: cancellation)
      result.passes.append(Pass(reason: reason, seconds: child.seconds))
      guard child.succeeded else { return fail(child, progress: progress) }
      let written: [String: [UInt8]]
      do throws(SystemError) {
        written = try folder.auxiliaryFiles()
      } catch {
        return fail(error)
      }
      guard let next = RerunReason.of(read: read, written: written) else {
        PassMemory(job).keep(written)
        return succeed()
      }
      guard result.passes.count < job.limits.passes else { return succeed(still: next) }
      do throws(SystemError) {
        if let tree = job.structure { try TagFiles.plan(tree, written: written, in: folder) }
      } catch {
        return fail(error)
      }
      remarks = job.betweenPasses?(folder.path, written, cancellation) ?? []
      if remarks.containErrors || cancellation.isCancelled { return failBetween() }
      (read, reason) = (written, next)
    }
  }
}

extension PassRun {
  private var log: [UInt8] { (try? Files.read(folder.log, limit: 64 << 20)) ?? [] }

  private mutating func succeed(still reason: String? = nil) {
    let report = parser.parse(log)
    result.diagnostics = report.diagnostics + remarks
    result.pageCount = report.pageCount
    result.engine = report.engine
    if Files.size(of: folder.pdf) ?? 0 == 0 { result.diagnostics.append(LimitFault.noPages) }
    if reason != nil { result.diagnostics.append(LimitFault.unsettled(passes: result.passes.count)) }
    result.diagnostics = result.diagnostics.sortedByPlace()
    result.outcome = Outcomes.of(result.diagnostics)
  }

  private mutating func fail(_ error: SystemError) {
    result.diagnostics = [FolderFault.diagnose(error, purpose: "setting the report")]
  }

  private mutating func failBetween() {
    result.diagnostics = remarks
    result.outcome = cancellation.isCancelled ? .cancelled : Outcomes.of(remarks)
  }

  private mutating func fail(_ child: ChildProcess.Result, progress: (TypesettingProgress) -> Void) {
    if child.ending == .cancelled {
      result.outcome = .cancelled
      return
    }
    if let fault = LimitFault.diagnose(child, job: job, folder: folder.path) {
      result.diagnostics = [fault]
    } else {
      var report = parser.parse(log)
      // Characters that cannot be set come in numbers, and TeX can pass over each. A second look finds them all.
      if report.diagnostics.contains(where: { LogParser.isOfCharacter($0) }) {
        let reason = "again to find every character that cannot be set"
        progress(.pass(number: result.passes.count + 1, reason: reason))
        let survey = process.run(stopsAtError: false, cancellation: cancellation)
        result.passes.append(Pass(reason: reason, seconds: survey.seconds))
        let found = parser.parse(log).diagnostics.filter { LogParser.isOfCharacter($0) }
        report.diagnostics = (report.diagnostics + found).sortedByPlace()
      }
      // A pass that ended half way has not seen every label, nor the pages as they would have been.
      result.diagnostics = report.diagnostics.filter { $0.severity == .error }
      if !result.diagnostics.containErrors { result.diagnostics.append(LimitFault.unexplained(child)) }
    }
    result.outcome = Outcomes.of(result.diagnostics)
    if cancellation.isCancelled { result.outcome = .cancelled }
  }
}
