import Editing
import Model

/// The shares that a text gives, and those of them that are said to be a change.
struct SharesInText {
  struct Share {
    /// In per cent.
    var number: Double
    /// As it is written, number and unit; of a value without words, its link.
    var range: Range<Int>
    /// Whether it is bound to a value.
    var isBound: Bool
  }

  private(set) var shares: [Share] = []
  /// Shares that are said to be a change, *steget med 5 pct.*, and that two others may differ by.
  private(set) var changes: [Share] = []
  private var sentences: [Range<Int>] = []

  /// - Parameter forms: those in the text.
  init(_ text: PrintedText, _ links: [SourceLocation: ValueLink], _ forms: [PercentForm]) {
    let scalars = text.scalars
    for link in text.text.links {
      // Outside prose all links stand at their record's place.
      guard text.isPlaced, case .success(let value)? = links[link.location]?.value, value.measure == .share,
        let number = PrintedNumber(value)?.number.double
      else { continue }
      shares.append(Share(number: number, range: link.range, isBound: true))
    }
    for form in forms where !shares.contains(where: { $0.range.contains(form.range.lowerBound) }) {
      guard let (number, start) = Self.number(before: form.range.lowerBound, in: scalars, text.language) else {
        continue
      }
      shares.append(Share(number: number, range: start..<form.range.upperBound, isBound: false))
    }
    shares.sort { $0.range.lowerBound < $1.range.lowerBound }
    // Nearly nowhere are there two shares of which a third is the difference.
    let (all, isLikely) = (shares, shares.map { share in Self.isDifference(share, in: shares) })
    guard isLikely.contains(true) else { return }
    let sentences = Sentences.ranges(in: scalars, text.language)
    self.sentences = sentences
    changes = zip(all, isLikely).filter(\.1).map(\.0).filter { share in
      guard let sentence = sentences.first(where: { $0.contains(share.range.lowerBound) }) else { return false }
      return ChangeWords.areAround(share.range, in: scalars, sentence)
    }
  }

  /// Whether two of the others can be as far apart as a share is large.
  private static func isDifference(_ share: Share, in shares: [Share]) -> Bool {
    let numbers = shares.filter { $0.range != share.range }.map(\.number)
    return numbers.indices.contains { index in
      numbers[(index + 1)...].contains { abs(abs($0 - numbers[index]) - share.number) < tolerance(share.number) }
    }
  }

  /// Two shares whose difference a change is, as words: *40 and 45*. Shares that are typed count in the change's own sentence only.
  func pair(thatDiffersBy change: Share) -> String? {
    let sentence = sentences.first { $0.contains(change.range.lowerBound) }
    let others = shares.filter { share in
      share.range != change.range && (share.isBound || sentence?.contains(share.range.lowerBound) == true)
    }
    for (index, first) in others.enumerated() {
      for second in others.dropFirst(index + 1) {
        let difference = abs(second.number - first.number)
        guard difference > 0, abs(difference - change.number) < Self.tolerance(change.number) else { continue }
        let isRelative = [first.number, second.number].contains { base in
          base > 0 && abs(difference / base * 100 - change.number) < Self.tolerance(change.number)
        }
        if !isRelative { return "\(Self.shown(first.number)) and \(Self.shown(second.number))" }
      }
    }
    return nil
  }

  /// A whole number may have been rounded.
  private static func tolerance(_ number: Double) -> Double { number == number.rounded() ? 0.5 : 0.05 }

  private static func shown(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e6 ? "\(Int(number))" : "\(number)"
  }

  /// The figures right before a unit.
  private static func number(
    before unit: Int, in scalars: [Unicode.Scalar], _ language: Language
  ) -> (number: Double, start: Int)? {
    var end = unit
    while end > 0, scalars[end - 1].isBlank { end -= 1 }
    var start = end
    while start > 0, scalars[start - 1].isFigure || scalars[start - 1] == "," || scalars[start - 1] == "." {
      start -= 1
    }
    while start < end, !scalars[start].isFigure { start += 1 }
    let decimal: Unicode.Scalar = language == .danish ? "," : "."
    var view = String.UnicodeScalarView()
    view.append(
      contentsOf: scalars[start..<end].compactMap { $0.isFigure ? $0 : $0 == decimal ? "." : nil })
    return Double(String(view)).map { ($0, start) }
  }
}

/// Words that make a share a change.
enum ChangeWords {
  static func areAround(_ range: Range<Int>, in scalars: [Unicode.Scalar], _ sentence: Range<Int>) -> Bool {
    let before = words(scalars[sentence.lowerBound..<max(sentence.lowerBound, range.lowerBound)])
    let after = words(scalars[min(range.upperBound, sentence.upperBound)..<sentence.upperBound])
    if let next = after.first, comparatives.contains(next) { return true }
    var rest = before[...]
    while let last = rest.last, modifiers.contains(last) { rest.removeLast() }
    guard let last = rest.popLast() else { return false }
    if last == "med" || last == "by" {
      return rest.suffix(8).contains { word in changes.contains { word.hasPrefix($0) } }
    }
    guard last == "på" || last == "of", let noun = rest.last else { return false }
    return nouns.contains { noun.hasPrefix($0) }
  }

  private static func words(_ slice: ArraySlice<Unicode.Scalar>) -> [String] {
    NumberTokens(Array(slice)).tokens.filter { $0.kind == .word || $0.kind == .figures }.map(\.text)
  }

  private static let comparatives: Set = [
    "højere", "lavere", "flere", "færre", "større", "mindre", "mere", "higher", "lower", "more", "fewer", "less",
    "greater", "smaller", "larger",
  ]

  /// Between the word for a change and its size.
  private static let modifiers: Set = [
    "hele", "godt", "knap", "ca", "cirka", "omkring", "næsten", "over", "under", "kun", "about", "around", "nearly",
    "almost", "just", "only",
  ]

  /// Beginnings of verbs and nouns.
  private static let changes = [
    "steg", "stig", "voks", "øge", "øget", "fald", "mindske", "sænke", "sank", "sunk", "reducer", "gået", "går", "gik",
    "ændre",
    "forøg", "rise", "rose", "risen", "rising", "increas", "grow", "grew", "fall", "fell", "decreas", "drop", "declin",
    "went", "gone", "changed", "up", "down",
  ]

  private static let nouns = [
    "stigning", "vækst", "fald", "fremgang", "tilbagegang", "forskel", "forøgelse", "reduktion", "rise", "increase",
    "fall", "decrease", "drop", "growth", "difference", "decline",
  ]
}
