import Model

/// What an import would write, and what there is to say about it. Nothing has been written yet.
public struct ImportResult: Sendable {
  /// A file and its new bytes.
  public struct File: Sendable {
    /// In the report's folder.
    public var path: String
    public var bytes: [UInt8]
    /// What it held when the import read it; nil where it was not there.
    var before: [UInt8]?
  }

  /// How many records of a kind were what.
  public struct Count: Hashable, Sendable {
    public var added = 0
    public var updated = 0
    /// Those of which something stays as the author has it, where the project has something else.
    public var kept = 0
  }

  /// What changes, in the order of writing: what keeps private files out of version control first, the memory of the import last.
  public internal(set) var files: [File] = []
  public internal(set) var diagnostics: [Diagnostic] = []
  public internal(set) var people = Count()
  public internal(set) var quotes = Count()
  /// Whether the machine lacks something that importing needs.
  public internal(set) var isMachineUnprepared = false

  init() {}

  init(_ fault: ImportFault) {
    diagnostics = [fault.diagnostic]
    isMachineUnprepared = fault.isMachines
  }
}
