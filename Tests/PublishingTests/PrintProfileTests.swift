import Foundation
import Harness
import Model
import Platform
import Publishing
import Reading
import Testing
import Typesetting

/// What a printer gets, held against what a screen gets.
@Suite struct PrintProfileTests {
  private static let prose = "## Et afsnit\n\nTekst med en [side](section:et-afsnit) og en note.[^1]\n\n[^1]: Her.\n"

  private func build(
    _ profile: ProfileChoice, _ files: [String: String] = SmallReport.chapter(prose), in folder: TemporaryFolder? = nil
  ) throws -> (result: BuildResult, folder: TemporaryFolder) {
    let folder = try folder ?? TemporaryFolder(files)
    let result = Workshop.press.build(
      try DiskFolder(folder.path), as: profile, output: folder.path + "/Output", keepTeX: true)
    return (result, folder)
  }

  /// A preset in the report's own `printers.yaml`.
  private func printed(_ preset: String, _ prose: String = prose) throws -> (
    result: BuildResult, folder: TemporaryFolder
  ) {
    try build(
      ProfileChoice(.print), SmallReport.chapter(prose, ["printers.yaml": "- name: prøve\n" + preset]))
  }

  /// The PDF as text: every object, nothing compressed.
  private func objects(of pdf: String) -> String {
    let result = ChildProcess(
      "/usr/bin/qpdf", ["--qdf", "--object-streams=disable", pdf, "-"], limits: .init(output: 64 << 20)
    ).run()
    return String(decoding: result.output, as: Unicode.ASCII.self)
  }

  /// Left, bottom, right and top of a page's boxes, in points.
  private func boxes(of pdf: String) -> [String: [Double]] {
    let lines = Workshop.run("pdfinfo", ["-box", pdf]).output.split(separator: "\n")
    var boxes: [String: [Double]] = [:]
    for line in lines {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].hasSuffix("Box") else { continue }
      boxes[String(parts[0])] = parts[1].split(separator: " ").compactMap { Double($0) }
    }
    return boxes
  }

  private func pages(of pdf: String) -> Int? {
    let line = Workshop.run("pdfinfo", [pdf]).output.split(separator: "\n").first { $0.hasPrefix("Pages:") }
    return line.flatMap { Int($0.dropFirst(6).trimmingCharacters(in: .whitespaces)) }
  }

  @Test("the printer's pages say what the screen's say, in a file of their own")
  func sameText() throws {
    let (screen, folder) = try build(.screen)
    let (print, _) = try build(ProfileChoice(.print), in: folder)
    expectDiagnostics(print.diagnostics, marks: [])
    let shown = try #require(screen.pdf)
    let printed = try #require(print.pdf)
    #expect(printed.hasSuffix("-print.pdf") && print.manifest?.hasSuffix("/manifest-print.json") == true)
    #expect(Workshop.text(of: shown) == Workshop.text(of: printed))
    #expect(pages(of: shown) == pages(of: printed))
  }

  @Test("trim, bleed and marks lie around each other")
  func boxes() throws {
    let (result, folder) = try build(ProfileChoice(.print))
    defer { withExtendedLifetime(folder) {} }
    let pdf = try #require(result.pdf)
    let boxes = boxes(of: pdf)
    let media = try #require(boxes["MediaBox"])
    let bleed = try #require(boxes["BleedBox"])
    let trim = try #require(boxes["TrimBox"])
    // A4, 3 mm, and 9 mm for the marks, in points.
    #expect(abs(trim[2] - trim[0] - 595.28) < 0.02 && abs(trim[3] - trim[1] - 841.89) < 0.02)
    for side in 0..<4 {
      #expect(abs(abs(trim[side] - bleed[side]) - 8.504) < 0.01)
      #expect(abs(abs(bleed[side] - media[side]) - 25.512) < 0.01)
    }
  }

  @Test("no operator of red, green and blue, no link and no bookmark is in it; black text prints over")
  func inks() throws {
    let (result, folder) = try build(ProfileChoice(.print))
    defer { withExtendedLifetime(folder) {} }
    let pdf = try #require(result.pdf)
    let objects = objects(of: pdf)
    #expect(objects.firstMatch(of: /[0-9] (?:rg|RG)\b/) == nil)
    #expect(!objects.contains("DeviceRGB") && !objects.contains("/Annots") && !objects.contains("/Outlines"))
    #expect(objects.contains("0 0 0 1 k 0 0 0 1 K /coiOver gs"))
    #expect(objects.contains("/OPM 1"))
  }

  @Test(
    "it says which standard it keeps and which press it is for",
    arguments: [
      ("PDF/X-4", "1.6", "pdfxid:GTS_PDFXVersion>PDF/X-4<"), ("PDF/X-1a", "1.4", "/GTS_PDFXVersion (PDF/X-1a:2003)"),
    ])
  func standard(_ name: String, _ version: String, _ statement: String) throws {
    let (result, folder) = try printed("  standard: \(name)\n")
    defer { withExtendedLifetime(folder) {} }
    let pdf = try #require(result.pdf)
    let objects = objects(of: pdf)
    #expect(Workshop.run("pdfinfo", [pdf]).output.contains("PDF version:     \(version)"))
    for part in [
      statement, "/S /GTS_PDFX", "/OutputConditionIdentifier (FOGRA39)", "/Trapped /False", "/DestOutputProfile",
    ] {
      #expect(objects.contains(part), "\(part)")
    }
    #expect(Workshop.run("qpdf", ["--check", pdf]).status == 0)
  }

  @Test("colour at the edge is painted into the bleed, and no farther")
  func bleed() throws {
    let (result, folder) = try printed("  marks: no\n  bleed: 5\n")
    defer { withExtendedLifetime(folder) {} }
    let pdf = try #require(result.pdf)
    // The cover's field, in the corner of the bleed: a pixel a point.
    let page = Workshop.run("pdftoppm", ["-r", "72", "-f", "1", "-l", "1", pdf, folder.path + "/page"])
    #expect(page.status == 0)
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).first { $0.hasSuffix(".ppm") })
    let bytes = try #require(folder.bytes(of: name))
    // The head is `P6`, width and height, `255`; the last row and column may be half a point.
    let head = String(decoding: bytes.prefix(20), as: UTF8.self).split(whereSeparator: \.isWhitespace)
    let width = try #require(Int(head[1]))
    let corner = bytes.dropLast(3 * width + 6).suffix(3)
    #expect((corner.max() ?? 255) < 130, "\(Array(corner))")
  }

  @Test("pages are a multiple of what binding wants, the blank ones before the back cover", arguments: [4, 16])
  func multiple(_ count: Int) throws {
    let (result, folder) = try printed("  page-multiple: \(count)\n")
    defer { withExtendedLifetime(folder) {} }
    let pdf = try #require(result.pdf)
    let all = try #require(pages(of: pdf))
    #expect(all.isMultiple(of: count) && all == result.pageCount)
    let last = Workshop.run("pdftotext", ["-f", "\(all)", "-l", "\(all)", pdf, "-"]).output
    let before = Workshop.run("pdftotext", ["-f", "\(all - 1)", "-l", "\(all - 1)", pdf, "-"]).output
    #expect(last.contains("Center for Offentlig Innovation"))
    if count == 16 { #expect(before.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty) }
  }

  @Test("a cover of its own is one sheet with its spine, and the inside begins with a blank page")
  func cover() throws {
    let (result, folder) = try printed(
      "  cover: own\n  marks: no\n  bleed: 0\n  page-multiple: 60\n  paper: {weight: 200}\n")
    defer { withExtendedLifetime(folder) {} }
    expectDiagnostics(result.diagnostics, marks: [])
    let cover = try #require(result.editions.first?.cover)
    #expect(cover.hasSuffix("-print-cover.pdf") && pages(of: cover) == 1)
    // 30 sheets of 0.2 mm between two A4s.
    let width = try #require(boxes(of: cover)["TrimBox"])[2]
    #expect(abs(width - (426.0 / 25.4 * 72)) < 0.1, "\(width)")
    let text = Workshop.text(of: cover)
    #expect(text.contains("En lille rapport") && text.contains("www.coi.dk"))
    let inside = try #require(result.pdf)
    #expect(pages(of: inside) == 60)
    let first = Workshop.run("pdftotext", ["-l", "1", inside, "-"]).output
    #expect(first.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty)
  }

  @Test("another size is the same page made smaller, and one of other proportions is refused")
  func trim() throws {
    let (result, folder) = try printed("  trim: A5\n  marks: no\n")
    defer { withExtendedLifetime(folder) {} }
    let pdf = try #require(result.pdf)
    let trim = try #require(boxes(of: pdf)["TrimBox"])
    #expect(abs(trim[2] - trim[0] - 419.53) < 0.1 && abs(trim[3] - trim[1] - 595.28) < 0.1)
    let (refused, other) = try printed("  trim: {width: 200, height: 200}\n")
    defer { withExtendedLifetime(other) {} }
    #expect(refused.outcome == .failed && refused.pdf == nil)
    expectDiagnostics(refused.diagnostics, marks: ["printers.yaml:2:3: unfit-trim"])
  }

  @Test("a preset that there is not is refused with the nearest name")
  func unknownPreset() throws {
    let (result, folder) = try build(ProfileChoice(.print, preset: "ofset"))
    defer { withExtendedLifetime(folder) {} }
    expectDiagnostics(result.diagnostics, marks: ["unknown-preset"])
    #expect(result.diagnostics.first?.remedy?.contains("offset") == true)
  }

  @Test("pictures become inks, with as many dots as the press can show")
  func pictures() throws {
    let (folder, name) = try pictureReport("- name: grov\n")
    let (result, _) = try build(ProfileChoice(.print), in: folder)
    expectDiagnostics(result.diagnostics, marks: [])
    let pdf = try #require(result.pdf)
    let list = Workshop.run("pdfimages", ["-list", pdf]).output.split(separator: "\n").dropFirst(2)
    let inked = list.filter { $0.contains(" cmyk ") }
    #expect(list.count == 1 && inked.count == 1, "\(list)")
    let (screen, _) = try build(.screen, in: folder)
    let shown = try #require(screen.pdf)
    #expect(Workshop.text(of: shown) == Workshop.text(of: pdf))
    #expect(!FileManager.default.fileExists(atPath: name))
  }

  // A printer would call, so it is an error; an author wants to see what it is about, so the PDF is there under a name that nobody
  // sends off by mistake.
  @Test(
    "a picture with too few dots is said once, where it is named, and keeps the PDF from its place but not from being looked at"
  )
  func coarsePicture() throws {
    let (folder, refused) = try pictureReport("- {name: fin, minimum-resolution: 250}\n")
    let (result, _) = try build(ProfileChoice(.print), in: folder)
    expectDiagnostics(result.diagnostics, marks: ["chapters/indledning.md:7:1: low-resolution", "refused-pdf"])
    #expect(result.outcome == .failed && result.pdf == nil && pages(of: refused) == 5)
    try folder.write(Array("- {name: fin, minimum-resolution: 200}\n".utf8), to: "printers.yaml")
    let (agreed, _) = try build(ProfileChoice(.print), in: folder)
    #expect(agreed.pdf != nil && pages(of: refused) == nil)
  }

  @Test(
    "a transparent picture is one in inks, and flattened where the standard knows no transparency",
    arguments: ["X-4", "X-1a"])
  func transparentPicture(_ standard: String) throws {
    let (folder, _) = try pictureReport("- {name: a, standard: PDF/\(standard)}\n", hasAlpha: true)
    let (result, _) = try build(ProfileChoice(.print), in: folder)
    expectDiagnostics(result.diagnostics, marks: [])
    let list = Workshop.run("pdfimages", ["-list", try #require(result.pdf)]).output
    #expect(list.contains(" cmyk ") && list.contains(" smask ") == (standard == "X-4"), "\(list)")
  }

  @Test(
    "a profile that is not there, or is none, is said where it is named",
    arguments: [("FOGRA93", "missing-profile"), ("report.yaml", "unusable-profile"), ("../x.icc", "missing-profile")])
  func profile(_ name: String, _ code: String) throws {
    let (result, folder) = try printed("  profile: \(name)\n")
    defer { withExtendedLifetime(folder) {} }
    expectDiagnostics(result.diagnostics, marks: ["printers.yaml:2:12: \(code)"])
    #expect(result.pdf == nil)
  }

  @Test("lines are as thick as the preset's thinnest, and no page changes by it")
  func lineWeight() throws {
    let (thick, folder) = try printed("  line-weight: 0.9\n")
    let (plain, _) = try printed("  line-weight: 0.1\n")
    expectDiagnostics(thick.diagnostics, marks: [])
    #expect(thick.pageCount == plain.pageCount)
    let pdf = try #require(thick.pdf)
    let widths = objects(of: pdf).matches(of: /([0-9.]+) w\b/).compactMap { Double($0.1) }
    #expect(widths.min() ?? 0 > 0.89)
    withExtendedLifetime(folder) {}
  }

  /// A report with a picture of 208 dots an inch over 122 mm: enough for most printers, not for all; and where its refused PDF would be.
  private func pictureReport(_ printers: String, hasAlpha: Bool = false) throws -> (
    folder: TemporaryFolder, refused: String
  ) {
    let folder = try TemporaryFolder(
      SmallReport.chapter("Et billede.\n\n![Et billede](images/lille.png)\n", ["printers.yaml": printers]))
    try folder.write(Self.png(width: 1000, height: 100, hasAlpha: hasAlpha), to: "images/lille.png")
    let name = Files.name(of: folder.path)
    return (folder, "\(folder.path)/Output/\(name)/\(name)-print-refused.pdf")
  }

  /// A picture of one colour, in red, green and blue, made of the portable format that every machine's tools know.
  private static func png(width: Int, height: Int, hasAlpha: Bool) throws -> [UInt8] {
    let pixels = hasAlpha ? "0, 0, 0, 99, 200, 30, 30, 255" : "0, 0, 0, 200, 30, 30"
    let code = """
      import sys, zlib, struct
      w, h = \(width), \(height)
      chunk = lambda t, d: struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d))
      rows = b''.join(b'\\0' + bytes((\(pixels)) * (w // 2)) for _ in range(h))
      sys.stdout.buffer.write(b'\\x89PNG\\r\\n\\x1a\\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, \(hasAlpha ? 6 : 2), 0, 0, 0))
        + chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))
      """
    return ChildProcess("/usr/bin/python3", ["-c", code]).run().output
  }
}
