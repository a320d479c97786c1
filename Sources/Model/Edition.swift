/// One of the editions that a report is made in: whom its numbers are about, what they are held against, and its language.
public struct Edition: Record {
  /// What those are called whom an edition is about, as texts need it: *Region Nordjylland*, *Nordjylland*,
  /// *i Nordjylland*, *Region Nordjyllands*.
  public struct Names: Sendable, Hashable {
    public var name: String
    public var short: String
    /// With its preposition; nil where nobody has said it and no table knows it.
    public var place: String?
    public var genitive: String

    /// - Parameters:
    ///   - short: the name unless it is given.
    ///   - genitive: made from the name unless it is given.
    public init(
      _ name: String, short: String? = nil, place: String? = nil, genitive: String? = nil,
      in language: Language = .danish
    ) {
      self.name = name
      self.short = short ?? name
      self.place = place
      self.genitive = genitive ?? name.genitive(in: language)
    }
  }

  public var id: Located<String>
  /// Which quotes an edition has.
  public enum Quotes: String, CaseIterable, Sendable {
    case all
    /// Those whose speaker is one of those it is about.
    case own
  }

  /// Nil is the report's own language.
  public var language: Language?
  /// Whom it is about; none is everybody.
  public var filter: [GroupCondition]
  /// Other editions' identifiers, the nearest first: the region that a municipality lies in, then the country.
  public var comparedWith: [Located<String>]
  /// Nil where they follow from whom it is about.
  public var names: Names?
  public var titleSuffix: String?
  /// A line on the cover.
  public var coverLine: String?
  public var electronicISBN: Located<String>?
  public var printISBN: Located<String>?
  /// Whether a file that is not translated appears in the report's own language.
  public var allowsUntranslated: Bool
  public var quotes: Quotes

  /// What an edition about everybody is called, whether `editions.yaml` names it or not.
  public static let national = "national"

  public init(
    id: Located<String>, language: Language? = nil, filter: [GroupCondition] = [],
    comparedWith: [Located<String>] = [], names: Names? = nil, titleSuffix: String? = nil, coverLine: String? = nil,
    electronicISBN: Located<String>? = nil, printISBN: Located<String>? = nil, allowsUntranslated: Bool = false,
    quotes: Quotes = .all
  ) {
    self.id = id
    self.language = language
    self.filter = filter
    self.comparedWith = comparedWith
    self.names = names
    self.titleSuffix = titleSuffix
    self.coverLine = coverLine
    self.electronicISBN = electronicISBN
    self.printISBN = printISBN
    self.allowsUntranslated = allowsUntranslated
    self.quotes = quotes
  }
}

/// Editions by rule: one for each value of a background variable that has answers enough.
public struct EditionRule: Sendable {
  /// What each edition has, with `{id}` and `{name}` where the value's identifier and name go.
  public var pattern: Edition
  public var survey: Located<String>
  public var variable: Located<String>
  /// The fewest answers that an edition is made for.
  public var leastAnswers: Int?

  public init(pattern: Edition, survey: Located<String>, variable: Located<String>, leastAnswers: Int? = nil) {
    self.pattern = pattern
    self.survey = survey
    self.variable = variable
    self.leastAnswers = leastAnswers
  }
}

/// A line of `editions.yaml`.
public enum EditionEntry: Sendable {
  case one(Edition)
  case each(EditionRule)
}

/// A record that can be kept to some editions by `only`.
public protocol EditionContent: Record {
  /// Editions' identifiers, or patterns of them; none is all editions.
  var only: [Located<String>] { get }
}

extension String {
  /// *Region Nordjyllands*; after s, x and z an apostrophe alone (Retskrivningsordbogen § 13): *Horsens’*. In English
  /// *North Denmark’s*.
  public func genitive(in language: Language) -> String {
    switch language {
    case .danish: last.map { "sxz".contains($0.lowercased()) } ?? true ? self + "’" : self + "s"
    case .english: last?.lowercased() == "s" ? self + "’" : self + "’s"
    }
  }
}
