import Editing
import Model

/// The report from the front cover to the back.
extension ManuscriptWriter {
  mutating func write(_ report: ResolvedReport, className: String) {
    let place = report.metadata.title.location
    add(.constant("% Written by trykklar from the report folder. Change the report, not this file."))
    add(.documentClass(className, language: report.metadata.language), at: place)
    add(setup(report))
    add(.constant("\\begin{document}"))
    add(.command("frontcover"), at: place)
    colophon(report)
    contents(report)
    for chapter in report.chapters { self.chapter(chapter) }
    add(.command("backcover"), at: place)
    add(.constant("\\end{document}"))
  }

  private mutating func setup(_ report: ResolvedReport) -> LaTeX {
    let metadata = report.metadata
    let place = metadata.title.location
    let dateLine = report.colophon.first { $0.name == report.terms.colophon.date }?.lines.first
    let logo = metadata.theme.logo ?? metadata.publisher.logo
    return .setup(
      Options()
        .text("title", text(metadata.title.value, at: place))
        .text("subtitle", text(metadata.subtitle, at: place))
        .text("short-title", text(metadata.shortTitle ?? metadata.title.value, at: place))
        .text("label", text(metadata.label, at: place))
        .text("cover-line", text(metadata.coverLine, at: place))
        .text("summary", text(metadata.summary, at: place))
        .text("publisher", text(metadata.publisher.name, at: place))
        .text("publisher-short", text(metadata.publisher.shortName, at: place))
        .text("authors", text(metadata.authors.joined(separator: ", "), at: place))
        .text("date", text(dateLine, at: place))
        .word("cover-style", metadata.cover.style.rawValue)
        .word("cover-picture", metadata.cover.picture.map { pictureName($0.value) })
        .text("cover-credit", text(metadata.cover.credit, at: place))
        .word("logo", logo.map { pictureName($0.value) })
        .word("accent", metadata.theme.accent)
        .word("second", metadata.theme.second)
        .text("back-cover", text(metadata.backCover, at: place))
        .text("web", text(metadata.publisher.shownWeb, at: place))
        .text("isbn", text((metadata.printISBN ?? metadata.electronicISBN)?.value, at: place)))
  }

  private mutating func colophon(_ report: ResolvedReport) {
    let place = report.metadata.title.location
    add(
      .begin("colophon", Options().text("about", text(report.metadata.summary, at: place))),
      at: place)
    for entry in report.colophon {
      let lines = entry.lines.map { text($0, at: place) }.joined(by: "\\\\{}")
      add(.command("colophonentry", Options(), text(entry.name, at: place), lines))
    }
    add(.end("colophon"))
  }

  private mutating func contents(_ report: ResolvedReport) {
    let place = report.metadata.title.location
    add(.begin("contents", Options(), text(report.terms.contents, at: place)), at: place)
    for entry in report.contents {
      add(
        .command(
          "contentsentry", Options(), .escaped(entry.kind.rawValue), .escaped(entry.number),
          text(entry.title, at: place), .label(entry.label)))
    }
    add(.end("contents"))
  }

  private mutating func chapter(_ chapter: ResolvedChapter) {
    inLanguage(chapter.language, at: chapter.location) { $0.bareChapter(chapter) }
  }

  private mutating func bareChapter(_ chapter: ResolvedChapter) {
    let place = chapter.location
    add(
      .begin(
        "reportchapter",
        Options()
          .word("kind", chapter.kind.rawValue)
          .word("number", chapter.number)
          .text("title", text(chapter.title, at: place))
          .text("short-title", text(chapter.shortTitle, at: place))
          .text("lead", text(chapter.lead, at: place))
          .label(chapter.label)
          .word("picture", chapter.picture.map { pictureName($0.file.value) })
          .text("picture-alt", text(chapter.picture?.alternative, at: place))
          .text("picture-credit", text(chapter.picture?.credit, at: place))),
      at: place)
    blocks(chapter.body)
    add(.end("reportchapter"))
  }
}
