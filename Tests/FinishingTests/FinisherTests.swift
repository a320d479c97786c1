import Tagging
import Testing

@testable import Finishing

@Suite struct FinisherTests {
  /// A plain PDF of one page with a link, as pdfTeX would write it.
  private func plain(_ content: String) -> [UInt8] {
    var (text, offsets) = ("%PDF-1.7\n%bin\n", [Int]())
    let bodies = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Annots[5 0 R]>>",
      "<<\n/Length \(content.utf8.count)  \n>>\nstream\n\(content)\nendstream",
      "<</Type/Annot/Subtype/Link/Border[0 0 0] /F 4/StructParent 2 /Rect[0 0 1 1]>>",
    ]
    for (index, body) in bodies.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(body)\nendobj\n"
    }
    let table = text.utf8.count
    func digits(_ number: Int) -> String { String(repeating: "0", count: 10 - String(number).count) + String(number) }
    text += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    text += offsets.map { "\(digits($0)) 00000 n \n" }.joined()
    return Array((text + "trailer\n<</Size 6/Root 1 0 R/ID[<AB><AB>]>>\nstartxref\n\(table)\n%%EOF\n").utf8)
  }

  private func order(pages: [String: String] = [:]) -> Finisher.Order {
    var tree = StructureTree(language: .danish)
    tree.begin(.paragraph)
    _ = tree.addLeaf()
    tree.begin(.link)
    _ = tree.addLink("Gå til siden")
    tree.end(downTo: 1)
    return Finisher.Order(
      structure: tree, pages: pages.mapValues { Array($0.utf8) }, boxes: [:], metadata: Array("<x:xmpmeta/>".utf8),
      profile: [1, 2])
  }

  private let number = "%:r 5 5 5 5 5 5 5 5 5 5 a\nBT [(00)]TJ ET\n%:s\n"

  private func finish(_ bytes: [UInt8], pages: [String: String] = [:], isLast: Bool = false) -> Finisher.Result {
    Finisher(order(pages: pages)).finish(bytes, isLast: isLast)
  }

  @Test("marks become operators, and the rest of the page stays")
  func marks() throws {
    let bytes = plain("/Artifact BMC\n%:[\n%:b1\nq\n%:b2\nQ\n%:e2\n%:e1\n%:]\nEMC\n% a comment\n(\n%:no)")
    let sheet = Sheet(try #require(PlainPDF(bytes)), page: 3)
    let operators = Tags(order().structure, marks: [sheet.marks.leaves]).operators[0]
    let artifact = "EMC /Artifact<</Type/Layout>>BDC"
    #expect(
      String(decoding: sheet.marked(operators, pages: [:], from: bytes), as: UTF8.self) == """
        /Artifact BMC
        EMC /P<</MCID 0>>BDC
        q
        EMC /Link<</MCID 1>>BDC
        Q
        EMC /P<</MCID 2>>BDC
        \(artifact)
        EMC
        % a comment
        (
        %:no)
        """)
  }

  @Test("a number that fits is no reason for another pass, one that does not is, until the last")
  func numbers() {
    let bytes = plain(number)
    if case .finished = finish(bytes, pages: ["a": "12"]) {} else { Issue.record("12 did not fit") }
    for pages in [["a": "9"], ["b": "12"]] {
      guard case .unsettled(labels: ["a"]) = finish(bytes, pages: pages) else {
        Issue.record("\(pages) fitted")
        continue
      }
    }
    if case .finished = finish(bytes, pages: ["a": "9"], isLast: true) {
    } else {
      Issue.record("the last was not taken")
    }
  }

  @Test("what is no plain PDF is said to be none, and never crashes", arguments: 0..<40)
  func damaged(seed: Int) {
    let whole = plain(number)
    if case .unreadable = finish(Array(whole.prefix(whole.count * seed / 40))) {
    } else {
      Issue.record("cut file was read")
    }
    var changed = whole
    changed[(seed * 7919) % changed.count] ^= 0x11
    _ = finish(changed, pages: ["a": "12"])
  }

  @Test("a page number without its end is broken")
  func broken() {
    guard case .unreadable = finish(plain("%:r 5 5 5 5 5 5 5 5 5 5 a\n[(00)]TJ\n%:b1\n")) else {
      Issue.record("it was read")
      return
    }
  }
}
