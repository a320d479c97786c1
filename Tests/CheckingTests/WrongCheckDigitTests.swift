import Harness
import Testing

@testable import Checking

@Suite struct WrongCheckDigitTests {
  private let check = WrongCheckDigit()

  @Test("finds a wrong last figure, in the report and in its works, and says which it should be")
  func wrong() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "report.yaml": SmallReport.reportYAML.replacing(
          "978-87-7014-419-3", with: "⟦wrong-check-digit⟧978-87-7014-419-4"),
        "sources.yaml": "- {id: a, type: book, title: A, isbn: ⟦wrong-check-digit⟧978-87-970954-6-2}\n",
      ]))
    #expect(
      found.map(\.message) == [
        "`978-87-7014-419-4` should end in 3, if its other figures are right",
        "`978-87-970954-6-2` should end in 1, if its other figures are right",
      ])
    #expect(found.first?.length == 17)
  }

  @Test("leaves alone what is right, and what is no ISBN")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.with([
        "sources.yaml":
          "- {id: a, type: book, title: A, isbn: 978-87-970954-6-1}\n- {id: b, type: book, title: B, isbn: 12}\n"
      ]))
  }
}
