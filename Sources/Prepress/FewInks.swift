/// A colour of text made of as few inks as come near to it.
///
/// Letters of three or four plates have coloured edges where one of them is a hair off. One ink is best, two are good; where both
/// would be another colour, yellow comes to two others, for a yellow plate that is a little off is not seen.
struct FewInks {
  /// CIELAB.
  typealias Lab = [Double]
  private typealias Candidate = (inks: Inks, lab: Lab)

  /// One ink or two, in steps of five per cent, and how far from a colour they may be (ΔE*ab).
  private static let pairs: [Inks] = {
    let steps = (0...20).map { Double($0) * 0.05 }
    return [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)].flatMap { first, second in
      steps.flatMap { part in steps.map { mix([(first, part), (second, $0)]) } }
    }
  }()
  /// Two inks and yellow, in steps of ten.
  private static let withYellow: [Inks] = {
    let steps = (0...10).map { Double($0) * 0.1 }
    return [(0, 3), (1, 3)].flatMap { first, second in
      steps.flatMap { part in
        steps.flatMap { other in steps.map { mix([(first, part), (second, other), (2, $0)]) } }
      }
    }
  }()
  /// What is asked for how it is seen.
  static let all = pairs + withYellow + withoutBlack

  /// Cyan, magenta and yellow, for colours that black would only dull.
  private static let withoutBlack: [Inks] = {
    let steps = (1...10).map { Double($0) * 0.1 }
    return steps.flatMap { cyan in
      steps.flatMap { magenta in steps.map { mix([(0, cyan), (1, magenta), (2, $0)]) } }
    }
  }()

  private let candidates: [Candidate]

  /// - Parameter labs: how each of `all` is seen.
  init(labs: [Lab]) { candidates = Array(zip(Self.all, labs)) }

  /// - Parameter lab: how the colour is seen.
  func inks(near lab: Lab) -> Inks? {
    let one = nearest(to: lab, among: candidates.prefix(Self.pairs.count).filter { $0.inks.count < 2 })
    if let one, one.distance <= 6 { return one.inks }
    let two = nearest(to: lab, among: candidates.prefix(Self.pairs.count)[...])
    if let two, two.distance <= 8 { return two.inks }
    let three = nearest(to: lab, among: candidates.prefix(Self.pairs.count + Self.withYellow.count)[...])
    if let three, three.distance <= 8 { return three.inks }
    return nearest(to: lab, among: candidates[...])?.inks
  }

  /// Nothing lighter, or what could be read no longer can; L* of 1.5 more is not seen.
  private func nearest(to lab: Lab, among some: some Sequence<Candidate>) -> (inks: Inks, distance: Double)? {
    var best: (inks: Inks, distance: Double)?
    for candidate in some where candidate.lab.count == 3 && candidate.lab[0] <= lab[0] + 1.5 {
      let square = zip(candidate.lab, lab).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
      if square < best?.distance ?? .infinity { best = (candidate.inks, square) }
    }
    return best.map { ($0.inks, $0.distance.squareRoot()) }
  }

  private static func mix(_ parts: [(ink: Int, share: Double)]) -> Inks {
    var all = [0.0, 0, 0, 0]
    for part in parts { all[part.ink] = part.share }
    return Inks(all)
  }
}
