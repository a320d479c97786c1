import Editing
import Model

extension ManuscriptWriter {
  /// One big number and the sentence that it belongs to.
  mutating func number(_ chart: ResolvedChart.NumberChart, at place: SourceLocation) {
    add(
      .command(
        "bignumber",
        Options()
          .flag("missing", chart.mark.share == nil)
          .text("sign", text(chart.mark.significance, at: place)),
        text(chart.mark.text, at: place), text(chart.sentence, at: place)), at: place)
  }

  /// Figures of people, of whom some are meant.
  mutating func people(_ chart: ResolvedChart.PeopleChart, at place: SourceLocation) {
    // Nobody counts more figures than that.
    let outOf = min(max(0, chart.outOf), 100)
    add(
      .command(
        "people",
        Options()
          .word("filled", String(min(max(0, chart.filled), outOf)))
          .word("of", String(outOf)),
        text(chart.words, at: place), text(chart.sentence, at: place)), at: place)
  }
}
