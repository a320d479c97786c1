import Model

/// Words for whoever speaks, and what they say.
struct AttributionWording: Sendable {
  var text: String
  var traits: Set<PersonTrait>
}

/// Puts a person or a voice into words, by the lines that `attributions` in `people.yaml` has, from the finest to the coarsest.
struct AttributionWriting: Sendable {
  private let people: People
  private let language: Language
  private let roles: [String: Role]
  private let sectors: [String: Sector]

  init(_ people: People, in language: Language) {
    self.people = people
    self.language = language
    roles = Dictionary(people.roles.map { ($0.id.value, $0) }) { first, _ in first }
    sectors = Dictionary(people.sectors.map { ($0.id.value, $0) }) { first, _ in first }
  }

  func wordings(of person: Person) -> [AttributionWording] {
    wordings { field in
      switch field {
      case .role: person.role?.value
      case .sector: person.sector?.value
      case .region: person.region
      case .title: person.title
      case .organisation: person.organisation
      case .organisationType: person.organisationType
      case .gender: person.gender
      case .ageBand: person.ageBand
      }
    }
  }

  func wordings(of voice: Voice) -> [AttributionWording] {
    wordings { field in
      switch field {
      case .role: voice.role?.value
      case .sector: voice.sector?.value
      case .region: voice.region
      case .title, .organisation, .organisationType, .gender, .ageBand: nil
      }
    }
  }

  private func wordings(_ value: (PersonField) -> String?) -> [AttributionWording] {
    people.attributions.compactMap { fields in
      let known = fields.compactMap { field in value(field).map { (field, $0) } }
      return known.count == fields.count && !known.isEmpty ? wording(known) : nil
    }
  }

  /// The fields in their order, but a role and a sector in one word where `by-sector` has it: *Regional topleder*.
  private func wording(_ fields: [(field: PersonField, value: String)]) -> AttributionWording? {
    let sector = fields.first { $0.field == .sector }?.value
    let role = fields.first { $0.field == .role }.flatMap { roles[$0.value] }
    let roleOfSector = role?.sectorTitles.first { $0.sector.value == sector }?.title
    var parts: [String] = []
    var traits = Set<PersonTrait>()
    for (field, value) in fields {
      switch field {
      case .role:
        guard let title = roleOfSector ?? role?.title else { return nil }
        parts.append(title.text(in: language))
        traits.insert(.role(value))
      case .sector:
        traits.insert(.sector(value))
        guard roleOfSector == nil else { continue }
        guard let sector = sectors[value] else { return nil }
        parts.append(sector.title)
      case .region:
        parts.append(people.regions[value]?.text(in: language) ?? value)
        traits.insert(.region(value.regionKey))
      case .title, .organisation, .organisationType, .gender, .ageBand:
        parts.append(value)
        traits.formUnion(value.tellingWords.map(PersonTrait.word))
      }
    }
    let text = parts.joined(separator: ", ")
    return AttributionWording(text: text.prefix(1).uppercased() + text.dropFirst(), traits: traits)
  }
}
