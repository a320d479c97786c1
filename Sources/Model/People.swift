/// Somebody who was interviewed. Nothing about a person is printed unless `consent` is `named`.
public struct Person: Record {
  public enum Consent: String, CaseIterable, Sendable { case named, anonymous }

  public var id: Located<String>
  public var name: String?
  public var title: String?
  public var organisation: String?
  public var sector: Located<String>?
  public var region: String?
  public var consent: Consent

  public init(
    id: Located<String>, name: String? = nil, title: String? = nil, organisation: String? = nil,
    sector: Located<String>? = nil, region: String? = nil, consent: Consent = .anonymous
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.organisation = organisation
    self.sector = sector
    self.region = region
    self.consent = consent
  }
}

/// An attribution that several of those interviewed could have: *Kommunal topleder*.
public struct Voice: Record {
  public var id: Located<String>
  /// What the reader sees.
  public var attribution: String
  public var sector: Located<String>?
  public var region: String?

  public init(
    id: Located<String>, attribution: String, sector: Located<String>? = nil, region: String? = nil
  ) {
    self.id = id
    self.attribution = attribution
    self.sector = sector
    self.region = region
  }
}

/// A heading in the list of people.
public struct Sector: Record {
  public var id: Located<String>
  public var title: String

  public init(id: Located<String>, title: String) {
    self.id = id
    self.title = title
  }
}

/// What `people.yaml` says.
public struct People: Sendable {
  public var persons: [Person]
  public var voices: [Voice]
  public var sectors: [Sector]

  public init(persons: [Person] = [], voices: [Voice] = [], sectors: [Sector] = []) {
    self.persons = persons
    self.voices = voices
    self.sectors = sectors
  }
}
