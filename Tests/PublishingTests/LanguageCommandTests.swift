import Foundation
import Harness
import Model
import Platform
import Publishing
import Reading
import Testing

/// `check --spelling` and `stats`, as their users meet them.
@Suite struct LanguageCommandTests {
  private func trykklar(_ words: String...) -> (output: String, errors: String, status: Int32?) {
    Workshop.run(Workshop.program, words, environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
  }

  @Test("check --spelling says a word once, where it stands first, in how many more places, and what it could be")
  func spelling() throws {
    let folder = try TemporaryFolder(
      SmallReport.chapter(
        "Vores inovation er god.\n\nDen inovation er vores, og inovation er Scrum.\n", ["words.txt": "scrum\n"]))
    let run = trykklar("check", "--spelling", folder.path)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "chapters/indledning.md:5:7: warning[misspelled-word]: `inovation` is not in the Danish dictionary, and stands in 2 more places"
      ))
    #expect(run.errors.contains("write `innovation`"))
    #expect(run.errors.components(separatedBy: "misspelled-word").count == 2)
  }

  @Test("check looks no word up unless it is asked to")
  func unasked() throws {
    let folder = try TemporaryFolder(SmallReport.chapter("Vores inovation er god.\n"))
    #expect(trykklar("check", "--strict", folder.path).status == 0)
    #expect(trykklar("check", "--strict", "--spelling", folder.path).status == 1)
  }

  @Test("spelling spells out no name of those who were interviewed, and takes the report's names for words")
  func names() throws {
    let files = SmallReport.chapter(
      "Vi taler med Zxqvist og Bhtrup.\n",
      [
        "people.yaml": "people: [{id: a, name: Anna Zxqvist}]\n",
        "report.yaml": SmallReport.reportYAML(adding: "names: [Bhtrup Kommune]"),
      ])
    let folder = MemoryFolder(files)
    #expect(Workshop.press.proof(folder).spelling(folder).isEmpty)
  }

  @Test("a machine without hunspell says which package it lacks")
  func machine() {
    let folder = MemoryFolder(SmallReport.files)
    let found = Workshop.press.proof(folder).spelling(folder, Machine(environment: ["PATH": "/nowhere"], cores: 1))
    expectDiagnostics(found, marks: ["missing-program"])
  }

  @Test("the shipped reports have no misspelled word", arguments: ["Reports/topledere", "Reports/politikere"])
  func shipped(path: String) throws {
    let folder = try DiskFolder(Workshop.project + "/" + path)
    expectDiagnostics(Workshop.press.proof(folder).spelling(folder), marks: [])
  }

  @Test("stats counts chapter by chapter and in all")
  func statistics() throws {
    let folder = try TemporaryFolder(
      SmallReport.chapter("Kommunerne har tid nok. Borgerne og vi andre har prøvelser.\n"))
    let run = trykklar("stats", folder.path)
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.map(\.first) == ["chapter", "indledning", "in"])
    #expect(lines[1].prefix(7) == ["indledning", "10", "2", "0", "35", "middel", "1"])
    let json = trykklar("stats", folder.path, "--format", "json").output
    let root = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect((root["total"] as? [String: Any])?["lix"] as? Int == 35)
    #expect((root["chapters"] as? [[String: Any]])?.first?["id"] as? String == "indledning")
  }

  @Test("stats knows its formats and its editions")
  func mistakes() throws {
    let run = trykklar("stats", "x", "--format", "csv")
    #expect(run.status == 2)
    #expect(run.errors == "trykklar: there is no format `csv`; use one of `text`, `json`\n")
    let folder = try TemporaryFolder(SmallReport.files)
    #expect(trykklar("stats", folder.path, "--edition", "nord").errors.contains("no edition is called `nord`"))
  }
}
