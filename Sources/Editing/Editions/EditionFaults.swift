import Model
import Tabulating

/// What can be wrong with `editions.yaml`.
extension Diagnostic {
  static func unknownEdition(_ name: Located<String>, among known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-edition", at: name.location, length: name.value.unicodeScalars.count,
      "no edition is called `\(name.value)`",
      remedy: NearMiss.remedy(for: name.value, among: known) ?? "add it to `editions.yaml`")
  }

  static func duplicateEdition(_ id: Located<String>, isByRule: Bool) -> Diagnostic {
    Diagnostic(
      "duplicate-edition", at: id.location, "two editions are called `\(id.value)`",
      remedy: isByRule ? "write `{id}` where the value's identifier goes" : "give one of them another `id`")
  }

  static func malformedEdition(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      "malformed-edition", at: id.location, "`\(id.value)` is no identifier",
      remedy: "use lower-case letters, digits and hyphens")
  }

  static func filteredNational(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      "filtered-national", at: id.location, "`\(Edition.national)` is everybody, and has a filter",
      remedy: "give the edition another `id`")
  }

  static func unknownPlaceholder(_ name: String, at place: SourceLocation, among known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-placeholder", at: place, "nothing is put in the place of `{\(name)}`",
      remedy: NearMiss.of(name, among: known).map { "did you mean `{\($0)}`?" }
        ?? "use one of \(known.map { "`{\($0)}`" }.joined(separator: ", "))")
  }

  /// A rule's survey or variable that there is not.
  static func unknownEditionData(_ name: Located<String>, _ noun: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      "unknown-edition-data", at: name.location, length: name.value.unicodeScalars.count,
      "no \(noun) is called `\(name.value)`", remedy: NearMiss.remedy(for: name.value, among: known))
  }

  /// A filter that surveys do not know.
  static func unknownEditionData(_ id: Located<String>, _ fault: ValueFault, remedy: String?) -> Diagnostic {
    Diagnostic(
      "unknown-edition-data", at: id.location, "edition `\(id.value)`: \(fault.message)", remedy: remedy)
  }
}
