import Model
import Tabulating
import Testing

@Suite struct FactTests {
  private static let place = SourceLocation(file: "facts.yaml")

  private func tabulator(_ facts: Fact...) -> Tabulator {
    Tabulator(
      surveys: Array(SmallSurvey.published("q 1 - 76 608\nq 2 - 22.5\nq 3 - -").surveys.values),
      facts: Facts(facts: facts))
  }

  private func fact(_ id: String, _ number: String, unit: String? = nil) -> Fact {
    Fact(id: Located(id, at: Self.place), value: Decimal10(number)!, unit: unit)
  }

  /// A fact that is worked out: two operands and the operator between them, such as `a / b`.
  private func fact(_ id: String, formula: String, unit: String? = nil, as format: ValueFormat? = nil) -> Fact {
    let parts = formula.split(separator: " ").map(String.init)
    let operands = [parts[0], parts[2]].map { text in
      Decimal10(text).map(Formula.number) ?? .value(ValueAddress(text)!)
    }
    let formula = Formula.operation(operands[0], Formula.Operator(rawValue: Character(parts[1]))!, operands[1])
    return Fact(
      id: Located(id, at: Self.place), content: .formula(Located(formula, at: Self.place)), unit: unit, format: format)
  }

  @Test func aNumberInFactsIsItsValue() throws {
    let value = try tabulator(fact("interviews", "24", unit: "interview")).value("interviews")
    #expect(value.number == 24)
    #expect(value.published == Decimal10(24))
    #expect(value.measure == .number)
    #expect(value.unit == "interview")
  }

  @Test(arguments: ["pct.", "%"]) func aPercentageIsAShare(_ unit: String) throws {
    let value = try tabulator(fact("svar", "23.1", unit: unit)).value("svar")
    #expect(value.measure == .share)
    #expect(value.number == 0.231)
    #expect(value.published == Decimal10(231, decimals: 1))
  }

  @Test func aFactOfWhichOnlyWordsAreKnownHasNoNumber() throws {
    let value = try tabulator(Fact(id: Located("f", at: Self.place), content: .phrase("syv ud af ti"))).value("f")
    #expect(value.number == nil)
    #expect(value.phrase == "syv ud af ti")
  }

  @Test func theDifferenceBetweenSharesIsInPoints() throws {
    let value = try tabulator(fact("d", formula: "s.q.1 - s.q.2")).value("d")
    #expect(value.measure == .points)
    #expect(value.published == Decimal10(535, decimals: 1))
    #expect(value.number == 0.535)
  }

  @Test func sharesMakeAShare() throws {
    let value = try tabulator(fact("d", formula: "s.q.1 + s.q.2")).value("d")
    #expect(value.measure == .share)
    #expect(value.published == Decimal10(985, decimals: 1))
  }

  @Test func thoseWhoAreLeftAreAShare() throws {
    let value = try tabulator(fact("d", formula: "1 - s.q.2")).value("d")
    #expect(value.measure == .share)
    #expect(value.published == Decimal10(775, decimals: 1))
  }

  @Test func aShareOfAShareIsAShare() throws {
    let value = try tabulator(fact("d", formula: "s.q.1 * s.q.2")).value("d")
    #expect(value.measure == .share)
    #expect(value.published?.isEqual(to: Decimal10(171, decimals: 1)) == true)
    #expect(value.number == 0.171)
  }

  @Test func aRatioIsANumber() throws {
    let facts = tabulator(
      fact("a", "462"), fact("b", "608"), fact("d", formula: "a / b", as: .percent(decimals: nil)),
      fact("e", formula: "s.q.1 / s.q.2"),
      fact("g", formula: "a / b", unit: "pct."))
    let ratio = try facts.value("d")
    #expect(ratio.measure == .number)
    #expect(ratio.number == 462.0 / 608)
    #expect(ratio.published == nil)
    #expect(ratio.format == .percent(decimals: nil))
    #expect(try facts.value("e").measure == .number)
    #expect(try facts.value("g").measure == .share)
    #expect(try facts.value("g").number == 462.0 / 608)
  }

  @Test func respondentsCanBeCountedWith() throws {
    let value = try tabulator(fact("besvaret", formula: "s - 8")).value("besvaret")
    #expect(value.number == 600)
    #expect(value.measure == .number)
  }

  @Test func whatIsWorkedOutFromTheUnknownIsMissing() throws {
    let value = try tabulator(fact("d", formula: "s.q.1 - s.q.3")).value("d")
    #expect(value.isMissing)
    #expect(value.measure == .points)
  }

  @Test func divisionByZeroIsAFault() {
    let facts = tabulator(fact("a", "0"), fact("d", formula: "s / a"))
    #expect(throws: ValueFault.dividedByZero) { try facts.value("d") }
  }

  @Test func sharesAndNumbersOfPeopleDoNotAddUp() {
    let facts = tabulator(fact("d", formula: "s.q.1 + s"))
    #expect(throws: ValueFault.incompatible("a share plus a number of respondents is no number")) {
      try facts.value("d")
    }
  }

  @Test func differentUnitsDoNotAddUp() {
    let facts = tabulator(fact("a", "3", unit: "kr."), fact("b", "3", unit: "mio. kr."), fact("d", formula: "a + b"))
    #expect(throws: ValueFault.incompatible("kr. plus mio. kr. is no number")) { try facts.value("d") }
  }

  @Test func aFactWorkedOutFromItselfIsAFault() {
    let facts = tabulator(fact("a", formula: "b + b"), fact("b", formula: "c + c"), fact("c", formula: "b + b"))
    for name in ["a", "b", "c"] {
      #expect(throws: ValueFault.circular(["b", "c", "b"])) { try facts.value(name) }
    }
    #expect(ValueFault.circular(["b", "c", "b"]).message == "fact worked out from itself: `b` ← `c` ← `b`")
  }

  @Test func anUnknownOperandIsItsFault() {
    let facts = tabulator(fact("a", formula: "b + s.q.9"), fact("b", "1"))
    #expect(throws: ValueFault.unknownAnswer("9", question: "s.q")) { try facts.value("a") }
    #expect(throws: ValueFault.unknownFact("x")) { try tabulator(fact("a", formula: "x + x")).value("a") }
  }

  @Test func aLongChainOfFactsIsWorkedOutOnce() throws {
    let links = (1...5_000).map { fact("f\($0)", formula: "f\($0 - 1) + f\($0 - 1)") }
    let facts = Tabulator(surveys: [], facts: Facts(facts: [fact("f0", "0")] + links))
    #expect(try facts.value("f5000").number == 0)
  }

  @Test func aNumberTooLargeIsAFault() {
    let links = (1...100).map { fact("f\($0)", formula: "f\($0 - 1) * f\($0 - 1)") }
    let facts = Tabulator(surveys: [], facts: Facts(facts: [fact("f0", "1000000")] + links))
    #expect(throws: ValueFault.incompatible("number too large to work out")) { try facts.value("f100") }
  }
}
