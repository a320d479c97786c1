import Model

extension Report {
  /// The quotes that an edition with `quotes: own` does not have: their speakers are none of those that it is about. A voice that could be
  /// anybody's is nobody's own.
  func quotesOfOthers(than edition: Edition) -> [String] {
    guard edition.quotes == .own else { return [] }
    let traits = edition.filter.compactMap { PersonTrait($0, among: people) }
    guard !traits.isEmpty else { return [] }
    let speakers = Dictionary(
      people.persons.map { ($0.id.value, $0.traits) } + people.voices.map { ($0.id.value, $0.traits) },
      uniquingKeysWith: { first, _ in first })
    return quotes.filter { quote in
      guard let own = quote.who.flatMap({ speakers[$0.value] }) else { return true }
      return !traits.allSatisfy { $0.isAmong(own) }
    }.map(\.id.value)
  }
}
