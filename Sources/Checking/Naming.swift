import Model

extension Address.Scheme {
  /// What an author calls a thing of this scheme.
  var noun: String {
    switch self {
    case .cite: "source"
    case .value: "fact"
    case .edition: "form of an edition's name"
    default: rawValue
    }
  }

  /// Where an author writes a thing of this scheme down.
  func remedy(forMissing id: String) -> String {
    switch self {
    case .chapter: "add `chapters/\(id).md`, and list it in `report.yaml`"
    case .section: "write `{#\(id)}` after the section's title"
    case .table: "write `Table: … {#\(id)}` in the paragraph right before the table"
    case .finding, .recommendation, .case, .interview: "add `\(rawValue)s/\(id).md`"
    case .figure: "add `- id: \(id)` to `figures.yaml`"
    case .quote: "add `- id: \(id)` to `quotes.yaml`"
    case .cite: "add `- id: \(id)` to `sources.yaml`"
    case .value: "add `- id: \(id)` to `facts.yaml`"
    case .edition:
      "use one of \(EditionName.allCases.map { "`edition:\($0.rawValue)`" }.joined(separator: ", "))"
    case .list: "use one of \(RecordList.allCases.map { "`list:\($0.rawValue)`" }.joined(separator: ", "))"
    }
  }
}

extension CheckSubject {
  /// What was probably meant by an address at which there is nothing: the nearest identifier of its scheme, or the same
  /// identifier in another scheme.
  func nearMiss(of address: Address, among schemes: some Sequence<Address.Scheme>) -> String? {
    if let remedy = NearMiss.remedy(for: address.target, among: identifiers(of: address.scheme)) { return remedy }
    return schemes.first { identifiers(of: $0).contains(address.target) }
      .map { "did you mean `\(Address($0, address.target))`?" }
  }
}
