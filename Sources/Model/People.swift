/// Somebody who was interviewed. What is printed about a person is what `consent` allows and nothing else.
public struct Person: Record {
  public enum Consent: String, CaseIterable, Sendable {
    /// The name may stand in the list of those interviewed and under quotes.
    case named
    /// The name may stand in the list of those interviewed; under quotes stands an attribution that several could have.
    case listed
    /// Nothing about the person is printed.
    case anonymous
  }

  public var id: Located<String>
  public var name: String?
  public var title: String?
  public var organisation: String?
  /// What kind of place it is, where the organisation itself says too much: *hospital*.
  public var organisationType: String?
  /// An identifier in `roles`.
  public var role: Located<String>?
  public var sector: Located<String>?
  public var region: String?
  public var gender: String?
  public var ageBand: String?
  public var consent: Consent
  /// The GUID of the case that the record was imported from, in the project that it was coded in.
  public var imported: String?

  public init(
    id: Located<String>, name: String? = nil, title: String? = nil, organisation: String? = nil,
    organisationType: String? = nil, role: Located<String>? = nil, sector: Located<String>? = nil,
    region: String? = nil, gender: String? = nil, ageBand: String? = nil, consent: Consent = .anonymous
  ) {
    self.id = id
    self.name = name
    self.title = title
    self.organisation = organisation
    self.organisationType = organisationType
    self.role = role
    self.sector = sector
    self.region = region
    self.gender = gender
    self.ageBand = ageBand
    self.consent = consent
  }
}

/// An attribution that several of those interviewed could have: *Kommunal topleder*. It stands for all who have its role, sector
/// and region.
public struct Voice: Record {
  public var id: Located<String>
  /// What the reader sees.
  public var attribution: LocalizedText
  /// An identifier in `roles`.
  public var role: Located<String>?
  public var sector: Located<String>?
  public var region: String?
  /// Whether all quotes with this voice are one person's, and readers can tell: *Informant 7*.
  public var isPseudonym: Bool

  public init(
    id: Located<String>, attribution: LocalizedText, role: Located<String>? = nil, sector: Located<String>? = nil,
    region: String? = nil, isPseudonym: Bool = false
  ) {
    self.id = id
    self.attribution = attribution
    self.role = role
    self.sector = sector
    self.region = region
    self.isPseudonym = isPseudonym
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
  public var roles: [Role]
  /// How an attribution says where somebody is, by the region's name in `region`.
  public var regions: [String: LocalizedText]
  /// What an attribution says, from the finest to the coarsest: *role, sector and region*, *role and sector*, *role*.
  public var attributions: [[PersonField]]
  /// How many people an attribution must fit, so that none of them is exposed.
  public var smallestCrowd: Int

  public init(
    persons: [Person] = [], voices: [Voice] = [], sectors: [Sector] = [], roles: [Role] = [],
    regions: [String: LocalizedText] = [:], attributions: [[PersonField]]? = nil, smallestCrowd: Int? = nil
  ) {
    self.persons = persons
    self.voices = voices
    self.sectors = sectors
    self.roles = roles
    self.regions = regions
    self.attributions = attributions ?? Self.usualAttributions
    self.smallestCrowd = smallestCrowd ?? Self.usualCrowd
  }

  /// No organisation, title, gender or age: who wants them in print asks for them.
  public static let usualAttributions: [[PersonField]] = [
    [.role, .sector, .region], [.role, .region], [.role, .sector], [.role],
  ]

  /// Three: an attribution that fits two tells each of them who the other is.
  public static let usualCrowd = 3
}
