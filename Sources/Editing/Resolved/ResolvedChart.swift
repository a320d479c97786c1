import Model

/// A chart ready to be drawn: every label in the reader's words, every number as it is to be read, in the order of showing.
///
/// Numbers are shares of the axis, so drawing rounds nothing and decides nothing.
public indirect enum ResolvedChart: Sendable {
  /// Horizontal bars, one series; or several a row (`grouped`).
  case bars(BarChart)
  /// Segments that make a whole: stacked, a single split bar, or diverging with sums at the ends.
  case segments(SegmentChart)
  case number(NumberChart)
  case people(PeopleChart)
  /// Two groups and how far apart they are.
  case comparison(ComparisonChart)
  /// A small bar chart a group, all on one axis.
  case multiples([Panel])
  case line(LineChart)
  case table(ResolvedDataTable)

  /// A number on a chart.
  public struct Mark: Sendable, Hashable {
    /// Of the whole, 0…1 (a difference −1…1); nil where it is not known: the chart shows a gap.
    public var share: Double?
    /// As it is read: *76 %*; the mark for what is missing, *..*, perhaps with the words that are known: *.. (syv ud af ti)*.
    public var text: String
    public var isHighlighted: Bool
    /// The sign of a difference that a test found: `*`; empty when there is none.
    public var significance: String

    public init(share: Double?, text: String, isHighlighted: Bool = false, significance: String = "") {
      self.share = share
      self.text = text
      self.isHighlighted = isHighlighted
      self.significance = significance
    }
  }

  /// What a series is, which decides its colour and pattern.
  public enum Tone: Sendable, Hashable {
    /// The nth of a sequence without direction, from 0.
    case plain(Int)
    /// A side of a scale; strength 0 is the weakest of `of`.
    case negative(strength: Int, of: Int)
    case positive(strength: Int, of: Int)
    case neutral
  }

  public struct Series: Sendable, Hashable {
    public var label: String
    public var tone: Tone

    public init(label: String, tone: Tone) {
      self.label = label
      self.tone = tone
    }
  }

  public struct Row: Sendable, Hashable {
    public var label: String
    /// Small print under the label: *n = 418*.
    public var detail: String
    /// One a series, in the series' order.
    public var marks: [Mark]
    /// Everybody, beside the groups.
    public var isTotal: Bool

    public init(label: String, detail: String = "", marks: [Mark], isTotal: Bool = false) {
      self.label = label
      self.detail = detail
      self.marks = marks
      self.isTotal = isTotal
    }
  }

  public struct BarChart: Sendable {
    /// One: plain bars, and its label is not shown. More: grouped bars.
    public var series: [Series]
    public var rows: [Row]
    /// The share at which the axis ends: at least the longest bar.
    public var axisEnd: Double

    public init(series: [Series], rows: [Row], axisEnd: Double) {
      self.series = series
      self.rows = rows
      self.axisEnd = axisEnd
    }
  }

  public struct SegmentChart: Sendable {
    public enum Style: Sendable { case stacked, diverging, split }

    public var style: Style
    public var series: [Series]
    public var rows: [Row]
    /// Diverging: a row's sums of either side, in the rows' order, and what they are called (*uenig*, *enig*).
    public var sums: [(negative: Mark, positive: Mark)]
    public var sumLabels: (negative: String, positive: String)

    public init(
      style: Style, series: [Series], rows: [Row], sums: [(negative: Mark, positive: Mark)] = [],
      sumLabels: (negative: String, positive: String) = ("", "")
    ) {
      self.style = style
      self.series = series
      self.rows = rows
      self.sums = sums
      self.sumLabels = sumLabels
    }
  }

  public struct NumberChart: Sendable {
    public var mark: Mark
    public var sentence: String

    public init(mark: Mark, sentence: String) {
      self.mark = mark
      self.sentence = sentence
    }
  }

  public struct PeopleChart: Sendable {
    public var filled: Int
    public var outOf: Int
    /// *3 ud af 4*
    public var words: String
    public var sentence: String

    public init(filled: Int, outOf: Int, words: String, sentence: String) {
      self.filled = filled
      self.outOf = outOf
      self.words = words
      self.sentence = sentence
    }
  }

  public struct ComparisonChart: Sendable {
    /// The two groups.
    public var series: [Series]
    /// Two marks a row.
    public var rows: [Row]
    /// A row's difference: *14 procentpoint*; in the rows' order.
    public var differences: [Mark]
    public var axisEnd: Double

    public init(series: [Series], rows: [Row], differences: [Mark], axisEnd: Double) {
      self.series = series
      self.rows = rows
      self.differences = differences
      self.axisEnd = axisEnd
    }
  }

  public struct Panel: Sendable {
    public var title: String
    public var detail: String
    public var chart: BarChart

    public init(title: String, detail: String, chart: BarChart) {
      self.title = title
      self.detail = detail
      self.chart = chart
    }
  }

  public struct LineChart: Sendable {
    /// What stands under the axis, and where, 0…1 from left to right.
    public var ticks: [(label: String, position: Double)]
    public var series: [Series]
    /// A mark a tick, a line a series.
    public var lines: [[Mark]]
    public var axisEnd: Double

    public init(ticks: [(label: String, position: Double)], series: [Series], lines: [[Mark]], axisEnd: Double) {
      self.ticks = ticks
      self.series = series
      self.lines = lines
      self.axisEnd = axisEnd
    }
  }
}

/// A chart's numbers as a table: on the page when the figure is one, and for those who cannot see the chart.
public struct ResolvedDataTable: Sendable, Hashable {
  /// The first cell stands over the rows' labels.
  public var header: [String]
  /// The first cell of each is the row's label.
  public var rows: [[String]]

  public init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }
}
