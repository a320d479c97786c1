import Model

/// What each respondent's answers weigh.
struct Weights: Sendable {
  /// Nil when all weigh 1.
  private let weights: [Double]?

  init(_ table: AnswerTable) {
    weights = table.weights.flatMap { $0.count == table.count ? $0 : nil }
  }

  var isWeighted: Bool { weights != nil }

  func moments(of set: RespondentSet) -> Moments {
    guard let weights else { return Moments(unweighted: set.count) }
    return weights.withUnsafeBufferPointer { weights in
      var moments = Moments()
      set.forEach { moments.add(weights[$0]) }
      return moments
    }
  }

  /// The moments of those in each of `count` places.
  ///
  /// - Parameter place: a respondent's place.
  @inline(__always)
  func moments(of set: RespondentSet, inPlaces count: Int, place: (Int) -> Int) -> [Moments] {
    var numbers = [Int](repeating: 0, count: count)
    guard let weights else {
      numbers.withUnsafeMutableBufferPointer { numbers in set.forEach { numbers[place($0)] &+= 1 } }
      return numbers.map(Moments.init(unweighted:))
    }
    var moments = [Moments](repeating: Moments(), count: count)
    weights.withUnsafeBufferPointer { weights in
      moments.withUnsafeMutableBufferPointer { moments in
        set.forEach { moments[place($0)].add(weights[$0]) }
      }
    }
    return moments
  }
}
