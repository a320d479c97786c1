import Model

/// Words about people that must not leave the machine that a report is made on: what `people.yaml` says of those who are not named.
struct Secrets {
  /// The longest first, so that a name goes before a part of it.
  private let words: [String]

  /// What is put in their place.
  private static let mark = "…"
  /// Shorter than this a word says nothing about anybody, and would be found everywhere.
  private static let shortest = 4

  init(_ people: People) {
    let persons = people.persons.filter { $0.consent == .anonymous }
    let listed = people.persons.filter { $0.consent == .listed }
    let words =
      persons.flatMap { [$0.id.value, $0.name, $0.title, $0.organisation] } + listed.map(\.id.value)
    self.words = Set(words.compactMap { $0 }).filter { $0.count >= Self.shortest }
      .sorted { ($1.count, $0) < ($0.count, $1) }
  }

  /// A part of a run may have no edition, and knows the same secrets.
  init(_ proof: Proof) { self.init((proof.editions.first?.report ?? proof.report)?.people ?? People()) }

  func removed(from text: String) -> String {
    words.reduce(text) { $0.contains($1) ? $0.replacing($1, with: Self.mark) : $0 }
  }
}
