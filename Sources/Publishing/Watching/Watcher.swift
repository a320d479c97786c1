import Platform
import Synchronization

/// Builds when something has been saved, one build at a time and never an old one.
///
/// A build begins when nothing has been saved for a moment, so that a burst of saves, or a file that an editor writes in pieces
/// or by renaming, gives one. A save during a build cancels it, and it begins again.
public struct Watcher<Source: ChangeSource> {
  private let source: Source
  /// Seconds without a save before a build begins.
  private let quiet: Double

  /// How often somebody looks whether a build is over, or whether it is all to end, in seconds.
  private static var step: Double { 0.1 }

  public init(_ source: Source, quiet: Double = 0.06) {
    self.source = source
    self.quiet = quiet
  }

  /// Watches and builds until somebody throws `stop`, and then until the build that is under way has ended. The calling thread is
  /// busy until then.
  ///
  /// - Parameters:
  ///   - build: builds once, on a thread of its own. It is given what has changed since the last build that was not cancelled
  ///     (nothing, the first time), and a cancellation that is thrown when a save has overtaken it.
  public func run(
    until stop: Cancellation, build: @escaping @Sendable (_ changes: Set<String>, _ cancellation: Cancellation) -> Void
  ) {
    var state = WatchState()
    var changes = Set<String>()
    var current: Build?
    var lastChange = Clock.now() - quiet
    var events: [WatchState.Event] = []
    while true {
      if stop.isCancelled { events.append(.stopped) }
      if let build = current, build.isOver {
        if !build.cancellation.isCancelled { changes.subtract(build.changes) }
        current = nil
        events.append(.finished)
      }
      if state.isSettling, Clock.now() - lastChange >= quiet { events.append(.quiet) }
      for event in events {
        switch state.hear(event) {
        case .build: current = Build(changes, build)
        case .cancel: current?.cancellation.cancel()
        case .end: return
        case nil: break
        }
      }
      let changed = source.wait(seconds: state.isSettling ? min(quiet, Self.step) : Self.step)
      events = changed.isEmpty ? [] : [.changed]
      if !changed.isEmpty { lastChange = Clock.now() }
      changes.formUnion(changed)
    }
  }
}

/// A build that is under way on a thread of its own.
private final class Build: Sendable {
  let cancellation = Cancellation()
  let changes: Set<String>
  private let over = Atomic<Bool>(false)

  var isOver: Bool { over.load(ordering: .acquiring) }

  init(_ changes: Set<String>, _ body: @escaping @Sendable (Set<String>, Cancellation) -> Void) {
    self.changes = changes
    WorkerThread.start { [self] in
      body(changes, cancellation)
      over.store(true, ordering: .releasing)
    }
  }
}
