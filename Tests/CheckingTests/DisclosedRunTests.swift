import Harness
import Model
import Tabulating
import Testing

@testable import Checking

/// A run from its files to its pages: what is too small is nowhere, and everything that is printed was planned.
@Suite struct DisclosedRunTests {
  /// A figure of every kind, and values in every kind of text.
  private static let files = [
    "figures.yaml": """
    - {id: a, title: "Om [](value:s.q.ja)", chart: bars, question: s.q}
    - {id: b, title: B, chart: grouped, question: s.q, groups: region, with-total: yes}
    - {id: c, title: C, chart: stacked, question: s.q, groups: sex}
    - {id: d, title: D, chart: diverging, questions: [s.e]}
    - {id: e, title: E, chart: split, question: s.q}
    - {id: f, title: F, chart: number, value: s.q.ja, sentence: "er med, [](value:s.m.x) med andre"}
    - {id: g, title: G, chart: people, of: 10, value: s.q.ja, sentence: er med}
    - {id: h, title: H, chart: comparison, question: s.q, groups: [region=nord, region=midt]}
    - {id: i, title: I, chart: multiples, question: s.m, groups: sex}
    - {id: j, title: J, chart: table, questions: [s.q], note: "I alt [](value:s?as=n)."}
    - {id: k, title: K, chart: bars, question: "s.q@national", answers: [ja]}

    """,
    "facts.yaml": "facts: [{id: forskel, value: s.q.ja - s.q.nej}]\n",
  ]

  private static let prose =
    """
    ## Om [](value:s.q.ja)

    Her er [](value:s.q.ja), [](value:s.q.ja?as=n), [](value:s.q.ja?as=count), [](value:s), [](value:forskel),
    [](value:s.q.ja@national), [](value:s.q.nej@sex=k) og [](value:s.m.x+y).[^1]

    | A | B |
    |---|---|
    | x | [](value:s.q.ved-ikke) |

    [^1]: Og [](value:s.m.y).

    """ + "abcdefghijk".map { "\n![](figure:\($0))\n" }.joined()

  private func run(_ regions: [(id: String, count: Int, yes: Int)]) throws -> SmallRun {
    let ids = regions.map(\.id)
    var editions = ["national": ""]
    for id in ids { editions[id] = "region=\(id)" }
    return try #require(SmallRun(SmallRegions.chapter(Self.prose, regions, Self.files), editions: editions))
  }

  @Test("where nothing is small no page has a mark: everything that is asked for was planned")
  func complete() throws {
    let run = try run([("nord", 200, 90), ("midt", 210, 120), ("syd", 220, 100)])
    for (edition, copy) in run.copies {
      #expect(!copy.manuscript.source.contains(".."), "\(edition): \(copy.manuscript.source.linesWithMarks)")
      #expect(copy.manuscript.source == run.naive[edition]?.manuscript.source)
      #expect(!copy.subject.printedValues.contains { $0.value?.isWithheld ?? true }, "\(edition)")
    }
    let attack = run.disclosure.attack(printed: run.printed)
    #expect(attack.leaks.isEmpty)
    #expect(attack.unplanned.isEmpty)
  }

  @Test("three people of a region are on no page of any edition, and cannot be worked out from all of them")
  func hidden() throws {
    // Of 43, the 40 of midt give the 3 of nord away; a careless run prints both.
    let run = try run([("nord", 3, 2), ("midt", 40, 18)])
    let careless = try #require(run.naive["nord"]).manuscript.source
    #expect(careless.contains("n~=~3") && careless.contains("67"))
    for edition in ["nord", "midt"] {
      let copy = try #require(run.copies[edition])
      // Nobody answered in syd, and that is no secret.
      let own = copy.subject.printedValues.filter { printed in
        printed.value?.address.conditions.contains { $0.variable == "region" && $0.values != ["syd"] } == true
      }
      #expect(!own.isEmpty)
      for printed in own {
        #expect(printed.value?.isWithheld == true, "\(printed.address)")
        #expect(printed.value?.n == nil && printed.words == "..", "\(printed.address)")
      }
      for trace in ["n~=~3", "n~=~40", "67~", "to ud af tre"] {
        #expect(!copy.manuscript.source.contains(trace), "\(edition) says \(trace)")
      }
    }
    #expect(try #require(run.copies["national"]).manuscript.source.contains("n~=~43"))
    let shown = run.copies.sorted { $0.key < $1.key }.flatMap { copy in
      copy.value.subject.printedValues.filter { $0.value?.isWithheld == false }.compactMap(\.asked)
    }
    let attack = run.disclosure.attack(printed: shown)
    #expect(attack.leaks.isEmpty, "\(attack.leaks.map { $0.leaks.map(\.reasoning) })")
    #expect(attack.unplanned.isEmpty)
    #expect(run.disclosure.leaks.isEmpty)
    let naive = run.disclosure.attack(printed: run.printed)
    #expect(naive.leaks.first?.leaks.contains { $0.whom == "region=nord" && $0.values == 3...3 } == true)
  }

  @Test("every value that a page prints is listed with what was asked, and in which edition")
  func listed() throws {
    let run = try run([("nord", 200, 90), ("midt", 210, 120)])
    let printed = try #require(run.copies["nord"]).subject.printedValues
    #expect(printed.allSatisfy { $0.asked?.edition == "nord" })
    let addresses = Set(printed.map(\.address))
    for address in [
      "s.q.ja", "s.q.ja@national", "s.q.ved-ikke", "s.q?as=n", "s.q@national?as=n", "s.e.enig+helt-enig", "s.m.x+y",
      "forskel",
      "s.q.ved-ikke@region=nord",
    ] {
      #expect(addresses.contains(address), "\(address)")
    }
  }
}

extension String {
  fileprivate var linesWithMarks: [Substring] { split(separator: "\n").filter { $0.contains("..") } }
}
