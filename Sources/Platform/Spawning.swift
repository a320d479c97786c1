import Glibc
import Synchronization

/// A child that has just been started, and the ends of its pipes.
struct Spawned {
  var leader: pid_t
  var output: Int32
  var errors: Int32
}

extension ChildProcess {
  /// A pipe is open to any child that another thread starts before it is marked; so these two never happen at once.
  private static let spawning = Mutex<Void>(())

  /// Starts the program as the leader of a new process group, its input a file or empty, and its outputs in pipes.
  func spawn() -> Swift.Result<Spawned, SystemError> {
    Self.spawning.withLock { _ in
      do throws(SystemError) { return .success(try spawnAlone()) } catch { return .failure(error) }
    }
  }

  private func spawnAlone() throws(SystemError) -> Spawned {
    let output = try Pipe.make()
    defer { close(output.write) }
    let errors: Pipe
    do throws(SystemError) { errors = try Pipe.make() } catch {
      close(output.read)
      throw error
    }
    defer { close(errors.write) }

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, input ?? "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output.write, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, errors.write, STDERR_FILENO)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals as at the start of the world: what the tool ignores or holds back, its children must not.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = Int32(POSIX_SPAWN_SETPGROUP) | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    posix_spawnattr_setflags(&attributes, Int16(flags))

    let words = commandLine
    var pid = pid_t()
    let status = Self.withCStrings(words) { argv in
      Self.withCStrings(environment.map { "\($0.key)=\($0.value)" }.sorted()) { environment in
        posix_spawn(&pid, words[0], &actions, &attributes, argv, environment)
      }
    }
    guard status == 0 else {
      close(output.read)
      close(errors.read)
      throw SystemError(action: "start", path: program, number: status)
    }
    return Spawned(leader: pid, output: output.read, errors: errors.read)
  }

  /// The program behind a shell that sets the limits and replaces itself. Everything that is not ours to write stands
  /// in an argument of its own, so the shell reads no text but this.
  private var commandLine: [String] {
    // If we died before the child asked to die with us, it has another parent by now.
    var script = "[ \"$PPID\" = \"$1\" ] || exit 125; cd \"$2\" || exit 126; shift 2; ulimit -c 0"
    if let memory = limits.memory { script += "; ulimit -v \(max(1, memory / 1024)) 2>/dev/null" }
    if let size = limits.fileSize { script += "; ulimit -f \(max(1, size / 512)) 2>/dev/null" }
    if limits.seconds < 1e6 { script += "; ulimit -t \(Int(max(0, limits.seconds).rounded(.up)) + 1) 2>/dev/null" }
    script += "; exec \"$@\""
    let shell = ["/bin/sh", "-c", script, "trykklar", "\(getpid())", folder, program] + arguments
    return Self.dieWithUs + shell
  }

  /// `setpriv`, where it is installed, has the kernel kill the child when the thread that waits for it dies.
  private static let dieWithUs: [String] =
    ["/usr/bin/setpriv", "/bin/setpriv"].first(where: Files.isExecutable).map { [$0, "--pdeathsig", "KILL", "--"] }
    ?? []

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }
}

private struct Pipe {
  var read: Int32
  var write: Int32

  /// A pipe whose ends are not passed on, and whose reading end does not block.
  static func make() throws(SystemError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemError(action: "make a pipe", path: "", number: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    return Pipe(read: ends[0], write: ends[1])
  }
}
