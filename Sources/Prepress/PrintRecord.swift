import Platform

/// What a pass of TeX has used that print has otherwise: colours as PDF's operators, and pictures with their sizes.
///
/// The theme writes it line by line, in `coi-print-inks.sty`:
///
///     ink 0.094,0.133,0.149
///     paper 1,1,1
///     text 0.61179,0.29413,0.15686
///     given 0.039,0.29,0.314 1,0.4,0.5,0.5
///     colour 0.094 0.133 0.149 rg 0.094 0.133 0.149 RG
///     picture picture-1.jpg 340.2 226.8
public struct PrintRecord: Sendable, Equatable {
  /// Red, green and blue, 0 to 1.
  public typealias RGB = [Double]

  /// A colour as the page names it.
  public struct Colour: Sendable, Equatable {
    /// The operators that TeX would write.
    public var operators: String
    public var rgb: RGB
  }

  /// A colour whose inks the theme gives.
  public struct Given: Sendable, Equatable {
    public var rgb: RGB
    public var inks: Inks
  }

  /// A picture in TeX's folder.
  public struct Picture: Sendable, Equatable {
    public var name: String
    /// The largest size that it is printed at, in PDF's points, before the page is scaled.
    public var width: Double
    public var height: Double
  }

  /// The colour of text, and of what it is printed on.
  public var ink: RGB = [0, 0, 0]
  public var paper: RGB = [1, 1, 1]
  /// Colours that text is set in, and large areas are not.
  public var texts: [RGB] = []
  public var given: [Given] = []
  public var colours: [Colour] = []
  /// In the order in which they first came.
  public var pictures: [Picture] = []

  /// What a line cannot say that the theme never writes is passed over.
  public init(_ bytes: [UInt8]) {
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "ink": ink = Self.numbers(parts[1], ",", count: 3) ?? ink
      case "paper": paper = Self.numbers(parts[1], ",", count: 3) ?? paper
      case "text": if let rgb = Self.numbers(parts[1], ",", count: 3) { texts.append(rgb) }
      case "given": add(given: parts[1])
      case "colour": add(colour: parts[1])
      case "picture": add(picture: parts[1])
      default: continue
      }
    }
  }

  func isText(_ rgb: RGB) -> Bool {
    texts.contains { text in zip(text, rgb).allSatisfy { abs($0 - $1) < 0.000_015 } }
  }

  private mutating func add(given text: String) {
    let parts = text.split(separator: " ").map(String.init)
    guard parts.count == 2, let rgb = Self.numbers(parts[0], ",", count: 3),
      let inks = Self.numbers(parts[1], ",", count: 4)
    else { return }
    given.append(Given(rgb: rgb, inks: Inks(inks)))
  }

  /// `0.1 0.2 0.3 rg 0.1 0.2 0.3 RG` or `1 g 1 G`.
  private mutating func add(colour text: String) {
    let words = text.split(separator: " ").map(String.init)
    let rgb: RGB?
    switch words.count {
    case 8 where words[3] == "rg": rgb = Self.numbers(words[0..<3].joined(separator: " "), " ", count: 3)
    case 4 where words[1] == "g": rgb = Double(words[0]).map { [$0, $0, $0] }
    default: rgb = nil
    }
    if let rgb { colours.append(Colour(operators: text, rgb: rgb)) }
  }

  private mutating func add(picture text: String) {
    let words = text.split(separator: " ").map(String.init)
    // The name goes into a file that TeX reads.
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-."
    guard words.count == 3, words[0].allSatisfy(plain.contains), let width = Double(words[1]),
      let height = Double(words[2]), width > 0, height > 0,
      width < 14_400, height < 14_400
    else { return }
    if let known = pictures.firstIndex(where: { $0.name == words[0] }) {
      if pictures[known].width < width { (pictures[known].width, pictures[known].height) = (width, height) }
    } else {
      pictures.append(Picture(name: words[0], width: width, height: height))
    }
  }

  private static func numbers(_ text: String, _ separator: Character, count: Int) -> [Double]? {
    let numbers = text.split(separator: separator).compactMap { Double($0) }
    return numbers.count == count && numbers.allSatisfy { (0...1).contains($0) } ? numbers : nil
  }
}
