import Foundation
import Harness
import Platform
import Testing

@testable import Preflight

/// Files that are damaged, locked or made to harm: each is found, and none is followed.
@Suite struct HostileFileTests {
  @Test("a file cut off in the middle is damaged", arguments: PreflightProfile.allCases)
  func damaged(profile: PreflightProfile) throws {
    let bytes = SmallPDF.print.bytes
    let found = try SmallPDF.findings(Array(bytes.dropLast(20)), profile)
    #expect(found.first?.code == "damaged-pdf")
    #expect(found.first?.message.contains("/tmp") == false)
    #expect(try SmallPDF.findings(Array(bytes.dropLast(bytes.count / 2)), profile).map(\.code) == ["unreadable-pdf"])
  }

  @Test(
    "what is no PDF is unreadable",
    arguments: ["", "hello", "%PDF-1.7\n", "%PDF-1.7\ntrailer << /Root 1 0 R >>\n%%EOF"])
  func unreadable(text: String) throws {
    let codes = try SmallPDF.findings(Array(text.utf8), .print).map(\.code)
    #expect(codes == ["unreadable-pdf"] || codes.first == "damaged-pdf", "\(codes)")
  }

  @Test("a file that wants a password is said to, and one that shuts readers out as well")
  func encrypted() throws {
    let scratch = try Scratch()
    let path = Files.join(scratch.path, "plain.pdf")
    try Files.write(SmallPDF.screen.bytes, to: path)
    func lock(_ user: String, _ restrictions: [String]) throws -> [String] {
      let locked = Files.join(scratch.path, "locked.pdf")
      let run = ChildProcess(
        "/usr/bin/qpdf", ["--encrypt", user, "owner", "256"] + restrictions + ["--", path, locked]
      ).run()
      #expect(run.succeeded)
      return PDFPreflight(locked, profile: .screen).run().findings.map(\.code)
    }
    #expect(try lock("secret", []) == ["encrypted-pdf"])
    #expect(try lock("", ["--print=none"]) == ["encrypted-pdf"])
  }

  @Test("a page tree that bites its own tail ends")
  func pageTree() throws {
    var pdf = SmallPDF.print
    pdf.objects[2] = "<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R] /Count 3 >>"
    #expect(try pdf.codes(.print).contains("damaged-pdf"))
  }

  @Test("a page in whose dictionary ten thousand others stand in each other is found")
  func deepObject() throws {
    var pdf = SmallPDF.print
    pdf.page["X"] = String(repeating: "<< /A ", count: 10_000) + "1" + String(repeating: " >>", count: 10_000)
    #expect(try pdf.codes(.print) == ["damaged-pdf", "damaged-pdf"])
    pdf.page["X"] = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
    #expect(try pdf.codes(.print) == [])
  }

  @Test("a page tree of two hundred thousand times the same page ends")
  func repeatedPage() throws {
    var pdf = SmallPDF.screen
    pdf.objects[2] = "<< /Type /Pages /Kids [\(String(repeating: "3 0 R ", count: 200_000))] /Count 200000 >>"
    #expect(try pdf.codes(.screen).contains("damaged-pdf"))
  }

  @Test(
    "a few hundred bytes that unpack to a hundred and fifty megabytes are not unpacked to the end, and nothing else is said of the file"
  )
  func bomb() throws {
    var pdf = SmallPDF.print
    pdf.content = ""
    let code = """
      import sys, zlib
      packer = zlib.compressobj(9)
      packed = b''.join(packer.compress(b' ' * (1 << 20)) for _ in range(150)) + packer.flush()
      sys.stdout.buffer.write(zlib.compress(packed, 9))
      """
    let packed = ChildProcess("/usr/bin/python3", ["-c", code]).run().output
    #expect(packed.count < 4000)
    pdf.streams[4] = ("/Filter [/FlateDecode /FlateDecode]", packed)
    let codes = try pdf.codes(.print)
    #expect(codes == ["endless-content"], "\(codes)")
  }

  @Test("a form that shows itself is shown once")
  func recursion() throws {
    var pdf = SmallPDF.print
    pdf.resources["XObject"] = "<< /X 20 0 R >>"
    pdf.streams[20] = (
      "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X 20 0 R >> >>",
      Array("0 0 9 9 re f /X Do".utf8)
    )
    pdf.content = "q 1 0 0 1 90 90 cm /X Do Q"
    #expect(try !pdf.codes(.print).contains("endless-content"))
  }

  @Test("forms that show each other ten to the thirtieth times are given up")
  func explosion() throws {
    var pdf = SmallPDF.screen
    pdf.resources["XObject"] = "<< /X 40 0 R >>"
    for number in 40..<70 {
      pdf.streams[number] = (
        "/Type /XObject /Subtype /Form /BBox [0 0 99 99] /Resources << /XObject << /X \(number + 1) 0 R >> >>",
        Array(String(repeating: "/X Do ", count: 10).utf8)
      )
    }
    pdf.content += "/Artifact BMC /X Do EMC"
    let scratch = try Scratch()
    let path = Files.join(scratch.path, "small.pdf")
    try Files.write(pdf.bytes, to: path)
    var preflight = PDFPreflight(path, profile: .screen)
    preflight.mostOperators = 20_000
    #expect(preflight.run().findings.map(\.code) == ["endless-content"])
  }

  @Test("content that makes no sense is passed over")
  func nonsense() throws {
    for content in [
      "q q q Q Q Q Q Q", ">> ) ] } EI ID", "BT /F9 1e99 Tf (a) Tj", "<< << [ [ (", "1 2 3 cm 9 9 9 9 9 9 9 9 re f*",
      "BI /W 1",
      "1e300 0 0 1e300 0 0 cm 1e300 0 0 1e300 0 0 cm 0 0 1 1 re f", "/Nope gs /Nope Do /Nope sh /Nope cs scn f",
      "999999999999999999999 0 0 1 0 0 cm BT /F1 99999999999 Tf <0004> Tj ET", "/P << /MCID 99999999999999999 >> BDC",
      String(repeating: "q ", count: 5000), String(repeating: "[", count: 50_000),
    ] {
      var pdf = SmallPDF.screen
      pdf.content = content
      // What is found differs; that something is found, and the end reached, does not.
      #expect(try !pdf.codes(.screen).isEmpty, "\(content.prefix(40))")
    }
  }

  @Test("a font's name cannot give the terminal a command")
  func names() throws {
    var pdf = SmallPDF.print
    pdf.descriptor = [:]
    pdf.objects[5] =
      "<< /Type /Font /Subtype /Type0 /BaseFont /A#1B#5B2J /Encoding /Identity-H /DescendantFonts [6 0 R] >>"
    #expect(try pdf.findings(.print).map(\.message) == ["the font `A\u{FFFD}[2J` is not embedded"])
  }

  @Test("boxes without size, or as large as the sea, are found")
  func boxes() throws {
    for box in ["[0 0 0 0]", "[0 0 1e9 1e9]", "[9 9]", "(a)", "[0 0 100000 10]"] {
      var pdf = SmallPDF.print
      pdf.page["MediaBox"] = box
      #expect(try !pdf.codes(.print).isEmpty, "\(box)")
    }
  }

  @Test("a structure tree that bites its own tail ends")
  func structure() throws {
    var pdf = SmallPDF.screen
    pdf.objects[26] = "<< /S /Table /P 22 0 R /K [27 0 R 22 0 R] >>"
    #expect(try pdf.codes(.screen).contains("damaged-pdf"))
  }

  @Test("files with bytes changed at random never stop it")
  func random() throws {
    var generator = SeededGenerator(seed: 7)
    let bytes = SmallPDF.screen.bytes
    let font = try #require(String(decoding: bytes, as: UTF8.self).isEmpty ? nil : bytes.count)
    for _ in 0..<20 {
      var changed = bytes
      for _ in 0..<30 {
        // The font is most of the file and is not read; change what is.
        let place = Int.random(in: 0..<2500, using: &generator)
        changed[Bool.random(using: &generator) ? place : font - 1 - place] = UInt8.random(
          in: 0...255, using: &generator)
      }
      let result = try SmallPDF.findings(changed, .screen)
      #expect(!result.isEmpty)
    }
  }

  @Test("a machine without qpdf or Ghostscript says which package it lacks")
  func machine() {
    let bare = Machine(environment: ["PATH": "/nowhere"], cores: 1)
    let print = PDFPreflight("/nowhere.pdf", machine: bare).run()
    #expect(
      print.faults.compactMap(\.remedy) == [
        "install it: apt-get install qpdf", "install it: apt-get install ghostscript",
      ])
    #expect(PDFPreflight("/nowhere.pdf", profile: .screen, machine: bare).run().faults.count == 1)
  }
}
