import Publishing

#if canImport(Glibc)
  import Glibc
#endif

/// The terminal: results on standard output, everything else on standard error.
struct Console: Sendable {
  /// Whether colours are wanted: standard error is a terminal that can show them, and nobody asked for none
  /// (https://no-color.org).
  let usesColour: Bool
  /// Whether a line may be written over.
  let isTerminal: Bool

  init() {
    isTerminal = isatty(STDERR_FILENO) == 1 && Self.variable("TERM") != "dumb"
    usesColour = isTerminal && (Self.variable("NO_COLOR") ?? "").isEmpty
  }

  /// A result.
  func print(_ text: String) { Self.write(text + "\n", to: STDOUT_FILENO) }

  /// Anything else.
  func say(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

  /// What the user got wrong, and what to do.
  func complain(_ message: String, remedy: String?) {
    say("trykklar: \(message)" + (remedy.map { "; \($0)" } ?? ""))
  }

  /// What is going on, on a line that the next one overwrites; nothing where lines cannot be overwritten.
  func progress(_ text: String) {
    if isTerminal { Self.write("\r\u{1B}[K\(text)", to: STDERR_FILENO) }
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
