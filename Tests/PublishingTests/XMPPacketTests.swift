import Harness
import Model
import Reading
import Testing

@testable import Publishing

@Suite struct XMPPacketTests {
  private func packet(_ standard: XMPPacket.Standard, report: [(String, String)] = []) throws -> String {
    var text = SmallReport.reportYAML
    for (old, new) in report { text = text.replacing(old, with: new) }
    let folder = try TemporaryFolder(SmallReport.files.merging(["report.yaml": text]) { $1 })
    let metadata = try #require(Workshop.press.proof(try DiskFolder(folder.path), .first).editions.first).manuscript
      .metadata
    return XMPPacket(metadata, standard, digest: String(repeating: "a", count: 64)).text
  }

  @Test("metadata are XML, whatever the title is")
  func title() throws {
    let text = try packet(.accessible, report: [("title: En lille rapport", "title: \"Tal & <tegn>\"")])
    #expect(text.contains("Tal &amp; &lt;tegn&gt;"))
  }

  @Test("they say the standards that the file keeps")
  func standards() throws {
    let screen = try packet(.accessible)
    #expect(screen.contains("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>"))
    #expect(screen.contains("<pdfuaid:part>1</pdfuaid:part>"))
    #expect(try packet(.print(.x4)).contains("<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"))
    #expect(try packet(.print(.x1a)).contains("<pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>"))
  }

  @Test("control characters, which XML cannot write, are left out")
  func controls() { #expect(XMPPacket.escaped("a\u{1}b\tc") == "ab\tc") }
}
