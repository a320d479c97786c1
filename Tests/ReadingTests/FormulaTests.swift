import Harness
import Model
import Testing

@testable import Reading

@Suite struct FormulaTests {
  @Test(
    "takes times and over before plus and minus, equals from the left, parentheses first",
    arguments: [
      ("a - b - c", "((a - b) - c)"), ("a - b * c", "(a - (b * c))"), ("a / b * c", "((a / b) * c)"),
      ("a * (b + c)", "(a * (b + c))"), ("( a )", "a"), ("((a) + 1)", "(a + 1)"), ("-1.5 + a", "(-1.5 + a)"),
      ("kommunal-topleder - a-b", "(kommunal-topleder - a-b)"),
      ("100 * s.q.x+y@v=a+b,w=c", "(100 * s.q.x+y@v=a+b,w=c)"), ("  a  ", "a"),
      ("s.q.ja - s.q.nej", "(s.q.ja - s.q.nej)"),
    ])
  func precedence(_ text: String, _ expected: String) throws {
    #expect(written(try FormulaParser.parse(text)) == expected)
  }

  @Test(
    "says what is wrong and where",
    arguments: [
      ("", 0, 1, "an empty formula"), ("a +", 2, 1, "nothing after `+`"), ("+ a", 0, 1, "nothing before `+`"),
      ("a + * b", 2, 1, "nothing after `+`"), ("(a - b", 0, 1, "`(` is never closed"),
      ("a)", 1, 1, "`)` closes nothing"),
      ("()", 0, 1, "nothing after `(`"), (") + a", 0, 1, "`)` closes nothing"), ("a b", 2, 1, "no operator before `b`"),
      ("æ -b", 2, 2, "no operator before `-b`"),
      ("(a b)", 3, 1, "no operator before `b`"), ("(a) (b)", 4, 1, "no operator before `(`"),
      ("a + b/c", 4, 3, "`b/c` is neither a number nor a value's address"),
      ("a.b.c.d", 0, 7, "`a.b.c.d` is neither a number nor a value's address"),
    ])
  func faults(_ text: String, _ offset: Int, _ length: Int, _ message: String) {
    let fault = #expect(throws: FormulaFault.self) { try FormulaParser.parse(text) }
    #expect(fault?.offset == offset)
    #expect(fault?.length == length)
    #expect(fault?.message == message)
  }

  @Test(
    "says how to mend it",
    arguments: [
      ("a/b", "put a space on both sides of an operator"), ("a -b", "put a space on both sides of an operator"),
      ("a − b", "write `-`"), ("a × b", "write `*`"),
      ("a + 1,5", "write the decimal sign in data as a point: `1.5`"),
    ])
  func remedies(_ text: String, _ remedy: String) {
    let fault = #expect(throws: FormulaFault.self) { try FormulaParser.parse(text) }
    #expect(fault?.remedy == remedy)
  }

  @Test("refuses what is too deep or too long, however deep or long", arguments: [1_000, 100_000])
  func limits(_ count: Int) {
    #expect(throws: FormulaFault.self) { try FormulaParser.parse(String(repeating: "(", count: count) + "a") }
    #expect(throws: FormulaFault.self) { try FormulaParser.parse("a" + String(repeating: " + a", count: count)) }
  }

  @Test("answers anything with a formula or a fault inside its text")
  func anything() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<3_000 {
      let text = random.text(of: Array("ab1.+-*/()  @=,æ"), upTo: 20)
      do throws(FormulaFault) {
        _ = try FormulaParser.parse(text)
      } catch {
        #expect(error.offset + error.length <= max(1, text.count), "\(text)")
      }
    }
  }

  private func written(_ formula: Formula) -> String {
    switch formula {
    case .number(let number): number.decimals == 0 ? "\(number.units)" : "\(number.double)"
    case .value(let address): "\(address)"
    case .operation(let left, let sign, let right): "(\(written(left)) \(sign.rawValue) \(written(right)))"
    }
  }
}

@Suite struct FactTests {
  @Test("reads numbers, arithmetic and words")
  func contents() throws {
    let facts = try facts(
      """
      facts:
        - {id: a, value: 23.1, unit: pct.}
        - {id: b, value: "(a - 1) / s.q.ja", as: percent(1)}
        - {id: c, phrase: syv ud af ti, as: plain}
      """)
    #expect(facts.map(\.value) == [Decimal10(231, decimals: 1), nil, nil])
    #expect(facts.map(\.format) == [nil, .percent(decimals: 1), .plain])
    guard case .formula(let formula) = facts[1].content, case .phrase("syv ud af ti") = facts[2].content else {
      Issue.record("not a formula and a phrase")
      return
    }
    #expect(formula.location == Place(file: "facts.yaml", line: 3, column: 20))
  }

  @Test(
    "points into the formula",
    arguments: [
      "facts:\n  - id: a\n    value: æ + ⟦malformed-formula⟧b/c\n",
      "facts:\n  - id: a\n    value: \"æ + ⟦malformed-formula⟧b/c\"\n",
      "facts:\n  - id: a\n    value: ⟦malformed-formula⟧>\n      a +\n      b/c\n",
      "facts:\n  - id: a\n    value: ⟦missing-value⟧\"\"\n",
      "facts:\n  - ⟦missing-key⟧id: a\n    unit: pct.\n",
    ])
  func places(_ text: String) {
    expectReading(SmallReport.with(["facts.yaml": text]))
  }

  private func facts(_ text: String) throws -> [Fact] {
    try #require(expectReading(SmallReport.with(["facts.yaml": text])).report).facts.facts
  }
}
