import Model

/// A text in sentences.
///
/// A sentence ends with a stop, a question mark or an exclamation mark that a capital, a figure or a link follows, and with a
/// colon before a capital (the *period* of Björnsson 1968, which LIX counts). A stop after an abbreviation (*f.eks.*, *nr.*), an initial
/// or an ordinal ends none.
enum Sentences {
  static func ranges(in scalars: [Unicode.Scalar], _ language: Language) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < scalars.count {
      guard let end = end(of: index, in: scalars, language) else {
        index += 1
        continue
      }
      ranges.append(start..<end)
      start = end
      index = end
    }
    if start < scalars.count { ranges.append(start..<scalars.count) }
    return ranges.filter { scalars[$0].contains { $0.isWordCharacter || $0 == NumberTokens.opaque } }
  }

  /// Where the sentence ends whose last mark may stand at `index`.
  private static func end(of index: Int, in scalars: [Unicode.Scalar], _ language: Language) -> Int? {
    guard isStop(scalars[index]) else { return nil }
    var after = index + 1
    while after < scalars.count, isStop(scalars[after]) || closing.contains(scalars[after]) { after += 1 }
    if after == scalars.count { return after }
    guard scalars[after].isBlank, let next = scalars[after...].first(where: { !$0.isBlank && !opening.contains($0) })
    else { return nil }
    if scalars[index] == ":" { return next.isCapital ? after : nil }
    guard next.isCapital || next.isFigure || next == NumberTokens.opaque else { return nil }
    let isLoneStop = scalars[index] == "." && (after == index + 1 || scalars[index + 1] != ".")
    return isLoneStop && isAbbreviation(before: index, in: scalars, next, language) ? nil : after
  }

  /// Whether the stop at `index` belongs to the word before it.
  private static func isAbbreviation(
    before index: Int, in scalars: [Unicode.Scalar], _ next: Unicode.Scalar, _ language: Language
  ) -> Bool {
    var start = index
    while start > 0, scalars[start - 1].isWordCharacter || scalars[start - 1] == "." { start -= 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<index])
    let word = String(view)
    // An initial: *H.C. Andersen*
    if let last = word.unicodeScalars.last, last.isCapital,
      word.unicodeScalars.count == 1 || word.unicodeScalars.dropLast().last == "."
    {
      return true
    }
    let lower = word.lowercased()
    if abbreviations(language).contains(lower) || lower.contains(".") && lower.contains(where: \.isLetter) {
      return !(endings.contains(lower) && next.isCapital)
    }
    return endings.contains(lower) && !next.isCapital
  }

  private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "?", "!", "…", ":": true
    default: false
    }
  }
  private static let closing: Set<Unicode.Scalar> = ["«", "»", "”", "“", "\"", "’", "‹", ")", "]"]
  private static let opening: Set<Unicode.Scalar> = ["»", "“", "”", "„", "\"", "‘", "›", "(", "[", "–", "-"]

  private static func abbreviations(_ language: Language) -> Set<String> {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  private static let danish: Set<String> = [
    "adm", "afd", "art", "bd", "bl.a", "ca", "cf", "d", "dir", "dr", "dvs", "ekskl", "eks", "evt", "f.eks", "fig", "fx",
    "hhv", "hr", "inkl", "jf", "jvf", "kap", "kl", "maks", "min", "nr", "pkt", "prof", "red", "ref", "s", "sct", "sml",
    "st", "stk", "tab", "tlf", "udg", "vedr", "vol",
  ]

  private static let english: Set<String> = [
    "approx", "art", "cf", "ch", "dr", "ed", "eds", "e.g", "fig", "i.e", "mr", "mrs", "ms", "no", "nos", "p", "para",
    "pp",
    "prof", "sec", "st", "vol", "vs",
  ]

  /// What a sentence can end with, and has a stop of its own: *10 pct.*
  private static let endings: Set<String> = [
    "etc", "kr", "m.fl", "m.m", "m.v", "mia", "mio", "mv", "o.l", "osv", "pct", "a.m", "p.m",
  ]
}
