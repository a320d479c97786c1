/// A number that can reach a page: what was asked, of whom, of how many, the number before any rounding, and where it is from.
public struct Value: Sendable, Hashable {
  /// What kind of number it is, which decides how it is written and what may be said of it.
  public enum Measure: String, Sendable {
    /// A part of a whole, 0…1; more only where facts.yaml adds shares up.
    case share
    /// A difference between shares, −1…1.
    case points
    /// So many respondents.
    case count
    /// A mean of the answers' codes.
    case mean
    /// Anything else: a fact, a ratio.
    case number
  }

  /// How far chance may have moved a number that is estimated from a sample.
  public struct Precision: Sendable, Hashable {
    public var standardError: Double
    /// Limits of the interval at the survey's level (95 % at 0.05).
    public var lower: Double
    public var upper: Double
    /// How many unweighted answers would tell as much.
    public var effectiveN: Double

    public init(standardError: Double, lower: Double, upper: Double, effectiveN: Double) {
      self.standardError = standardError
      self.lower = lower
      self.upper = upper
      self.effectiveN = effectiveN
    }
  }

  /// Where a number is from.
  public struct Origin: Sendable, Hashable {
    /// The line in the report's files.
    public var location: SourceLocation
    /// An identifier in sources.yaml.
    public var source: String?
    public var page: String?
    public var note: String?

    public init(location: SourceLocation, source: String? = nil, page: String? = nil, note: String? = nil) {
      self.location = location
      self.source = source
      self.page = page
      self.note = note
    }
  }

  public var address: ValueAddress
  public var measure: Measure
  /// Unrounded, a share as 0…1; nil when the number is not known.
  public var number: Double?
  /// The same as it was published, in the unit it is written in (percent for shares): exact where `number` is the nearest binary number.
  public var published: Decimal10?
  /// What is known when the number is not: *syv ud af ti*.
  public var phrase: String?
  /// How many respondents are behind it, unweighted.
  public var n: Int?
  /// How many of them the number counts, unweighted.
  public var count: Int?
  public var precision: Precision?
  public var unit: String?
  /// How it is written unless a link says otherwise.
  public var format: ValueFormat?
  public var origin: Origin
  /// Whether disclosure control hides it: then nothing is known of it here, neither number nor words nor how many answered.
  public var isWithheld = false

  public init(
    address: ValueAddress, measure: Measure, number: Double?, published: Decimal10? = nil, phrase: String? = nil,
    n: Int? = nil, count: Int? = nil, precision: Precision? = nil, unit: String? = nil, format: ValueFormat? = nil,
    origin: Origin
  ) {
    self.address = address
    self.measure = measure
    self.number = number
    self.published = published
    self.phrase = phrase
    self.n = n
    self.count = count
    self.precision = precision
    self.unit = unit
    self.format = format
    self.origin = origin
  }

  /// Whether neither a number nor words for it are known.
  public var isMissing: Bool { number == nil && phrase == nil }

  /// The same value with nothing left of it that tells of respondents.
  public var withheld: Value {
    var value = Value(address: address, measure: measure, number: nil, unit: unit, format: format, origin: origin)
    value.isWithheld = true
    return value
  }
}
