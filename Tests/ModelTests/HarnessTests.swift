import Harness
import Model
import Testing

@Suite struct HarnessTests {
  @Test("takes marks out and knows their places in characters")
  func marks() {
    let marked = MarkedFiles(["a.md": "æøå ⟦one⟧x\n⟦two⟧⟦three⟧y"])
    #expect(marked.files == ["a.md": "æøå x\ny"])
    #expect(marked.expected == ["a.md:1:5: one", "a.md:2:1: two", "a.md:2:1: three"])
  }

  @Test("finds nothing wrong with the small report")
  func smallReport() {
    expectReading(SmallReport.files)
    expectLaTeX("Æbler & pærer.", is: "Æbler \\& pærer.")
  }

  @Test("fails for a diagnostic that is missing and for one that is not expected")
  func failures() {
    withKnownIssue { expectDiagnostics([Diagnostic("a", .error, "x")], marks: []) }
    withKnownIssue { expectDiagnostics([], marks: ["a"]) }
    withKnownIssue { expectEqual("e\u{301}", "é") }
  }
}
