import Model

/// A number that pages print, and that is another than it was.
public struct NumberChange: Sendable, Hashable {
  public enum Kind: String, Sendable {
    case moved, appeared, disappeared
    /// It prints as it did, and another number of people have answered.
    case base
    /// It must no longer be shown, or may be shown now. What stood there is not told.
    case withheld, released
  }

  /// A number as it is printed.
  public struct Shown: Sendable, Hashable {
    /// In house style: *76 %*.
    public var text: String
    /// As it is rounded for print, in the unit it is printed in; nil where none is known.
    public var number: Decimal10?
    /// How many answered; nil where that is not known.
    public var n: Int?
  }

  public var kind: Kind
  /// What was asked, as an author writes it after `value:`; a number of respondents has `?as=n` or `?as=count`, a mean `?as=mean`.
  public var address: String
  /// The editions that it is the same in; empty where the report has none.
  public var editions: [String]
  public var old: Shown?
  public var new: Shown?
  /// In the value's own terms: *−2 procentpoint*, *+12*. Nil where either is not known, and of what is withheld.
  public var difference: String?
  /// Where it was printed and where it is.
  public var oldPlaces: [SourceLocation]
  public var newPlaces: [SourceLocation]

  /// Whether readers see that it has changed.
  var isVisible: Bool { kind != .base }
}
