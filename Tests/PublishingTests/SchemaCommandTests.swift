import Foundation
import Publishing
import Reading
import Testing

@Suite struct SchemaCommandTests {
  private func trykklar(_ words: [String], in folder: String = "/") -> (
    output: String, errors: String, status: Int32?
  ) {
    Workshop.run(Workshop.program, words, in: folder, environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
  }

  @Test("lists every schema with the files that it is of")
  func list() {
    let run = trykklar(["schema"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    #expect(lines.count == 26)
    #expect(lines.contains(["survey", "surveys/*.yaml"]) && lines.contains(["case.translation", "cases/*.??.md"]))
  }

  @Test("prints a schema of draft-07 with what the format's page says of each key")
  func one() throws {
    let run = trykklar(["schema", "report"])
    #expect(run.status == 0)
    let schema = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    #expect(schema["required"] as? [String] == ["title", "date", "publisher", "chapters"])
    let keys = try #require(schema["properties"] as? [String: [String: Any]])
    #expect((keys["language"]?["enum"] as? [Any])?.prefix(2).map { $0 as? String } == ["da", "en"])
    #expect(keys["short-title"]?["description"] as? String == "for running heads; the title if absent")
    let publisher = try #require(keys["publisher"]?["properties"] as? [String: [String: Any]])
    #expect(publisher["logo"]?["description"] as? String == "path to a PDF or PNG")
  }

  @Test("knows no name but those, and suggests the nearest")
  func unknown() {
    let run = trykklar(["schema", "figuers"])
    #expect(run.status == 2)
    #expect(run.errors == "trykklar: there is no schema `figuers`; did you mean `figures`?\n")
  }

  @Test("a new report has the schemas that its files name, and checks clean")
  func new() throws {
    let folder = try TemporaryFolder()
    #expect(trykklar(["new", "rapport"], in: folder.path).status == 0)
    let report = folder.path + "/rapport"
    let names = try FileManager.default.contentsOfDirectory(atPath: report).filter { $0.hasSuffix(".yaml") }
    #expect(names.count == 6)
    for name in names {
      let text = String(decoding: try #require(folder.bytes(of: "rapport/\(name)")), as: UTF8.self)
      let line = try #require(text.split(separator: "\n").first)
      let schema = String(line.dropFirst("# yaml-language-server: $schema=".count))
      let json = try #require(folder.bytes(of: "rapport/\(schema)"), "\(name) names \(schema)")
      let title = try #require(JSONSerialization.jsonObject(with: json) as? [String: Any])["title"]
      #expect(title as? String == name)
    }
    #expect(trykklar(["check", "rapport"], in: folder.path).output == "rapport: no errors\n")
  }

  @Test("--output writes them all, over what is there")
  func output() throws {
    let folder = try TemporaryFolder(["s/report.json": "old"])
    let run = trykklar(["schema", "--output", "s"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == SchemaFile.all.count)
    #expect(folder.bytes(of: "s/report.json")?.starts(with: Data("{".utf8)) == true)
    #expect(trykklar(["schema", "report", "--output", "s"], in: folder.path).status == 2)
  }
}
