/// What a link points at or an image places: the part in parentheses, `figure:syntese?as=pull`.
public struct Address: Hashable, Sendable {
  /// The kinds of thing a report can point at or place. Everything else in parentheses is the web or a picture file.
  public enum Scheme: String, CaseIterable, Sendable {
    case chapter, section, figure, table, finding, recommendation, `case`, interview, quote, cite, value, edition, list

    /// Whether an image of this scheme is one: `![](figure:x)`.
    public var canBePlaced: Bool {
      switch self {
      case .figure, .finding, .recommendation, .case, .interview, .quote, .list: true
      case .chapter, .section, .table, .cite, .value, .edition: false
      }
    }

    /// Whether a link of this scheme is one: `[](figure:x)`.
    public var canBePointedAt: Bool { self != .list }
  }

  public var scheme: Scheme
  /// What comes after the colon and before the question mark.
  public var target: String
  /// `?as=pull&page=12` as a dictionary.
  public var options: [String: String]

  public init(_ scheme: Scheme, _ target: String, options: [String: String] = [:]) {
    self.scheme = scheme
    self.target = target
    self.options = options
  }

  /// What a web browser or a mail program opens; these are links to the world, not addresses.
  public static let webSchemes: Set<String> = ["http", "https", "mailto", "tel"]
}

extension Address: CustomStringConvertible {
  public var description: String {
    let query = options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "&")
    return "\(scheme.rawValue):\(target)" + (query.isEmpty ? "" : "?\(query)")
  }
}

/// What `[](edition:…)` says of those whom an edition is about.
public enum EditionName: String, CaseIterable, Sendable {
  /// *Region Nordjylland*
  case name
  /// *Nordjylland*
  case short
  /// *i Nordjylland*
  case place
  /// *Region Nordjyllands*
  case genitive
}

/// The lists that `![](list:NAME)` places.
public enum RecordList: String, CaseIterable, Sendable {
  case people, findings, recommendations, references
  /// What findings and recommendations stand on; written `[!EVIDENCE]` too.
  case evidence
  /// The numbers that charts are drawn from, a table a chart.
  case figureData = "figure-data"
}
