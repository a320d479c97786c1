import Harness
import Model
import Testing

@Suite struct DiagnosticTests {
  @Test("sorts by place, those of no place first, and says the same once")
  func sorting() {
    let a = Diagnostic("a", at: Place(file: "a", line: 2, column: 9), "x")
    let b = Diagnostic("b", at: Place(file: "a", line: 10, column: 1), "x")
    let c = Diagnostic("c", at: Place(file: "b"), "x")
    let none = Diagnostic("z", .error, "x")
    let warning = Diagnostic("a", .warning, at: Place(file: "b"), "x")
    #expect([c, b, warning, a, none, a].sortedByPlace() == [none, a, b, c, warning])
  }

  @Test("covers a character at least")
  func length() {
    #expect(Diagnostic("a", length: 0, "x").length == 1)
  }

  @Test("stops the build for errors only")
  func errors() {
    #expect([Diagnostic("a", .error, "x")].containErrors)
    #expect(![Diagnostic("a", .warning, "x"), Diagnostic("a", .note, "x")].containErrors)
  }

  @Test("writes an address as an author does")
  func address() {
    #expect(Address(.quote, "tid", options: ["b": "2", "as": "pull"]).description == "quote:tid?as=pull&b=2")
    #expect(Address(.case, "x").description == "case:x")
  }
}
