import Model

/// Those interviewed whom a reader must reckon with behind words that nobody is named for.
struct Crowd: Sendable {
  /// The members' places in the crowd, by identifier.
  private let places: [String: Int]
  private let members: [PersonTrait: Set<Int>]
  let everybody: Set<Int>

  /// - Parameter unnamed: identifiers of those who are quoted at least once without their name. Whoever lets his name stand under
  ///   his words is not behind those of nobody, unless he is one of these.
  init(_ people: People, unnamed: Set<String>) {
    var places: [String: Int] = [:]
    var members: [PersonTrait: Set<Int>] = [:]
    for person in people.persons where person.consent != .named || unnamed.contains(person.id.value) {
      // Of two with one identifier the first is meant; a check reports the second.
      guard places[person.id.value] == nil else { continue }
      let place = places.count
      places[person.id.value] = place
      for trait in person.traits { members[trait, default: []].insert(place) }
    }
    self.places = places
    self.members = members
    everybody = Set(places.values)
  }

  subscript(person: String) -> Int? { places[person] }

  /// Those of whom all the traits are true. What is not known about somebody is not true of him.
  func fitting(_ traits: some Sequence<PersonTrait>) -> Set<Int> {
    traits.reduce(everybody) { $0.intersection(having($1)) }
  }

  func having(_ trait: PersonTrait) -> Set<Int> {
    if case .any(let traits) = trait { return traits.reduce(into: []) { $0.formUnion(having($1)) } }
    return members[trait] ?? []
  }
}
