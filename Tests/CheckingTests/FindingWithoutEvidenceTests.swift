import Harness
import Testing

@testable import Checking

@Suite struct FindingWithoutEvidenceTests {
  private let check = FindingWithoutEvidence()

  @Test("finds a finding without `evidence`, at its file when it has no `id`")
  func missing() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "findings/drift.md": "⟦finding-without-evidence⟧" + Sample.record(),
        "findings/tid.md": Sample.record("title: Tid\nid: ⟦finding-without-evidence⟧tid\nevidence: []"),
      ]))
    #expect(found.first?.message == "finding `drift` has no `evidence`")
  }

  @Test("leaves alone a finding with some")
  func innocent() {
    expectFaults(check, in: SmallReport.with(["findings/drift.md": Sample.record("title: Drift\nevidence: [quote:a]")]))
  }
}
