/// What several people are, in a word that exposes none of them: *topleder*, *kommunaldirektør*.
public struct Role: Record {
  /// How the role is said of those in one sector: *Regional topleder*.
  public struct SectorTitle: Sendable {
    public var sector: Located<String>
    public var title: LocalizedText

    public init(sector: Located<String>, title: LocalizedText) {
      self.sector = sector
      self.title = title
    }
  }

  /// How many people have the role, interviewed or not: all of them, or those in a sector or a region.
  public struct Population: Sendable {
    public var sector: Located<String>?
    public var region: String?
    public var count: Int

    public init(sector: Located<String>? = nil, region: String? = nil, count: Int) {
      self.sector = sector
      self.region = region
      self.count = count
    }
  }

  public var id: Located<String>
  public var title: LocalizedText
  public var sectorTitles: [SectorTitle]
  public var population: [Population]

  public init(
    id: Located<String>, title: LocalizedText, sectorTitles: [SectorTitle] = [], population: [Population] = []
  ) {
    self.id = id
    self.title = title
    self.sectorTitles = sectorTitles
    self.population = population
  }
}

/// Something about a person that an attribution may say.
public enum PersonField: String, CaseIterable, Sendable {
  case role, sector, region, title, organisation
  case organisationType = "organisation-type"
  case gender
  case ageBand = "age-band"

  /// Reads `role+sector+region`; nil when one of the names is none of these, or stands there twice.
  public static func all(in text: String) -> [PersonField]? {
    let names = text.split(separator: "+", omittingEmptySubsequences: false)
    let fields = names.compactMap { PersonField(rawValue: String($0)) }
    return fields.count == names.count && Set(fields).count == fields.count ? fields : nil
  }
}
