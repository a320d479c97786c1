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
