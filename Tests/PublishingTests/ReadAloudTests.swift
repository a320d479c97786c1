import Editing
import Foundation
import Harness
import Model
import Reading
import Testing

@testable import Publishing

/// The shipped reports as those hear them who do not see the pages.
@Suite(.serialized) struct ReadAloudTests {
  /// A report's first edition in a theme.
  private struct Built {
    let source: ResolvedReport
    let pdf: String
    let folder: TemporaryFolder

    init(_ report: String, theme: String) throws {
      let press = Press(templates: Workshop.templates, theme: theme)
      let disk = try DiskFolder("\(Workshop.project)/Reports/\(report)")
      let proof = press.proof(disk, .first)
      let edition = try #require(proof.editions.first)
      source = Editor.edit(edition.report, edition.index, edition.order, attributions: edition.attributions)
      folder = try TemporaryFolder()
      let result = press.build(proof, of: disk, output: folder.path)
      pdf = try #require(result.pdf, "\(result.diagnostics)")
    }
  }

  @Test(
    "the structure has the source's words in the source's order, and every glyph is marked exactly once",
    arguments: ["topledere", "politikere"], ["coi", "neutral"])
  func order(report: String, theme: String) throws {
    let built = try Built(report, theme: theme)
    let heard = try Self.words(in: built.pdf)
    let words = SourceWords(built.source).texts
    #expect(words.count > 500)
    var place = 0
    var said = 0
    for text in words {
      let letters = Array(text.utf8)
      guard let found = Self.place(of: letters, in: heard, from: place) else {
        let around = heard[max(0, place - 200)..<min(heard.count, place + 400)]
        Issue.record("not heard: \(text)\nbut: \(String(decoding: around, as: UTF8.self))")
        break
      }
      place = found + letters.count
      said += letters.count
    }
    // What else there is: cover, contents, numbers of pages, notes and figures, names of boxes, what stands under quotes and figures.
    #expect(Double(said) > 0.7 * Double(heard.count))

    _ = Workshop.run("qpdf", ["--qdf", "--object-streams=disable", built.pdf, built.folder.path + "/plain.pdf"])
    let pages = MarkedPages(try #require(built.folder.bytes(of: "plain.pdf")))
    #expect(pages.faults == [])
    #expect(pages.count > 60)
    #expect(pages.shown > 10_000)
  }

  /// A word that a line divides is whole again without its soft hyphen.
  private static func words(in pdf: String) throws -> [UInt8] {
    let text = try #require(HeardText(pdf)).text
    return Array(SourceWords.plain(text.replacing("\u{AD}", with: "")).utf8)
  }

  private static func place(of part: [UInt8], in whole: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + part.count <= whole.count {
      if whole[place] == part[0], whole[place..<(place + part.count)].elementsEqual(part) { return place }
      place += 1
    }
    return nil
  }
}
