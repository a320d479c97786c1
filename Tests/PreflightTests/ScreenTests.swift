import Harness
import Testing

@testable import Preflight

/// What a screen reader would stumble over: each fault by itself in a file that is good otherwise.
@Suite struct ScreenTests {
  @Test("a tagged file has no finding")
  func good() throws {
    #expect(try SmallPDF.screen.findings(.screen) == [])
  }

  @Test("a file without tags is found once, not on every page")
  func untagged() throws {
    var pdf = SmallPDF.screen
    pdf.catalog["StructTreeRoot"] = nil
    pdf.catalog["MarkInfo"] = nil
    #expect(try pdf.codes(.screen) == ["untagged-pdf"])
  }

  @Test("a page whose content has no tags is found in a tagged file")
  func untaggedPage() throws {
    var pdf = SmallPDF.screen
    pdf.pageCount = 2
    pdf.objects[101] =
      "<< /Type /Page /Parent 2 0 R /Contents 40 0 R /MediaBox [0 0 240 240] /Resources << /Font << /F1 5 0 R >> >> >>"
    pdf.streams[40] = ("", Array("BT /F1 12 Tf 20 20 Td <0004> Tj 0 20 Td <0004> Tj ET 0 0 9 9 re f".utf8))
    let findings = try pdf.findings(.screen)
    #expect(findings.map(\.code) == ["unmarked-content", "unmarked-content"])
    #expect(findings.allSatisfy { $0.place?.page == 2 })
    #expect(findings[0].message == "text is neither tagged nor an artifact, and at 1 more place on the page")
  }

  @Test("content that no element holds, that two claim, or that the parent tree does not know is found")
  func orphans() throws {
    var pdf = SmallPDF.screen
    pdf.objects[24] = "<< /S /P /P 22 0 R /Pg 3 0 R /K [] >>"
    #expect(try pdf.codes(.screen) == ["orphan-content"])
    pdf.objects[24] = "<< /S /P /P 22 0 R /Pg 3 0 R /K [1 0] >>"
    #expect(try pdf.codes(.screen) == ["repeated-content"])
    pdf = .screen
    pdf.page["StructParents"] = nil
    #expect(try pdf.codes(.screen) == ["missing-parent-tree"])
    pdf = .screen
    pdf.content += "\n/P << /MCID 1 >> BDC 0 0 9 9 re f EMC"
    #expect(try pdf.codes(.screen) == ["repeated-content"])
    pdf = .screen
    pdf.content += "\n/Artifact BMC /P << /MCID 1 >> BDC EMC EMC"
    #expect(try pdf.codes(.screen).contains("nested-artifact"))
  }

  @Test("a file without language, title or standard is found")
  func document() throws {
    var pdf = SmallPDF.screen
    pdf.catalog["Lang"] = nil
    pdf.catalog["ViewerPreferences"] = nil
    pdf.metadata = ""
    #expect(
      try pdf.codes(.screen) == [
        "missing-language", "missing-document-title", "title-not-shown", "missing-pdfua", "missing-pdfa",
      ])
    pdf = .screen
    pdf.catalog["Lang"] = "(Dansk!)"
    #expect(try pdf.codes(.screen) == ["missing-language"])
  }

  @Test("a figure without words and a header cell without scope are found")
  func figures() throws {
    var pdf = SmallPDF.screen
    pdf.objects[25] = "<< /S /Figure /P 22 0 R /Pg 3 0 R /K 2 /Alt ( ) >>"
    pdf.objects[28] = "<< /S /TH /P 27 0 R /Pg 3 0 R /K 3 >>"
    let findings = try pdf.findings(.screen)
    #expect(findings.map(\.code) == ["figure-without-alt", "header-without-scope"])
    #expect(findings.allSatisfy { $0.place?.page == 1 })
  }

  @Test("a header cell that other cells name needs no scope")
  func headers() throws {
    var pdf = SmallPDF.screen
    pdf.objects[28] = "<< /S /TH /P 27 0 R /Pg 3 0 R /K 3 /ID (a) >>"
    pdf.objects[29] =
      "<< /S /TD /P 27 0 R /Pg 3 0 R /K 4 /A << /O /Table /Headers [(a)] >> >>"
    #expect(try pdf.codes(.screen) == [])
  }

  @Test("a table whose rows differ in their cells is found, unless spans make up for it")
  func table() throws {
    var pdf = SmallPDF.screen
    pdf.objects[24] = "<< /S /TD /P 31 0 R /Pg 3 0 R /K 1 >>"
    pdf.objects[31] = "<< /S /TR /P 26 0 R /K 24 0 R >>"
    pdf.objects[22] = "<< /S /Document /P 21 0 R /K [23 0 R 25 0 R 26 0 R 30 0 R] >>"
    pdf.objects[26] = "<< /S /Table /P 22 0 R /K [27 0 R 31 0 R] >>"
    #expect(try pdf.findings(.screen).map(\.message) == ["a table has 2 columns in its first row and 1 in row 2"])
    pdf.objects[24] = "<< /S /TD /P 31 0 R /Pg 3 0 R /K 1 /A << /O /Table /ColSpan 2 >> >>"
    #expect(try pdf.codes(.screen) == [])
    pdf.objects[24] = "<< /S /TD /P 31 0 R /Pg 3 0 R /K 1 >>"
    pdf.objects[29] = "<< /S /TD /P 27 0 R /Pg 3 0 R /K 4 /A [<< /O /Layout >> << /O /Table /RowSpan 2 >>] >>"
    #expect(try pdf.codes(.screen) == [])
  }

  @Test("headings that skip a level, types that nobody knows, and cells outside a row are found")
  func structure() throws {
    var pdf = SmallPDF.screen
    pdf.objects[24] = "<< /S /H3 /P 22 0 R /Pg 3 0 R /K 1 >>"
    #expect(try pdf.findings(.screen).map(\.message) == ["a level of headings is left out: H3 follows H1"])
    pdf.objects[24] = "<< /S /Brødtekst /P 22 0 R /Pg 3 0 R /K 1 >>"
    #expect(try pdf.codes(.screen) == ["unknown-structure-type"])
    pdf.objects[24] = "<< /S /TD /P 22 0 R /Pg 3 0 R /K 1 >>"
    #expect(try pdf.findings(.screen).map(\.message) == ["TD stands in Document, and belongs in TR"])
    pdf.objects[24] = "<< /S /Note /P 22 0 R /Pg 3 0 R /K 1 >>"
    #expect(try pdf.codes(.screen) == ["note-without-id"])
    pdf.objects[24] = "<< /S /Tekst /P 22 0 R /Pg 3 0 R /K 1 >>"
    pdf.objects[21] = pdf.objects[21]?.replacing("/K [22", with: "/RoleMap << /Tekst /P >> /K [22")
    #expect(try pdf.codes(.screen) == [])
  }

  @Test("a link outside the tree, one without words, and a page without tab order are found")
  func links() throws {
    var pdf = SmallPDF.screen
    pdf.objects[30] = "<< /S /Link /P 22 0 R /Pg 3 0 R /K [5] >>"
    #expect(try pdf.codes(.screen) == ["link-outside-structure"])
    pdf = .screen
    pdf.objects[20] = pdf.objects[20]?.replacing("/Contents (Til kilden)", with: "")
    #expect(try pdf.codes(.screen) == ["link-without-description"])
    pdf = .screen
    pdf.page["Tabs"] = nil
    #expect(try pdf.codes(.screen) == ["tab-order"])
  }

  @Test("a font whose glyphs are no letters is found, and one that lacks some")
  func letters() throws {
    var pdf = SmallPDF.screen
    pdf.toUnicode = "1 beginbfchar <0004> <0041> endbfchar"
    let findings = try pdf.findings(.screen)
    #expect(findings.map(\.code) == ["glyph-without-unicode"])
    #expect(findings[0].message == "the font `Inter` does not say which letter 2 glyphs are (first: code 5)")
    pdf.objects[5] =
      "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Inter /Encoding /Identity-H /DescendantFonts [6 0 R] >>"
    #expect(try pdf.codes(.screen) == ["font-without-unicode"])
    pdf.descriptor = [:]
    #expect(try pdf.codes(.screen) == ["unembedded-font", "font-without-unicode"])
  }

  @Test("colours that nothing defines are found")
  func colours() throws {
    var pdf = SmallPDF.screen
    pdf.content = pdf.content.replacing("0 0 1 RG", with: "0 0 0 1 K")
    #expect(try pdf.findings(.screen).map(\.message) == ["a line is painted in CMYK, and the output intent is for RGB"])
    pdf.catalog["OutputIntents"] = nil
    #expect(try pdf.codes(.screen) == ["missing-output-intent"])
  }

  @Test("a file attached to PDF/A-2 is found unless it is a PDF")
  func attachment() throws {
    var pdf = SmallPDF.screen
    pdf.catalog["Names"] =
      "<< /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.csv) /EF << /F 40 0 R >> >>] >> >>"
    pdf.streams[40] = ("/Type /EmbeddedFile /Subtype /text#2Fcsv", Array("a;b".utf8))
    #expect(try pdf.codes(.screen) == ["attachment-in-pdfa"])
  }

  @Test("words that only a gap parts are found, within one text alone")
  func spaces() throws {
    func codes(_ content: String, _ toUnicode: String? = nil) throws -> [String] {
      var pdf = SmallPDF.screen
      pdf.content += "\n" + content
      if let toUnicode { pdf.toUnicode = toUnicode }
      return try pdf.codes(.screen).filter { $0 != "repeated-content" }
    }
    #expect(try codes("/P << /MCID 1 >> BDC BT /F1 12 Tf 20 20 Td [<0004> -300 <0005>] TJ ET EMC") == ["missing-space"])
    #expect(try codes("/P << /MCID 1 >> BDC BT /F1 12 Tf 20 20 Td [<0004> -60 <0005>] TJ ET EMC") == [])
    #expect(try codes("/P << /MCID 1 >> BDC BT /F1 12 Tf 20 20 Td [<0004> -2000 <0005>] TJ ET EMC") == [])
    #expect(
      try codes(
        "/H1 << /MCID 0 >> BDC BT /F1 12 Tf 20 20 Td <0004> Tj ET EMC /P << /MCID 1 >> BDC BT /F1 12 Tf 32 20 Td <0005> Tj ET EMC"
      ) == [])
    let space =
      "1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0004> <0041> <0005> <0020> endbfchar 1 beginbfchar <0006> <0042> endbfchar"
    #expect(
      try codes("/P << /MCID 1 >> BDC BT /F1 12 Tf 20 20 Td [<0004> <0005> -300 <0006>] TJ ET EMC", space) == [])
  }
}
