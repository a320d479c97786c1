import Model

/// The report's metadata as XMP, with the standards that the file keeps: PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1).
public struct MetadataPacket: Sendable {
  public var title: String
  public var authors: String
  public var summary: String?
  public var language: Language
  /// Seconds since 1970.
  public var date: Int

  public init(title: String, authors: String, summary: String?, language: Language, date: Int) {
    self.title = title
    self.authors = authors
    self.summary = summary
    self.language = language
    self.date = date
  }

  static let creator = "Trykklar"
  static let producer = "pdfTeX"

  /// The packet, in UTF-8.
  public var text: String {
    let language = StructureObjects.tag(of: language)
    var text = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
    text += "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
    text += "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
    text += "<rdf:Description rdf:about=\"\"\(Self.namespaces)>\n"
    text += "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n"
    text += "<pdfuaid:part>1</pdfuaid:part>\n"
    text += "<dc:format>application/pdf</dc:format>\n"
    text += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(title))</rdf:li></rdf:Alt></dc:title>\n"
    text += "<dc:creator><rdf:Seq><rdf:li>\(escaped(authors))</rdf:li></rdf:Seq></dc:creator>\n"
    if let summary, !summary.isEmpty {
      text += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(summary))</rdf:li></rdf:Alt>"
      text += "</dc:description>\n"
    }
    text += "<dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>\n"
    text += "<pdf:Producer>\(Self.producer)</pdf:Producer>\n"
    text += "<xmp:CreatorTool>\(Self.creator)</xmp:CreatorTool>\n"
    text += "<xmp:CreateDate>\(day)</xmp:CreateDate>\n<xmp:ModifyDate>\(day)</xmp:ModifyDate>\n"
    text += "<xmp:MetadataDate>\(day)</xmp:MetadataDate>\n"
    text += Self.extensionSchema
    text += "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n"
    return text
  }

  private static let namespaces = [
    ("pdfaid", "http://www.aiim.org/pdfa/ns/id/"), ("pdfuaid", "http://www.aiim.org/pdfua/ns/id/"),
    ("dc", "http://purl.org/dc/elements/1.1/"), ("pdf", "http://ns.adobe.com/pdf/1.3/"),
    ("xmp", "http://ns.adobe.com/xap/1.0/"), ("pdfaExtension", "http://www.aiim.org/pdfa/ns/extension/"),
    ("pdfaSchema", "http://www.aiim.org/pdfa/ns/schema#"), ("pdfaProperty", "http://www.aiim.org/pdfa/ns/property#"),
  ].map { " xmlns:\($0.0)=\"\($0.1)\"" }.joined()

  /// PDF/A wants every property explained that it does not know itself (ISO 19005-2, 6.6.2.3); PDF/UA's mark is one.
  private static let extensionSchema = """
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

  /// The date as ISO 8601 writes it, in universal time. Days since 1970 become a date by the rule of the Gregorian calendar,
  /// counted from 1 March 2000.
  private var day: String {
    var days = Int((Double(date) / 86_400).rounded(.down)) - 11_017
    let seconds = date - (days + 11_017) * 86_400
    let cycle = Int((Double(days) / 146_097).rounded(.down))
    days -= cycle * 146_097
    let century = min(3, days / 36_524)
    days -= century * 36_524
    let leap = min(24, days / 1_461)
    days -= leap * 1_461
    let year = min(3, days / 365)
    days -= year * 365
    let month = (5 * days + 2) / 153
    let dayOfMonth = days - (153 * month + 2) / 5 + 1
    let monthOfYear = month < 10 ? month + 3 : month - 9
    let fullYear = 2000 + cycle * 400 + century * 100 + leap * 4 + year + (month < 10 ? 0 : 1)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(fullYear)-\(two(monthOfYear))-\(two(dayOfMonth))"
      + "T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      // XML has no way to write other control characters.
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t": continue
      case "\u{FFFE}", "\u{FFFF}": continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
