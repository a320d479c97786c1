import Platform
import Publishing
import Synchronization

/// Tells those who wait how far a build has come: on one line of a terminal, or in lines of a log.
final class BuildProgress: Sendable {
  private let console: Console
  private let isQuiet: Bool
  private let run: Mutex<RunProgress>

  init(_ report: String, isQuiet: Bool, _ console: Console) {
    self.console = console
    self.isQuiet = isQuiet
    run = Mutex(RunProgress(report, start: Clock.now()))
    if !isQuiet { run.withLock { console.progress($0.line(at: Clock.now())) } }
  }

  func hear(_ step: BuildStep) {
    guard !isQuiet else { return }
    // One at a time, or a line would be said before the one that it follows.
    run.withLock { run in
      let now = Clock.now()
      let line = run.hear(step, at: now)
      if console.isTerminal { console.progress(run.line(at: now)) } else if let line { console.say(line) }
    }
  }

  func end() { if !isQuiet { console.endProgress() } }
}
