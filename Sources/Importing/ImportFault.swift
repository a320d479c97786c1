import Model

/// Why nothing was imported at all.
struct ImportFault: Error {
  var diagnostic: Diagnostic
  /// Whether the machine lacks something, rather than the project or the folder.
  var isMachines = false

  init(_ code: String, at place: SourceLocation? = nil, _ message: String, remedy: String?, isMachines: Bool = false) {
    diagnostic = Diagnostic(code, .error, at: place, message, remedy: remedy)
    self.isMachines = isMachines
  }
}
