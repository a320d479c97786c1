import Foundation

/// The numbers of `Reports/politikere` counted again from its files, by other means than the tool's: no room of the house is asked.
struct RecomputedNumbers {
  struct Number: Equatable {
    var number: Double
    var n: Int?
  }

  /// A row a respondent, by column.
  private let respondents: [[String: String]]
  /// A row a published share, by column.
  private let shares: [[String: String]]
  /// By fact: what stands after `value:`, and its unit.
  private let facts: [String: (value: String, unit: String)]
  /// How many answered a question, where the code book says so.
  private let published: [String: Int]
  /// The codes that stand in the file for regions.
  private static let regions = [
    "hovedstaden": "1084", "sjaelland": "1085", "syddanmark": "1083", "midtjylland": "1082", "nordjylland": "1081",
  ]

  init(_ folder: String) throws {
    func text(_ path: String) throws -> String { try String(contentsOfFile: folder + "/" + path, encoding: .utf8) }
    respondents = Self.table(try text("surveys/politikere-syntetisk.csv"))
    shares = Self.table(try text("surveys/politikere.csv"))
    var facts: [String: (String, String)] = [:]
    var published: [String: Int] = [:]
    var id = ""
    for line in try text("facts.yaml").split(separator: "\n") {
      if let match = line.firstMatch(of: /^ *- id: (\S+)/) { id = String(match.1) }
      if let match = line.firstMatch(of: /^ *value: (.+?)\s*$/) { facts[id, default: ("", "")].0 = String(match.1) }
      if let match = line.firstMatch(of: /^ *unit: "?(.*?)"?\s*$/) { facts[id, default: ("", "")].1 = String(match.1) }
    }
    for line in try text("surveys/politikere.yaml").split(separator: "\n") {
      if let match = line.firstMatch(of: /^  - id: (\S+)/) { id = String(match.1) }
      if let match = line.firstMatch(of: /^    n: (\d+)/) { published[id] = Int(match.1) }
    }
    self.facts = facts.mapValues { (value: $0.0, unit: $0.1) }
    self.published = published
  }

  /// What stands at an address in an edition; nil where the files say nothing of it.
  func number(at address: String, in edition: String) -> Number? {
    let asked = address.split(separator: "?").map(String.init)
    let sides = asked[0].split(separator: "@", maxSplits: 1).map(String.init)
    var parts = sides[0].split(separator: ".").map(String.init)
    // How many answered is asked of the question.
    if asked.last == "as=n" { parts = Array(parts.prefix(2)) }
    var conditions: [(String, [String])] = []
    var region: String? = Self.regions[edition]
    for condition in sides.count > 1 ? sides[1].split(separator: ",").map(String.init) : [] {
      let halves = condition.split(separator: "=").map(String.init)
      if halves.count == 2 {
        if halves[0] == "region" { region = nil }
        conditions.append((halves[0], halves[1].split(separator: "+").map(String.init)))
      } else {
        region = Self.regions[condition]
      }
    }
    switch parts[0] {
    case "politikere-syntetisk":
      if let region { conditions.append(("region", [region])) }
      return counted(parts, conditions)
    case "politikere": return published(parts, conditions)
    default: return parts.count == 1 ? fact(parts[0]) : nil
    }
  }

  private func counted(_ parts: [String], _ conditions: [(String, [String])]) -> Number? {
    let group = respondents.filter { row in
      conditions.allSatisfy { variable, values in
        values.map { variable == "region" ? Self.regions[$0] ?? $0 : $0 }.contains(row[variable] ?? "")
      }
    }
    guard parts.count > 1 else { return Number(number: Double(group.count), n: group.count) }
    let answered = group.compactMap { $0[parts[1]] }.filter { !$0.isEmpty }
    guard parts.count > 2 else { return Number(number: Double(answered.count), n: answered.count) }
    let answers = parts[2].split(separator: "+").map(String.init)
    let count = answered.count { answers.contains($0) }
    return Number(number: Double(count) / Double(answered.count), n: answered.count)
  }

  private func published(_ parts: [String], _ conditions: [(String, [String])]) -> Number? {
    guard parts.count > 1 else { return Number(number: 608, n: 608) }
    guard parts.count > 2 else { return nil }
    let group = conditions.map { "\($0.0)=\($0.1.joined(separator: "+"))" }.sorted().joined(separator: ",")
    let wanted = Set(parts[2].split(separator: "+").map(String.init))
    func share(_ answers: Set<String>) -> Decimal? {
      let row = shares.first { row in
        row["question"] == parts[1] && Set((row["answer"] ?? "").split(separator: "+").map(String.init)) == answers
          && (row["group"] ?? "").split(separator: ",").map(String.init).sorted().joined(separator: ",") == group
      }
      return row?["share"].flatMap { Decimal(string: $0) }
    }
    let each = wanted.map { share([$0]) }
    let known = share(wanted) ?? (each.contains(nil) ? nil : each.compactMap { $0 }.reduce(0, +))
    return known.map { Number(number: NSDecimalNumber(decimal: $0 / 100).doubleValue, n: nil) }
  }

  private func fact(_ id: String) -> Number? {
    guard let fact = facts[id], let number = Double(fact.value) else { return nil }
    return Number(number: ["pct.", "%"].contains(fact.unit) ? number / 100 : number, n: nil)
  }

  /// The rows of a CSV file with a head line, by column.
  static func table(_ text: String) -> [[String: String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var (field, isQuoted) = ("", false)
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(field)
        field = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        rows.append(row + [field])
        (row, field) = ([], "")
      default: field.append(character)
      }
    }
    if !row.isEmpty || !field.isEmpty { rows.append(row + [field]) }
    guard let head = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(head, row), uniquingKeysWith: { first, _ in first })
    }
  }
}
