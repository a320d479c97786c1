import Foundation
import Harness
import Platform
import Publishing
import Reading
import Testing
import Typesetting

/// What has not changed is not made again, and what has is.
@Suite struct UnchangedBuildTests {
  private let folder: TemporaryFolder
  private var pdf: String { "\(folder.path)/Output/rapport/rapport.pdf" }

  init() throws {
    folder = try TemporaryFolder()
    for (name, text) in SmallReport.chapter("Et ord.") { try write(name, text) }
    #expect(try build().passes.isEmpty == false)
  }

  private func write(_ name: String, _ text: String) throws {
    try folder.write(Array(text.utf8), to: "rapport/\(name)")
  }

  @discardableResult
  private func build(_ press: Press = Workshop.press, isFresh: Bool = false) throws -> BuildResult {
    let result = press.build(
      try DiskFolder("\(folder.path)/rapport"), output: "\(folder.path)/Output", isFresh: isFresh)
    #expect(result.outcome == .finished)
    #expect(result.pdf == pdf && Files.isFile(pdf))
    return result
  }

  @Test("where no file has changed no pass of TeX is run, and the answer is the same")
  func unchanged() throws {
    let before = try Files.read(pdf)
    let again = try build()
    #expect(again.passes.isEmpty)
    #expect(again.editions.first?.pageCount ?? 0 > 0)
    #expect(try Files.read(pdf) == before)
  }

  @Test("a file that was written anew with the same words is read, and nothing is set")
  func sameWords() throws {
    try write("report.yaml", try #require(SmallReport.chapter("Et ord.")["report.yaml"]))
    #expect(try build().passes.isEmpty)
  }

  @Test("another word is set, from the last page numbers") func changed() throws {
    let name = try #require(SmallReport.chapter("").keys.first { $0.hasPrefix("chapters/") })
    try write(name, try #require(SmallReport.chapter("Et andet ord.")[name]))
    #expect(try build().passes.map(\.reason) == ["with the page numbers of the last build"])
    #expect(Workshop.text(of: pdf).contains("Et andet ord."))
  }

  @Test(
    "a PDF that was removed, damaged or put there by somebody else is made again", arguments: ["removed", "damaged"])
  func touched(how: String) throws {
    let whole = try Files.read(pdf)
    if how == "removed" {
      Files.remove(pdf)
    } else {
      try Files.write(whole.dropLast(9) + whole.suffix(9).reversed(), to: pdf)
    }
    #expect(try build().passes.isEmpty == false)
    #expect(try Files.read(pdf) == whole)
  }

  @Test("warnings are said again by a build that has nothing to do")
  func warnings() throws {
    let name = try #require(SmallReport.chapter("").keys.first { $0.hasPrefix("chapters/") })
    try write(name, try #require(SmallReport.chapter("Et  ord med 40 pct.")[name]))
    let said = try build()
    #expect(!said.diagnostics.isEmpty)
    let again = try build()
    #expect(again.passes.isEmpty)
    #expect(again.diagnostics == said.diagnostics)
    #expect(again.texts.keys.contains(name))
  }

  @Test("asked to, it sets everything anew") func fresh() throws {
    let before = try Files.read(pdf)
    #expect(try build(isFresh: true).passes.first?.reason == "first pass")
    #expect(try Files.read(pdf) == before)
  }
}
