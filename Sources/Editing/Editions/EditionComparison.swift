import Model
import Tabulating

/// How an edition's share stands to the same share of the edition that it is compared with: *flere end i hele landet (61 pct.)*
///
/// It says what the test says that a chart of the two is marked by, and never more.
public struct EditionComparison: Sendable {
  public enum Standing: Sendable, Hashable {
    case more
    case less
    /// No difference that chance could not have made.
    case alike
  }

  /// Why there is nothing to say.
  public enum Fault: Error, Hashable {
    /// The edition is compared with none, or there are no editions.
    case comparedWithNone
    /// The address names an edition of its own.
    case namesEdition
    case noShare
    /// The survey does not know whom the edition is about.
    case everybodys
    /// Published shares are not tested.
    case untested
    case value(ValueFault)
  }

  public let own: Value
  public let other: Value
  /// What the edition is held against.
  public let side: EditionScope.Side
  /// Nil where one of the two is not known or withheld.
  public let standing: Standing?

  /// - Parameter address: of the edition's own share.
  public init(of address: ValueAddress, _ tabulator: Tabulator) throws(Fault) {
    guard address.edition == nil else { throw .namesEdition }
    guard let side = tabulator.scope.comparedWith.first else { throw .comparedWithNone }
    var elsewhere = address
    elsewhere.edition = side.id
    do throws(ValueFault) {
      own = try tabulator.value(address, as: .comparison)
      other = try tabulator.value(elsewhere, as: .comparison)
    } catch {
      throw .value(error)
    }
    self.side = side
    guard own.measure == .share, let survey = address.survey.flatMap({ tabulator.surveys[$0] }) else { throw .noShare }
    guard tabulator.isScoped(survey) else { throw .everybodys }
    if case .shares = survey.data { throw .untested }
    guard let number = own.number, let otherNumber = other.number else {
      standing = nil
      return
    }
    // The same question as the chart asks; there is nothing to test where all or none gave the answer.
    let isSignificant = (try? tabulator.test(elsewhere, against: address))?.isSignificant ?? false
    standing = !isSignificant ? .alike : number > otherNumber ? .more : .less
  }

  /// *færre end i hele landet (61 pct.)*; the mark where one of the two is not known or withheld.
  public func words(_ style: HouseStyle) -> String {
    guard let standing else { return HouseStyle.missingMark }
    let terms = style.terms
    return "\(terms.standing(standing)) \(terms.place(of: side)) (\(style.proseText(other)))"
  }
}

extension EditionComparison.Standing {
  /// What words claim: *flere*, *højere*; nil where they claim nothing that can be held against a test.
  public init?(claimedBy words: String, in language: Language) {
    let claims = ComparativeWords.of(language)
    let said = Set(words.lowercased().split { !$0.isLetter }.map(String.init))
    guard said.isDisjoint(with: claims.negations) else { return nil }
    switch (!said.isDisjoint(with: claims.more), !said.isDisjoint(with: claims.less)) {
    case (true, false): self = .more
    case (false, true): self = .less
    case (true, true): return nil
    case (false, false):
      guard !said.isDisjoint(with: claims.alike) else { return nil }
      self = .alike
    }
  }
}

/// The words that compare.
private struct ComparativeWords {
  var more: Set<String>
  var less: Set<String>
  var alike: Set<String>
  /// What turns the others round, which is not read.
  var negations: Set<String>

  static func of(_ language: Language) -> Self {
    switch language {
    case .danish:
      Self(
        more: ["flere", "mere", "højere", "oftere", "større", "hyppigere"],
        less: ["færre", "mindre", "lavere", "sjældnere"],
        alike: ["omtrent", "omkring", "nogenlunde", "lige", "samme", "som"], negations: ["ikke", "hverken"])
    case .english:
      Self(
        more: ["more", "higher", "larger", "greater", "oftener"], less: ["fewer", "less", "lower", "smaller"],
        alike: ["about", "roughly", "similar", "same", "as"], negations: ["not", "no", "neither"])
    }
  }
}

extension Terms {
  fileprivate func standing(_ standing: EditionComparison.Standing) -> String {
    switch (language, standing) {
    case (.danish, .more): "flere end"
    case (.danish, .less): "færre end"
    case (.danish, .alike): "omtrent som"
    case (.english, .more): "more than"
    case (.english, .less): "fewer than"
    case (.english, .alike): "about as many as"
    }
  }

  /// *i hele landet*, *i Region Nordjylland*, *blandt kommunalpolitikere*
  fileprivate func place(of side: EditionScope.Side) -> String {
    if let place = side.place?.text(in: language) {
      return language == .english && side.isEverybody ? "\(place) as a whole" : place
    }
    return (language == .danish ? "blandt " : "among ") + side.label.text(in: language).lowercasedFirst
  }
}
