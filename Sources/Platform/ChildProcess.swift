import Glibc

/// A program that is run once: with an environment of its own, within limits, in its own process group.
///
/// The group ends with the program: when it is done, when a limit is passed, when somebody cancels, and (where
/// `setpriv` is installed, as on every Debian) when this process is killed.
public struct ChildProcess: Sendable {
  /// The absolute path of the program.
  public var program: String
  public var arguments: [String]
  /// All that the program sees of the environment.
  public var environment: [String: String]
  /// The folder it works in, as an absolute path.
  public var folder: String
  public var limits: Limits
  /// The file that it reads as its standard input; nil for nothing to read.
  public var input: String?

  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = ChildProcess.plainEnvironment,
    folder: String = "/", limits: Limits = Limits(), input: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.folder = folder
    self.limits = limits
    self.input = input
  }

  /// Nothing of the user's: the system's programs, one language, one time zone.
  public static let plainEnvironment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"]

  /// What a program may use.
  public struct Limits: Hashable, Sendable {
    /// Seconds by the clock on the wall; of the processor's time it may use as much and a second.
    public var seconds: Double
    /// Memory in bytes; nil for no limit.
    public var memory: Int?
    /// The size in bytes that a file it writes may reach; nil for no limit.
    public var fileSize: Int?
    /// How many bytes of each output stream are kept; the rest is read and thrown away.
    public var output: Int

    public init(seconds: Double = 120, memory: Int? = 2 << 30, fileSize: Int? = 1 << 30, output: Int = 4 << 20) {
      self.seconds = seconds
      self.memory = memory
      self.fileSize = fileSize
      self.output = output
    }
  }

  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal, which did not come from here.
    case killed(signal: Int32)
    /// It took too long.
    case timedOut
    /// A file it wrote became too large.
    case wroteTooMuch
    /// Somebody tripped the `Cancellation`.
    case cancelled
    /// It could not be started: the system's `errno`.
    case notStarted(Int32)
  }

  /// What a program left behind.
  public struct Result: Hashable, Sendable {
    public var ending: Ending
    /// What it wrote to standard output.
    public var output: [UInt8]
    /// What it wrote to standard error.
    public var errors: [UInt8]
    /// How long it took.
    public var seconds: Double

    /// Whether it ended by itself and well.
    public var succeeded: Bool { ending == .exited(0) }
    /// Standard output as text; bytes that are no UTF-8 are replaced.
    public var text: String { String(decoding: output, as: UTF8.self) }
    /// Standard error as text; bytes that are no UTF-8 are replaced.
    public var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// Runs it and waits for its end. The calling thread is busy until then.
  public func run(cancellation: Cancellation = Cancellation()) -> Result {
    let start = Clock.now()
    func result(_ ending: Ending, _ output: [UInt8] = [], _ errors: [UInt8] = []) -> Result {
      Result(ending: ending, output: output, errors: errors, seconds: Clock.now() - start)
    }
    if cancellation.isCancelled { return result(.cancelled) }
    switch spawn() {
    case let .failure(error):
      return result(.notStarted(error.number))
    case let .success(child):
      var group = ProcessGroup(leader: child.leader, output: child.output, errors: child.errors, kept: limits.output)
      let ending = group.wait(until: start + limits.seconds, cancellation: cancellation)
      return result(ending, group.output, group.errors)
    }
  }
}

/// Time that only moves forward.
package enum Clock {
  /// Seconds since some moment in the past.
  package static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
