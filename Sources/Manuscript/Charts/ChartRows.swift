import Editing
import Model

/// What the charts that have rows have in common.
extension ManuscriptWriter {
  /// `\series[tone=…]{label}` for each.
  mutating func series(_ series: [ResolvedChart.Series], at place: SourceLocation) {
    for series in series {
      add(.command("series", Options().tone(series.tone), text(series.label, at: place)), at: place)
    }
  }

  /// `\chartrow[label={…}]{\datum…}`, with other keys of the chart's own.
  ///
  /// - Parameter axisEnd: the share that is as long as the plot.
  mutating func row(
    _ row: ResolvedChart.Row, axisEnd: Double, others: Options = Options(), at place: SourceLocation
  ) -> LaTeX {
    .command(
      "chartrow",
      Options()
        .text("label", text(row.label, at: place))
        .text("detail", text(row.detail, at: place))
        .flag("total", row.isTotal)
        .and(others),
      row.marks.map { datum($0, axisEnd: axisEnd, at: place) }.joined())
  }

  /// `\datum[length=0.76]{76 %}`; one that is not known has no length.
  mutating func datum(_ mark: ResolvedChart.Mark, axisEnd: Double, at place: SourceLocation) -> LaTeX {
    .command(
      "datum",
      Options()
        .word("length", PlainDecimal.part(mark.share, ofAxis: axisEnd))
        .flag("highlight", mark.isHighlighted)
        .text("sign", text(mark.significance, at: place)),
      text(mark.text, at: place))
  }

  /// A number as it is read, with the sign of a test.
  mutating func reading(_ mark: ResolvedChart.Mark, at place: SourceLocation) -> LaTeX {
    text(mark.text + mark.significance, at: place)
  }
}

extension Options {
  fileprivate func tone(_ tone: ResolvedChart.Tone) -> Options {
    switch tone {
    case .plain(let index): word("tone", "plain").word("step", String(max(0, index)))
    case .negative(let strength, let count): side("negative", strength, count)
    case .positive(let strength, let count): side("positive", strength, count)
    case .neutral: word("tone", "neutral")
    }
  }

  private func side(_ tone: String, _ strength: Int, _ count: Int) -> Options {
    word("tone", tone).word("step", String(max(0, strength))).word("of", String(max(1, count)))
  }
}
