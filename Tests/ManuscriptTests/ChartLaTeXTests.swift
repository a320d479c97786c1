import Harness
import Model
import Testing

@testable import Editing
@testable import Manuscript

/// The LaTeX of each chart, exactly.
@Suite struct ChartLaTeXTests {
  private typealias Mark = ResolvedChart.Mark
  private typealias Row = ResolvedChart.Row
  private typealias Series = ResolvedChart.Series

  /// What stands between the head of a figure and its end.
  private func drawing(_ content: ResolvedFigure.Content) throws -> String {
    let pipeline = try #require(Pipeline(SmallReport.files))
    var report = pipeline.resolved
    let place = report.chapters[0].location
    report.chapters[0].body = [
      ResolvedBlock(
        .figure(ResolvedFigure(name: "Figur", number: "1", title: "T", alternative: "", content: content)), at: place)
    ]
    let manuscript = Manuscript.write(report, className: "coi", characters: CharacterTable(signs: Pipeline.signs))
    let lines = Pipeline.readable(manuscript.source).split(separator: "\n", omittingEmptySubsequences: false)
    let begin = try #require(lines.firstIndex { $0.hasPrefix("\\begin{reportfigure}") })
    let end = try #require(lines.firstIndex { $0.hasPrefix("\\end{reportfigure}") })
    return lines[(begin + 1)..<end].joined(separator: "\n")
  }

  private func mark(_ share: Double?, _ text: String) -> Mark { Mark(share: share, text: text) }

  private let groups: [Series] = [
    Series(label: "Kommuner", tone: .plain(0)), Series(label: "Regioner & stat", tone: .plain(1)),
  ]

  @Test("writes bars as parts of their axis, and what is not known without a length")
  func bars() throws {
    expectEqual(
      try drawing(
        .chart(
          .bars(
            .init(
              series: [Series(label: "Alle", tone: .plain(0))],
              rows: [
                Row(
                  label: "Ja & {nej}", detail: "n = 418",
                  marks: [Mark(share: 0.4, text: "40\u{A0}%", isHighlighted: true, significance: "*")]),
                Row(label: "Intet", marks: [mark(0, "0\u{A0}%")]),
                Row(label: "", marks: [mark(nil, ".. (syv ud af ti)")]),
                Row(label: "Alle", marks: [mark(0.8, "80\u{A0}%")], isTotal: true),
              ], axisEnd: 0.8)))),
      """
      \\begin{barchart}
      \\chartrow[label={Ja \\& \\{nej\\}}, detail={n = 418}]{\\datum[length=0.5, highlight, sign={*}]{40~\\%}}
      \\chartrow[label={Intet}]{\\datum[length=0]{0~\\%}}
      \\chartrow{\\datum{.. (syv ud af ti)}}
      \\chartrow[label={Alle}, total]{\\datum[length=1]{80~\\%}}
      \\end{barchart}
      """)
  }

  @Test("names the series of grouped bars")
  func grouped() throws {
    expectEqual(
      try drawing(
        .chart(
          .bars(
            .init(
              series: groups, rows: [Row(label: "Ja", marks: [mark(0.25, "25"), mark(1.0 / 3, "33")])], axisEnd: 1)))),
      """
      \\begin{barchart}
      \\series[tone=plain, step=0]{Kommuner}
      \\series[tone=plain, step=1]{Regioner \\& stat}
      \\chartrow[label={Ja}]{\\datum[length=0.25]{25}\\datum[length=0.3333]{33}}
      \\end{barchart}
      """)
  }

  @Test("writes segments with their sides and sums")
  func segments() throws {
    expectEqual(
      try drawing(
        .chart(
          .segments(
            .init(
              style: .diverging,
              series: [
                Series(label: "Helt uenig", tone: .negative(strength: 1, of: 2)),
                Series(label: "Delvist uenig", tone: .negative(strength: 0, of: 2)),
                Series(label: "Hverken eller", tone: .neutral),
                Series(label: "Enig", tone: .positive(strength: 0, of: 1)),
              ],
              rows: [
                Row(label: "Q", marks: [mark(0.1, "10"), mark(0.2, "20"), mark(nil, ".."), mark(0.004, "0,4")])
              ],
              sums: [(mark(0.3, "30"), Mark(share: 0.004, text: "0,4", significance: "*"))],
              sumLabels: ("uenig", "enig"))))),
      """
      \\begin{segmentchart}[style=diverging, negative={uenig}, positive={enig}]
      \\series[tone=negative, step=1, of=2]{Helt uenig}
      \\series[tone=negative, step=0, of=2]{Delvist uenig}
      \\series[tone=neutral]{Hverken eller}
      \\series[tone=positive, step=0, of=1]{Enig}
      \\chartrow[label={Q}, negative={30}, positive={0,4*}]{\\datum[length=0.1]{10}\\datum[length=0.2]{20}\\datum{..}\\datum[length=0.004]{0,4}}
      \\end{segmentchart}
      """)
    for (style, name) in [(ResolvedChart.SegmentChart.Style.stacked, "stacked"), (.split, "split")] {
      let drawn = try drawing(.chart(.segments(.init(style: style, series: [], rows: []))))
      expectEqual(drawn, "\\begin{segmentchart}[style=\(name)]\n\\end{segmentchart}")
    }
  }

  @Test("writes a number and figures of people")
  func statements() throws {
    expectEqual(
      try drawing(
        .chart(.number(.init(mark: Mark(share: 0.76, text: "76\u{A0}%", significance: "*"), sentence: "af dem")))),
      "\\bignumber[sign={*}]{76~\\%}{af dem}")
    expectEqual(
      try drawing(.chart(.number(.init(mark: mark(nil, ".."), sentence: "af dem")))),
      "\\bignumber[missing]{..}{af dem}")
    expectEqual(
      try drawing(.chart(.people(.init(filled: 3, outOf: 4, words: "3 ud af 4", sentence: "politikere")))),
      "\\people[filled=3, of=4]{3 ud af 4}{politikere}")
    expectEqual(
      try drawing(.chart(.people(.init(filled: 5_000_000, outOf: 9_000_000, words: "mange", sentence: "")))),
      "\\people[filled=100, of=100]{mange}{}")
  }

  @Test("writes a comparison with its differences")
  func comparison() throws {
    expectEqual(
      try drawing(
        .chart(
          .comparison(
            .init(
              series: groups, rows: [Row(label: "Ja", marks: [mark(0.6, "60"), mark(nil, "..")])],
              differences: [Mark(share: 0.14, text: "14 point", significance: "*")], axisEnd: 1)))),
      """
      \\begin{comparisonchart}
      \\series[tone=plain, step=0]{Kommuner}
      \\series[tone=plain, step=1]{Regioner \\& stat}
      \\chartrow[label={Ja}, difference={14 point*}]{\\datum[length=0.6]{60}\\datum{..}}
      \\end{comparisonchart}
      """)
  }

  @Test("writes panels on the axis of the longest")
  func multiples() throws {
    func panel(_ title: String, _ share: Double, axisEnd: Double) -> ResolvedChart.Panel {
      ResolvedChart.Panel(
        title: title, detail: "n = 4",
        chart: .init(
          series: [Series(label: "", tone: .plain(0))],
          rows: [Row(label: "Ja", marks: [mark(share, "x")]), Row(label: "Nej", marks: [mark(nil, "..")])],
          axisEnd: axisEnd))
    }
    expectEqual(
      try drawing(.chart(.multiples([panel("A", 0.2, axisEnd: 0.2), panel("B", 0.4, axisEnd: 0.4)]))),
      """
      \\begin{multiples}
      \\panel[title={A}, detail={n = 4}]{\\chartrow[label={Ja}]{\\datum[length=0.5]{x}}%
      \\chartrow[label={Nej}]{\\datum{..}}}
      \\panel[title={B}, detail={n = 4}]{\\chartrow[label={Ja}]{\\datum[length=1]{x}}%
      \\chartrow[label={Nej}]{\\datum{..}}}
      \\end{multiples}
      """)
  }

  @Test("writes lines with their ticks")
  func lines() throws {
    expectEqual(
      try drawing(
        .chart(
          .line(
            .init(
              ticks: [("2015", 0), ("2020", 1)], series: groups,
              lines: [[mark(0.2, "20"), mark(0.4, "40")], [mark(nil, ".."), mark(0.8, "80"), mark(1, "100")]],
              axisEnd: 0.8)))),
      """
      \\begin{linechart}
      \\tick[at=0]{2015}
      \\tick[at=1]{2020}
      \\series[tone=plain, step=0]{Kommuner}
      \\dataline{\\datum[length=0.25]{20}\\datum[length=0.5]{40}}
      \\series[tone=plain, step=1]{Regioner \\& stat}
      \\dataline{\\datum{..}\\datum[length=1]{80}}
      \\end{linechart}
      """)
  }

  @Test("writes a table as the theme's table without a number, short rows filled up")
  func table() throws {
    expectEqual(
      try drawing(.chart(.table(.init(header: ["", "Kommuner"], rows: [["Ja", "76 %"], ["Nej"]])))),
      """
      \\begin{reporttable}[columns={left:0.353,right:0.647}, height=80pt]
      \\tablehead{ & Kommuner}
      \\tablerow{Ja & 76 \\%}
      \\tablerow{Nej & }
      \\end{reporttable}
      """)
    #expect(try drawing(.chart(.table(.init(header: [], rows: [])))).isEmpty)
  }

  @Test("writes diagrams")
  func diagrams() throws {
    expectEqual(
      try drawing(.phases([TitledText(title: "Før", text: "50 %"), TitledText(title: "Nu")])),
      "\\begin{phases}\n\\phase{Før}{50 \\%}\n\\phase{Nu}{}\n\\end{phases}")
    expectEqual(
      try drawing(
        .overlap(
          OverlappingDomains(
            first: TitledText(title: "A"), second: TitledText(title: "B", text: "b"), both: TitledText(title: "AB")))),
      "\\begin{overlap}\n\\domain{A}{}\n\\domain{AB}{}\n\\domain{B}{b}\n\\end{overlap}")
  }
}
