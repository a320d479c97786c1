import Model

/// What each chart needs and takes besides the keys that every figure has, as `docs/format.md` says it.
struct FigureKeys {
  static let incomplete = "incomplete-figure"

  let needs: [String]
  let takes: [String]

  private init(needs: [String], takes: [String] = []) {
    self.needs = needs
    self.takes = takes
  }

  static let ofEveryFigure = ["id", "title", "chart", "note", "source", "page", "only"]

  static let ofChart: [String: FigureKeys] = [
    "bars": FigureKeys(
      needs: ["question"], takes: ["groups", "answers", "order", "highlight", "labels", "with-total"]),
    "grouped": FigureKeys(
      needs: ["question", "groups"], takes: ["answers", "order", "highlight", "labels", "with-total"]),
    "stacked": FigureKeys(needs: [], takes: ["question", "questions", "groups", "answers", "labels", "with-total"]),
    "diverging": FigureKeys(needs: [], takes: ["question", "questions", "groups", "answers", "labels", "with-total"]),
    "split": FigureKeys(needs: ["question"], takes: ["answers", "labels"]),
    "number": FigureKeys(needs: ["value", "sentence"]),
    "people": FigureKeys(needs: ["value", "of", "sentence"]),
    "comparison": FigureKeys(needs: ["question", "groups"], takes: ["answers", "labels"]),
    "multiples": FigureKeys(
      needs: ["question", "groups"], takes: ["answers", "order", "highlight", "labels", "with-total"]),
    "line": FigureKeys(needs: ["question", "groups"], takes: ["answers", "labels"]),
    "table": FigureKeys(needs: [], takes: ["question", "questions", "groups", "answers", "labels", "with-total"]),
    "phases": FigureKeys(needs: ["phases"], takes: ["alt"]),
    "matrix": FigureKeys(needs: ["fields"], takes: ["centre", "alt"]),
    "overlap": FigureKeys(needs: ["domains", "both"], takes: ["alt"]),
    "picture": FigureKeys(needs: ["file"], takes: ["alt"]),
  ]
}

extension FigureKeys {
  /// What the chart lacks, and the keys that it cannot use.
  static func faults(of fields: Fields, chart: Located<String>) -> [Diagnostic] {
    guard let keys = ofChart[chart.value] else { return [] }
    return keys.unusable(in: fields, chart: chart.value)
      + keys.lacking(in: fields, chart: chart.value).map { message, remedy in
        Diagnostic(incomplete, at: chart.location, length: chart.value.count, message, remedy: remedy)
      }
  }

  private func unusable(in fields: Fields, chart: String) -> [Diagnostic] {
    let usable = needs + takes
    return fields.keys.filter { !Self.ofEveryFigure.contains($0.key) && !usable.contains($0.key) }
      .map { key, place in
        Diagnostic(
          "unusable-key", at: place, length: key.count, "\(Self.named(chart)) takes no `\(key)`",
          remedy: NearMiss.remedy(for: key, among: usable.filter { fields.keys[$0] == nil }) ?? "remove the line")
      }
  }

  private func lacking(in fields: Fields, chart: String) -> [(message: String, remedy: String)] {
    var faults = needs.filter { fields.keys[$0] == nil }.map { key in
      (message: "\(Self.named(chart)) needs `\(key)`", remedy: "add `\(key): …`")
    }
    // A key that is there and could not be read has been reported.
    func count(_ key: String, is range: ClosedRange<Int>, _ message: String, _ remedy: String) {
      let count = fields.list(key).count
      if case .list = fields.values[key], !range.contains(count) { faults.append((message + ", not \(count)", remedy)) }
    }
    switch chart {
    case "phases": count("phases", is: 2...5, "two to five phases make a figure", "give two to five `phases`")
    case "matrix": count("fields", is: 4...4, "a matrix has four fields", "give four `fields`, in reading order")
    case "overlap": count("domains", is: 2...2, "two domains overlap", "give two `domains`")
    case "split": count("answers", is: 2...64, "a split bar has two parts or more", "give two `answers` or more")
    case "comparison":
      // A variable alone stands for all its values.
      if fields.notations("groups", { GroupCondition($0) }).count == fields.list("groups").count {
        count("groups", is: 2...2, "a comparison has two groups", "give two `groups`, or a variable with two values")
      }
    case "bars":
      if fields.keys["groups"] != nil, fields.list("answers").count != 1 {
        faults.append(
          ("bars by group show one answer", "name it: `answers: [ANSWER]`; to show several, use `chart: grouped`"))
      }
    case "stacked", "diverging", "table":
      if fields.keys["question"] == nil, fields.keys["questions"] == nil {
        faults.append(("\(Self.named(chart)) needs `question` or `questions`", "add `question: …`"))
      } else if fields.keys["question"] != nil, fields.keys["questions"] != nil {
        faults.append(("`question` and `questions` are the same thing twice", "remove one"))
      } else if chart != "table", fields.keys["groups"] != nil, fields.list("questions").count > 1 {
        faults.append(("rows are questions or groups, not both", "name one `question`, or remove `groups`"))
      }
    default: break
    }
    return faults
  }

  private static func named(_ chart: String) -> String {
    switch chart {
    case "bars", "grouped", "stacked", "diverging": "a chart of \(chart) bars"
    default: "a figure with `chart: \(chart)`"
    }
  }
}
