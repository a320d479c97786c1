/// Denmark's regions and municipalities, as much of them as reports need: codes, names and what lies where, and when.
public enum Geography {
  /// An administrative unit that answers can be from.
  public enum Place: Sendable, Hashable {
    case region(Region)
    case municipality(Municipality)

    public var names: PlaceNames {
      switch self {
      case .region(let region): region.names
      case .municipality(let municipality): municipality.names
      }
    }
  }

  /// The country, which a report is about when no edition says otherwise.
  public static let country = PlaceNames(
    danish: Edition.Names("Danmark", place: "i hele landet"),
    english: Edition.Names("Denmark", place: "in Denmark", in: .english))
}
