import Glibc
import Synchronization

/// A switch that ends what is under way. It is thrown once and stays thrown.
///
/// `cancel` only stores a flag, so that a signal handler may call it; whoever waits for a child looks at it every 20 ms.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  /// Ends what is under way. May be called from any thread and from a signal handler.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  /// Whether `cancel` was called.
  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}

extension Cancellation {
  /// The one that `cancel(on:)` throws. A handler in C has no context, so there can be only one.
  public static let bySignal = Cancellation()

  /// From now on these signals throw `bySignal` instead of ending the process: once each, so that a second Ctrl-C
  /// does what Ctrl-C always did.
  public static func cancel(on signals: [Int32] = [SIGINT, SIGTERM, SIGHUP]) {
    _ = bySignal.isCancelled  // makes the switch now: a handler may not allocate
    // Whoever started this process may have held them back, as a thread of a pool does, and we would never hear of them.
    var all = sigset_t()
    sigemptyset(&all)
    for number in signals { sigaddset(&all, number) }
    pthread_sigmask(SIG_UNBLOCK, &all, nil)
    for number in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in Cancellation.bySignal.cancel() }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
      sigaction(number, &action, nil)
    }
  }
}
