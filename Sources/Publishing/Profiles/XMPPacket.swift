import Model
import Tagging

/// Metadata as XMP (ISO 16684-1), with the standards that the file keeps.
struct XMPPacket: Sendable {
  /// What the file says that it is.
  enum Standard: Hashable, Sendable {
    /// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
    case accessible
    /// PDF/X (ISO 15930).
    case print(PrintPreset.Standard)
  }

  private let metadata: ReportMetadata
  private let standard: Standard
  /// A digest of what the PDF is made from, in hexadecimal figures.
  private let digest: String

  init(_ metadata: ReportMetadata, _ standard: Standard, digest: String) {
    self.metadata = metadata
    self.standard = standard
    self.digest = digest
  }

  /// The packet, in UTF-8.
  var text: String {
    """
    <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
    <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
     xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
     xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\(standard.namespaces)>
    <dc:format>application/pdf</dc:format>
    <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(metadata.title.value))</rdf:li></rdf:Alt></dc:title>
    <dc:creator><rdf:Seq><rdf:li>\(Self.escaped(creator))</rdf:li></rdf:Seq></dc:creator>
    \(description)<dc:language><rdf:Bag><rdf:li>\(metadata.language.tag)</rdf:li></rdf:Bag></dc:language>
    <xmp:CreateDate>\(day)</xmp:CreateDate>
    <xmp:ModifyDate>\(day)</xmp:ModifyDate>
    <xmp:MetadataDate>\(day)</xmp:MetadataDate>
    <xmp:CreatorTool>\(Tags.creator)</xmp:CreatorTool>
    <xmpMM:DocumentID>uuid:\(identifier)</xmpMM:DocumentID>
    <xmpMM:VersionID>1</xmpMM:VersionID>
    <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
    \(standard.statement)
    </rdf:Description>
    </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="r"?>

    """
  }

  /// As in the PDF's own information, which must say the same.
  private var creator: String {
    metadata.authors.isEmpty ? metadata.publisher.name : metadata.authors.joined(separator: ", ")
  }

  private var description: String {
    guard let summary = metadata.summary, !summary.isEmpty else { return "" }
    let text = Self.escaped(summary)
    return "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(text)</rdf:li></rdf:Alt></dc:description>\n"
  }

  /// The same moment as the PDF's own dates: noon of the report's day, the only clock.
  private var day: String { metadata.date.value.isoDay + "T12:00:00Z" }

  /// A digest's first 32 figures, written as identifiers are.
  private var identifier: String {
    let figures = Array(digest.prefix(32))
    guard figures.count == 32 else { return "00000000-0000-0000-0000-000000000000" }
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(figures[$0]) }
    return parts.joined(separator: "-")
  }

  /// Without the control characters that XML cannot write: in metadata nobody wants to see that one was there.
  static func escaped(_ text: String) -> String {
    XML.text(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.filter { scalar in
            switch scalar {
            case "\n", "\t": true
            case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": false
            default: true
            }
          })))
  }
}

extension XMPPacket.Standard {
  fileprivate var namespaces: String {
    switch self {
    case .accessible:
      [
        ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"), ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
        ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
        ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"),
        ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
      ].map { "\n xmlns:\($0.0)=\"\($0.1)\"" }.joined()
    case .print:
      "\n xmlns:pdfx=\"http://ns.adobe.com/pdfx/1.3/\" xmlns:pdfxid=\"http://www.npes.org/pdfx/ns/id/\""
    }
  }

  fileprivate var statement: String {
    switch self {
    case .accessible: Self.accessibleStatement
    case .print(.x4): "<pdf:Trapped>False</pdf:Trapped>\n<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>"
    case .print(.x1a): "<pdf:Trapped>False</pdf:Trapped>\n<pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>"
    }
  }

  /// PDF/A wants every property explained that it does not know itself (ISO 19005-2, 6.6.2.3); PDF/UA's mark is one.
  private static let accessibleStatement = """
    <pdf:Producer>\(Tags.producer)</pdf:Producer>
    <pdfaid:part>2</pdfaid:part>
    <pdfaid:conformance>A</pdfaid:conformance>
    <pdfuaid:part>1</pdfuaid:part>
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 that the file keeps</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    """
}
