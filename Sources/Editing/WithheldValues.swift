import Model
import Tabulating

/// Where a page says why a number is not shown: in a footnote at the first of each chapter.
struct WithheldNoting {
  var isChapterNoted = false
  /// How many paragraphs what is being set stands in. Only in one can it have a footnote: in none it is a title or a cell, and a
  /// paragraph inside another is a footnote's.
  var paragraphs = 0
}

/// Numbers that disclosure control withholds, in words.
extension Editor {
  /// The value at an address, or the side of a comparison, that is withheld; nil when nothing is.
  func withheldValue(at address: Address) -> Value? {
    guard address.scheme == .value, let asked = ValueAddress(address.target) else { return nil }
    let format = address.options["as"].flatMap(ValueFormat.init)
    let values: [Value?] =
      if format == .comparison, let comparison = try? EditionComparison(of: asked, index.tabulator) {
        [comparison.own, comparison.other]
      } else {
        [try? index.tabulator.value(asked, as: format)]
      }
    return values.compactMap { $0 }.first(where: \.isWithheld)
  }

  /// The mark instead of the words, whatever the author wrote, for the words would tell. The first in a chapter has a footnote.
  mutating func withheld(_ value: Value, _ inline: Inline) -> [ResolvedInline] {
    let mark = text(HouseStyle.missingMark, inline)
    guard noting.paragraphs == 1, !noting.isChapterNoted else { return [mark] }
    noting.isChapterNoted = true
    let words = text(terms.chart.withheld(fewestShown(of: value)), inline)
    let note = ResolvedInline(.footnote([ResolvedBlock(.paragraph([words]), at: inline.location)]), at: inline.location)
    return [mark, note]
  }

  /// The fewest answers that the survey of a value shows; of a fact the most that any asks for.
  private func fewestShown(of value: Value) -> Int {
    let survey = value.address.survey.flatMap { index.tabulator.surveys[$0] }
    return survey?.fewestShown ?? report.surveys.map(\.fewestShown).max() ?? DisclosurePolicy.usualSmallestGroup
  }

  /// A paragraph, which can have footnotes.
  mutating func prose(_ words: [Inline]) -> [ResolvedInline] {
    noting.paragraphs += 1
    defer { noting.paragraphs -= 1 }
    return inlines(words)
  }
}
