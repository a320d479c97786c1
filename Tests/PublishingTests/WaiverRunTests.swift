import Harness
import Model
import Publishing
import Reading
import Testing

/// Waivers and weights in whole reports.
@Suite struct WaiverRunTests {
  private let comment = "<!-- trykklar: allow unbound-number: because the law says so -->"
  private let editions = "- {id: alle}\n- {id: kort}\n- {id: engelsk, language: en}\n"

  private func proof(_ files: [String: String], _ choice: EditionChoice = .all) -> Proof {
    Workshop.press.proof(MemoryFolder(files), choice)
  }

  @Test("a waived fault is not said, and is counted with its reason")
  func waived() {
    let proof = proof(SmallReport.chapter("\(comment)\nLoven kræver 74 pct. af alle.\n"))
    expectDiagnostics(proof.diagnostics, marks: [])
    #expect(proof.waived.map(\.diagnostic.mark) == ["chapters/indledning.md:6:14: unbound-number"])
    #expect(proof.waived.map(\.waiver.reason) == ["the law says so"])
  }

  @Test("what is waived is not bound")
  func unbound() {
    let proof = proof(SmallReport.chapter("\(comment)\nLoven kræver 74 pct. af alle.\n\nOg 75 pct. her.\n"))
    #expect(proof.unboundNumbers.map(\.words) == ["75 pct."])
  }

  @Test("a waiver that nothing needs is a warning, where the code stands")
  func unused() {
    let proof = proof(SmallReport.chapter("\(comment)\nLoven kræver det.\n"))
    expectDiagnostics(proof.diagnostics, marks: ["chapters/indledning.md:5:22: unused-waiver"])
    #expect(proof.diagnostics.first?.severity == .warning)
  }

  @Test("a waiver that one edition needs is needed, and is reported only when all editions are looked at")
  func editionsApart() {
    let prose = """
      > [!EDITION kort]
      > \(comment)
      > Loven kræver 74 pct. af alle.

      \(comment)
      Her begynder rapporten.

      """
    let files = SmallReport.chapter(prose, english: "Here the report begins.\n", ["editions.yaml": editions])
      .merging([
        "chapters/indledning.en.md": "---\ntitle: Introduction\n---\n\n> [!EDITION kort]\n> Here.\n\nIt begins.\n"
      ]) {
        $1
      }
    expectDiagnostics(proof(files).diagnostics, marks: ["chapters/indledning.md:9:22: unused-waiver"])
    #expect(proof(files).waived.map(\.diagnostic.editions) == [["kort"]])
    expectDiagnostics(proof(files, .named(["alle"])).diagnostics, marks: [])
  }

  @Test("a translation needs a waiver of its own")
  func translation() {
    let files = SmallReport.chapter(
      "\(comment)\nLoven kræver 74 pct. af alle.\n", english: "The law demands 74 per cent of all.\n",
      ["editions.yaml": editions])
    let proof = proof(files)
    expectDiagnostics(proof.diagnostics, marks: ["chapters/indledning.en.md:5:17: unbound-number"])
    #expect(proof.diagnostics.first?.editions == ["engelsk"])
    #expect(proof.waived.map(\.diagnostic.editions) == [["alle", "kort"]])
  }

  @Test("what report.yaml says of checks holds for the whole report, and mistakes in it are said")
  func settings() {
    let yaml = """
      checks:
        unbound-number: error
        ⟦protected-check⟧linkable-quotes: off
        ⟦unknown-check⟧unknown-key: note
        ⟦unknown-check⟧unbound-numbers: off
        empty-chapter: off
      """
    let marked = MarkedFiles(
      SmallReport.chapter(
        "Loven kræver ⟦unbound-number⟧74 pct. af alle.\n", ["report.yaml": SmallReport.reportYAML(adding: yaml)]))
    let proof = proof(marked.files)
    expectDiagnostics(proof.diagnostics, marks: marked.expected)
    #expect(proof.diagnostics.allSatisfy { $0.severity == .error })
    #expect(proof.turnedOff == ["empty-chapter"])
  }
}
