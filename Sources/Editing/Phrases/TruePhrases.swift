import Model

/// The phrases that are true of a share.
struct TruePhrases: Sendable {
  let value: Value
  let language: Language

  init(_ value: Value, in language: Language) {
    self.value = value
    self.language = language
  }

  /// The fraction without anything before it, if one is true: *tre ud af fire*.
  var plain: Claim? { shares([.plain]).first }

  /// The phrase that tells most: the fraction itself when the share would be printed as it is, *omkring* when it is still that
  /// close, then *knap* and *godt*, then *mere end*.
  var best: Claim? {
    let plain = shares([.plain])
    return plain.first(where: isPrinted) ?? extreme
      ?? plain.lazy.map { Claim($0.content, .about) }.first(where: isTrue) ?? near.first ?? far.first
      ?? quantifiers.first
  }

  /// Every phrase that is true, the best first.
  ///
  /// - Parameter claim: what the author wrote; phrases of its kind go first.
  func all(like claim: Claim?) -> [Claim] {
    let telling = [best].compactMap { $0 } + shares([.plain]) + near
    let alike = (telling + quantifiers).filter { claim?.isAlike($0) ?? false }
    var seen = Set<Claim.Content>()
    return (alike + telling + far + quantifiers).filter { seen.insert($0.content).inserted }
  }
}

extension TruePhrases {
  private func isTrue(_ claim: Claim) -> Bool { claim.holds(of: value) }

  private func shares(_ approximations: [Approximation], of bases: [[ShareBase]] = ShareBase.spoken) -> [Claim] {
    approximations.flatMap { approximation in
      bases.joined().map { Claim(.share($0.said(in: language)), approximation) }.filter(isTrue)
    }
  }

  /// Claims that have the value close on one side of a fraction.
  private var near: [Claim] { shares([.justUnder, .justOver]) }

  /// Claims that have it somewhere on one side, the nearest first.
  private var far: [Claim] { shares([.moreThan], of: ShareBase.spoken.reversed()) + shares([.lessThan]) }

  private var quantifiers: [Claim] { Quantifier.allCases.map { Claim(.quantifier($0)) }.filter(isTrue) }

  /// *ingen*, *alle*
  private var extreme: Claim? { [.none, .all].map { Claim(.quantifier($0)) }.first(where: isTrue) }

  /// Whether the share would be printed as the fraction would.
  private func isPrinted(_ claim: Claim) -> Bool {
    guard case .share(let base) = claim.content, let share = value.number else { return false }
    return (share - base.fraction.double).magnitude * 100 < 0.5 + 1e-9
  }
}

extension ShareBase {
  /// English says *one in four* where Danish says *hver fjerde*.
  fileprivate func said(in language: Language) -> ShareBase {
    if case .every(let number) = self, language == .english { .outOf(1, number) } else { self }
  }
}

extension Claim {
  /// Whether both speak in the same way.
  fileprivate func isAlike(_ other: Claim) -> Bool {
    switch (content, other.content) {
    case (.share(.outOf), .share(.outOf)), (.share(.parts), .share(.parts)), (.share(.every), .share(.every)),
      (.quantifier, .quantifier):
      true
    default: false
    }
  }
}
