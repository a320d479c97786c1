/// What an element of a document's structure is: PDF's standard types (ISO 32000-1, 14.8.4), and two of PDF 2.0's, which are
/// mapped to those that every reader knows.
public enum StructureType: String, Sendable, CaseIterable {
  case document = "Document"
  case part = "Part"
  case section = "Sect"
  case division = "Div"
  /// A box beside the running text.
  case aside = "Aside"
  /// The document's title on its cover.
  case title = "Title"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case heading4 = "H4"
  case heading5 = "H5"
  case heading6 = "H6"
  case paragraph = "P"
  case blockQuote = "BlockQuote"
  case caption = "Caption"
  case contents = "TOC"
  case contentsItem = "TOCI"
  case list = "L"
  case listItem = "LI"
  case label = "Lbl"
  case listBody = "LBody"
  case table = "Table"
  case tableRow = "TR"
  case tableHeader = "TH"
  case tableCell = "TD"
  case figure = "Figure"
  case span = "Span"
  case reference = "Reference"
  case link = "Link"
  case note = "Note"

  /// The standard type that stands for it in PDF 1.7; nil when it is one itself.
  var role: StructureType? {
    switch self {
    case .aside: .section
    case .title: .paragraph
    default: nil
    }
  }

  /// A heading of a level from 1 to 6; a level beyond is the nearest of them.
  public static func heading(_ level: Int) -> StructureType {
    let levels: [StructureType] = [.heading1, .heading2, .heading3, .heading4, .heading5, .heading6]
    return levels[min(max(level, 1), 6) - 1]
  }

  /// Whether it means something without content: an empty cell still takes its place in a row.
  var mayBeEmpty: Bool { self == .tableCell || self == .tableHeader || self == .tableRow }
}
