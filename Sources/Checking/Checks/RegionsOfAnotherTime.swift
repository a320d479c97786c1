import Editing
import Model

/// Denmark has another number of regions than the report says, or another set of them.
///
/// ## What it finds
/// *landets fem regioner*, *de fem regioner* (*the five regions*) in a report that is dated 2027 or later, or has a survey
/// fielded then; *landets fire regioner*, *de fire regioner* in a report where everything is earlier; and a survey fielded
/// in 2027 or later whose respondents are divided by a region that is no more. A sentence that says which time it is about
/// is left alone: *de daværende fem regioner*, *fra 2027 har landets fire regioner …*. So is *de fire regioner, der …*,
/// which is some of them, and what is quoted.
///
/// ## Why it matters
/// On 1 January 2027 Region Hovedstaden and Region Sjælland became Region Østdanmark. A text that was copied from last year's
/// report is wrong from then on, and answers that were given in one region cannot be divided between the two that were
/// there before.
///
/// ## Example
/// ```markdown
/// Spørgeskemaet blev i foråret 2027 sendt til landets fem regioner.
/// ```
///
/// ## How to mend it
/// Write the right number, or say which time is meant. A survey of 2026 keeps its five regions; to compare it with later
/// ones, add the two up: `region=hovedstaden+sjælland`.
struct RegionsOfAnotherTime: Check {
  let code = "regions-of-another-time"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    inWords(subject) + subject.report.surveys.flatMap(inCodeBook)
  }
}

extension RegionsOfAnotherTime {
  private func inWords(_ subject: CheckSubject) -> [Diagnostic] {
    let isLater = subject.report.isFromReformOn
    let inProse = subject.passages.filter { !$0.isQuotation }.flatMap { passage -> [Diagnostic] in
      let text = PassageText(passage)
      return RegionCount.all(in: text.scalars).filter { $0.isWrong(fromReformOn: isLater) }.compactMap { count in
        text.place(at: count.range.lowerBound).map { fault(count, at: $0, isLater) }
      }
    }
    let elsewhere = subject.report.ownWordsOutsideProse.flatMap { words in
      RegionCount.all(in: Array(words.value.unicodeScalars)).filter { $0.isWrong(fromReformOn: isLater) }
        .map { fault($0, at: words.location, isLater) }
    }
    return inProse + elsewhere
  }

  private func inCodeBook(_ survey: Survey) -> [Diagnostic] {
    guard let period = survey.fieldPeriod else { return [] }
    return survey.variables.flatMap { variable in
      let known = variable.places(on: period.from)
      return variable.places().filter { known[$0.key] == nil }.keys.sorted().compactMap { id in
        variable.value(id).map { fault($0, period) }
      }
    }
  }
}

extension Report {
  /// Whether it is about a time with the new regions: by its date, or a survey's.
  fileprivate var isFromReformOn: Bool {
    ([metadata.date.value] + surveys.compactMap(\.fieldPeriod?.from)).contains { $0.year >= Geography.reform }
  }
}

/// Words that say how many regions there are in all: *landets fem regioner*.
private struct RegionCount {
  var number: Int
  /// From the number to the noun.
  var range: Range<Int>
  /// Whether the sentence says a time of which the number is true.
  var isDated: Bool

  func isWrong(fromReformOn isLater: Bool) -> Bool { !isDated && number == (isLater ? 5 : 4) }

  private static let numbers = ["fire": 4, "4": 4, "four": 4, "fem": 5, "5": 5, "five": 5]
  private static let nouns: Set = [
    "regioner", "regionerne", "regioners", "regionernes", "regions", "regions’", "regionsråd", "regionsrådene",
  ]
  /// What makes a number that of all.
  private static let wholes: Set = [
    "landets", "danmarks", "alle", "samtlige", "de", "vores", "the", "all", "denmark’s", "country’s",
  ]
  /// What makes some of them of all: *de fire regioner, der …*
  private static let restrictions: Set = ["der", "som", "hvor", "med", "uden", "that", "which", "where", "with"]
  /// What says of which time.
  private static let datings: Set = [
    "daværende", "tidligere", "hidtidige", "gamle", "nuværende", "nye", "kommende", "fremtidige", "former", "old",
    "new",
    "then", "present", "current", "future",
  ]

  static func all(in scalars: [Unicode.Scalar]) -> [RegionCount] {
    guard scalars.mentionRegions else { return [] }
    let tokens = NumberTokens(Quotations.hidden(in: scalars))
    return tokens.tokens.indices.compactMap { index in
      guard let number = numbers[tokens.tokens[index].text],
        let (whole, noun) = phrase(around: index, in: tokens)
      else { return nil }
      let sentence = tokens.sentence(around: index)
      let isDated =
        sentence.contains { tokens.tokens[$0].isYear(with: number) }
        || (whole...noun).contains { datings.contains(tokens.tokens[$0].text) }
      return RegionCount(
        number: number, range: tokens.tokens[index].range.lowerBound..<tokens.tokens[noun].range.upperBound,
        isDated: isDated)
    }
  }

  /// Where *de* and *regioner* stand around a number, with one word between at most on either side.
  private static func phrase(around index: Int, in tokens: NumberTokens) -> (whole: Int, noun: Int)? {
    let noun = [index + 1, index + 2].first { tokens.word($0).map(nouns.contains) ?? false }
    let whole = [index - 1, index - 2].first { tokens.word($0).map(wholes.contains) ?? false }
    guard let noun, let whole else { return nil }
    let isRestricted = tokens[noun + 1]?.text == "," && (tokens.word(noun + 2).map(restrictions.contains) ?? false)
    return isRestricted || tokens.word(noun + 1).map(restrictions.contains) ?? false ? nil : (whole, noun)
  }
}

extension [Unicode.Scalar] {
  private static let stem = Array("egion".unicodeScalars)

  /// Whether the word stands in a line at all, which few lines need to be taken apart for.
  fileprivate var mentionRegions: Bool {
    indices.contains { index in
      self[index] == Self.stem[0] && self[index...].starts(with: Self.stem)
    }
  }
}

extension NumberTokens {
  /// The tokens from one stop to the next.
  fileprivate func sentence(around index: Int) -> Range<Int> {
    let stops: Set = [".", "?", "!", ":"]
    let first = tokens[..<index].lastIndex { stops.contains($0.text) }.map { $0 + 1 } ?? 0
    let last = tokens[index...].firstIndex { stops.contains($0.text) } ?? tokens.endIndex
    return first..<last
  }
}

extension NumberTokens.Token {
  /// Whether it is a year in which there are so many regions.
  fileprivate func isYear(with regions: Int) -> Bool {
    guard kind == .figures, text.count == 4, let year = Int(text), let date = ReportDate(year: year) else {
      return false
    }
    return year < 2100 && Geography.regions(on: date).count == regions
  }
}

extension RegionsOfAnotherTime {
  private func fault(_ count: RegionCount, at place: SourceLocation, _ isLater: Bool) -> Diagnostic {
    fault(
      at: place, length: count.range.count,
      isLater
        ? "there are four regions from \(Geography.reform)" : "there are five regions until \(Geography.reform - 1)",
      remedy: "write \(isLater ? "`fire`" : "`fem`"), or say in the sentence of which year it is")
  }

  private func fault(_ value: BackgroundVariable.Value, _ period: FieldPeriod) -> Diagnostic {
    fault(
      at: value.id, "there is no `\(value.label.text(in: .danish))` in \(period.from.year)",
      remedy: "give the answers the region that they were given in")
  }
}
