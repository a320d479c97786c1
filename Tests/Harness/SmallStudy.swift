/// A study of 24 top managers, chosen as a real one was: five in the state, one regional manager from each of the five regions,
/// and fourteen from municipalities, at least two in each region. Their names stand in a list, their quotes without them.
public enum SmallStudy {
  /// Municipal managers' towns by region.
  private static let towns = [
    ("Hovedstaden", ["Alby", "Borup", "Dragby"]), ("Sjælland", ["Ebby", "Faxby"]),
    ("Syddanmark", ["Gelby", "Holby", "Ilby"]), ("Midtjylland", ["Jelby", "Kolby", "Lemby", "Malby"]),
    ("Nordjylland", ["Nibby", "Ovby"]),
  ]

  /// The identifiers: `stat-1`, `region-nordjylland`, `kommune-nordjylland-1`.
  private static let persons: [String] =
    ["Arp", "Beck", "Colding", "Dahl", "Ernst"].enumerated().map { index, name in
      "{id: stat-\(index + 1), name: \(name), role: topleder, sector: stat, consent: listed}"
    }
    + towns.flatMap { region, towns in
      let id = region.lowercased()
      return ["{id: region-\(id), role: topleder, sector: region, region: \(region)}"]
        + towns.enumerated().map { index, town in
          "{id: kommune-\(id)-\(index + 1), name: Frode \(town)sen, organisation: \(town) Kommune, role: topleder, "
            + "sector: kommune, region: \(region), consent: listed}"
        }
    }

  /// `people.yaml`.
  public static let people = """
    people:
    \(persons.map { "  - \($0)" }.joined(separator: "\n"))
    voices:
      - {id: statslig, attribution: Statslig topleder, sector: stat}
      - {id: regional, attribution: Regional topleder, sector: region}
      - {id: kommunal, attribution: Kommunal topleder, sector: kommune}
    sectors:
      - {id: stat, title: Staten}
      - {id: region, title: Regionerne}
      - {id: kommune, title: Kommunerne}
    roles:
      - id: topleder
        title: {da: topleder, en: top manager}
        by-sector:
          stat: {da: Statslig topleder, en: Top manager in the state}
          region: {da: Regional topleder, en: Regional top manager}
          kommune: {da: Kommunal topleder, en: Municipal top manager}
    regions:
      Hovedstaden: {da: Region Hovedstaden, en: Capital Region of Denmark}
      Sjælland: {da: Region Sjælland, en: Region Zealand}
      Syddanmark: {da: Region Syddanmark, en: Region of Southern Denmark}
      Midtjylland: {da: Region Midtjylland, en: Central Denmark Region}
      Nordjylland: {da: Region Nordjylland, en: North Denmark Region}

    """

  /// The study's files with quotes that a chapter shows, in their order.
  ///
  /// - Parameter quotes: what each says besides its identifier and text: `who: kommunal`.
  public static func files(_ quotes: [(id: String, rest: String)], _ own: [String: String] = [:]) -> [String: String] {
    let records = quotes.map {
      "- {id: \($0.id), text: Ord., rendering: paraphrase, source: transcripts/a, \($0.rest)}"
    }
    let lists = [
      "people.yaml": people, "quotes.yaml": records.joined(separator: "\n") + "\n", "transcripts/a": "Ord.\n",
    ]
    return SmallReport.chapter(
      quotes.map { "![](quote:\($0.id))\n" }.joined(separator: "\n"), lists.merging(own) { _, own in own })
  }
}
