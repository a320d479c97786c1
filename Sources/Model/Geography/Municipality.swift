extension Geography {
  /// A municipality. There have been the same 98 since 2007.
  public struct Municipality: Sendable, Hashable {
    /// The four-digit code of the authorities' register (CPR's myndighedsregister).
    public var code: String
    /// As lists give it, without *Kommune*: *Nordfyns*, *Aalborg*.
    public var name: String
    /// The region that it lay in until 2026, and still does where that region goes on.
    public var regionCode: String
    public var names: PlaceNames
  }

  public static let municipalities = table

  /// The region that a municipality lies in on a date; nil before 2007.
  public static func region(of municipality: Municipality, on date: ReportDate) -> Region? {
    regions(on: date).first {
      $0.code == municipality.regionCode || $0.mergedFrom.contains(municipality.regionCode)
    }
  }
}

extension Geography.Municipality {
  /// - Parameters:
  ///   - official: where it is not the name and *Kommune*.
  ///   - short: where the name is only a part of a longer one.
  ///   - place: where one is not *i* the name.
  fileprivate init(
    _ code: String, _ name: String, _ regionCode: String, official: String? = nil, short: String? = nil,
    place: String? = nil, english: String? = nil, englishOfficial: String? = nil, englishPlace: String? = nil
  ) {
    let short = short ?? name
    let english = english ?? short
    self.init(
      code: code, name: name, regionCode: regionCode,
      names: PlaceNames(
        danish: Edition.Names(official ?? "\(name) Kommune", short: short, place: place ?? "i \(short)"),
        english: Edition.Names(
          englishOfficial ?? "\(english) Municipality", short: english, place: englishPlace ?? "in \(english)",
          in: .english)))
  }
}

extension Geography {
  /// Codes and names: Geodatastyrelsen's DAGI of 13 February 2014, as Neogeografen/dagi republishes it
  /// (`geojson/kommuner.geojson`), with the hyphen of Høje-Taastrup; each one's region by where it lies in the same
  /// data. Official names after the municipalities' own use.
  private static let table: [Municipality] = [
    Municipality("0101", "København", "1084", official: "Københavns Kommune", english: "Copenhagen"),
    Municipality("0147", "Frederiksberg", "1084", place: "på Frederiksberg"),
    Municipality("0151", "Ballerup", "1084"),
    Municipality("0153", "Brøndby", "1084"),
    Municipality("0155", "Dragør", "1084"),
    Municipality("0157", "Gentofte", "1084"),
    Municipality("0159", "Gladsaxe", "1084"),
    Municipality("0161", "Glostrup", "1084"),
    Municipality("0163", "Herlev", "1084"),
    Municipality("0165", "Albertslund", "1084"),
    Municipality("0167", "Hvidovre", "1084"),
    Municipality("0169", "Høje-Taastrup", "1084"),
    Municipality("0173", "Lyngby-Taarbæk", "1084"),
    Municipality("0175", "Rødovre", "1084"),
    Municipality("0183", "Ishøj", "1084"),
    Municipality("0185", "Tårnby", "1084"),
    Municipality("0187", "Vallensbæk", "1084"),
    Municipality("0190", "Furesø", "1084"),
    Municipality("0201", "Allerød", "1084"),
    Municipality("0210", "Fredensborg", "1084"),
    Municipality("0217", "Helsingør", "1084"),
    Municipality("0219", "Hillerød", "1084"),
    Municipality("0223", "Hørsholm", "1084"),
    Municipality("0230", "Rudersdal", "1084"),
    Municipality("0240", "Egedal", "1084"),
    Municipality("0250", "Frederikssund", "1084"),
    Municipality("0253", "Greve", "1085"),
    Municipality("0259", "Køge", "1085"),
    Municipality("0260", "Halsnæs", "1084"),
    Municipality("0265", "Roskilde", "1085"),
    Municipality("0269", "Solrød", "1085"),
    Municipality("0270", "Gribskov", "1084"),
    Municipality("0306", "Odsherred", "1085"),
    Municipality("0316", "Holbæk", "1085"),
    Municipality("0320", "Faxe", "1085"),
    Municipality("0326", "Kalundborg", "1085"),
    Municipality("0329", "Ringsted", "1085"),
    Municipality("0330", "Slagelse", "1085"),
    Municipality("0336", "Stevns", "1085", place: "på Stevns"),
    Municipality("0340", "Sorø", "1085"),
    Municipality("0350", "Lejre", "1085"),
    Municipality("0360", "Lolland", "1085", place: "i Lolland Kommune", englishPlace: "in Lolland Municipality"),
    Municipality("0370", "Næstved", "1085"),
    Municipality("0376", "Guldborgsund", "1085"),
    Municipality("0390", "Vordingborg", "1085"),
    Municipality(
      "0400", "Bornholm", "1084", official: "Bornholms Regionskommune", place: "på Bornholm",
      english: "Bornholm", englishOfficial: "the Regional Municipality of Bornholm", englishPlace: "on Bornholm"),
    Municipality("0410", "Middelfart", "1083"),
    Municipality("0420", "Assens", "1083"),
    Municipality("0430", "Faaborg-Midtfyn", "1083"),
    Municipality("0440", "Kerteminde", "1083"),
    Municipality("0450", "Nyborg", "1083"),
    Municipality("0461", "Odense", "1083"),
    Municipality("0479", "Svendborg", "1083"),
    Municipality("0480", "Nordfyns", "1083", short: "Nordfyn", place: "på Nordfyn"),
    Municipality("0482", "Langeland", "1083", place: "på Langeland", englishPlace: "on Langeland"),
    Municipality("0492", "Ærø", "1083", place: "på Ærø", englishPlace: "on Ærø"),
    Municipality("0510", "Haderslev", "1083"),
    Municipality("0530", "Billund", "1083"),
    Municipality("0540", "Sønderborg", "1083"),
    Municipality("0550", "Tønder", "1083"),
    Municipality("0561", "Esbjerg", "1083"),
    Municipality("0563", "Fanø", "1083", place: "på Fanø", englishPlace: "on Fanø"),
    Municipality("0573", "Varde", "1083"),
    Municipality("0575", "Vejen", "1083"),
    Municipality("0580", "Aabenraa", "1083"),
    Municipality("0607", "Fredericia", "1083"),
    Municipality("0615", "Horsens", "1082"),
    Municipality("0621", "Kolding", "1083"),
    Municipality("0630", "Vejle", "1083"),
    Municipality("0657", "Herning", "1082"),
    Municipality("0661", "Holstebro", "1082"),
    Municipality("0665", "Lemvig", "1082"),
    Municipality("0671", "Struer", "1082"),
    Municipality("0706", "Syddjurs", "1082"),
    Municipality("0707", "Norddjurs", "1082"),
    Municipality("0710", "Favrskov", "1082"),
    Municipality("0727", "Odder", "1082"),
    Municipality("0730", "Randers", "1082"),
    Municipality("0740", "Silkeborg", "1082"),
    Municipality("0741", "Samsø", "1082", place: "på Samsø", englishPlace: "on Samsø"),
    Municipality("0746", "Skanderborg", "1082"),
    Municipality("0751", "Aarhus", "1082"),
    Municipality("0756", "Ikast-Brande", "1082"),
    Municipality("0760", "Ringkøbing-Skjern", "1082"),
    Municipality("0766", "Hedensted", "1082"),
    Municipality("0773", "Morsø", "1081", place: "på Mors", englishPlace: "on Mors"),
    Municipality("0779", "Skive", "1082"),
    Municipality("0787", "Thisted", "1081"),
    Municipality("0791", "Viborg", "1082"),
    Municipality("0810", "Brønderslev", "1081"),
    Municipality("0813", "Frederikshavn", "1081"),
    Municipality("0820", "Vesthimmerlands", "1081", short: "Vesthimmerland"),
    Municipality("0825", "Læsø", "1081", place: "på Læsø", englishPlace: "on Læsø"),
    Municipality("0840", "Rebild", "1081"),
    Municipality("0846", "Mariagerfjord", "1081"),
    Municipality("0849", "Jammerbugt", "1081"),
    Municipality("0851", "Aalborg", "1081"),
    Municipality("0860", "Hjørring", "1081"),
  ]
}
