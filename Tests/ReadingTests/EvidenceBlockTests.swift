import Harness
import Model
import Testing

@testable import Reading

@Suite struct EvidenceBlockTests {
  @Test("reads `[!EVIDENCE]` as the list of evidence, after what the author wrote in the block")
  func block() {
    let blocks = prose("> [!EVIDENCE]\n> Sådan står det.\n")
    guard blocks.count == 2, case .paragraph = blocks[0].kind, case .placement(let address) = blocks[1].kind else {
      Issue.record("\(blocks)")
      return
    }
    #expect(address == Address(.list, "evidence"))
  }

  @Test("reports a title, for the heading above is its title")
  func titled() { expectReading(SmallReport.chapter("> [!EVIDENCE] ⟦titled-evidence⟧Belæg\n")) }
}
