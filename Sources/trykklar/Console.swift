import Publishing

#if canImport(Glibc)
  import Glibc
#endif

/// The terminal: results on standard output, everything else on standard error.
struct Console: Sendable {
  /// Whether colours are wanted: standard error is a terminal that can show them, and nobody asked for none
  /// (https://no-color.org).
  let usesColour: Bool
  /// Whether a line may be written over: not in a log, nor on what a CI service shows as a terminal and keeps as a log.
  let isTerminal: Bool

  init() {
    let canMove = isatty(STDERR_FILENO) == 1 && Self.variable("TERM") != "dumb"
    isTerminal = canMove && (Self.variable("CI") ?? "").isEmpty
    usesColour = canMove && (Self.variable("NO_COLOR") ?? "").isEmpty
  }

  /// A result.
  func print(_ text: String) { Self.write(text + "\n", to: STDOUT_FILENO) }

  /// Anything else.
  func say(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

  /// What the user got wrong, and what to do.
  func complain(_ message: String, remedy: String?) {
    say("trykklar: \(message)" + (remedy.map { "; \($0)" } ?? ""))
  }

  /// What is going on, on a line that the next one overwrites; nothing where lines cannot be overwritten. What is longer than the
  /// terminal is wide is cut, for a line that has been broken cannot be overwritten whole.
  func progress(_ text: String) {
    guard isTerminal else { return }
    let room = Self.width - 1
    let shown = text.count > room ? text.prefix(max(0, room - 1)) + "…" : text[...]
    Self.write("\r\u{1B}[K\(shown)", to: STDERR_FILENO)
  }

  /// How many characters the terminal has in a line now.
  private static var width: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  /// Removes the progress line.
  func endProgress() {
    if isTerminal { Self.write("\r\u{1B}[K", to: STDERR_FILENO) }
  }

  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  private static func write(_ text: String, to file: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
