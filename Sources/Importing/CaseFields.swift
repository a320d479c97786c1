/// What a case's variables say in the keys of a person.
enum CaseFields {
  /// What a variable of this name says of a person: a key of people.yaml, `name` and `consent` among them; nil for nothing.
  ///
  /// Programs put the kind of case before the variable's name: `Person:Alder`.
  static func key(_ variable: String) -> String? {
    let whole = folded(variable)
    if let key = keys[whole] { return key }
    guard let colon = variable.lastIndex(of: ":") else { return nil }
    return keys[folded(String(variable[variable.index(after: colon)...]))]
  }

  /// A value as it is written, or nil where it says nothing.
  static func value(_ text: String, of key: String) -> String? {
    let value = text.singleSpaced
    guard !value.isEmpty, !nothing.contains(value.lowercased()) else { return nil }
    switch key {
    case "age-band":
      // Nobody needs a person's age to the year, and it exposes more than a decade does.
      guard let age = Int(value), (0...130).contains(age) else { return value }
      return "\(age / 10 * 10)-\(age / 10 * 10 + 9) år"
    case "consent": return consents[value.lowercased()]
    default: return value
    }
  }

  private static func folded(_ name: String) -> String { name.lowercased().filter { $0.isLetter || $0.isNumber } }

  private static let keys: [String: String] = {
    let names: [String: [String]] = [
      "name": ["navn", "name", "informant", "interviewperson"],
      "title": ["titel", "title", "jobtitel", "jobtitle", "stillingsbetegnelse"],
      "organisation": ["organisation", "organization", "arbejdsplads", "arbejdssted", "workplace", "employer"],
      "organisation-type": ["organisationstype", "organisationtype", "organizationtype", "arbejdspladstype"],
      "role": ["rolle", "role", "stilling", "position", "funktion", "function", "stillingsniveau"],
      "sector": ["sektor", "sector"],
      "region": ["region"],
      "gender": ["køn", "koen", "gender", "sex"],
      "age-band": ["alder", "aldersgruppe", "aldersinterval", "age", "ageband", "agegroup", "agerange"],
      "consent": ["samtykke", "consent"],
    ]
    return Dictionary(uniqueKeysWithValues: names.flatMap { key, all in all.map { ($0, key) } })
  }()

  /// What programs write where nothing has been chosen.
  private static let nothing: Set = [
    "unassigned", "not applicable", "unknown", "n/a", "ikke tildelt", "ikke relevant", "ikke angivet", "ukendt", "-",
  ]

  /// A bare *ja* is no consent to anything in particular, and is none here.
  private static let consents: [String: String] = [
    "named": "named", "navn": "named", "navngivet": "named", "med navn": "named", "ja, med navn": "named",
    "listed": "listed", "på listen": "listed", "kun på listen": "listed",
    "anonymous": "anonymous", "anonym": "anonymous", "anonymt": "anonymous", "nej": "anonymous", "no": "anonymous",
  ]
}
