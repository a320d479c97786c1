import Model

/// What keeps parts of a run from being joined, said for those who have started them.
enum PartFault {
  static func again(_ shard: Shard) -> String { "build that part again, with `--shard \(shard)`" }

  static func missing(_ number: Int, of count: Int, _ report: String, editions: [String]) -> Diagnostic {
    let names = list(editions)
    return Diagnostic(
      "missing-part",
      "part \(number)/\(count) of `\(report)` is missing" + (names.isEmpty ? "" : ", with \(names)"),
      remedy: "build it with `--shard \(number)/\(count)`, or name the folder that it was built into")
  }

  static func missing(_ rest: Int, moreOf count: Int, _ report: String) -> Diagnostic {
    Diagnostic(
      "missing-part", "\(rest) more of the \(count) parts of `\(report)` are missing",
      remedy: "build them, or name the folders that they were built into")
  }

  static func double(_ one: FoundPart, _ other: FoundPart) -> Diagnostic {
    Diagnostic(
      "double-part", "\(one.name) is there twice: `\(one.path)` and `\(other.path)`", remedy: "leave one of them out")
  }

  static func otherDivision(_ odd: FoundPart, _ reference: FoundPart) -> Diagnostic {
    Diagnostic(
      "different-divisions", "`\(odd.path)` divides the run otherwise than `\(reference.path)`",
      remedy: "build all parts with the same folders, the same options and the same N of `--shard I/N`")
  }

  /// - Parameter what: *`facts.yaml`*
  static func otherInput(_ what: String, _ odd: FoundPart, _ reference: FoundPart) -> Diagnostic {
    Diagnostic(
      "different-inputs", "\(what) was not the same when \(odd.name) was built as when \(reference.name) was",
      remedy: "build the parts again from one state of the report; `\(odd.path)` is the odd one out")
  }

  static func otherTool(_ what: String, _ odd: FoundPart, _ reference: FoundPart) -> Diagnostic {
    Diagnostic(
      "different-tools", "\(odd.name) was built with another \(what) than \(reference.name)",
      remedy: "build the parts again with the same Trykklar, TeX, fonts and templates on all machines")
  }

  static func missing(_ edition: String, in part: FoundPart) -> Diagnostic {
    Diagnostic(
      "missing-edition", "\(part.name) lacks \(name(edition)), which it should have", remedy: again(part.shard))
  }

  static func double(_ edition: String, in part: FoundPart) -> Diagnostic {
    Diagnostic(
      "double-edition", "\(part.name) has \(name(edition)), which belongs to another part", remedy: again(part.shard))
  }

  static func unfinished(_ edition: Manifest.Edition, in part: FoundPart) -> Diagnostic {
    let why = edition.outcome == "cancelled" ? "it was interrupted" : "something was wrong with it"
    return Diagnostic(
      "unfinished-edition", "\(name(edition.id)) was not made in \(part.name): \(why)",
      remedy: "mend what was said there, and \(again(part.shard))")
  }

  static func changed(_ file: String, in part: FoundPart, isThere: Bool) -> Diagnostic {
    Diagnostic(
      "changed-output",
      "`\(file)` is not \(isThere ? "what \(part.name) has made" : "there, and \(part.name) has made it")",
      remedy: "fetch all files of the part, or \(again(part.shard))")
  }

  /// What a manifest says may be anything.
  static func shown(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(100)
    return "`\(String(String.UnicodeScalarView(plain)))`"
  }

  private static func name(_ edition: String) -> String {
    edition.isEmpty ? "the PDF" : "the edition \(shown(edition))"
  }

  private static func list(_ editions: [String]) -> String {
    let names = editions.filter { !$0.isEmpty }
    guard !names.isEmpty else { return "" }
    let rest = names.count - 5
    return (names.count == 1 ? "the edition " : "the editions ") + names.prefix(5).map(shown).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
  }
}
