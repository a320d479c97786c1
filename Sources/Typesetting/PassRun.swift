import Glibc
import Model
import Platform

/// TeX, run as often as it takes.
struct PassRun {
  private(set) var process: TeXProcess
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
  ///
  /// What the last run has written is a bet that nothing moves. When something does, everything starts from the beginning: going on
  /// from there could end at other pages than a run that remembers nothing, and the same text shall have the same pages.
  mutating func work(progress: (TypesettingProgress) -> Void) {
    var reason = RerunReason.first
    for memory in job.memories {
      guard let read = PassMemory(memory, chapters: job.chapters).recall() else { continue }
      guard let moved = workOn(read, progress: progress) else { return }
      reason = "from the beginning, " + moved
      do throws(SystemError) { try process.folder.startOver(job) } catch { return fail(error) }
      break
    }
    workFromTheBeginning(reason, progress: progress)
  }

  /// One pass that reads what the last run has written, and another when a chapter that has changed is fitted to its pages: that is
  /// decided within the chapter, and a run that remembers nothing decides the same.
  /// - Returns: why that was not all; nil when it was, or when the run is over.
  private mutating func workOn(
    _ recalled: [String: [UInt8]], progress: (TypesettingProgress) -> Void
  ) -> String? {
    do throws(SystemError) { try lay(recalled) } catch {
      fail(error)
      return nil
    }
    var (read, reason) = (recalled, RerunReason.remembered)
    while true {
      guard prepare(after: read) else { return nil }
      let child = run(.pages, reason, progress: progress)
      // What another build has written may be what this one stumbles over.
      if !child.succeeded, child.ending != .cancelled { return RerunReason.stumbled }
      guard let written = written(by: child, progress: progress) else { return nil }
      switch settle(read: read, written: written) {
      case .finished:
        remember(written)
        succeed()
        return nil
      case .failed(let fault):
        fail(fault)
        return nil
      case .moved(let moved):
        guard result.passes.count == 1, decidesMore(read, written) else { return moved }
        (read, reason) = (written, "again \(moved)")
      }
    }
  }

  private mutating func workFromTheBeginning(_ first: String, progress: (TypesettingProgress) -> Void) {
    // Inks are planned by what a pass has written, so that one more follows in any case.
    var purpose = job.betweenPasses == nil ? TeXProcess.Purpose.pages : .preparation
    var (read, reason, number) = (estimate, first, 1)
    do throws(SystemError) { try lay(read) } catch { return fail(error) }
    while true {
      let child = run(purpose, reason, progress: progress)
      guard let written = written(by: child, progress: progress) else { return }
      let isLast = number >= job.limits.passes
      switch purpose == .pages ? settle(read: read, written: written) : .moved(RerunReason.noPages) {
      case .finished:
        remember(written)
        return succeed()
      case .failed(let fault): return fail(fault)
      case .moved(let next):
        guard !isLast else { return succeed(still: next, read, written) }
        guard prepare(after: written) else { return }
        (read, reason, number, purpose) = (written, "again \(next)", number + 1, .pages)
      }
    }
  }

  /// What TeX is told of pages before it has set any.
  private var estimate: [String: [UInt8]] {
    job.structure == nil ? [:] : [WorkingFolder.auxiliary: PageEstimate(of: job.texSource).auxiliary]
  }

  private func lay(_ files: [String: [UInt8]]) throws(SystemError) {
    for (name, bytes) in files { try Files.write(bytes, to: Files.join(folder.path, name)) }
  }

  private func settle(
    read: [String: [UInt8]], written: [String: [UInt8]], isLast: Bool = false
  ) -> PageFinishing.Outcome {
    if job.structure != nil {
      return PageFinishing(job: job, folder: folder).work(read: read, written: written, isLast: isLast)
    }
    return RerunReason.of(read: read, written: written).map { .moved($0) } ?? .finished
  }

  /// Whether the class has taken decisions, and has stood by all that it was told of.
  private func decidesMore(_ read: [String: [UInt8]], _ written: [String: [UInt8]]) -> Bool {
    guard job.structure != nil else { return false }
    func lines(_ files: [String: [UInt8]]) -> Set<ArraySlice<UInt8>> {
      Set(PageFinishing.decisions(files).values.flatMap { $0.split(separator: UInt8(ascii: "\n")) })
    }
    return lines(read).isStrictSubset(of: lines(written))
  }

  private func remember(_ written: [String: [UInt8]]) {
    for memory in job.memories { PassMemory(memory, chapters: job.chapters).keep(written) }
  }
}

extension PassRun {
  private mutating func run(
    _ purpose: TeXProcess.Purpose, _ reason: String, progress: (TypesettingProgress) -> Void
  ) -> ChildProcess.Result {
    progress(.pass(number: result.passes.count + 1, reason: reason))
    var child = process.run(purpose, cancellation: cancellation)
    if process.hasFormat, FormatFault.isOne(child) {
      // It was removed, or is damaged in a way that only TeX notices. The class is there.
      process.hasFormat = false
      child = process.run(purpose, cancellation: cancellation)
    }
    result.passes.append(Pass(reason: reason, seconds: child.seconds))
    return child
  }

  /// - Returns: what TeX has written for its next pass; nil when the run is over.
  private mutating func written(
    by child: ChildProcess.Result, progress: (TypesettingProgress) -> Void
  ) -> [String: [UInt8]]? {
    guard child.succeeded else {
      fail(child, progress: progress)
      return nil
    }
    do throws(SystemError) {
      return try folder.auxiliaryFiles()
    } catch {
      fail(error)
      return nil
    }
  }

  /// Lays out what the next pass reads besides what TeX has written itself.
  /// - Returns: whether there is to be a next pass.
  private mutating func prepare(after written: [String: [UInt8]]) -> Bool {
    remarks = job.betweenPasses?(folder.path, written, cancellation) ?? []
    if !remarks.containErrors && !cancellation.isCancelled { return true }
    failBetween()
    return false
  }
}

extension PassRun {
  private var log: [UInt8] { (try? Files.read(folder.log, limit: 64 << 20)) ?? [] }

  private mutating func succeed(still reason: String, _ read: [String: [UInt8]], _ written: [String: [UInt8]]) {
    if case .failed(let fault) = settle(read: read, written: written, isLast: true) { return fail(fault) }
    succeed(still: reason)
  }

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
    fail(FolderFault.diagnose(error, purpose: "setting the report"))
  }

  private mutating func fail(_ fault: Diagnostic) {
    result.diagnostics = [fault]
    result.outcome = Outcomes.of(result.diagnostics)
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
        let survey = process.run(.survey, cancellation: cancellation)
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
