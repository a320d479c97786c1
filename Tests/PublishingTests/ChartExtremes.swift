import Editing
import Model

/// Every chart and diagram at its ends: the shortest and the longest labels, one row and many, nothing and everything, what is
/// not known.
enum ChartExtremes {
  static let short = "A"
  /// 120 characters.
  static let long =
    "Vi samarbejder med borgere, foreninger og virksomheder om at finde løsninger på de problemer, som ingen kan løse alene."
    + "!"
  static let phrase = ".. (syv ud af ti)"

  typealias Mark = ResolvedChart.Mark
  typealias Row = ResolvedChart.Row
  typealias Series = ResolvedChart.Series

  static let all: [(title: String, content: ResolvedFigure.Content)] =
    bars + grouped + segments + statements + comparisons + multiples + lines + tables + diagrams

  /// What a share is read as: with a decimal where it would be nothing without.
  static func mark(_ share: Double?, highlighted: Bool = false, sign: String = "") -> Mark {
    guard let share else { return Mark(share: nil, text: "..") }
    let percent = share * 100
    let text = percent < 1 && percent > 0 ? "0,4" : String(Int(percent.rounded()))
    return Mark(share: share, text: "\(text)\u{A0}%", isHighlighted: highlighted, significance: sign)
  }

  static let ends: [Double?] = [1, 0, 0.004, nil, 0.5]

  // MARK: Bars

  static func rows(_ count: Int, _ label: String, marks: Int = 1) -> [Row] {
    (0..<count).map { row in
      Row(
        label: count == 1 ? label : "\(label) \(row)", detail: row == 1 ? "n = 44" : "",
        marks: (0..<marks).map { mark(ends[(row + $0) % ends.count]) })
    }
  }

  static func barChart(_ rows: [Row], series: Int = 1) -> ResolvedFigure.Content {
    .chart(.bars(ResolvedChart.BarChart(series: names(series), rows: rows, axisEnd: 1)))
  }

  static func names(_ count: Int, _ name: String = "Politikere") -> [Series] {
    (0..<count).map { Series(label: count == 1 ? name : "\(name) \($0)", tone: .plain($0)) }
  }

  static let bars: [(String, ResolvedFigure.Content)] = [
    ("Søjler: én række, ét tegn", barChart(rows(1, short))),
    ("Søjler: fem rækker", barChart(rows(5, short))),
    ("Søjler: femten rækker", barChart(rows(15, "Svar"))),
    ("Søjler: femten rækker, lange svar", barChart(rows(15, long))),
    (
      "Søjler: fremhævet, med en prøve og med alle",
      barChart([
        Row(label: "Borgere", marks: [mark(0.62, highlighted: true, sign: "*")]),
        Row(label: "Medarbejdere", detail: "n = 418", marks: [mark(0.31)]),
        Row(label: "Foreninger", marks: [Mark(share: nil, text: phrase)]),
        Row(label: "Alle", detail: "n = 608", marks: [mark(0.45)], isTotal: true),
      ])
    ),
    (
      "Søjler: ord i stedet for tal",
      barChart([Row(label: long, marks: [Mark(share: nil, text: ".. (\(long))")]), Row(label: short, marks: [mark(1)])])
    ),
    ("Søjler: intet kendt", barChart([Row(label: short, marks: [mark(nil)])])),
  ]

  static let grouped: [(String, ResolvedFigure.Content)] = [
    ("Grupper: to, navne ved søjlerne", barChart(rows(4, "Svar", marks: 2), series: 2)),
    (
      "Grupper: to med lange navne",
      .chart(
        .bars(ResolvedChart.BarChart(series: names(2, long), rows: rows(3, long, marks: 2), axisEnd: 1)))
    ),
    ("Grupper: tolv", barChart(rows(2, "Svar", marks: 12), series: 12)),
  ]

  // MARK: Segments

  static func agreement(_ shares: [Double?], _ label: String, detail: String = "", isTotal: Bool = false) -> Row {
    Row(label: label, detail: detail, marks: shares.map { mark($0) }, isTotal: isTotal)
  }

  static let four: [Series] = [
    Series(label: "Helt uenig", tone: .negative(strength: 1, of: 2)),
    Series(label: "Delvist uenig", tone: .negative(strength: 0, of: 2)),
    Series(label: "Delvist enig", tone: .positive(strength: 0, of: 2)),
    Series(label: "Helt enig", tone: .positive(strength: 1, of: 2)),
  ]

  static let fourRows: [Row] = [
    agreement([0.1, 0.2, 0.3, 0.4], "Kommunalpolitikere", detail: "n = 418"),
    agreement([0.004, 0.01, 0.02, 0.96], long),
    agreement([0, 1, 0, 0], short),
    agreement([nil, nil, 0.3, 0.4], "Noget mangler"),
    agreement([0, 0, 0, 0], "Ingen"),
    agreement([0.25, 0.25, 0.25, 0.25], "Alle", detail: "n = 608", isTotal: true),
  ]

  static let fourSums: [(negative: Mark, positive: Mark)] = fourRows.map { row in
    func sum(_ marks: ArraySlice<Mark>) -> Mark {
      let known = marks.compactMap(\.share)
      return known.count < marks.count ? mark(nil) : mark(known.reduce(0, +))
    }
    return (sum(row.marks[..<2]), sum(row.marks[2...]))
  }

  static func segmentChart(
    _ style: ResolvedChart.SegmentChart.Style, _ series: [Series], _ rows: [Row]
  ) -> ResolvedFigure.Content {
    .chart(.segments(ResolvedChart.SegmentChart(style: style, series: series, rows: rows)))
  }

  static let segments: [(String, ResolvedFigure.Content)] = [
    ("Stablet: fire svar", segmentChart(.stacked, four, fourRows)),
    (
      "Stablet: femten svar",
      segmentChart(
        .stacked, names(15, "Svar"),
        [
          Row(label: "Lige", marks: (0..<15).map { _ in Mark(share: 1.0 / 15, text: "6,7\u{A0}%") }),
          Row(label: "Skævt", marks: [mark(0.95)] + (0..<14).map { _ in mark(0.004) }),
        ])
    ),
    (
      "Stablet: lange navne",
      segmentChart(
        .stacked, names(4, long),
        [
          agreement([0.1, 0.2, 0.3, 0.4], long),
          Row(label: short, marks: [mark(0.5), Mark(share: nil, text: ".. (\(long))"), mark(0.01), mark(nil)]),
        ])
    ),
    (
      "Delt: ja og nej",
      segmentChart(.split, names(2, "Svar"), [Row(label: "", marks: [mark(0.76), mark(0.24)])])
    ),
    (
      "Delt: alt og intet",
      segmentChart(.split, names(2, "Svar"), [Row(label: "", marks: [mark(1), mark(0)])])
    ),
    (
      "Delt: næsten alt, og et langt navn",
      segmentChart(
        .split, [Series(label: long, tone: .plain(0)), Series(label: short, tone: .plain(1))],
        [Row(label: "", marks: [mark(0.996), mark(0.004)])])
    ),
    (
      "Uenige og enige",
      .chart(
        .segments(
          ResolvedChart.SegmentChart(
            style: .diverging, series: four, rows: fourRows, sums: fourSums, sumLabels: ("uenig", "enig"))))
    ),
    (
      "Uenige og enige, syv trin og en midte",
      segmentChart(
        .diverging,
        (0..<3).map { Series(label: "Uenig \(3 - $0)", tone: .negative(strength: 2 - $0, of: 3)) }
          + [Series(label: "Hverken eller", tone: .neutral)]
          + (0..<3).map { Series(label: "Enig \($0 + 1)", tone: .positive(strength: $0, of: 3)) },
        [
          Row(label: "Bredt", marks: [0.1, 0.1, 0.2, 0.2, 0.2, 0.1, 0.1].map { mark($0) }),
          Row(label: "Midten", marks: [0, 0, 0, 1, 0, 0, 0].map { mark($0) }),
          Row(label: "Midten mangler", marks: [0.1, 0.1, 0.2, nil, 0.2, 0.1, 0.1].map { mark($0) }),
        ])
    ),
    (
      "Uenige og enige, femten lange spørgsmål",
      .chart(
        .segments(
          ResolvedChart.SegmentChart(
            style: .diverging, series: four,
            rows: (0..<15).map { agreement([0.1, 0.2, 0.3, 0.4], "\($0) \(long)") },
            sums: (0..<15).map { _ in (mark(0.3), mark(0.7)) }, sumLabels: ("uenig", "enig"))))
    ),
  ]

  // MARK: Statements

  static let statements: [(String, ResolvedFigure.Content)] = [
    ("Et tal", .chart(.number(.init(mark: mark(0.76), sentence: "af politikerne har været med.")))),
    ("Et tal, der ikke er kendt", .chart(.number(.init(mark: Mark(share: nil, text: phrase), sentence: long)))),
    ("Et langt tal", .chart(.number(.init(mark: Mark(share: 1, text: "1.234.567.890 kr."), sentence: long)))),
    ("Tre ud af fire", .chart(.people(.init(filled: 3, outOf: 4, words: "3 ud af 4", sentence: "politikere.")))),
    ("Ti ud af ti", .chart(.people(.init(filled: 10, outOf: 10, words: "10 ud af 10", sentence: long)))),
    ("67 ud af 100", .chart(.people(.init(filled: 67, outOf: 100, words: "67 ud af 100", sentence: short)))),
    ("Ingen", .chart(.people(.init(filled: 0, outOf: 0, words: "..", sentence: "")))),
  ]

  // MARK: Comparisons

  static func points(_ number: String, sign: String = "") -> Mark {
    Mark(share: 0, text: "\(number)\u{A0}procentpoint", significance: sign)
  }

  static let comparisons: [(String, ResolvedFigure.Content)] = [
    (
      "To grupper",
      .chart(
        .comparison(
          .init(
            series: names(2, "Politikere"),
            rows: [
              Row(label: "Igangsat", marks: [mark(0.6), mark(0.74)]), Row(label: short, marks: [mark(1), mark(0)]),
              Row(label: long, marks: [mark(0.5), mark(0.5)]), Row(label: "Næsten", marks: [mark(0), mark(0.004)]),
              Row(label: "Kun én", marks: [mark(0.3), Mark(share: nil, text: phrase)]),
              Row(label: "Kun den anden", marks: [Mark(share: nil, text: phrase), mark(1)]),
              Row(label: "Ingen", marks: [Mark(share: nil, text: ".. (\(long))"), mark(nil)]),
              Row(label: "Alle", marks: [mark(0.9), mark(0.91)], isTotal: true),
            ],
            differences: [
              points("14"), points("−100", sign: "*"), points("0"), points("0,4"), mark(nil), mark(nil), mark(nil),
              points("1"),
            ], axisEnd: 1)))
    ),
    (
      "To grupper med lange navne, femten rækker",
      .chart(
        .comparison(
          .init(
            series: names(2, long), rows: rows(15, long, marks: 2),
            differences: (0..<15).map { _ in points("12") }, axisEnd: 1)))
    ),
  ]

  // MARK: Multiples

  static func panel(_ title: String, _ rows: [Row], series: Int = 1) -> ResolvedChart.Panel {
    ResolvedChart.Panel(
      title: title, detail: "n = 44", chart: .init(series: names(series), rows: rows, axisEnd: 1))
  }

  static let multiples: [(String, ResolvedFigure.Content)] = [
    ("Ét panel", .chart(.multiples([panel(short, rows(1, short))]))),
    ("Fem paneler", .chart(.multiples((0..<5).map { panel("Gruppe \($0)", rows(5, "Svar")) }))),
    ("To paneler, lange svar", .chart(.multiples((0..<2).map { panel("\(long) \($0)", rows(15, long)) }))),
    (
      "Tre paneler med to grupper",
      .chart(.multiples((0..<3).map { panel("\($0)", rows(3, "Svar", marks: 2), series: 2) }))
    ),
    (
      "Paneler med hver sine svar",
      .chart(.multiples([panel("Den ene", rows(2, "Svar")), panel("Den anden", rows(3, long))]))
    ),
    ("Ni paneler, femten lange svar", .chart(.multiples((0..<9).map { panel("Gruppe \($0)", rows(15, long)) }))),
  ]

  // MARK: Lines

  static func lineChart(_ years: Int, _ series: [Series], _ share: (Int, Int) -> Double?) -> ResolvedFigure.Content {
    .chart(
      .line(
        .init(
          ticks: (0..<years).map { (String(2000 + $0), years > 1 ? Double($0) / Double(years - 1) : 0.5) },
          series: series, lines: series.indices.map { line in (0..<years).map { mark(share(line, $0)) } }, axisEnd: 1)))
  }

  static let lines: [(String, ResolvedFigure.Content)] = [
    ("Linje: ét år", lineChart(1, names(1)) { _, _ in 0.5 }),
    ("Linje: seks år, ét mangler", lineChart(6, names(1)) { _, year in [0, 0.4, nil, 0.2, 0.6, 1][year] }),
    (
      "Linjer: to",
      lineChart(6, names(2)) { line, year in [[0.1, 0.4, 0.5, 0.2, 0.6, 1], [0, 0, 0.5, 0.3, nil, nil]][line][year] }
    ),
    ("Linjer: otte tætte, tyve år", lineChart(20, names(8, "Gruppe")) { line, _ in 0.5 + Double(line) / 200 }),
    (
      "Linjer: otte med lange navne",
      lineChart(4, names(8, long)) { line, year in line == 3 ? nil : Double(line * year) / 24 }
    ),
    (
      "Linjer: ord i stedet for tal",
      .chart(
        .line(
          .init(
            ticks: [("2018", 0), ("2020", 1)], series: names(2),
            lines: [
              [Mark(share: nil, text: phrase), mark(0.4)],
              [Mark(share: nil, text: ".. (\(long))"), Mark(share: nil, text: ".. (\(long))")],
            ], axisEnd: 1)))
    ),
  ]

  // MARK: Tables and diagrams

  static let tables: [(String, ResolvedFigure.Content)] = [
    (
      "Tabel",
      .chart(
        .table(
          ResolvedDataTable(
            header: ["", "Kommuner", "Regioner"], rows: [["Ja", "76 %", ".."], [long, "0 %", "0,4 %"], [short]])))
    )
  ]

  static func titled(_ count: Int, _ title: String, _ text: String?) -> [TitledText] {
    (0..<count).map { _ in TitledText(title: title, text: text) }
  }

  static let diagrams: [(String, ResolvedFigure.Content)] = [
    ("To faser", .phases(titled(2, short, nil))),
    ("Tre faser", .phases(titled(3, "Prøv af i det små", "Løsningen prøves af sammen med dem, der skal bruge den."))),
    ("Fem lange faser", .phases(titled(5, "Problemformulering og retning for samarbejdet", long))),
    ("To domæner", .overlap(.init(first: .init(title: short), second: .init(title: short), both: .init(title: short)))),
    (
      "To domæner med meget at sige",
      .overlap(
        .init(
          first: .init(title: "Politik", text: long), second: .init(title: "Administration", text: long + " " + long),
          both: .init(title: "Innovation og samarbejde på tværs", text: long)))
    ),
  ]
}
