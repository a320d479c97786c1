import Foundation
import Harness
import Platform

import struct Model.PrintPreset

@testable import Preflight

/// A PDF of a page or two, written object by object, so that a test can spoil just one of them.
///
/// The page is trimmed to 200 by 200 points, with three millimetres of bleed; `/F1` is an embedded font whose codes are glyphs of Inter.
struct SmallPDF {
  /// The page's content.
  var content = ""
  /// What stands in these dictionaries, by key; values are PDF.
  var page: [String: String]
  var resources: [String: String]
  var catalog: [String: String]
  var information: [String: String] = [:]
  /// The XMP packet's properties.
  var metadata = ""
  /// Objects by number, from 20; a stream's dictionary and data.
  var objects: [Int: String] = [:]
  var streams: [Int: (dictionary: String, data: [UInt8])] = [:]
  /// How often the page stands in the file.
  var pageCount = 1
  var descriptor = ["FontFile3": "8 0 R"]
  var trailer = "/ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]"
  var toUnicode = "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <00FF> <0041> endbfrange"

  static let boxes = [
    "MediaBox": "[0 0 240 240]", "TrimBox": "[20 20 220 220]", "BleedBox": "[11.4 11.4 228.6 228.6]",
  ]

  /// A page that a printer takes: text in black, and a field of colour that goes on into the bleed.
  static var print: SmallPDF {
    var pdf = SmallPDF(
      page: boxes, resources: ["Font": "<< /F1 5 0 R >>"],
      catalog: [
        "OutputIntents":
          "[<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier (FOGRA39) /DestOutputProfile 11 0 R >>]"
      ])
    pdf.content = """
      1 0 0 0 k 0 0 60 240 re f
      0 0 0 1 k BT /F1 12 Tf 80 100 Td <000400050006> Tj ET
      0 0 0 1 K 0.5 w 80 90 m 180 90 l S
      """
    pdf.information = ["Trapped": "/False"]
    pdf.metadata = "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
    pdf.streams[11] = ("/N 4", profile("prtr", "CMYK"))
    return pdf
  }

  /// A page that a screen reader reads: a heading, a paragraph, a figure, a table, a link, and a rule that means nothing.
  static var screen: SmallPDF {
    var pdf = SmallPDF(
      page: [
        "MediaBox": "[0 0 240 240]", "StructParents": "0", "Tabs": "/S", "Annots": "[20 0 R]",
      ],
      resources: ["Font": "<< /F1 5 0 R >>"],
      catalog: [
        "OutputIntents":
          "[<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /DestOutputProfile 11 0 R >>]",
        "MarkInfo": "<< /Marked true >>", "StructTreeRoot": "21 0 R", "Lang": "(da-DK)",
        "ViewerPreferences": "<< /DisplayDocTitle true >>",
      ])
    let words = ["H1", "P", "Figure", "TH", "TD", "Link"].enumerated().map { number, type in
      "/\(type) << /MCID \(number) >> BDC BT /F1 12 Tf 20 \(200 - 20 * number) Td <000400050006> Tj ET EMC"
    }
    pdf.content = (words + ["/Artifact BMC 0 0 1 RG 20 20 m 200 20 l S EMC"]).joined(separator: "\n")
    pdf.metadata = """
      <pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Titel</rdf:li></rdf:Alt></dc:title>
      """
    pdf.streams[11] = ("/N 3", profile("mntr", "RGB "))
    pdf.objects = [
      20: "<< /Type /Annot /Subtype /Link /Rect [20 90 100 110] /Contents (Til kilden) /StructParent 1 /F 4 >>",
      21:
        "<< /Type /StructTreeRoot /K [22 0 R] /ParentTree << /Nums [0 [23 0 R 24 0 R 25 0 R 28 0 R 29 0 R 30 0 R] 1 30 0 R] >> >>",
      22: "<< /S /Document /P 21 0 R /K [23 0 R 24 0 R 25 0 R 26 0 R 30 0 R] >>",
      23: "<< /S /H1 /P 22 0 R /Pg 3 0 R /K 0 >>",
      24: "<< /S /P /P 22 0 R /Pg 3 0 R /K [1] >>",
      25: "<< /S /Figure /P 22 0 R /Pg 3 0 R /K 2 /Alt (En figur) >>",
      26: "<< /S /Table /P 22 0 R /K 27 0 R >>",
      27: "<< /S /TR /P 26 0 R /K [28 0 R 29 0 R] >>",
      28: "<< /S /TH /P 27 0 R /Pg 3 0 R /K 3 /A << /O /Table /Scope /Column >> >>",
      29: "<< /S /TD /P 27 0 R /K << /Type /MCR /Pg 3 0 R /MCID 4 >> >>",
      30: "<< /S /Link /P 22 0 R /Pg 3 0 R /K [5 << /Type /OBJR /Obj 20 0 R >>] >>",
    ]
    return pdf
  }

  /// The head of an ICC profile, which is all that preflight asks for.
  static func profile(_ deviceClass: String, _ colours: String) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: 128)
    bytes.replaceSubrange(12..<16, with: Array(deviceClass.utf8))
    bytes.replaceSubrange(16..<20, with: Array(colours.utf8))
    return bytes
  }
}

extension SmallPDF {
  private static let font = (try? Files.read("/usr/share/fonts/opentype/inter/Inter-Regular.otf")) ?? []

  private static func dictionary(_ entries: [String: String]) -> String {
    "<< " + entries.sorted { $0.key < $1.key }.map { "/\($0.key) \($0.value)" }.joined(separator: " ") + " >>"
  }

  /// The whole file, with its table of objects.
  var bytes: [UInt8] {
    var all: [Int: [UInt8]] = objects.mapValues { Array($0.utf8) }
    func set(_ number: Int, _ text: String) { if all[number] == nil { all[number] = Array(text.utf8) } }
    func setStream(_ number: Int, _ entries: String, _ data: [UInt8]) {
      guard all[number] == nil else { return }
      all[number] = Array("<< \(entries) /Length \(data.count) >> stream\n".utf8) + data + Array("\nendstream".utf8)
    }
    for (number, stream) in streams { setStream(number, stream.dictionary, stream.data) }
    let pages = [3] + (1..<max(1, pageCount)).map { 100 + $0 }
    let kids = pages.map { "\($0) 0 R" }.joined(separator: " ")
    set(
      1,
      Self.dictionary(["Type": "/Catalog", "Pages": "2 0 R", "Metadata": "10 0 R"].merging(catalog) { _, own in own }))
    set(2, "<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    let common = ["Type": "/Page", "Parent": "2 0 R", "Contents": "4 0 R", "Resources": Self.dictionary(resources)]
    for number in pages { set(number, Self.dictionary(common.merging(page) { _, own in own })) }
    setStream(4, "", Array(content.utf8))
    set(
      5,
      "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Inter /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 9 0 R >>"
    )
    set(
      6,
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /ABCDEF+Inter /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 /FontDescriptor 7 0 R >>"
    )
    let facts = [
      "Type": "/FontDescriptor", "FontName": "/ABCDEF+Inter", "Flags": "4", "FontBBox": "[0 -200 1000 900]",
      "ItalicAngle": "0", "Ascent": "900", "Descent": "-200", "CapHeight": "700", "StemV": "80",
    ]
    set(7, Self.dictionary(facts.merging(descriptor) { _, own in own }))
    setStream(8, "/Subtype /OpenType", Self.font)
    setStream(9, "", Array(toUnicode.utf8))
    setStream(10, "/Type /Metadata /Subtype /XML", Array("<x:xmpmeta><rdf:RDF>\(metadata)</rdf:RDF></x:xmpmeta>".utf8))
    set(12, Self.dictionary(information))
    return Self.file(all, trailer)
  }

  private static func file(_ objects: [Int: [UInt8]], _ trailer: String) -> [UInt8] {
    var bytes = Array("%PDF-1.6\n%\u{E6}\u{F8}\u{E5}\n".utf8)
    let last = objects.keys.max() ?? 0
    var table = ["0000000000 65535 f "]
    for number in 1...max(1, last) {
      guard let body = objects[number] else {
        table.append("0000000000 00000 f ")
        continue
      }
      let offset = String(bytes.count)
      table.append(String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n ")
      bytes += Array("\(number) 0 obj\n".utf8) + body + Array("\nendobj\n".utf8)
    }
    let start = bytes.count
    let rows = table.joined(separator: "\n")
    bytes += Array(
      "xref\n0 \(last + 1)\n\(rows)\ntrailer\n<< /Size \(last + 1) /Root 1 0 R /Info 12 0 R \(trailer) >>\nstartxref\n\(start)\n%%EOF\n"
        .utf8)
    return bytes
  }

  /// What preflight finds in it: `code`, or `code@page`.
  func findings(_ profile: PreflightProfile, _ preset: PrintPreset = .usual) throws -> [Finding] {
    try Self.findings(bytes, profile, preset)
  }

  static func findings(
    _ bytes: [UInt8], _ profile: PreflightProfile, _ preset: PrintPreset = .usual
  ) throws -> [Finding] {
    let scratch = try Scratch()
    let path = Files.join(scratch.path, "small.pdf")
    try Files.write(bytes, to: path)
    return PDFPreflight(path, profile: profile, preset: preset).run().findings
  }

  func codes(_ profile: PreflightProfile, _ preset: PrintPreset = .usual) throws -> [String] {
    try findings(profile, preset).map(\.code)
  }
}
