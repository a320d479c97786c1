import Model

/// Lays what a project has over a record that was imported before, field by field. An author's edit always stays.
struct RecordMerge {
  /// What a field is in the project, for digests, and what would be written for it.
  struct Field {
    var key: String
    /// Compared and remembered.
    var value: FieldValue?
    /// Written; nil where `value` is.
    var written: FieldValue?
    /// What the author has, in the terms of `value`.
    var current: FieldValue?
  }

  /// What came of it.
  struct Outcome {
    var remembered: [String: String]
    var updated: [String] = []
    /// Changed here and in the project, or here and nobody knows since when.
    var conflicts: [String] = []
    /// Changed in the project, and written here in a way that cannot be changed without losing something.
    var unwritable: [String] = []
  }

  /// - Parameters:
  ///   - known: digests of what the project had at the last import; nil where nobody remembers it.
  ///   - write: gives the field a value, or none; false where that cannot be done.
  static func merge(
    _ fields: [Field], known: [String: String]?, write: (_ key: String, FieldValue?) -> Bool
  ) -> Outcome {
    var outcome = Outcome(remembered: known ?? [:])
    for field in fields {
      let project = ImportMemory.digest(field.value)
      let current = ImportMemory.digest(field.current)
      let base = known?[field.key]
      switch (current, project) {
      case _ where current == project: break
      case _ where known == nil:
        // What only the author has is the author's.
        if project != nil { outcome.conflicts.append(field.key) }
      case _ where project == base: break
      case _ where current == base:
        guard write(field.key, field.written) else {
          outcome.unwritable.append(field.key)
          continue
        }
        outcome.updated.append(field.key)
      default: outcome.conflicts.append(field.key)
      }
      outcome.remembered[field.key] = project
    }
    return outcome
  }
}

// The wording.
extension RecordMerge.Outcome {
  /// - Parameters:
  ///   - record: *quote `tid`*
  ///   - hint: what to compare a field with.
  func diagnostics(of record: String, at place: SourceLocation, hint: (_ key: String) -> String) -> [Diagnostic] {
    conflicts.map { key in
      Diagnostic(
        "import-conflict", .warning, at: place,
        "`\(key)` of \(record) is another here than in the project, which has changed as well; what is here stays",
        remedy: hint(key))
    }
      + unwritable.map { key in
        Diagnostic(
          "import-conflict", .warning, at: place,
          "`\(key)` of \(record) has changed in the project, and is written here in a way that would lose a comment or an "
            + "anchor; what is here stays",
          remedy: hint(key))
      }
  }
}
