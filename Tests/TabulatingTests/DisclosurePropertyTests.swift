import Harness
import Model
import Testing

@testable import Tabulating

/// What attacks and plans say, held against all tables that fit what is printed.
@Suite struct DisclosurePropertyTests {
  /// A table of groups and answers with its sums both ways.
  private struct Crossing {
    var rows: Int
    var columns: Int
    var cells: [Int]

    /// The rows, the columns, everything.
    var sums: [[Int]] {
      (0..<rows).map { row in (0..<columns).map { row * columns + $0 } }
        + (0..<columns).map { column in (0..<rows).map { $0 * columns + column } } + [Array(cells.indices)]
    }

    /// What each count counts: first the cells, then the sums.
    var counted: [[Int]] { cells.indices.map { [$0] } + sums }

    func count(_ index: Int) -> Int { counted[index].reduce(0) { $0 + cells[$1] } }

    var model: CountModel {
      var model = CountModel(threshold: 5)
      for index in counted.indices { model.add(CountCell("\(index)", of: "all", count: count(index))) }
      for (index, sum) in sums.enumerated() { model.relate(.sum, whole: cells.count + index, parts: sum) }
      return model
    }
  }

  @Test("an attack finds exactly what the tables that fit do not leave open", arguments: 0..<24)
  func anAttackFindsExactlyWhatTheTablesThatFitDoNotLeaveOpen(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let (rows, columns) = (Int.random(in: 2...3, using: &random), Int.random(in: 2...3, using: &random))
    let cells = (0..<rows * columns).map { _ in Int.random(in: 0...4, using: &random) }
    let crossing = Crossing(rows: rows, columns: columns, cells: cells)
    let (model, counted) = (crossing.model, crossing.counted)
    var suppression = Suppression(model)
    for cell in counted.indices where Int.random(in: 0..<10, using: &random) < 6 {
      suppression.hide(cell, in: model, because: .small)
    }
    let leaks = Dictionary(
      Intruder.attack(model, suppression).leaks.map { ($0.cell, $0) }, uniquingKeysWith: { first, _ in first })
    let printed = counted.indices.filter { !suppression.hides($0) }.map {
      Enumeration.Sum(cells: counted[$0], totals: crossing.count($0)...crossing.count($0))
    }
    // What no printed number bounds could be larger still; the few numbers tried are enough to be open.
    let possible = Enumeration(cells.count, most: 6, printed)
    for index in counted.indices where suppression.hides(index) && (1..<5).contains(crossing.count(index)) {
      let values = possible.values(of: counted[index])
      guard let leak = leaks[index] else {
        #expect(values.count >= 3, "\(index) of \(cells) is one of \(values)")
        continue
      }
      #expect(values.count < 3, "\(index) of \(cells) is one of \(values): \(leak.reasoning)")
      #expect(leak.isProven)
      #expect(values.allSatisfy(leak.values.contains))
    }
  }

  /// Regions, municipalities in them, and a question; everything is asked for.
  private struct Country {
    /// By region: its municipalities.
    var regions: [[Int]]
    var answers: [String]
    /// By municipality, then by answer.
    var counts: [[Int]]

    init(_ random: inout SeededGenerator) {
      regions = [[[0, 1, 2]], [[0, 1], [2, 3]], [[0], [1, 2, 3]]].randomElement(using: &random) ?? []
      let answers = Array(["a", "b", "c"].prefix(Int.random(in: 2...3, using: &random)))
      self.answers = answers
      counts = regions.joined().map { _ in answers.map { _ in max(0, Int.random(in: -1...4, using: &random)) } }
    }

    var survey: Survey {
      let rows = regions.enumerated().flatMap { region, places in
        places.flatMap { place in zip(answers, counts[place]).map { "\($1) r\(region) k\(place) \($0)" } }
      }
      return AnsweredSurvey(
        variables: [("region", regions.indices.map { "r\($0)" }), ("kommune", counts.indices.map { "k\($0)" })],
        questions: [AnsweredSurvey.single("q", answers)], rows: rows.joined(separator: "\n")
      ).survey
    }

    /// The editions, and the municipalities that each is about.
    var editions: [(id: String, places: [Int])] {
      [("dk", Array(counts.indices))] + regions.enumerated().map { ("r\($0)", $1) }
        + counts.indices.map { ("k\($0)", [$0]) }
    }

    func cells(_ places: [Int], _ answers: some Sequence<Int>) -> [Int] {
      places.flatMap { place in answers.map { place * self.answers.count + $0 } }
    }

    func total(_ cells: [Int]) -> Int { cells.reduce(0) { $0 + counts[$1 / answers.count][$1 % answers.count] } }
  }

  @Test("a plan leaves every hidden count open", arguments: 0..<8, [nil, 0])
  func aPlanLeavesEveryHiddenCountOpen(_ seed: Int, decimals: Int?) {
    var random = SeededGenerator(seed: UInt64(seed))
    let country = Country(&random)
    let policy = DisclosurePolicy(smallestGroup: 3, decimals: decimals)
    let request = DisclosureRequest.editions(of: country.survey, by: ["region", "kommune"])
    let plan = DisclosurePlan(country.survey, request, policy: policy)
    #expect(plan.report.isSafe)
    var printed: [Enumeration.Sum] = []
    var hidden: [[Int]] = []
    for (edition, places) in country.editions {
      let all = country.cells(places, country.answers.indices)
      let n = country.total(all)
      guard n > 0 else {
        // Nobody answered, and that is no secret.
        printed.append(.init(cells: all, totals: 0...0))
        continue
      }
      let isShown = plan.decision("q", in: edition).isShown
      printed.append(.init(cells: all, totals: isShown ? n...n : 1...100))
      if !isShown { hidden.append(all) }
      for (place, answer) in country.answers.enumerated() {
        let cells = country.cells(places, [place])
        if plan.decision("q", answers: [answer], in: edition).isShown {
          printed.append(.init(cells: cells, totals: Self.alike(country.total(cells), of: n, decimals)))
        } else {
          hidden.append(cells)
        }
      }
    }
    let possible = Enumeration(country.counts.count * country.answers.count, most: 7, printed)
    for cells in hidden where policy.isSmall(country.total(cells)) {
      let values = possible.values(of: cells)
      #expect(values.count >= 3, "\(cells) of \(country.counts) is one of \(values); held back: \(plan.held)")
    }
  }

  /// The counts of n respondents that print as the same share.
  private static func alike(_ count: Int, of n: Int, _ decimals: Int?) -> ClosedRange<Int> {
    guard decimals == 0 else { return count...count }
    let printed = { (count: Int) in (Double(count) * 100 / Double(n)).rounded(.toNearestOrAwayFromZero) }
    let same = (0...n).filter { printed($0) == printed(count) }
    return (same.first ?? count)...(same.last ?? count)
  }
}
