import Model

/// How many people something can be true of.
public struct Fit: Sendable, Equatable {
  /// Of those interviewed; nil where `people.yaml` lists none of those quoted without their names.
  public var interviewed: Int?
  /// Of those who could have been interviewed, at most; nil where nobody has counted them.
  public var population: Int?

  /// Whether they are a crowd to be safe in.
  func isSafe(in smallestCrowd: Int) -> Bool {
    (interviewed ?? .max) >= smallestCrowd && (population ?? .max) >= smallestCrowd
  }
}

/// The rule that whoever is not named is one of several, whatever readers put together (k-anonymity).
///
/// Source: L. Sweeney, *k-anonymity: a model for protecting privacy*, International Journal of Uncertainty, Fuzziness and
/// Knowledge-based Systems 10 (2002), 557–570.
struct Protection: Sendable {
  let crowd: Crowd
  private let population: PopulationCount
  let smallestCrowd: Int

  init(_ people: People, _ crowd: Crowd) {
    self.crowd = crowd
    population = PopulationCount(people.roles)
    smallestCrowd = people.smallestCrowd
  }

  /// - Parameter excluded: what readers can tell to be untrue of whoever speaks.
  func fit(_ traits: Set<PersonTrait>, outside excluded: [Set<PersonTrait>] = []) -> Fit {
    let people = excluded.reduce(crowd.fitting(traits)) { $0.subtracting(crowd.fitting($1)) }
    return Fit(
      interviewed: crowd.everybody.isEmpty ? nil : people.count,
      population: population.atMost(traits, outside: excluded))
  }

  func isSafe(_ traits: Set<PersonTrait>, outside excluded: [Set<PersonTrait>] = []) -> Bool {
    fit(traits, outside: excluded).isSafe(in: smallestCrowd)
  }
}
