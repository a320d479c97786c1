/// What `report.yaml` says.
public struct ReportMetadata: Sendable {
  public var title: Located<String>
  public var subtitle: String?
  /// For running heads.
  public var shortTitle: String?
  /// The small line above the title on the cover.
  public var label: String?
  /// The edition's line on the cover.
  public var coverLine: String?
  /// One sentence for the back cover and the file's metadata.
  public var summary: String?
  public var language: Language
  public var date: Located<ReportDate>
  public var publisher: Publisher
  public var authors: [String]
  public var commissionedBy: String?
  public var licence: String?
  public var electronicISBN: Located<String>?
  public var printISBN: Located<String>?
  public var version: String?
  public var credits: [Credit]
  public var cover: Cover
  public var theme: ThemeChoice
  /// What the report makes of checks, in its own order.
  public var checks: [CheckSetting] = []
  public var quotationMarks: QuotationMarks
  /// Identifiers of the chapters, in order.
  public var chapters: [Located<String>]
  public var contentsDepth: Int
  public var backCover: String?
  /// Whether the numbers behind charts stand at the end, where no chapter has placed them.
  public var hasFigureData = true
  /// Names that must be written as they are here.
  public var names: [Located<String>] = []

  public struct Publisher: Sendable {
    public var name: String
    public var shortName: String?
    /// Lines of the postal address.
    public var address: [String]
    public var phone: String?
    public var email: String?
    public var web: String?
    public var logo: Located<String>?

    public init(
      name: String, shortName: String? = nil, address: [String] = [], phone: String? = nil, email: String? = nil,
      web: String? = nil, logo: Located<String>? = nil
    ) {
      self.name = name
      self.shortName = shortName
      self.address = address
      self.phone = phone
      self.email = email
      self.web = web
      self.logo = logo
    }
  }

  /// Somebody who made the report, by role: *Foto*, *Grafisk tilrettelæggelse*.
  public struct Credit: Sendable {
    public var role: String
    public var name: String

    public init(role: String, name: String) {
      self.role = role
      self.name = name
    }
  }

  public struct Cover: Sendable {
    public enum Style: String, CaseIterable, Sendable { case field, picture }

    public var style: Style
    public var picture: Located<String>?
    public var credit: String?

    public init(style: Style = .field, picture: Located<String>? = nil, credit: String? = nil) {
      self.style = style
      self.picture = picture
      self.credit = credit
    }
  }

  public init(
    title: Located<String>, subtitle: String? = nil, shortTitle: String? = nil, label: String? = nil,
    coverLine: String? = nil, summary: String? = nil, language: Language = .danish, date: Located<ReportDate>,
    publisher: Publisher,
    authors: [String] = [], commissionedBy: String? = nil, licence: String? = nil,
    electronicISBN: Located<String>? = nil, printISBN: Located<String>? = nil, version: String? = nil,
    credits: [Credit] = [], cover: Cover = Cover(), theme: ThemeChoice = ThemeChoice(),
    quotationMarks: QuotationMarks = .guillemets, chapters: [Located<String>], contentsDepth: Int = 2,
    backCover: String? = nil
  ) {
    self.title = title
    self.subtitle = subtitle
    self.shortTitle = shortTitle
    self.label = label
    self.coverLine = coverLine
    self.summary = summary
    self.language = language
    self.date = date
    self.publisher = publisher
    self.authors = authors
    self.commissionedBy = commissionedBy
    self.licence = licence
    self.electronicISBN = electronicISBN
    self.printISBN = printISBN
    self.version = version
    self.credits = credits
    self.cover = cover
    self.theme = theme
    self.quotationMarks = quotationMarks
    self.chapters = chapters
    self.contentsDepth = contentsDepth
    self.backCover = backCover
  }
}

/// Which theme, and what the report changes in it.
public struct ThemeChoice: Sendable {
  public var name: Located<String>?
  /// Six hexadecimal digits.
  public var accent: String?
  public var second: String?
  public var logo: Located<String>?
  /// Where its own colours stand.
  public var places: [ColourRole: SourceLocation] = [:]

  public init(
    name: Located<String>? = nil, accent: String? = nil, second: String? = nil, logo: Located<String>? = nil
  ) {
    self.name = name
    self.accent = accent
    self.second = second
    self.logo = logo
  }
}
