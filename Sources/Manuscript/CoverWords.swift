import Editing
import Model
import Tagging

/// The words that `\reportsetup` gives for covers and colophon. A theme sets some of them on several pages, so that one text
/// is several elements: the title stands on the cover and in the colophon.
struct CoverWords {
  var label, title, subtitle, coverLine, credit, publisher, date: LaTeX
  var summary, backCover, web, isbn: LaTeX
  var front, colophon, back: Place

  /// The texts of a page, in the order in which they are read.
  struct Place {
    var leaves: [(type: StructureType, leaf: Int)] = []
    /// What links lead to, by their leaf.
    var links: [Int: String] = [:]

    func place(_ writer: inout ManuscriptWriter, as type: StructureType = .part) {
      writer.tagged(type) { writer in
        for (type, leaf) in leaves {
          writer.tagged(type) { writer in
            if let link = links[leaf] {
              writer.tagged(.link) { $0.structure?.attachLink(leaf, link) }
            } else {
              writer.structure?.attach(leaf)
            }
          }
        }
      }
    }
  }

  init(_ report: ResolvedReport, _ writer: inout ManuscriptWriter) {
    let metadata = report.metadata
    let place = metadata.title.location
    let dateLine = report.colophon.first { $0.name == report.terms.colophon.date }?.lines.first
    (front, colophon, back) = (Place(), Place(), Place())
    var leaf: Int?
    func words(_ text: String?) -> LaTeX {
      leaf = text == nil ? nil : writer.structure?.makeLeaf()
      return writer.bracketed(leaf, writer.text(text, at: place))
    }
    func add(_ type: StructureType = .paragraph, to page: inout Place) {
      if let leaf { page.leaves.append((type, leaf)) }
    }
    label = words(metadata.label)
    add(to: &front)
    title = words(metadata.title.value)
    add(.title, to: &front)
    add(to: &colophon)
    subtitle = words(metadata.subtitle)
    add(to: &front)
    add(to: &colophon)
    coverLine = words(metadata.coverLine)
    add(to: &front)
    credit = words(metadata.cover.credit)
    add(to: &front)
    // What the back cover says: its own text, or the summary.
    summary = words(metadata.summary)
    if metadata.backCover == nil { add(to: &back) }
    backCover = words(metadata.backCover)
    add(to: &back)
    publisher = words(metadata.publisher.name)
    add(to: &front)
    add(to: &back)
    date = words(dateLine)
    add(to: &front)
    web =
      metadata.publisher.shownWeb == nil
      ? .empty : writer.addressLink(metadata.publisher.shownWeb ?? "", &back, at: place)
    isbn = words((metadata.printISBN ?? metadata.electronicISBN)?.value)
    add(to: &back)
  }
}

extension ManuscriptWriter {
  /// The publisher's address as a link, whose place on a page comes later.
  mutating func addressLink(_ address: String, _ page: inout CoverWords.Place, at place: SourceLocation) -> LaTeX {
    let words = text(address, at: place)
    guard let leaf = structure?.makeLeaf(), !words.isEmpty else { return words }
    page.leaves.append((.paragraph, leaf))
    page.links[leaf] = address
    return .command("linkleaf", Options(), .number(leaf))
      + .command("weblink", Options(), .url(Self.url(address)), words)
  }

  /// What an address leads to that is printed without its scheme.
  static func url(_ address: String) -> String {
    if address.contains("://") { return address }
    return (address.contains("@") ? "mailto:" : "https://") + address
  }
}
