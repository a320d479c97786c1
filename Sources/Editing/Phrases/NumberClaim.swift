import Model
import Tabulating

/// A number that is written for a value: *76 pct.*, *0,76*, *godt 600*.
struct NumberClaim {
  var said: Decimal10
  var unit: PrintedNumber.Unit
  var isInLetters: Bool
  var approximation: Approximation

  init(_ said: Decimal10, _ unit: PrintedNumber.Unit, isInLetters: Bool, _ approximation: Approximation) {
    self.said = said
    self.unit = unit
    self.isInLetters = isInLetters
    self.approximation = approximation
  }

  func verdict(on value: Value, _ number: Double) -> Verdict {
    let scales = scales(of: value.measure)
    guard !scales.isEmpty else { return .otherKind }
    let verdicts = scales.map { scale in
      approximation == .plain ? plainVerdict(on: value, number, scale) : verdict(on: scale * number, scale)
    }
    return verdicts.first { $0 == .holds } ?? verdicts.first(where: \.isMild) ?? .untrue
  }

  /// What the value is to be multiplied by before it can be held against what is said; several where words leave it open.
  private func scales(of measure: Value.Measure) -> [Double] {
    switch (measure, unit) {
    case (.share, .percent): [100]
    // *Mellem 40 og 50 pct.* has the unit at the second number only. A share with decimals is a part of one.
    case (.share, .none): said.decimals > 0 ? [100, 1] : [100]
    case (.points, .percentagePoints), (.points, .none): [100]
    case (.count, .none), (.mean, .none), (.number, .none): [1]
    // A fact's unit is words of its own: *1,5 pct.* of a fact that is 1.5; a ratio can be written in percent.
    case (.number, .percent): [100, 1]
    case (.number, .percentagePoints): [100, 1]
    case (.share, .percentagePoints), (.points, .percent), (.count, _), (.mean, _): []
    }
  }

  /// Whether the value is what is said when it is rounded to the decimals that are written. Nobody rounds in
  /// letters: *fem* is not 5.3.
  private func plainVerdict(on value: Value, _ number: Double, _ scale: Double) -> Verdict {
    if isInLetters, scale == 1 { return (number - said.double).magnitude < Self.resolution ? .holds : .untrue }
    if let published = value.published, (scale == 1) == (value.measure == .number) {
      return published.rounded(to: said.decimals).isEqual(to: said) ? .holds : .untrue
    }
    return Decimal10(rounding: number * scale, decimals: said.decimals) == said ? .holds : .untrue
  }

  /// Numbers that differ by less are the same.
  private static let resolution = 1e-9

  private func verdict(on number: Double, _ scale: Double) -> Verdict {
    let base = said.double
    let reach = Reach(of: base, inPercent: scale == 100)
    let distance = (number - base).magnitude
    let isSame = distance < Self.resolution
    let isAbove = !isSame && number > base
    let isBelow = !isSame && number < base
    let (isOnSide, isNear): (Bool, Bool) =
      switch approximation {
      case .plain, .about: (distance <= reach.nearly, distance <= reach.about)
      case .justUnder: (isBelow, distance <= reach.nearly)
      case .justOver: (isAbove, distance <= reach.nearly)
      case .moreThan: (isAbove, distance < reach.beyond)
      case .lessThan: (isBelow, distance < reach.beyond)
      case .atLeast: (!isBelow, distance < reach.beyond)
      case .atMost: (!isAbove, distance < reach.beyond)
      }
    guard isOnSide else { return .untrue }
    return isNear ? .holds : .inexact
  }
}

/// How far a number may be from the one that is named.
///
/// In percent they are those of phrases. Of other numbers, where nothing attested was found, *knap 15.000* and *omkring 15.000*
/// go a twentieth of the number, *mere end 15.000* a tenth.
private struct Reach {
  var about: Double
  /// Of *knap* and *godt*.
  var nearly: Double
  /// Of *mere end* and *under*.
  var beyond: Double

  init(of base: Double, inPercent: Bool) {
    if inPercent {
      (about, nearly, beyond) = (base <= 12.5 ? 1 : 1.5, 3, 10)
    } else {
      (about, nearly, beyond) = (base.magnitude / 20, base.magnitude / 20, base.magnitude / 10)
    }
  }
}
