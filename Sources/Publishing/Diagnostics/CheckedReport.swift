import Checking
import Model
import Reading

/// A report that has been checked, with all that a listing of its diagnostics says.
public struct CheckedReport: Sendable {
  /// The report folder as the user named it.
  public let folder: String
  public let diagnostics: [Diagnostic]
  /// What waivers let pass.
  public let waived: [WaivedDiagnostic]
  /// The texts that were read, by path.
  public let texts: [String: SourceText]
  /// The checks that the report turns off.
  public let turnedOff: [String]
  /// The report's own date; nil where it has none.
  public let date: ReportDate?
  /// Whether there is no such folder.
  public let isMissing: Bool

  public init(_ proof: Proof, folder: String, isStrict: Bool) {
    self.folder = folder
    diagnostics = isStrict ? proof.diagnostics.strict : proof.diagnostics
    waived = proof.waived.map(Self.withoutPrivateReason)
    texts = proof.texts
    turnedOff = proof.turnedOff
    date = proof.date
    isMissing = false
  }

  /// Diagnostics of a folder from elsewhere than a proof.
  public init(folder: String, diagnostics: [Diagnostic], texts: [String: SourceText] = [:]) {
    self.folder = folder
    self.diagnostics = diagnostics
    self.texts = texts
    (waived, turnedOff, date, isMissing) = ([], [], nil, false)
  }

  /// A folder that is none.
  public init(missing folder: String, _ message: String, remedy: String?) {
    self.folder = folder
    diagnostics = [Diagnostic("missing-folder", message, remedy: remedy)]
    (waived, texts, turnedOff, date) = ([], [:], [], nil)
    isMissing = true
  }

  /// A reason is a line of its file, and the lines of some files are shown to nobody.
  private static func withoutPrivateReason(_ waived: WaivedDiagnostic) -> WaivedDiagnostic {
    guard DiagnosticText.isPrivate(waived.waiver.location.file) else { return waived }
    var silent = waived
    silent.waiver.reason = "the file itself says why"
    return silent
  }

  /// A file's path from where the user stands, with the folder as the user named it.
  func path(of file: String) -> String {
    // A theme's file is in no report.
    guard texts[file] != nil || !file.hasSuffix("/theme.yaml") else { return file }
    var folder = folder
    while folder.hasPrefix("./") { folder = String(folder.dropFirst(2)) }
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder.isEmpty || folder == "." ? file : folder == "/" ? "/" + file : "\(folder)/\(file)"
  }

  /// Where a diagnostic ends on its line, one past its last character; never past the line's end where the line is known.
  func endColumn(of diagnostic: Diagnostic) -> Int {
    guard let place = diagnostic.location else { return 1 }
    let end = place.column + diagnostic.length
    guard let line = texts[place.file]?.line(place.line) else { return end }
    return max(place.column + 1, min(end, line.unicodeScalars.count + 1))
  }
}

extension Diagnostic {
  /// Message, remedy and editions in sentences, for formats that have no room of their own for them.
  var allWords: String {
    let names = editions.map { "`\($0)`" }.joined(separator: ", ")
    let place = editions.isEmpty ? "" : " (in the \(editions.count == 1 ? "edition" : "editions") \(names))"
    return message + place + (remedy.map { "; \($0)" } ?? "")
  }
}
