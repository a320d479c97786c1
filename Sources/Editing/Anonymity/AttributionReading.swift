import Model

/// What an attribution in the author's own words says about whoever speaks.
///
/// The words that it knows are those of `people.yaml`: what roles, sectors and regions are called, and everything that stands in
/// what is known about those interviewed. It cannot know what *leder af et sygehus på Fyn* means.
struct AttributionReading: Sendable {
  private struct Phrase: Sendable {
    var words: [String]
    var traits: Set<PersonTrait>
  }

  /// Words that mean something together, the longest first.
  private var phrases: [Phrase] = []
  /// Stems that a sector's adjective or another form begins with.
  private var sectorStems: [(word: String, trait: PersonTrait)] = []
  private var regionStems: [(word: String, trait: PersonTrait)] = []
  private let crowd: Crowd

  init(_ people: People, _ crowd: Crowd) {
    self.crowd = crowd
    for role in people.roles {
      for title in role.sectorTitles {
        add(title.title.all, [.role(role.id.value), .sector(title.sector.value)])
      }
      add(role.title.all, [.role(role.id.value)])
    }
    for sector in people.sectors {
      let trait = PersonTrait.sector(sector.id.value)
      add([sector.title], [trait])
      sectorStems += ([sector.id.value] + sector.title.tellingWords).map { ($0, trait) }
    }
    let regions =
      people.persons.compactMap(\.region) + people.voices.compactMap(\.region) + people.regions.keys.sorted()
    for region in Set(regions).sorted() {
      let trait = PersonTrait.region(region.regionKey)
      let names = [region] + (people.regions[region]?.all ?? [])
      add(names + names.map { "Region \($0)" }, [trait])
      regionStems += names.flatMap(\.tellingWords).filter { $0 != "region" }.map { ($0, trait) }
    }
    // In the order of adding among phrases of one length: a role goes before a sector, a sector before a region.
    phrases = phrases.enumerated().sorted {
      (-$0.element.words.count, $0.offset) < (-$1.element.words.count, $1.offset)
    }
    .map(\.element)
  }

  private mutating func add(_ texts: [String], _ traits: Set<PersonTrait>) {
    for text in texts where !text.attributionWords.isEmpty {
      phrases.append(Phrase(words: text.attributionWords, traits: traits))
    }
  }

  /// - Parameter speakers: who it may be about. Of several meanings the one is meant that is true of some of them.
  func traits(of text: String, about speakers: Set<Int>) -> Set<PersonTrait> {
    var traits = Set<PersonTrait>()
    var words = text.attributionWords[...]
    while let word = words.first {
      if let phrase = phrase(at: words, about: speakers) {
        traits.formUnion(phrase.traits)
        words.removeFirst(phrase.words.count)
      } else {
        // A single word can mean nothing of the kind: *regional udvikling* is no region.
        traits.formUnion(meanings(of: word).filter { isPossible([$0], speakers) }.prefix(1))
        words.removeFirst()
      }
    }
    return traits
  }

  private func phrase(at words: ArraySlice<String>, about speakers: Set<Int>) -> Phrase? {
    let found = phrases.filter { words.starts(with: $0.words) }
    guard let longest = found.first else { return nil }
    return found.first { $0.words.count == longest.words.count && isPossible($0.traits, speakers) } ?? longest
  }

  /// What a single word can mean, the likeliest first.
  private func meanings(of word: String) -> [PersonTrait] {
    let regions = regionStems.filter { $0.word.commonPrefix(with: word) >= 5 }
    let sectors = sectorStems.filter { word.isForm(of: $0.word) }
    return (regions + sectors).map(\.trait) + [.word(word)]
  }

  private func isPossible(_ traits: Set<PersonTrait>, _ speakers: Set<Int>) -> Bool {
    speakers.isEmpty || !speakers.isDisjoint(with: crowd.fitting(traits))
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> Int { zip(self, other).prefix { $0 == $1 }.count }

  /// Whether the word is another form of a stem or an adjective made of it: *regional* and *Regionerne*, *statslig* and *Staten*.
  /// A compound is none: *kommunaldirektør* says more than *kommunal*.
  fileprivate func isForm(of other: String) -> Bool {
    let shared = commonPrefix(with: other)
    guard shared >= 4, endings.contains(String(other.dropFirst(shared))) else { return false }
    return endings.contains(String(dropFirst(shared)))
  }
}

/// Of Danish nouns, and of the adjectives that are made of them.
private let endings: Set = [
  "", "e", "s", "t", "n", "r", "rne", "en", "ens", "er", "ers", "erne", "ernes", "et", "ets", "ne", "nes", "al", "ale",
  "alt",
  "slig", "slige", "sligt",
]
