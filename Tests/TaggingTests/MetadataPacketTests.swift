import Testing

@testable import Tagging

@Suite struct MetadataPacketTests {
  private func packet(date: Int = 1_588_248_000) -> MetadataPacket {
    MetadataPacket(title: "Æ & <b>", authors: "COI", summary: nil, language: .danish, date: date)
  }

  @Test("states the standards, and the title without markup")
  func statements() {
    let text = packet().text
    #expect(text.contains("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>"))
    #expect(text.contains("<pdfuaid:part>1</pdfuaid:part>"))
    #expect(text.contains(">Æ &amp; &lt;b&gt;</rdf:li>"))
    #expect(!text.contains("dc:description"))
  }

  @Test(
    "writes dates of leap years, centuries and before 1970",
    arguments: [
      (1_588_248_000, "2020-04-30T12:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
      (4_107_542_400, "2100-03-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    ])
  func dates(seconds: Int, text: String) {
    #expect(packet(date: seconds).text.contains("<xmp:CreateDate>\(text)</xmp:CreateDate>"))
  }
}
