import Model

/// Metadata as XMP (ISO 16684-1), for a PDF that keeps a standard of printing.
public struct XMPPacket: Sendable {
  public var title: String
  public var authors: [String]
  public var summary: String?
  public var language: Language
  /// The report's own day: the only clock.
  public var date: ReportDate
  public var standard: PrintPreset.Standard
  /// A digest of what the PDF is made from, in hexadecimal figures.
  public var digest: String

  public init(
    title: String, authors: [String], summary: String?, language: Language, date: ReportDate,
    standard: PrintPreset.Standard, digest: String
  ) {
    self.title = title
    self.authors = authors
    self.summary = summary
    self.language = language
    self.date = date
    self.standard = standard
    self.digest = digest
  }

  /// The packet, as ISO 15930-7, section 6.5, wants it.
  public var text: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfx="http://ns.adobe.com/pdfx/1.3/"
     xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(title))</rdf:li></rdf:Alt></dc:title>
    \(creators)\(description)<dc:language><rdf:Bag><rdf:li>\(language.rawValue)</rdf:li></rdf:Bag></dc:language>
    <xmp:CreateDate>\(day)</xmp:CreateDate>
    <xmp:ModifyDate>\(day)</xmp:ModifyDate>
    <xmp:MetadataDate>\(day)</xmp:MetadataDate>
    <xmp:CreatorTool>Trykklar</xmp:CreatorTool>
    <xmpMM:DocumentID>uuid:\(identifier)</xmpMM:DocumentID>
    <xmpMM:VersionID>1</xmpMM:VersionID>
    <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
    <pdf:Trapped>False</pdf:Trapped>
    \(statement)
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>

    """
  }

  private var statement: String {
    switch standard {
    case .x4: "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
    case .x1a: "<pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>"
    }
  }

  private var creators: String {
    if authors.isEmpty { return "" }
    let items = authors.map { "<rdf:li>\(Self.escaped($0))</rdf:li>" }.joined()
    return "<dc:creator><rdf:Seq>\(items)</rdf:Seq></dc:creator>\n"
  }

  private var description: String {
    guard let summary else { return "" }
    let text = Self.escaped(summary)
    return "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li></rdf:Alt></dc:description>\n"
  }

  /// The same moment as the PDF's own dates: noon of the day.
  private var day: String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(date.year)-\(two(date.month ?? 1))-\(two(date.day ?? 1))T12:00:00Z"
  }

  /// A digest's first 32 figures, written as identifiers are.
  private var identifier: String {
    let figures = Array(digest.prefix(32))
    guard figures.count == 32 else { return "00000000-0000-0000-0000-000000000000" }
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(figures[$0]) }
    return parts.joined(separator: "-")
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
