import Model

/// Something that readers are told about whoever speaks: a quasi-identifier, harmless alone and telling in company.
///
/// Source: T. Dalenius, *Finding a needle in a haystack*, Journal of Official Statistics 2 (1986), 329–336.
indirect enum PersonTrait: Hashable, Sendable {
  case role(String)
  case sector(String)
  /// By `regionKey`.
  case region(String)
  /// A word that stands in what is known about a person: *rektor*, *Rigspolitiet*.
  case word(String)
  /// One of these.
  case any(Set<PersonTrait>)
}

extension PersonTrait {
  /// What a condition says of the people that it holds for; nil for one that says nothing about them, such as one on a question's
  /// answers.
  init?(_ condition: GroupCondition, among people: People) {
    let sectors = Set((people.persons.map(\.sector) + people.voices.map(\.sector)).compactMap { $0?.value })
    let regions = Set((people.persons.map(\.region) + people.voices.map(\.region)).compactMap { $0?.regionKey })
    let known = Set(people.persons.flatMap(\.traits))
    let traits = condition.values.compactMap { value -> PersonTrait? in
      if sectors.contains(value) { return .sector(value) }
      if regions.contains(value.regionKey) { return .region(value.regionKey) }
      if people.roles.contains(where: { $0.id.value == value }) { return .role(value) }
      return known.contains(.word(value)) ? .word(value) : nil
    }
    // Of some of the values the people know nothing: then those who have them could be anybody.
    guard traits.count == condition.values.count, let first = traits.first else { return nil }
    self = traits.count == 1 ? first : .any(Set(traits))
  }

  /// Whether somebody who has these traits has this one.
  func isAmong(_ traits: Set<PersonTrait>) -> Bool {
    if case .any(let several) = self { return several.contains { $0.isAmong(traits) } }
    return traits.contains(self)
  }
}

extension Person {
  /// Everything about the person that can be said in an attribution.
  var traits: Set<PersonTrait> {
    var traits = Set<PersonTrait>()
    if let role { traits.insert(.role(role.value)) }
    if let sector { traits.insert(.sector(sector.value)) }
    if let region { traits.insert(.region(region.regionKey)) }
    let texts = [name, title, organisation, organisationType, gender, ageBand].compactMap { $0 }
    return traits.union(texts.flatMap(\.tellingWords).map(PersonTrait.word))
  }
}

extension Voice {
  /// Whom it stands for.
  var traits: Set<PersonTrait> {
    var traits = Set<PersonTrait>()
    if let role { traits.insert(.role(role.value)) }
    if let sector { traits.insert(.sector(sector.value)) }
    if let region { traits.insert(.region(region.regionKey)) }
    return traits
  }
}

extension String {
  /// Lower-case words and figures.
  var attributionWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The words without those that say nothing by themselves.
  var tellingWords: [String] { attributionWords.filter { !functionWords.contains($0) } }

  /// The same for *Region Sjælland*, *Sjælland* and the identifier `sjaelland`.
  var regionKey: String {
    let words = attributionWords
    let name = words.count > 1 && words[0] == "region" ? words.dropFirst() : words[...]
    return name.joined(separator: "-").replacing("æ", with: "ae").replacing("ø", with: "oe").replacing("å", with: "aa")
  }
}

/// Danish and English.
private let functionWords: Set = [
  "af", "at", "de", "den", "der", "det", "en", "et", "for", "fra", "hos", "i", "med", "og", "om", "på", "som", "til",
  "ved", "a", "an", "and", "at", "by", "from", "in", "of", "on", "the", "to", "with",
]
