/// How much of each ink: cyan, magenta, yellow, black, 0 to 1.
public struct Inks: Sendable, Equatable {
  public var cyan: Double
  public var magenta: Double
  public var yellow: Double
  public var black: Double

  public init(cyan: Double = 0, magenta: Double = 0, yellow: Double = 0, black: Double = 0) {
    self.cyan = cyan
    self.magenta = magenta
    self.yellow = yellow
    self.black = black
  }

  /// - Parameter parts: four numbers.
  init(_ parts: [Double]) { self.init(cyan: parts[0], magenta: parts[1], yellow: parts[2], black: parts[3]) }

  var parts: [Double] { [cyan, magenta, yellow, black] }

  /// All plates together, 0 to 4.
  public var total: Double { parts.reduce(0, +) }

  /// How many plates it takes.
  var count: Int { parts.count { $0 > 0 } }

  /// Black and nothing else.
  public static let solidBlack = Inks(black: 1)

  /// So much of each.
  func tint(_ share: Double) -> Inks { Inks(parts.map { $0 * share }) }

  /// The same with no more ink in all than a printer allows: of the three colours as much is taken away, black stays.
  func limited(to total: Double) -> Inks {
    let colours = cyan + magenta + yellow
    guard self.total > total, colours > 0 else { return self }
    let share = max(0, total - black) / colours
    return Inks(cyan: cyan * share, magenta: magenta * share, yellow: yellow * share, black: black)
  }

  /// Whole per cents. A strong colour loses traces of others, which would only dull it; a light one is made of them.
  var clean: Inks {
    let least = (parts.max() ?? 0) >= 0.4 ? 0.03 : 0.005
    return Inks(parts.map { $0 < least ? 0 : ($0 * 100).rounded() / 100 })
  }

  /// `0 .65 .8 0`, as PDF's operators take them.
  var operands: String { parts.map(Self.plain).joined(separator: " ") }

  private static func plain(_ part: Double) -> String {
    let hundredths = Int((part * 100).rounded())
    if hundredths <= 0 { return "0" }
    if hundredths >= 100 { return "1" }
    let text = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
    return "." + (text.hasSuffix("0") ? String(text.dropLast()) : text)
  }
}
