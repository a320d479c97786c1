import Model
import Platform

/// What tells whether a diagnostic is one that was there before, also when the lines above it have moved.
struct Fingerprints {
  private let report: CheckedReport
  private var seen: [String: Int] = [:]

  init(_ report: CheckedReport) { self.report = report }

  /// The fingerprint of a report's next diagnostic: the digest of its code, its file, its line's words, and which of several alike it is.
  mutating func next(_ diagnostic: Diagnostic) -> String {
    let file = diagnostic.location?.file ?? ""
    var words = diagnostic.message
    // Nothing of a private line leaves the machine, not even its digest: few words can be guessed.
    if let place = diagnostic.location, !DiagnosticText.isPrivate(file), let line = report.texts[file]?.line(place.line)
    {
      words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    let digest = String(SHA256.hex(Array("\(diagnostic.code)\n\(file)\n\(words)".utf8)).prefix(32))
    seen[digest, default: 0] += 1
    return "\(digest):\(seen[digest] ?? 1)"
  }
}
