import Model
import Tagging

extension MetadataPacket {
  /// What a report's file says of itself; the same that the theme writes as the PDF's own information.
  static func of(_ metadata: ReportMetadata) -> MetadataPacket {
    MetadataPacket(
      title: metadata.title.value,
      authors: metadata.authors.isEmpty ? metadata.publisher.name : metadata.authors.joined(separator: ", "),
      summary: metadata.summary, language: metadata.language, date: metadata.date.value.secondsSince1970)
  }
}
