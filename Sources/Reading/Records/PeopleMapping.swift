import Model

extension People {
  init(_ fields: Fields) {
    self.init(
      persons: fields.records("people").compactMap(Person.init),
      voices: fields.records("voices").compactMap(Voice.init),
      sectors: fields.records("sectors").compactMap { record in
        guard let id = record.located("id"), let title = record.text("title") else { return nil }
        return Sector(id: id, title: title)
      },
      roles: fields.records("roles").compactMap(Role.init),
      regions: Dictionary(fields.localizedTexts("regions").map { ($0.key.value, $0.text) }) { first, _ in first },
      attributions: fields.values["attributions"].map { _ in
        fields.notations("attributions", PersonField.all).map(\.value)
      },
      smallestCrowd: fields.integer("smallest-crowd"))
  }
}

extension Person {
  init?(_ fields: Fields) {
    guard let id = fields.located("id") else { return nil }
    self.init(
      id: id, name: fields.text("name"), title: fields.text("title"), organisation: fields.text("organisation"),
      organisationType: fields.text("organisation-type"), role: fields.located("role"),
      sector: fields.located("sector"), region: fields.text("region"), gender: fields.text("gender"),
      ageBand: fields.text("age-band"), consent: fields.choice("consent") ?? .anonymous)
    imported = fields.text("imported")
  }
}

extension Voice {
  init?(_ fields: Fields) {
    guard let id = fields.located("id"), let attribution = fields.localizedText("attribution") else { return nil }
    self.init(
      id: id, attribution: attribution, role: fields.located("role"), sector: fields.located("sector"),
      region: fields.text("region"), isPseudonym: fields.boolean("pseudonym") ?? false)
  }
}

extension Role {
  init?(_ fields: Fields) {
    guard let id = fields.located("id"), let title = fields.localizedText("title") else { return nil }
    self.init(
      id: id, title: title,
      sectorTitles: fields.localizedTexts("by-sector").map { SectorTitle(sector: $0.key, title: $0.text) },
      population: fields.records("population").compactMap { record in
        record.integer("count").map {
          Population(sector: record.located("sector"), region: record.text("region"), count: $0)
        }
      })
  }
}

extension Fields {
  /// The entries of a dictionary of readers' texts, in the order in which they stand in the file.
  fileprivate func localizedTexts(_ key: String) -> [(key: Located<String>, text: LocalizedText)] {
    guard let dictionary = record(key) else { return [] }
    return dictionary.keys.compactMap { name, place in
      dictionary.localizedText(name).map { (Located(name, at: place), $0) }
    }.sorted { $0.key.location < $1.key.location }
  }
}
