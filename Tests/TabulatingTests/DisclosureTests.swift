import Model
import Testing

@testable import Tabulating

/// What a run may show of its surveys, and what a tabulator tells then.
@Suite struct DisclosureTests {
  /// 3 in nord, 17 in midt, 43 in syd.
  private static let survey = AnsweredSurvey(
    variables: [("region", ["nord", "midt", "syd"]), ("sex", ["m", "f"])],
    questions: [AnsweredSurvey.single("q", ["1", "2"]), AnsweredSurvey.multiple("m", ["x", "y", "z"])],
    rows: """
      2 nord m 1 x
      1 nord f 2 x+y
      8 midt m 1 y
      9 midt f 2 z
      15 syd m 1 x
      16 syd f 2 y
      12 syd f 1 z
      """
  ).survey

  private static let editions =
    [Edition(id: SmallSurvey.located("national"))]
    + ["nord", "midt", "syd"].map {
      Edition(id: SmallSurvey.located($0), filter: [GroupCondition("region", [$0])])
    }

  private static let facts = Facts(facts: [
    fact("forskel", .operation(.value(ValueAddress("s.q.1")!), .minus, .value(ValueAddress("s.q.1@national")!))),
    fact("dobbelt", .operation(.value(ValueAddress("forskel")!), .times, .number(Decimal10(2)))),
    fact("til-nord", .operation(.value(ValueAddress("s.q.1")!), .minus, .value(ValueAddress("s.q.1@nord")!))),
  ])

  private static func fact(_ id: String, _ formula: Formula) -> Fact {
    Fact(id: SmallSurvey.located(id), content: .formula(SmallSurvey.located(formula)))
  }

  /// Addresses by edition; `?as=` may follow.
  private static func disclosure(_ printed: KeyValuePairs<String, [String]>) -> Disclosure {
    Disclosure(surveys: [survey], facts: facts, editions: editions, printed: numbers(printed))
  }

  private static func numbers(_ printed: KeyValuePairs<String, [String]>) -> [DisclosurePlan.Printed] {
    printed.flatMap { edition, addresses in
      addresses.map { text in
        let parts = text.split(separator: "?")
        let format = parts.count == 2 ? ValueFormat(String(parts[1].dropFirst(3))) : nil
        return DisclosurePlan.Printed(ValueAddress(String(parts[0]))!, as: format, in: edition)
      }
    }
  }

  /// In an edition.
  private static func tabulator(_ edition: String, _ disclosure: Disclosure?) -> Tabulator {
    let filters = Dictionary(uniqueKeysWithValues: editions.map { ($0.id.value, $0.filter) })
    return Tabulator(
      Tabulator(surveys: [survey], facts: facts), scope: EditionScope(filter: filters[edition]!, others: filters),
      disclosure: disclosure)
  }

  private static let everywhere = disclosure([
    "national": ["s.q.1", "s.q?as=mean", "s"], "nord": ["s.q.1"], "midt": ["s.q.1"], "syd": ["s.q.1", "s.q?as=mean"],
  ])

  @Test(
    "nothing is left of a number that is withheld: no n, no count, no interval, no mean",
    arguments: ["s.q.1", "s.q.1?as=n", "s.q.1?as=count", "s.q", "s.q?as=mean", "s", "s.q.1+2"])
  func nothing(_ address: String) throws {
    let value = try Self.tabulator("nord", Self.everywhere).value(address)
    #expect(value.isWithheld)
    #expect(value.number == nil && value.n == nil && value.count == nil && value.precision == nil)
    #expect(!(try Self.tabulator("nord", nil).value(address).isWithheld))
  }

  @Test("a group is withheld whoever asks for it, and what would give it away is too")
  func groups() throws {
    let (national, syd) = (Self.tabulator("national", Self.everywhere), Self.tabulator("syd", Self.everywhere))
    for address in ["s.q.1@region=nord", "s.q.1@nord", "s.q.1@midt"] {
      #expect(try national.value(address).isWithheld, "\(address)")
      #expect(try syd.value(address).isWithheld, "\(address)")
    }
    #expect(try syd.value("s.q.1").n == 43)
    #expect(try syd.value("s.q.1@national").n == 63)
    #expect(try syd.value("s.q?as=mean").number != nil)
  }

  @Test("what nobody planned to print is withheld, but not from those who ask what they could print")
  func unplanned() throws {
    let national = Self.tabulator("national", Self.everywhere)
    #expect(try national.value("s.m.x").isWithheld)
    #expect(try national.showingUnplanned.value("s.m.x").number != nil)
    #expect(try national.showingUnplanned.value("s.q.1@nord").isWithheld)
  }

  @Test("a fact counts as what it is worked out from, in the edition that it stands in, and is withheld with any of it")
  func worked() throws {
    let disclosure = Self.disclosure(["nord": ["dobbelt"], "midt": ["dobbelt"], "syd": ["dobbelt", "til-nord"]])
    #expect(try Self.tabulator("nord", disclosure).value("dobbelt").isWithheld)
    #expect(try Self.tabulator("nord", disclosure).value("forskel").isWithheld)
    let syd = Self.tabulator("syd", disclosure)
    #expect(try syd.value("dobbelt").number != nil)
    #expect(try syd.value("s.q.1").number != nil)
    #expect(try syd.value("til-nord").isWithheld)
  }

  @Test("a difference from something withheld is not told, and not tested")
  func differences() throws {
    let (free, bound) = (Self.tabulator("syd", nil), Self.tabulator("syd", Self.everywhere))
    let (own, other) = (ValueAddress("s.q.1")!, ValueAddress("s.q.1@midt")!)
    #expect(try free.test(own, against: other) != nil)
    #expect(try bound.test(own, against: other) == nil)
    #expect(try bound.difference(bound.value(own), bound.value(other)) == nil)
    #expect(try bound.test(own, against: ValueAddress("s.q.1@national")!) != nil)
    let question = ValueAddress("s.q@national")!
    let groups = ["nord", "midt", "syd"].map { GroupCondition("region", [$0]) }
    #expect(try free.test(of: question, between: groups) != nil)
    #expect(try bound.test(of: question, between: groups) == nil)
  }

  @Test("how many took part is a number about a group too")
  func participants() throws {
    let disclosure = Self.disclosure(["national": ["s", "s@region=nord", "s@region=midt", "s@region=syd"]])
    let national = Self.tabulator("national", disclosure)
    #expect(try national.value("s").n == 63)
    #expect(try national.value("s@region=nord").isWithheld)
    #expect(try national.value("s@region=midt").isWithheld)
    #expect(try national.value("s@region=syd").n == 43)
    #expect(disclosure.heldBack.map { $0.heldBack.map(\.group) } == [["region=nord", "region=midt"]])
  }

  @Test("what is printed is attacked by survey, and what nobody planned is named")
  func attack() throws {
    #expect(Self.everywhere.leaks.isEmpty)
    #expect(Self.everywhere.attack(printed: Self.numbers(["national": ["s.q.1"], "syd": ["s.q.1"]])).leaks.isEmpty)
    let leaks = Self.everywhere.attack(
      printed: Self.numbers(["national": ["s.q.1"], "syd": ["s.q.1"], "midt": ["s.q.1"]])
    ).leaks
    #expect(leaks.map(\.survey) == ["s"])
    #expect(leaks[0].leaks.contains { $0.whom == "region=nord" && $0.values == 3...3 })
    #expect(Self.everywhere.attack(printed: Self.numbers(["syd": ["s.m.x"]])).unplanned.count == 1)
    #expect(Self.everywhere.attack(printed: []).leaks.isEmpty)
  }

  @Test("those who make the report are told why a number of an edition is hidden")
  func reasons() {
    let number = { (address: String, edition: String) in DisclosurePlan.Printed(ValueAddress(address)!, in: edition) }
    #expect(Self.everywhere.reason(number("s.q.1", "nord")) == .suppressed(.small))
    #expect(Self.everywhere.reason(number("s.q.1", "midt")) == .suppressed(.complementary))
    #expect(Self.everywhere.reason(number("s.q.1", "syd")) == nil)
  }

  @Test("published shares hide no more than groups of few, and a survey without data nothing")
  func others() throws {
    let published = SmallSurvey.published("q 1 - 30 600\nq 1 kind=a 30 4\nq 1 kind=b 30 90")
    let disclosure = Disclosure(published, editions: [], printed: [])
    let tabulator = Tabulator(published, scope: EditionScope(), disclosure: disclosure)
    #expect(try tabulator.value("s.q.1@kind=a").isWithheld)
    #expect(try tabulator.value("s.q.1@kind=b").n == 90)
    #expect(try tabulator.value("s.q.1").number == 0.3)
    #expect(try tabulator.value("s").n == 608)
  }
}
