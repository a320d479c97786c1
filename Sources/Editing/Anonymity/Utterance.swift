import Model

/// Words that an edition prints and that nobody's name stands under: a quote, or an interview.
struct Utterance: Sendable {
  /// What readers can tell two utterances by to be one person's.
  enum Link: Hashable, Sendable {
    case person(String)
    /// *Informant 7*
    case pseudonym(String)
    /// The same words in two editions.
    case words(Address)
  }

  /// Where it stands, so far as that says something about whoever speaks.
  struct Circumstance: Sendable {
    /// The case; nil for the edition's filter.
    var place: Address?
    var traits: Set<PersonTrait>
  }

  /// `quote:x` or `interview:x`.
  var address: Address
  var edition: String
  /// What the author wrote that tells who speaks, or the key it is written under.
  var written: Located<String>
  var speaker: Speaker
  /// What is printed; nil until it is chosen, and where there is nothing that could be.
  var wording: AttributionWording?
  var isAutomatic = false
  /// Wordings to choose from, from the finest to the coarsest.
  var alternatives: [AttributionWording]
  var circumstances: [Circumstance] = []

  var links: [Link] {
    let name = (wording ?? speaker.own)?.pseudonym
    return [.words(address)] + speaker.links + [name.map(Link.pseudonym)].compactMap { $0 }
  }

  /// All that readers are told about whoever speaks.
  func traits(as wording: AttributionWording?) -> Set<PersonTrait> {
    circumstances.reduce(into: wording?.traits ?? []) { $0.formUnion($1.traits) }
  }
}

/// Who an utterance may be by. Readers do not know; the report's author does.
struct Speaker: Sendable {
  /// One of the crowd, or all that a voice stands for.
  var people: Set<Int>
  var links: [Utterance.Link] = []
  /// What a voice has been given.
  var own: AttributionWording?
  /// Those made of what is known, from the finest to the coarsest.
  var wordings: [AttributionWording] = []
}

extension AttributionWording {
  /// The name that it gives somebody without telling who it is: *informant 7* in *Informant 7, kommunal topleder*, or *K7*. A number
  /// of years is none.
  var pseudonym: String? {
    let words = text.split { $0.isWhitespace || $0 == "," || $0 == "(" || $0 == ")" }
    for (index, word) in words.enumerated() where word.isMark {
      let next = index + 1 < words.count ? words[index + 1].lowercased() : ""
      guard !["år", "year", "years"].contains(next) else { continue }
      let name = word.contains(where: \.isLetter) && word.count > 1 ? [word] : words[max(0, index - 1)...index]
      return name.joined(separator: " ").lowercased()
    }
    return nil
  }
}

extension Substring {
  /// A number or a capital letter that somebody has been given: `7`, `K7`, `B`; not `50-59`.
  fileprivate var isMark: Bool {
    if count == 1 { return allSatisfy { $0.isUppercase || $0.isNumber } }
    let ends = split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "–" }
    let isRange = ends.count == 2 && ends.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    return contains(where: \.isNumber) && !isRange
  }
}
