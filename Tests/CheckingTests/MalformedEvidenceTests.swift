import Harness
import Testing

@testable import Checking

@Suite struct MalformedEvidenceTests {
  private let check = MalformedEvidence()

  private func files(_ evidence: String) -> [String: String] {
    SmallReport.with([
      "findings/drift.md": Sample.record("title: Drift\nevidence:\n  - \(evidence)"),
      "quotes.yaml": Sample.quote("tid"),
      "facts.yaml": "facts: [{id: x, value: 1}]\n",
    ])
  }

  @Test(
    "finds what cannot be evidence, and suggests what can",
    arguments: [
      ("tid", "`tid` has no kind before it", "did you mean `quote:tid`?"),
      ("x", "`x` has no kind before it", "did you mean `fact:x`?"),
      ("section:klima", "a section is no evidence", "use one of"),
      ("qoute:tid", "no kind of evidence is called `qoute`", "did you mean `quote`?"),
      ("cite:x?page=7", "evidence takes no options", "write `cite:x`"),
      ("\"quote:\"", "`quote:` has no identifier after it", ""),
    ])
  func malformed(_ evidence: String, _ message: String, _ remedy: String) {
    let found = expectFaults(check, in: files("⟦malformed-evidence⟧\(evidence)"))
    #expect(found.first?.message == message)
    let isAsExpected = found.first?.remedy?.hasPrefix(remedy) ?? remedy.isEmpty
    #expect(isAsExpected, "\(found.first?.remedy ?? "none")")
  }

  @Test("leaves alone everything that can be evidence", arguments: ["quote:tid", "fact:x", "value:x", "cite:nej"])
  func innocent(_ evidence: String) { expectFaults(check, in: files(evidence)) }
}
