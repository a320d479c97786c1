import Model
import Tabulating

/// A value as it is printed: rounded once, in the unit it is written in.
public struct PrintedNumber: Sendable, Hashable {
  public enum Unit: Sendable {
    case none
    case percent
    case percentagePoints
  }

  /// With the decimals that are printed; a share in percent.
  public var number: Decimal10
  public var unit: Unit

  public init(_ number: Decimal10, _ unit: Unit = .none) {
    self.number = number
    self.unit = unit
  }

  /// The number that a format asks of a value; nil where it is not known.
  public init?(_ value: Value, as format: ValueFormat? = nil) {
    let format = format ?? value.format
    switch (format, value.measure) {
    case (.percent(let decimals), .share), (.percent(let decimals), .number):
      self.init(percentOf: value, decimals: decimals, .percent)
    case (.percent(let decimals), .points): self.init(percentOf: value, decimals: decimals, .percentagePoints)
    case (.points, .share), (.points, .points), (.points, .number):
      self.init(percentOf: value, decimals: nil, .percentagePoints)
    case (.count, .share): self.init(whole: value.count)
    case (.n, .share), (.n, .points): self.init(whole: value.n)
    case (.decimal(let decimals), _): self.init(value.number, decimals: decimals)
    case (_, .share): self.init(percentOf: value, decimals: nil, .percent)
    case (_, .points): self.init(percentOf: value, decimals: nil, .percentagePoints)
    case (_, .count): self.init(value.number, decimals: 0)
    case (_, .mean): self.init(value.number, decimals: 1)
    case (_, .number): self.init(number: value)
    }
  }
}

extension PrintedNumber {
  /// Decimals of a share that would be printed as none or all without being it: 0.4 %, not 0 %.
  private static let mostUnaskedDecimals = 2

  /// A part of a whole in percent.
  ///
  /// A published share keeps its decimals, and never gets more than it was published with.
  private init?(percentOf value: Value, decimals: Int?, _ unit: Unit) {
    if let published = value.published, value.measure != .number {
      self.init(published.rounded(to: min(decimals ?? published.decimals, published.decimals)), unit)
      return
    }
    guard let percent = value.number.map({ $0 * 100 }) else { return nil }
    let most = decimals ?? (unit == .percent ? Self.mostUnaskedDecimals : 0)
    let roundings = ((decimals ?? 0)...most).compactMap { Decimal10(rounding: percent, decimals: $0) }
    let says = { (rounded: Decimal10) in rounded.double == percent || ![0, 100].contains(rounded.double) }
    guard let rounded = roundings.first(where: says) ?? roundings.last else { return nil }
    self.init(rounded, unit)
  }

  private init?(whole number: Int?) {
    guard let number else { return nil }
    self.init(Decimal10(number))
  }

  private init?(_ number: Double?, decimals: Int) {
    guard let rounded = number.flatMap({ Decimal10(rounding: $0, decimals: decimals) }) else { return nil }
    self.init(rounded)
  }

  /// A number that is no share: as it was published; worked out, with one decimal unless it is whole, and under one with two
  /// figures that tell something.
  private init?(number value: Value) {
    if let published = value.published {
      self.init(published)
      return
    }
    guard let number = value.number else { return nil }
    if let whole = Decimal10(rounding: number, decimals: 0), abs(whole.double - number) < 1e-9 {
      self.init(whole)
      return
    }
    let places = (1...6).first { number.magnitude >= 1 || number.magnitude * pow10($0) >= 10 } ?? 6
    self.init(number, decimals: places)
  }
}

private func pow10(_ exponent: Int) -> Double { (0..<exponent).reduce(1) { power, _ in power * 10 } }
