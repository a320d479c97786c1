import Harness
import Model
import Platform
import Publishing
import Reading
import Testing

@testable import Importing

/// A whole project, built by hand against the published schema: imported, edited, imported again.
@Suite struct ProjectImportTests {
  private func step(_ name: String) throws -> [String: String] {
    var files: [String: String] = [:]
    for file in ["people.yaml", "quotes.yaml"] {
      files[file] = String(decoding: try Projects.bytes("steps/\(name)/\(file)"), as: UTF8.self)
    }
    return files
  }

  /// Imports and writes; gives the diagnostics' codes.
  @discardableResult
  private func importing(_ qde: String, _ scratch: Scratch, _ folder: DiskFolder) throws -> ImportResult {
    let result = ProjectImport.run(try Projects.pack(qde, in: scratch), into: folder)
    #expect(result.write(into: folder) == [])
    return result
  }

  private func expect(_ files: [String: String], _ scratch: Scratch) {
    for (name, text) in files { expectEqual(scratch.text("rapport/\(name)") ?? "", text) }
  }

  @Test("imports cases, coded passages and their texts")
  func first() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let result = try importing("first", scratch, folder)
    expect(try step("1-imported"), scratch)
    #expect(result.people == ImportResult.Count(added: 4))
    #expect(result.quotes == ImportResult.Count(added: 6))
    #expect(
      result.diagnostics.map(\.code).sorted() == [
        "source-without-text", "unmatched-selection", "unmatched-selection", "unused-variable",
      ])
    #expect(
      scratch.text("rapport/transcripts/interview-2.txt")
        == "Interviewer: Hvem bestemmer?\nBo: Det gør ledelsen: de \"kloge\", og de er langt væk.\n"
        + "Interviewer: Og hvad så?\nBo: Åbenhed er vigtigere\nend penge.\n")
    #expect(
      Files.names(in: "\(scratch.path)/rapport/transcripts") == [
        "anne-vang.txt", "carla.txt", "imports.yaml", "interview-2.txt",
      ])
    #expect(scratch.text("rapport/.gitignore")?.contains("/transcripts/\n") == true)
  }

  @Test("loses nothing that an author has edited when it imports again")
  func again() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    try importing("first", scratch, folder)
    for (name, text) in try step("2-edited") { try scratch.write("rapport/\(name)", text) }
    let result = try importing("second", scratch, folder)
    expect(try step("3-imported-again"), scratch)
    #expect(result.people == ImportResult.Count(added: 1, updated: 1))
    #expect(result.quotes == ImportResult.Count(added: 1, updated: 1, kept: 2))
    let told = result.diagnostics.filter { $0.location?.file == "quotes.yaml" }
    expectDiagnostics(
      told,
      marks: [
        "quotes.yaml:12:7: import-conflict", "quotes.yaml:30:7: gone-from-project", "quotes.yaml:39:7: import-conflict",
      ])
    #expect(!told.contains { $0.message.contains("langt væk") || $0.remedy?.contains("langt væk") == true })
  }

  @Test("changes nothing when the project has not changed")
  func unchanged() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    try importing("first", scratch, folder)
    for (name, text) in try step("2-edited") { try scratch.write("rapport/\(name)", text) }
    let result = try importing("first", scratch, folder)
    #expect(result.files.isEmpty)
    expect(try step("2-edited"), scratch)
  }

  @Test("takes what differs for edited when nobody remembers the last import")
  func forgotten() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    try importing("first", scratch, folder)
    Files.remove("\(scratch.path)/rapport/transcripts")
    let result = try importing("second", scratch, folder)
    #expect(result.people.kept == 1)
    #expect(result.quotes.kept == 3)
    #expect(scratch.text("rapport/people.yaml")?.contains("region: Nordjylland") == true)
    #expect(scratch.names(in: "rapport/transcripts").contains("anne-vang.txt"))
  }

  @Test("an edited or deleted transcript stays so")
  func transcripts() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    try importing("first", scratch, folder)
    try scratch.write("rapport/transcripts/carla.txt", "Anonymiseret.\n")
    Files.remove("\(scratch.path)/rapport/transcripts/anne-vang.txt")
    #expect(try importing("first", scratch, folder).files.isEmpty)
    #expect(scratch.text("rapport/transcripts/carla.txt") == "Anonymiseret.\n")
  }

  @Test("goes beside people and quotes that were written by hand")
  func beside() throws {
    let scratch = try Scratch()
    let people = "people:\n  - {id: carla, name: En anden}\nsectors: [{id: kommuner, title: Kommune}]\n"
    let quotes = "- id: vi-lærte-mest-af-det\n  text: Ord.\n  who: carla\n"
    let folder = try Projects.report(["people.yaml": people, "quotes.yaml": quotes], in: scratch)
    try importing("first", scratch, folder)
    let report = try #require(ReportReader.read(folder).report)
    #expect(report.people.persons.map(\.id.value) == ["carla", "anne-vang", "bo-åkjær", "carla-2", "workshoppen"])
    #expect(report.people.persons[1].sector?.value == "kommuner")
    #expect(report.people.sectors.map(\.id.value) == ["kommuner", "stat"])
    #expect(report.quotes.map(\.id.value).first == "vi-lærte-mest-af-det")
    #expect(report.quotes.last?.id.value == "vi-lærte-mest-af-det-2")
    #expect(report.quotes.last?.who?.value == "carla-2")
    #expect(report.quotes.last?.imported == "0000005B-0000-4000-8000-00000000005B")
  }

  @Test("a report with what was imported has no fault")
  func checks() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    try importing("first", scratch, folder)
    let templates = "\(Projects.fixtures)/../../../Templates"
    let found = Press(templates: templates).proof(folder).diagnostics
    #expect(found.filter { $0.severity != .note }.map(\.mark) == [])
  }

  @Test("the project is one by the published schema", arguments: ["first", "second"])
  func schema(_ qde: String) throws {
    let program = try #require(Machine.current.path(of: "xmllint"), "install libxml2-utils")
    let schema = "\(Projects.fixtures)/refi-qda-project.xsd"
    let result = ChildProcess(program, ["--noout", "--nonet", "--schema", schema, "\(Projects.fixtures)/\(qde).qde"])
      .run()
    #expect(result.succeeded, "\(result.errorText)")
  }

  @Test(
    "says why there is nothing to import from projects without texts",
    arguments: [
      ("refi-atlas-blank", "there are no quotes to import: the project has 0 codes and no texts"),
      ("refi-atlas-codes", "there are no quotes to import: the project has 3 codes and no texts"),
      ("refi-nvivo", "there are no quotes to import: none of its 0 selections is coded"),
    ])
  func samples(_ name: String, _ message: String) throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let result = ProjectImport.run("\(Projects.fixtures)/\(name).qdpx", into: folder)
    #expect(result.files.isEmpty)
    #expect(result.diagnostics.map(\.message) == [message])
  }
}

extension Scratch {
  func names(in folder: String) -> [String] { Files.names(in: "\(path)/\(folder)") }
}
