extension Geography {
  /// The region with a code: `1081` in the authorities' register, `081` in Statistikbanken, `81` where a spreadsheet has
  /// taken the nought away.
  public static func region(code: String) -> Region? {
    guard let last = code.strippingNoughts.last else { return nil }
    return ["108\(last)", "8\(last)"].contains(code.strippingNoughts)
      ? regions.first { $0.code == "108\(last)" } : nil
  }

  /// The municipality with a code: `0101` in the authorities' register, `101` in Statistikbanken and most surveys.
  public static func municipality(code: String) -> Municipality? {
    let bare = code.strippingNoughts
    return bare.utf8.count == 3 ? municipalitiesByCode["0" + bare] : nil
  }

  /// The region or municipality with a name: *Region Nordjylland*, *Nordjylland*, *Aalborg Kommune*, *Ålborg*.
  public static func place(named name: String) -> Place? { placesByName[name.placeKey] }

  private static let municipalitiesByCode = Dictionary(
    municipalities.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let placesByName: [String: Place] = {
    let places = regions.map(Place.region) + municipalities.map(Place.municipality)
    let keys = places.flatMap { place in
      var names = Language.allCases.map(place.names.names(in:)).flatMap { [$0.name, $0.short] }
      if case .municipality(let municipality) = place { names.append(municipality.name) }
      return names.map { ($0.placeKey, place) }
    }
    return Dictionary(keys, uniquingKeysWith: { first, _ in first })
  }()
}

extension String {
  fileprivate var strippingNoughts: String { String(drop { $0 == "0" }) }

  /// The name however it is spelled: without capitals and hyphens, å as aa.
  fileprivate var placeKey: String {
    var name = ""
    for character in lowercased() {
      switch character {
      case "å": name += "aa"
      case "-": name += " "
      default: name.append(character)
      }
    }
    return name.hasPrefix("the ") ? String(name.dropFirst(4)) : name
  }
}
