import Model

/// What people and quotes that were imported have in common: a record is known by the GUID that it was imported from.
enum ImportedRecords {
  /// The first record of each GUID, with its place among all.
  static func byGUID(_ items: [YAMLOutline]) -> [String: (outline: YAMLOutline, index: Int)] {
    var records: [String: (outline: YAMLOutline, index: Int)] = [:]
    for (index, record) in items.enumerated() {
      guard let guid = ProjectReader.guid(record["imported"]?.text), records[guid] == nil else { continue }
      records[guid] = (record, index)
    }
    return records
  }

  /// That records came from a project which has them no more, in the order of their file.
  ///
  /// - Parameters:
  ///   - kind: what a record is here.
  ///   - origin: what it was in the project.
  static func gone(
    _ records: [String: YAMLOutline], called kind: String, in origin: String, at place: (YAMLOutline) -> SourceLocation
  ) -> [Diagnostic] {
    records.values.sorted { $0.start < $1.start }.map { outline in
      Diagnostic(
        "gone-from-project", .note, at: place(outline),
        "\(kind) `\((outline["id"]?.text ?? "").clipped)` is no \(origin) of the project any more; the record stays",
        remedy: "delete it if nobody needs it")
    }
  }
}

extension YAMLPatch {
  /// Where a record says its identifier; where it begins, if it has none.
  func place(ofRecord outline: YAMLOutline, in file: String) -> SourceLocation {
    let (line, column) = place(of: outline["id"]?.start ?? outline.start)
    return SourceLocation(file: file, line: line, column: column)
  }
}
