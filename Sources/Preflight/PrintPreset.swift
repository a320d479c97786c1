/// What a printer asks of a file, as numbers.
public struct PrintPreset: Hashable, Sendable {
  /// The standard that the file must state and keep.
  public enum Standard: String, Hashable, Sendable {
    /// ISO 15930-7: transparency and ICC-based colour may stand in it.
    case x4 = "PDF/X-4"
    /// ISO 15930-1 and -4: nothing is transparent, and every colour is an ink.
    case x1a = "PDF/X-1a"
  }

  /// A size in millimetres.
  public struct Size: Hashable, Sendable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  public var name: String
  /// The size of the trimmed page; nil for any, as long as all pages have the same.
  public var trim: Size?
  /// How far colour goes on beyond the trim, in millimetres; 0 for none.
  public var bleed: Double
  public var standard: Standard
  /// The most ink that one place may take, all inks added up, in per cent.
  public var totalInk: Double
  /// The fewest pixels an inch that a picture may have at its printed size.
  public var minimumResolution: Double
  /// What the number of pages must be a multiple of; 1 for any number.
  public var pageMultiple: Int
  /// The thinnest line that a press holds, in points.
  public var lineWeight: Double

  public init(
    _ name: String, trim: Size? = nil, bleed: Double = 3, standard: Standard = .x4, totalInk: Double = 300,
    minimumResolution: Double = 200, pageMultiple: Int = 1, lineWeight: Double = 0.25
  ) {
    self.name = name
    self.trim = trim
    self.bleed = bleed
    self.standard = standard
    self.totalInk = totalInk
    self.minimumResolution = minimumResolution
    self.pageMultiple = pageMultiple
    self.lineWeight = lineWeight
  }
}

extension PrintPreset {
  /// Sheet-fed offset on coated paper; what holds where no preset is named.
  public static let offset = PrintPreset("offset")

  /// The same for stapled reports, whose sheets are folded once: the pages are a multiple of four.
  public static let saddleStitch = PrintPreset("saddle-stitch", pageMultiple: 4)

  /// For printers whose workflow is older than transparency, and for paper that takes less ink.
  public static let uncoated = PrintPreset("uncoated-x1a", standard: .x1a, totalInk: 280)

  /// The presets that come with Trykklar, the one that holds by itself first.
  public static let builtIn = [offset, saddleStitch, uncoated]

  /// The built-in preset of this name.
  public static func named(_ name: String) -> PrintPreset? { builtIn.first { $0.name == name } }
}
