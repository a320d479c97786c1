/// How a value is written: what follows `?as=`.
public enum ValueFormat: Hashable, Sendable {
  /// *76 pct.*, with so many decimals; nil decimals: as many as are known, at most none of survey data.
  case percent(decimals: Int?)
  /// How many respondents, unweighted.
  case count
  /// The number of answers behind a share, or to a question.
  case n
  /// *14 af 24*: the respondents that a share counts, and all of them.
  case of
  /// The mean of the answers' codes.
  case mean
  /// *12 procentpoint*
  case points
  /// *0,76*
  case decimal(Int)
  /// *tre ud af fire*
  case words
  /// *knap halvdelen*
  case approx
  /// Figures always: *5*.
  case figures
  /// Figures that nothing is grouped in: *2030*.
  case plain
  /// How an edition's share stands to the one that it is compared with: *flere end i hele landet (61 pct.)*
  case comparison

  /// Reads `percent`, `percent(1)`, `decimal(2)` …
  public init?(_ text: String) {
    switch text {
    case "percent": self = .percent(decimals: nil)
    case "count": self = .count
    case "n": self = .n
    case "of": self = .of
    case "mean": self = .mean
    case "points": self = .points
    case "words": self = .words
    case "approx": self = .approx
    case "figures": self = .figures
    case "plain": self = .plain
    case "comparison": self = .comparison
    default:
      guard text.hasSuffix(")"), let open = text.firstIndex(of: "("),
        let decimals = Int(text[text.index(after: open)...].dropLast()), (0...6).contains(decimals)
      else { return nil }
      switch text[..<open] {
      case "percent": self = .percent(decimals: decimals)
      case "decimal": self = .decimal(decimals)
      default: return nil
      }
    }
  }

  /// What an author can write, for messages.
  public static let names = [
    "percent", "percent(1)", "count", "n", "of", "mean", "points", "decimal(1)", "words", "approx", "figures", "plain",
    "comparison",
  ]
}
