import Editing
import Model
import Tagging

/// The report from the front cover to the back.
extension ManuscriptWriter {
  mutating func write(_ report: ResolvedReport, className: String) {
    let place = report.metadata.title.location
    add(.constant("% Written by trykklar from the report folder. Change the report, not this file."))
    add(.documentClass(className, language: report.metadata.language), at: place)
    if structure != nil { add(.constant("\\reporttags")) }
    let words = CoverWords(report, &self)
    add(setup(report, words))
    add(.constant("\\begin{document}"))
    words.front.place(&self)
    add(.command("frontcover"), at: place)
    tagged(.part) { $0.colophon(report, words) }
    tagged(.part) { $0.contents(report) }
    for chapter in report.chapters { tagged(.part) { $0.chapter(chapter) } }
    words.back.place(&self)
    add(.command("backcover"), at: place)
    add(.constant("\\end{document}"))
  }

  private mutating func setup(_ report: ResolvedReport, _ words: CoverWords) -> LaTeX {
    let metadata = report.metadata
    let place = metadata.title.location
    let logo = metadata.theme.logo ?? metadata.publisher.logo
    return .setup(
      Options()
        .text("title", words.title)
        .text("subtitle", words.subtitle)
        .text("short-title", text(metadata.shortTitle ?? metadata.title.value, at: place))
        .text("label", words.label)
        .text("cover-line", words.coverLine)
        .text("summary", words.summary)
        .text("publisher", words.publisher)
        .text("publisher-short", text(metadata.publisher.shortName, at: place))
        .text("authors", text(metadata.authors.joined(separator: ", "), at: place))
        .text("date", words.date)
        .word("cover-style", metadata.cover.style.rawValue)
        .word("cover-picture", metadata.cover.picture.map { pictureName($0.value) })
        .text("cover-credit", words.credit)
        .word("logo", logo.map { pictureName($0.value) })
        .word("accent", metadata.theme.accent)
        .word("second", metadata.theme.second)
        .text("back-cover", words.backCover)
        .text("web", words.web)
        .text("isbn", words.isbn))
  }

  private mutating func colophon(_ report: ResolvedReport, _ words: CoverWords) {
    let place = report.metadata.title.location
    words.colophon.place(&self, as: .division)
    let about = leaf(.paragraph) { $0.text(report.metadata.summary, at: place) }
    add(.begin("colophon", Options().text("about", about)), at: place)
    structure?.begin(.list)
    for entry in report.colophon {
      structure?.begin(.listItem)
      let name = leaf(.label) { $0.text(entry.name, at: place) }
      let lines = leaf(.listBody) { writer in
        entry.lines.map { writer.colophonLine($0, of: report.metadata.publisher, at: place) }
          .joined(by: "\\\\{}")
      }
      structure?.end()
      add(.command("colophonentry", Options(), name, lines))
    }
    structure?.end()
    add(.end("colophon"))
  }

  /// The publisher's addresses are links where links are read aloud.
  private mutating func colophonLine(
    _ line: String, of publisher: ReportMetadata.Publisher, at place: SourceLocation
  ) -> LaTeX {
    guard structure != nil, line == publisher.shownWeb || line == publisher.email else { return text(line, at: place) }
    return linkLeaf(line) + .command("weblink", Options(), .url(Self.url(line)), text(line, at: place))
  }

  private mutating func contents(_ report: ResolvedReport) {
    let place = report.metadata.title.location
    add(.begin("contents", Options(), leaf(.heading1) { $0.text(report.terms.contents, at: place) }), at: place)
    structure?.begin(.contents)
    for entry in report.contents {
      structure?.begin(.contentsItem)
      let number = leaf(.label) { _ in .escaped(entry.number) }
      let links = tagged(.reference) { $0.linkLeaf(entry.title) + $0.pageLeaf() }
      structure?.end()
      add(
        links
          + .command(
            "contentsentry", Options(), .escaped(entry.kind.rawValue), number,
            text(entry.title, at: place), .label(entry.label)))
    }
    structure?.end()
    add(.end("contents"))
  }

  private mutating func chapter(_ chapter: ResolvedChapter) {
    inLanguage(chapter.language, at: chapter.location) { $0.bareChapter(chapter) }
  }

  private mutating func bareChapter(_ chapter: ResolvedChapter) {
    let place = chapter.location
    // The picture is the page's ground: it is painted first, and so it is read.
    let picture = chapter.picture.map { pictureLeaf($0.alternative) } ?? .empty
    let credit = leaf(.paragraph) { $0.text(chapter.picture?.credit, at: place) }
    let (number, title) = heading(number: chapter.number, level: 1) { $0.text(chapter.title, at: place) }
    let lead = leaf(.paragraph) { $0.text(chapter.lead, at: place) }
    add(
      number + picture
        + .begin(
          "reportchapter",
          Options()
            .word("kind", chapter.kind.rawValue)
            .word("number", chapter.number)
            .text("title", title)
            .text("short-title", text(chapter.shortTitle, at: place))
            .text("lead", lead)
            .label(chapter.label)
            .word("picture", chapter.picture.map { pictureName($0.file.value) })
            .text("picture-alt", text(chapter.picture?.alternative, at: place))
            .text("picture-credit", credit)),
      at: place)
    nested { $0.blocks(chapter.body) }
    add(.end("reportchapter"))
  }
}
