/// What is known of some respondents together: how many they are, and the sums of their weights and of the weights'
/// squares.
struct Moments: Sendable, Hashable {
  var count: Int
  var weight: Double
  var squares: Double

  init(count: Int = 0, weight: Double = 0, squares: Double = 0) {
    self.count = count
    self.weight = weight
    self.squares = squares
  }

  /// Of respondents who all weigh 1.
  init(unweighted count: Int) {
    self.init(count: count, weight: Double(count), squares: Double(count))
  }

  @inline(__always)
  mutating func add(_ weight: Double) {
    count &+= 1
    self.weight += weight
    squares += weight * weight
  }

  static func + (a: Moments, b: Moments) -> Moments {
    Moments(count: a.count + b.count, weight: a.weight + b.weight, squares: a.squares + b.squares)
  }

  /// How many unweighted answers would tell as much (L. Kish, Survey Sampling, 1965): (Σw)² / Σw².
  var effectiveN: Double { squares > 0 ? weight * weight / squares : 0 }
}

extension Sequence<Moments> {
  func sum() -> Moments { reduce(Moments(), +) }
}
