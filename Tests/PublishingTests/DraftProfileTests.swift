import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

@Suite struct DraftProfileTests {
  private static let prose =
    "Der var 24 procent, som svarede.\n\nEn [side](section:et-afsnit).\n\n## Et afsnit\n\nSlut.\n"

  private func build(_ profile: Profile, in folder: TemporaryFolder) throws -> BuildResult {
    Workshop.press.build(try DiskFolder(folder.path), as: ProfileChoice(profile), output: folder.path + "/Output")
  }

  @Test("a draft says that it is one on every page, and what is wrong beside the line where it is")
  func notes() throws {
    let folder = try TemporaryFolder(SmallReport.chapter(Self.prose))
    let result = try build(.draft, in: folder)
    #expect(result.diagnostics.map(\.code) == ["unbound-number"])
    let pdf = try #require(result.pdf)
    #expect(pdf.hasSuffix("-draft.pdf"))
    let count = try #require(result.pageCount)
    for page in 1...count {
      let text = Workshop.run("pdftotext", ["-f", "\(page)", "-l", "\(page)", pdf, "-"]).output
      #expect(text.contains("Kladde"), "page \(page)")
    }
    let words = Workshop.text(of: pdf)
    #expect(words.contains("unbound- number") || words.contains("unbound-number"), "\(words)")
  }

  @Test("errors keep no draft back, and stand in it; what gives somebody away does")
  func errors() throws {
    let folder = try TemporaryFolder(SmallReport.chapter("Her står [noget](figure:nowhere).\n"))
    let result = try build(.draft, in: folder)
    expectDiagnostics(result.diagnostics, marks: ["chapters/indledning.md:5:10: unknown-reference"])
    #expect(result.outcome == .failed)
    #expect(Workshop.text(of: try #require(result.pdf)).contains("unknown"))
    #expect(try build(.screen, in: folder).pdf == nil)
    let secret = try TemporaryFolder(
      SmallReport.chapter("Skriv til hende på navn@firma.dk eller ring på 26 17 48 93.\n"))
    let kept = try build(.draft, in: secret)
    #expect(kept.pdf == nil && kept.diagnostics.contains { $0.code == "private-contact" })
  }

  @Test("apart from that its pages are those of the screen, and the second time nothing is set")
  func pages() throws {
    let folder = try TemporaryFolder(SmallReport.chapter(Self.prose))
    let screen = try build(.screen, in: folder)
    let draft = try build(.draft, in: folder)
    #expect(screen.pageCount == draft.pageCount)
    let (shown, marked) = (screen.pdf ?? "", draft.pdf ?? "")
    let lines = Workshop.run("pdftotext", ["-raw", shown, "-"]).output.split(whereSeparator: \.isWhitespace)
    let drafted = Workshop.run("pdftotext", ["-raw", marked, "-"]).output.split(whereSeparator: \.isWhitespace)
    // Every word of the screen's, in its order, with the draft's own between them.
    var rest = drafted[...]
    for word in lines {
      guard let next = rest.firstIndex(of: word) else {
        Issue.record("`\(word)` is missing")
        return
      }
      rest = rest[(next + 1)...]
    }
    let again = try build(.draft, in: folder)
    #expect(draft.passes.count > 1 && again.passes.isEmpty)
  }
}
