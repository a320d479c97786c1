import Harness
import Model
import Testing

@testable import Tabulating

@Suite struct EditionScopeTests {
  private static let kindA = [GroupCondition("kind", ["a"])]
  private static let others = ["a": kindA, "b": [GroupCondition("kind", ["b"])]]

  private static let survey = SmallSurvey.answers(
    ["q": .single([0, 0, 1, 2, 3, -1, 0, 1])],
    groups: ["kind": [0, 1, 1, 0, 0, 0, -1, 1], "sex": [0, 0, 1, 1, 0, 0, 1, 0]])

  /// The survey in the edition about kind a.
  private let edition = Tabulator(survey, scope: EditionScope(filter: kindA, others: others))

  @Test(
    "an address without a group is of the edition's own",
    arguments: ["s", "s.q", "s.q.1", "s.q.1+dk", "s.q.1?as=n", "s.q.1?as=count", "s.q?as=mean"])
  func own(address: String) throws {
    let parts = address.split(separator: "?")
    let asked = "\(parts[0])@kind=a" + (parts.count > 1 ? "?\(parts[1])" : "")
    #expect(try edition.value(address).number == Self.survey.value(asked).number)
  }

  @Test("a group of another variable is the edition's part of it, and one of the edition's variable is itself")
  func groups() throws {
    #expect(try edition.value("s.q.1@sex=m") == Self.survey.value("s.q.1@sex=m,kind=a"))
    #expect(try edition.value("s.q.1@kind=b").number == Self.survey.value("s.q.1@kind=b").number)
    #expect(try edition.value("s@kind=a+b").n == 7)
  }

  @Test("a value says whom it is about, and asking again gives the same")
  func says() throws {
    let value = try edition.value("s.q.1")
    #expect(value.address == ValueAddress("s.q.1@kind=a"))
    #expect(try edition.value(value.address) == value)
  }

  @Test("`@national` is everybody's in every edition, and an edition's name is that edition's")
  func named() throws {
    for scope in [
      EditionScope(), edition.scope, EditionScope(filter: [GroupCondition("kind", ["b"])], others: Self.others),
    ] {
      let tabulator = Tabulator(Self.survey, scope: scope)
      #expect(try tabulator.value("s.q.1@national").number == Self.survey.value("s.q.1").number)
      #expect(try tabulator.value("s@national,sex=m").n == Self.survey.value("s@sex=m").n)
    }
    #expect(try edition.value("s.q.2@b").number == Self.survey.value("s.q.2@kind=b").number)
    #expect(try edition.value("s.q.2@b,sex=m").number == Self.survey.value("s.q.2@kind=b,sex=m").number)
  }

  @Test("an edition that is not made is a fault with the name that was probably meant")
  func unknown() throws {
    #expect(throws: ValueFault.unknownEdition("nationl")) { try edition.value("s.q.1@nationl") }
    #expect(ValueFault.unknownEdition("nationl").remedy(in: edition) == "did you mean `national`?")
    #expect(throws: ValueFault.unknownEdition("b")) { try Self.survey.value("s@b") }
  }

  @Test("a survey that does not know the edition's variable is everybody's")
  func otherSurvey() throws {
    let national = SmallSurvey.answers(["q": .single([0, 1, 1])])
    let tabulator = Tabulator(
      surveys: national.surveys.values.map { survey in
        var survey = survey
        survey.variables = []
        return survey
      }, facts: Facts(), scope: edition.scope)
    #expect(try tabulator.value("s.q.1").n == 3)
    #expect(!tabulator.isScoped(try tabulator.survey("s")))
    #expect(edition.isScoped(try edition.survey("s")))
  }

  @Test("facts that are worked out from answers are the edition's, and everybody's when they are asked for")
  func facts() throws {
    let formula = Formula.operation(.value(ValueAddress("s.q.1")!), .minus, .value(ValueAddress("s.q.2@national")!))
    let facts = Facts(facts: [
      Fact(id: SmallSurvey.located("d"), content: .formula(SmallSurvey.located(formula))),
      Fact(
        id: SmallSurvey.located("twice"),
        content: .formula(
          SmallSurvey.located(.operation(.value(ValueAddress("d")!), .times, .number(Decimal10(2)))))),
    ])
    let tabulator = Tabulator(surveys: Array(Self.survey.surveys.values), facts: facts, scope: edition.scope)
    let (own, all) = (try Self.survey.value("s.q.1@kind=a").number!, try Self.survey.value("s.q.1").number!)
    let other = try Self.survey.value("s.q.2").number!
    #expect(try tabulator.value("d").number == own - other)
    #expect(try tabulator.value("twice").number == 2 * (own - other))
    #expect(try tabulator.value("twice@national").number == 2 * (all - other))
    #expect(try tabulator.value("d@national").address.edition == "national")
  }

  @Test("omitted answers, populations and tests are of the edition's own too")
  func besides() throws {
    #expect(try edition.omitted(ValueAddress("s.q")!).map(\.number) == [1.0 / 3])
    #expect(try edition.omitted(ValueAddress("s.q@national")!).map(\.number) == [1.0 / 7])
    let published = SmallSurvey.published("q 1 - 76 608")
    #expect(try published.population("s") == 2637)
    #expect(
      try Tabulator(published, scope: EditionScope(filter: [GroupCondition("kind", ["b"])])).population("s") == 205)
    let sexes = SmallSurvey.conditions("sex=m,sex=f")
    #expect(
      try edition.test(of: ValueAddress("s.q")!, between: sexes)
        == Self.survey.test(of: ValueAddress("s.q@kind=a")!, between: sexes))
    let kinds = SmallSurvey.conditions("kind=a,kind=b")
    #expect(
      try edition.test(of: ValueAddress("s.q")!, between: kinds)
        == Self.survey.test(of: ValueAddress("s.q")!, between: kinds))
  }

  @Test("an edition's share is tested against everybody's, of whom it is a part")
  func tested() throws {
    let (own, all) = (ValueAddress("s.q.1")!, ValueAddress("s.q.1@national")!)
    let test = try #require(try edition.test(own, against: all))
    #expect(test.method == .linearised)
    #expect(try test == Self.survey.test(ValueAddress("s.q.1@kind=a")!, against: own))
  }

  @Test("whatever is asked, an edition gives what everybody's survey gives with its filter")
  func law() throws {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<40 {
      let n = Int.random(in: 1...200, using: &generator)
      let column = { (range: ClosedRange<Int16>, generator: inout SeededGenerator) in
        (0..<n).map { _ in Int16.random(in: range, using: &generator) }
      }
      let everybody = SmallSurvey.answers(
        ["q": .single(column(-1...3, &generator)), "r": .single(column(-1...3, &generator))],
        groups: ["kind": column(-1...1, &generator), "sex": column(-1...1, &generator)],
        weights: (0..<n).map { _ in Double.random(in: 0...5, using: &generator) })
      for kind in ["a", "b"] {
        let filter = [GroupCondition("kind", [kind])]
        let edition = Tabulator(everybody, scope: EditionScope(filter: filter, others: Self.others))
        for address in ["s", "s.q", "s.q.1", "s.q.2+dk", "s.r.1"] {
          #expect(try edition.value(address) == everybody.value("\(address)@kind=\(kind)"))
          #expect(try edition.value("\(address)@sex=f") == everybody.value("\(address)@sex=f,kind=\(kind)"))
          #expect(try edition.value("\(address)@national").number == everybody.value(address).number)
          #expect(try everybody.value("\(address)@national").number == everybody.value(address).number)
        }
      }
    }
  }
}

@Suite struct RegionSumTests {
  private func variable(_ labels: [(id: String, label: String)]) -> BackgroundVariable {
    BackgroundVariable(
      id: SmallSurvey.located("region"), label: LocalizedText("Region"), column: SmallSurvey.located("region"),
      values: labels.map {
        .init(id: SmallSurvey.located($0.id), label: LocalizedText($0.label), code: $0.id)
      })
  }

  /// A survey of 2026 with five regions and one of 2027 with four.
  private func tabulator(_ scope: EditionScope = EditionScope()) -> Tabulator {
    let old = variable([
      ("nord", "Region Nordjylland"), ("midt", "Region Midtjylland"), ("syd", "Region Syddanmark"),
      ("hoved", "Region Hovedstaden"), ("sj", "Region Sjælland"),
    ])
    let new = variable([
      ("nord", "Region Nordjylland"), ("midt", "Region Midtjylland"), ("syd", "Region Syddanmark"),
      ("oest", "Region Østdanmark"),
    ])
    let question = SmallSurvey.question("q")
    return Tabulator(
      surveys: [
        Survey(
          id: SmallSurvey.located("s26"), form: .answers, file: SmallSurvey.located("f"),
          fieldPeriod: ReportDate(year: 2026).map { FieldPeriod(from: $0) }, variables: [old], questions: [question],
          data: .answers(
            AnswerTable(count: 5, columns: ["q": .single([0, 0, 1, 1, 0])], groups: ["region": [0, 1, 3, 3, 4]]))),
        Survey(
          id: SmallSurvey.located("s27"), form: .answers, file: SmallSurvey.located("f"),
          fieldPeriod: ReportDate(year: 2027).map { FieldPeriod(from: $0) }, variables: [new], questions: [question],
          data: .answers(AnswerTable(count: 2, columns: ["q": .single([0, 1])], groups: ["region": [3, 3]]))),
      ], facts: Facts(), scope: scope)
  }

  @Test("answers from before the merger are summed to the new region, before any rounding")
  func sums() throws {
    #expect(try tabulator().value("s26.q.1@region=oest").number == 1.0 / 3)
    #expect(try tabulator().value("s26.q.1@region=oest").address.description == "s26.q.1@region=hoved+sj")
    let edition = tabulator(EditionScope(filter: [GroupCondition("region", ["oest"])]))
    #expect(try edition.value("s26").n == 3)
    #expect(try edition.value("s27").n == 2)
    #expect(try edition.value("s26@region=oest+nord").n == 4)
  }

  @Test("answers from after it are never divided between the old ones")
  func neverTheOtherWay() {
    #expect(throws: ValueFault.unknownGroup("hoved", variable: "s27.region")) {
      try tabulator().value("s27.q.1@region=hoved")
    }
    let edition = tabulator(EditionScope(filter: [GroupCondition("region", ["hoved"])]))
    #expect(throws: ValueFault.unknownGroup("hoved", variable: "s27.region")) { try edition.value("s27") }
    #expect(throws: ValueFault.unknownGroup("nowhere", variable: "s26.region")) {
      try tabulator().value("s26@region=nowhere")
    }
  }
}
