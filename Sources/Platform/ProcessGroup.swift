import Glibc

/// A child and whatever it started, until all of it has ended.
struct ProcessGroup {
  /// The child, whose process id is the group's id too.
  let leader: pid_t
  /// The reading ends of its pipes; -1 when closed.
  private var pipes: [Int32]
  /// What came through each pipe.
  private var streams: [[UInt8]] = [[], []]
  private let kept: Int

  var output: [UInt8] { streams[0] }
  var errors: [UInt8] { streams[1] }

  init(leader: pid_t, output: Int32, errors: Int32, kept: Int) {
    self.leader = leader
    self.pipes = [output, errors]
    self.kept = kept
  }

  /// How often somebody looks at the clock and at the cancellation, in milliseconds.
  private static let step: Int32 = 20
  /// How long a group has between being asked to end and being ended, in seconds.
  private static let grace = 0.3

  /// Waits for the child; ends the group at the deadline, on cancellation, and in any case when the child has ended.
  mutating func wait(until deadline: Double, cancellation: Cancellation) -> ChildProcess.Ending {
    var forced: ChildProcess.Ending?
    var killAt = Double.infinity
    while !hasEnded() {
      drain(waiting: Self.step)
      let now = Clock.now()
      if forced == nil {
        if cancellation.isCancelled { forced = .cancelled } else if now >= deadline { forced = .timedOut }
        if forced != nil {
          kill(-leader, SIGTERM)
          killAt = now + Self.grace
        }
      } else if now >= killAt {
        kill(-leader, SIGKILL)
        killAt = .infinity
      }
    }
    // The child is not reaped yet, so the group's id still belongs to nobody else.
    kill(-leader, SIGKILL)
    let natural = reap()
    drain(waiting: 0)
    for pipe in pipes where pipe >= 0 { close(pipe) }
    return forced ?? natural
  }

  /// Whether the child has ended; leaves it to be reaped.
  private func hasEnded() -> Bool {
    var info = siginfo_t()
    while waitid(P_PID, id_t(leader), &info, WEXITED | WNOHANG | WNOWAIT) != 0 {
      // Somebody else has reaped it: it is gone.
      if errno != EINTR { return true }
    }
    return info._sifields._sigchld.si_pid == leader
  }

  private func reap() -> ChildProcess.Ending {
    var status: Int32 = 0
    while waitpid(leader, &status, 0) < 0 {
      if errno != EINTR { return .notStarted(errno) }
    }
    let signal = status & 0x7f
    switch signal {
    case 0: return .exited((status >> 8) & 0xff)
    case SIGXCPU: return .timedOut
    case SIGXFSZ: return .wroteTooMuch
    default: return .killed(signal: signal)
    }
  }

  /// Reads what the pipes hold. A pipe that its writers have closed wakes us at once, so that a quick child costs no step.
  private mutating func drain(waiting milliseconds: Int32) {
    let open = pipes.indices.filter { pipes[$0] >= 0 }
    guard !open.isEmpty else {
      // The outputs are closed and the child still lives, mostly for less than a millisecond.
      if milliseconds > 0 { usleep(500) }
      return
    }
    var waits = open.map { pollfd(fd: pipes[$0], events: Int16(POLLIN), revents: 0) }
    guard poll(&waits, nfds_t(waits.count), milliseconds) > 0 else { return }
    for (index, wait) in zip(open, waits) where wait.revents != 0 { empty(index) }
  }

  private mutating func empty(_ index: Int) {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    // A child that writes without end must not keep us from the clock.
    for _ in 0..<16 {
      let count = read(pipes[index], &buffer, buffer.count)
      if count > 0 {
        streams[index].append(contentsOf: buffer[..<min(count, kept - streams[index].count)])
      } else if count == 0 {
        close(pipes[index])
        pipes[index] = -1
        return
      } else {
        return
      }
    }
  }
}
