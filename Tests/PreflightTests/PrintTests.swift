import Harness
import Testing

import struct Model.Located
import struct Model.PrintPreset
import struct Model.SourceLocation

@testable import Preflight

/// What a printer would send back: each fault by itself in a file that is good otherwise.
@Suite struct PrintTests {
  @Test("a file made as printers want it has no finding")
  func good() throws {
    #expect(try SmallPDF.print.findings(.print) == [])
  }

  @Test("a page without a TrimBox is found, and one whose TrimBox leaves the sheet")
  func trim() throws {
    var pdf = SmallPDF.print
    pdf.page["TrimBox"] = nil
    // The sheet is then all there is to hold the bleed against.
    #expect(try Set(pdf.codes(.print)) == ["missing-trim-box", "unpainted-bleed"])
    pdf.page["TrimBox"] = "[20 20 260 220]"
    #expect(
      try pdf.findings(.print).map(\.message) == [
        "the TrimBox reaches beyond the sheet (MediaBox)", "the TrimBox reaches beyond the BleedBox",
        "the bleed is 0.0 mm, and 3.0 mm are wanted (right)",
      ])
  }

  @Test("a trimmed page of another size than the preset's is found")
  func size() throws {
    let preset = preset("a5") {
      $0.trim = Located(PrintPreset.Size(width: 148, height: 210), at: SourceLocation(file: "printers.yaml"))
    }
    let findings = try SmallPDF.print.findings(.print, preset)
    #expect(findings.map(\.code) == ["wrong-trim"])
    #expect(findings[0].message == "the page is 70.6 × 70.6 mm, and the preset `a5` wants 148.0 × 210.0 mm")
  }

  @Test("pages of different sizes are found")
  func mixed() throws {
    var pdf = SmallPDF.print
    pdf.pageCount = 2
    pdf.objects[101] =
      "<< /Type /Page /Parent 2 0 R /Contents 20 0 R /MediaBox [0 0 240 200] /TrimBox [20 20 220 180] /BleedBox [11 11 229 189] >>"
    pdf.streams[20] = ("", [])
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["mixed-trim"])
    #expect(findings[0].place?.page == 2)
  }

  @Test("a BleedBox that is missing or too small is found")
  func bleedBox() throws {
    var pdf = SmallPDF.print
    pdf.page["BleedBox"] = nil
    #expect(try pdf.codes(.print) == ["small-bleed"])
    pdf.page["BleedBox"] = "[17 11.4 228.6 228.6]"
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["small-bleed"])
    #expect(findings[0].message == "the bleed is 1.1 mm, and 3.0 mm are wanted (left)")
    #expect(try SmallPDF.print.codes(.print, preset("x") { $0.bleed = 5 }) == ["small-bleed"])
  }

  @Test("colour that ends at the trim is found where it ends, whatever the boxes say")
  func paintedBleed() throws {
    var pdf = SmallPDF.print
    pdf.content = "1 0 0 0 k 20 60 60 100 re f"
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["unpainted-bleed"])
    #expect(findings[0].message.contains("at the left edge of the trimmed page, over 35."))
    let area = try #require(findings[0].place?.area)
    #expect(abs(area.top - 21.2) < 1 && abs(area.left) < 0.5)
  }

  @Test("bleed is looked for on turned pages as well", arguments: [90, 180, 270])
  func turned(angle: Int) throws {
    var pdf = SmallPDF.print
    pdf.page["MediaBox"] = "[0 0 260 240]"
    pdf.page["Rotate"] = "\(angle)"
    #expect(try pdf.findings(.print) == [])
    pdf.content = "1 0 0 0 k 20 60 60 100 re f"
    #expect(try pdf.findings(.print).map(\.message).first?.contains("at the left edge") == true)
  }

  @Test("a picture in RGB is found with its page and place")
  func picture() throws {
    var pdf = SmallPDF.print
    pdf.resources["XObject"] = "<< /I 20 0 R >>"
    pdf.streams[20] = (
      "/Type /XObject /Subtype /Image /Width 200 /Height 200 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
      [UInt8](repeating: 200, count: 120_000)
    )
    pdf.content += "\nq 36 0 0 36 100 120 cm /I Do Q"
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["rgb-colour"])
    #expect(
      findings[0].line
        == "page 1, 28.2 mm from the left, 22.6 mm from the top: error[rgb-colour]: a picture is painted in RGB; "
        + "convert it to CMYK or grey, through the printer's ICC profile")
  }

  @Test("RGB is found in text, lines, areas, shadings, stencils, patterns and within forms")
  func light() throws {
    var pdf = SmallPDF.print
    pdf.resources["Shading"] =
      "<< /S << /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1 0 0] /C1 [0 0 1] /N 1 >> >> >>"
    pdf.resources["XObject"] = "<< /Form 20 0 R >>"
    pdf.resources["ColorSpace"] = "<< /C [/Indexed /DeviceRGB 1 <000000FFFFFF>] >>"
    pdf.streams[20] = (
      "/Type /XObject /Subtype /Form /BBox [0 0 100 100]", Array("1 0 0 rg 0 0 10 10 re f".utf8)
    )
    func found(_ content: String) throws -> [String] {
      pdf.content = content
      return try pdf.findings(.print).map { "\($0.code) \($0.message)" }
    }
    #expect(
      try found("1 0 0 rg BT /F1 12 Tf 80 100 Td <0004> Tj ET") == ["rgb-colour text is painted in RGB"])
    #expect(try found("1 0 0 RG 80 80 m 90 90 l S") == ["rgb-colour a line is painted in RGB"])
    #expect(try found("/C cs 1 sc 80 80 9 9 re f") == ["rgb-colour an area is painted in indexed RGB"])
    #expect(try found("q 90 90 10 10 re W n /S sh Q") == ["rgb-colour a shading is painted in RGB"])
    #expect(try found("q 1 0 0 1 90 90 cm /Form Do Q") == ["rgb-colour an area is painted in RGB"])
    #expect(
      try found("1 0 0 rg q 9 0 0 9 90 90 cm BI /W 1 /H 1 /IM true ID \u{1} EI Q") == [
        "rgb-colour a picture is painted in RGB"
      ])
    #expect(try found("1 0 0 rg 1 0 0 RG 0 g 80 80 9 9 re f") == [])
  }

  @Test("PDF/X-1a allows no profile's colours and nothing transparent")
  func strict() throws {
    var pdf = SmallPDF.print
    #expect(try pdf.codes(.print, preset("old") { $0.standard = .x1a }) == ["missing-pdfx"])
    pdf.metadata = ""
    pdf.information["GTS_PDFXVersion"] = "(PDF/X-1a:2003)"
    pdf.resources["ColorSpace"] = "<< /C [/ICCBased 11 0 R] >>"
    pdf.resources["ExtGState"] = "<< /G << /ca 0.5 >> >>"
    #expect(try pdf.codes(.print, preset("old") { $0.standard = .x1a }) == [])
    pdf.content += "\n/C cs 0 0 0 1 sc 80 80 9 9 re f"
    #expect(try pdf.codes(.print, preset("old") { $0.standard = .x1a }) == ["colour-not-in-standard"])
    #expect(try pdf.codes(.print) == [])
    pdf.content = "/G gs 0 g 80 80 9 9 re f"
    #expect(try pdf.codes(.print, preset("old") { $0.standard = .x1a }) == ["transparency"])
    #expect(try pdf.codes(.print) == [])
  }

  @Test("an ink of its own is a warning")
  func spot() throws {
    var pdf = SmallPDF.print
    pdf.resources["ColorSpace"] =
      "<< /C [/Separation /Pantone /DeviceCMYK << /FunctionType 2 /Domain [0 1] /C0 [0 0 0 0] /C1 [0 1 1 0] /N 1 >>] >>"
    pdf.content += "\n/C cs 1 scn 80 150 9 9 re f"
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["spot-colour"])
    #expect(findings[0].severity == .warning)
    #expect(findings[0].message == "an area takes an ink of its own: Pantone")
  }

  @Test("340 per cent of ink is found, where it is, and outside the bleed it does not count")
  func ink() throws {
    var pdf = SmallPDF.print
    pdf.content += "\n0.9 0.8 0.8 0.9 k 100 120 40 40 re f"
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["too-much-ink"])
    #expect(findings[0].message.hasPrefix("the inks add up to 340 %, and 300 % is the most"))
    pdf.content = "1 1 1 1 k 0 232 240 8 re f"
    #expect(try pdf.codes(.print) == [])
  }

  @Test("black text of several inks is a warning")
  func richBlack() throws {
    var pdf = SmallPDF.print
    pdf.content = "0.4 0 0 1 k BT /F1 12 Tf 80 100 Td <0004> Tj ET"
    #expect(try pdf.codes(.print) == ["rich-black-text"])
  }

  @Test("white that overprints is found, and black that overprints is not")
  func overprint() throws {
    var pdf = SmallPDF.print
    pdf.resources["ExtGState"] = "<< /G << /OP true /op true /OPM 1 >> >>"
    pdf.content = "/G gs 1 0 0 0 k 70 90 60 30 re f 0 0 0 0 k BT /F1 12 Tf 80 100 Td <0004> Tj ET"
    #expect(try pdf.codes(.print) == ["white-overprint"])
    pdf.content = "/G gs 1 0 0 0 k 70 90 60 30 re f 0 0 0 1 k BT /F1 12 Tf 80 100 Td <0004> Tj ET"
    #expect(try pdf.codes(.print) == [])
  }

  @Test("what is the same on every page is said once")
  func repeated() throws {
    var pdf = SmallPDF.print
    pdf.page["TrimBox"] = nil
    pdf.content = ""
    pdf.pageCount = 3
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["missing-trim-box"])
    #expect(findings[0].place?.page == 1)
    #expect(findings[0].message.hasSuffix("it has no TrimBox, and so on 2 more pages"))
  }

  @Test("a picture with too few pixels for its printed size is found, by its matrix")
  func resolution() throws {
    var pdf = SmallPDF.print
    pdf.resources["XObject"] = "<< /I 20 0 R >>"
    pdf.streams[20] = (
      "/Type /XObject /Subtype /Image /Width 100 /Height 100 /BitsPerComponent 8 /ColorSpace /DeviceGray",
      [UInt8](repeating: 200, count: 10_000)
    )
    pdf.content = "q 0.5 0 0 0.5 0 0 cm q 0 72 -72 0 260 240 cm /I Do Q Q"
    #expect(try pdf.codes(.print) == [])
    pdf.content = "q 0 72 -72 0 160 120 cm /I Do Q"
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["too-few-pixels"])
    #expect(
      findings[0].message
        == "a picture has 100 pixels an inch at its printed size (100 × 100 pixels), and 200 is the least")
  }

  @Test("lines thinner than the press holds are warnings, drawn or filled, and as large as they are printed")
  func thin() throws {
    var pdf = SmallPDF.print
    pdf.content = "0 0 0 1 K 1 w q 0.1 0 0 0.1 0 0 cm 800 900 m 1800 900 l S Q"
    #expect(try pdf.findings(.print).map(\.message) == ["a line is 0.10 pt, and 0.25 pt is the thinnest that prints"])
    pdf.content = "0 0 0 1 k 80 90 100 0.2 re f"
    #expect(try pdf.codes(.print) == ["thin-line"])
    pdf.content = "0 0 0 1 k 80 90 100 0.25 re f"
    #expect(try pdf.codes(.print) == [])
  }

  @Test("text that nobody sees is found: invisible, white on paper, off the sheet; white on colour is seen")
  func hidden() throws {
    var pdf = SmallPDF.print
    func found(_ content: String) throws -> [String] {
      pdf.content = content
      return try pdf.findings(.print).map { "\($0.code) \($0.message)" }
    }
    #expect(
      try found("BT 3 Tr /F1 12 Tf 80 100 Td <0004> Tj ET") == ["hidden-text text is invisible (rendering mode 3)"])
    #expect(
      try found("0 0 0 0 k BT /F1 12 Tf 80 100 Td <0004> Tj ET") == ["hidden-text text is white on white paper"])
    #expect(try found("BT /F1 12 Tf 800 100 Td <0004> Tj ET") == ["hidden-text text stands outside the sheet"])
    #expect(try found("1 0 0 0 k 70 90 60 30 re f 0 0 0 0 k BT /F1 12 Tf 80 100 Td <0004> Tj ET") == [])
  }

  @Test("a font that is not embedded is found, unless nothing is set in it")
  func font() throws {
    var pdf = SmallPDF.print
    pdf.descriptor = [:]
    let findings = try pdf.findings(.print)
    #expect(findings.map(\.code) == ["unembedded-font"])
    #expect(findings[0].message == "the font `Inter` is not embedded")
    #expect(findings[0].place?.page == 1)
    pdf.content = "0 0 0 1 k 80 90 100 1 re f"
    #expect(try pdf.codes(.print) == [])
  }

  @Test("links, fields and programs are found")
  func links() throws {
    var pdf = SmallPDF.print
    pdf.page["Annots"] =
      "[<< /Type /Annot /Subtype /Link /Rect [50 50 80 60] >> << /Subtype /Text /Rect [90 50 99 60] >>]"
    pdf.catalog["OpenAction"] = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"
    #expect(try pdf.codes(.print) == ["javascript", "link-in-print", "annotation-in-print"])
  }

  @Test("a file that does not say what it is, or for which press, is found")
  func identification() throws {
    var pdf = SmallPDF.print
    pdf.metadata = ""
    pdf.information = [:]
    pdf.catalog["OutputIntents"] = nil
    #expect(try pdf.codes(.print) == ["missing-pdfx", "missing-output-intent", "missing-trapped"])
    pdf = .print
    pdf.streams[11] = ("/N 3", SmallPDF.profile("mntr", "RGB "))
    #expect(try pdf.codes(.print) == ["wrong-output-intent"])
  }

  @Test("a number of pages that cannot be folded is found where the preset asks")
  func multiple() throws {
    var pdf = SmallPDF.print
    pdf.pageCount = 3
    #expect(try pdf.codes(.print, preset("stapled") { $0.pageMultiple = 4 }) == ["page-multiple"])
    pdf.pageCount = 4
    #expect(try pdf.codes(.print, preset("stapled") { $0.pageMultiple = 4 }) == [])
  }
}

/// The usual preset with something else.
private func preset(_ name: String, _ change: (inout PrintPreset) -> Void) -> PrintPreset {
  var preset = PrintPreset.usual
  preset.name.value = name
  change(&preset)
  return preset
}
