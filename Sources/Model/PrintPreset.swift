/// What a printer asks for, as `printers.yaml` says it.
public struct PrintPreset: Sendable, Hashable {
  /// The standard that the PDF keeps.
  public enum Standard: String, CaseIterable, Sendable {
    /// ISO 15930-7: transparency is left to the printer.
    case x4 = "PDF/X-4"
    /// ISO 15930-4: no transparency, for older machines.
    case x1a = "PDF/X-1a"
  }

  /// Where the cover is.
  public enum Cover: String, CaseIterable, Sendable {
    /// First and last page of the one PDF.
    case with
    /// A PDF of its own: back, spine and front on one sheet.
    case own
  }

  /// A page's size in millimetres.
  public struct Size: Sendable, Hashable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }

    /// ISO 216, by name.
    public static let named: [String: Size] = [
      "A3": Size(width: 297, height: 420), "A4": Size(width: 210, height: 297), "A5": Size(width: 148, height: 210),
      "A6": Size(width: 105, height: 148), "B5": Size(width: 176, height: 250),
    ]
  }

  /// What the inside is printed on.
  public struct Paper: Sendable, Hashable {
    /// Grams a square metre.
    public var weight: Double
    /// Cubic centimetres a gram: 1.0 of an ordinary uncoated paper, 0.8 of a glossy one.
    public var bulk: Double

    public init(weight: Double, bulk: Double = 1) {
      self.weight = weight
      self.bulk = bulk
    }

    /// How thick a sheet is, in millimetres.
    public var thickness: Double { weight * bulk / 1000 }
  }

  public var name: Located<String>
  public var about: String?
  /// The page when it has been cut; nil: the theme's.
  public var trim: Located<Size>?
  /// How far colour runs past the page's edge, in millimetres.
  public var bleed: Double
  /// Whether crop marks, registration marks and a colour bar stand outside the bleed.
  public var hasMarks: Bool
  public var standard: Standard
  /// An ICC profile of a printing condition: its name where Debian has it (`FOGRA39`), else a file.
  public var profile: Located<String>
  /// What the output intent calls the printing condition; nil: what the profile is called.
  public var condition: String?
  /// The most ink that all plates together may put on one place, in per cent.
  public var totalInk: Int
  /// Dots an inch that a picture should have at the size it is printed at; those with more are made smaller.
  public var resolution: Int
  /// Dots an inch that a picture must have.
  public var minimumResolution: Int
  /// What the number of pages is a multiple of.
  public var pageMultiple: Int
  /// The thinnest line that is allowed, in points.
  public var lineWeight: Double
  public var cover: Cover
  public var paper: Paper

  public init(
    name: Located<String>, about: String? = nil, trim: Located<Size>? = nil, bleed: Double = 3, hasMarks: Bool = true,
    standard: Standard = .x4, profile: Located<String>? = nil, condition: String? = nil, totalInk: Int = 300,
    resolution: Int = 300, minimumResolution: Int = 200, pageMultiple: Int = 1, lineWeight: Double = 0.25,
    cover: Cover = .with, paper: Paper = Paper(weight: 120)
  ) {
    self.name = name
    self.about = about
    self.trim = trim
    self.bleed = bleed
    self.hasMarks = hasMarks
    self.standard = standard
    self.profile = profile ?? Located("FOGRA39", at: name.location)
    self.condition = condition
    self.totalInk = totalInk
    self.resolution = resolution
    self.minimumResolution = minimumResolution
    self.pageMultiple = pageMultiple
    self.lineWeight = lineWeight
    self.cover = cover
    self.paper = paper
  }

  /// How thick a bound report is, in millimetres: a sheet for every two pages.
  public func spine(pages: Int) -> Double { Double((pages + 1) / 2) * paper.thickness }
}
