/// What no shape can say, and a mapping checks: which keys go together.
extension Shape {
  var rules: [JSONSchema.Rule] {
    switch name {
    case Shape.fact.name: [.exactlyOne(["value", "phrase"])]
    case Shape.edition.name: [.atLeastOne(["id", "for-each"]), .needs(key: "at-least", other: "for-each")]
    case Shape.figure.name: FigureKeys.ofChart.sorted { $0.key < $1.key }.map { $1.rule(of: $0) }
    default: []
    }
  }
}

extension FigureKeys {
  /// What a figure with a chart needs, and what it cannot use.
  fileprivate func rule(of chart: String) -> JSONSchema.Rule {
    let usable = Set(Self.ofEveryFigure + needs + takes)
    var demands = JSONSchema.Demands(
      required: needs, refused: Shape.figure.keys.map(\.name).filter { !usable.contains($0) })
    if takes.contains("questions") { demands.exactlyOne = ["question", "questions"] }
    switch chart {
    case "phases": demands.counts = [.init(key: "phases", range: 2...5)]
    case "matrix": demands.counts = [.init(key: "fields", range: 4...4)]
    case "overlap": demands.counts = [.init(key: "domains", range: 2...2)]
    default: break
    }
    return .when(key: "chart", value: chart, demands)
  }
}
