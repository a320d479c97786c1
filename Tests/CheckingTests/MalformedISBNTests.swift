import Harness
import Testing

@testable import Checking

@Suite struct MalformedISBNTests {
  private let check = MalformedISBN()

  @Test("finds what is no ISBN, in the report and in its works")
  func malformed() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "report.yaml": SmallReport.reportYAML.replacing("978-87-7014-419-3", with: "⟦malformed-isbn⟧978-87-7014"),
        "sources.yaml": "- {id: a, type: book, title: A, isbn: ⟦malformed-isbn⟧0-306-40615-2}\n",
      ]))
    #expect(found.first?.message == "`978-87-7014` is no ISBN: thirteen figures that begin with 978 or 979")
    #expect(found.last?.remedy == "write it with thirteen figures: `9780306406157`")
  }

  @Test("leaves alone an ISBN, and a wrong check figure")
  func innocent() {
    expectFaults(
      check, in: SmallReport.with(["sources.yaml": "- {id: a, type: book, title: A, isbn: 978 87 970954 6 2}\n"]))
  }
}
