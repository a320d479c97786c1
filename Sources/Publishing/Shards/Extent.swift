import Model

extension Report {
  /// How long it is, in characters of text; what is no text counts as the text that would fill its place. It takes the place of a
  /// number of pages, which only the machine knows that has set it.
  var extent: Int { Extent.frame + allBlocks.reduce(0) { $0 + Extent.of($1) } }
}

/// What things on pages count as: a page of the shipped reports has some 2,100 of these characters.
private enum Extent {
  /// Cover, colophon, contents, back.
  static let frame = 10_000
  private static let picture = 1_500
  private static let record = 400

  /// Of a block without the blocks in it.
  static func of(_ block: Block) -> Int {
    switch block.kind {
    case .paragraph(let words): words.plainText.utf8.count
    case .heading(let heading): 150 + heading.title.plainText.utf8.count
    case .table(let table):
      ([table.header] + table.rows).joined().reduce(0) { $0 + 20 + $1.plainText.utf8.count }
    case .photo: picture
    case .placement(let address): address.scheme == .figure ? picture : record
    case .list, .quotation, .callout, .editionPassage, .thematicBreak: 0
    }
  }
}
