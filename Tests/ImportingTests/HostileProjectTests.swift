import Harness
import Model
import Platform
import Reading
import Testing

@testable import Importing

/// Projects and folders that are not as they should be: nothing crashes, nothing leaves the folder, nothing is lost.
@Suite struct HostileProjectTests {
  private func code(of qde: String, _ files: [(String, [UInt8])] = []) throws -> [String] {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let path = try Projects.pack([("project.qde", Array(qde.utf8))] + files, in: scratch)
    let result = ProjectImport.run(path, into: folder)
    return result.diagnostics.map(\.code)
  }

  private func project(source attributes: String, _ content: String = "") -> String {
    """
    <q:Project xmlns:q="urn:QDA-XML:project:1.0" name="P"><q:CodeBook><q:Codes><q:Code guid="{c1}" name="Tid"/></q:Codes></q:CodeBook>
    <q:Sources><q:TextSource guid="t1" name="S" \(attributes)>\(content)<q:PlainTextSelection guid="s1" name="ro" startPosition="0"
    endPosition="2"><q:Coding guid="k"><q:CodeRef targetGUID="C1"/></q:Coding></q:PlainTextSelection></q:TextSource></q:Sources></q:Project>
    """
  }

  @Test("refuses a document type, and so every entity")
  func entities() throws {
    let text = "<!DOCTYPE Project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Project name=\"&x;\"/>"
    #expect(try code(of: text) == ["malformed-project"])
  }

  @Test(
    "refuses what is no project",
    arguments: [
      ("<Project", "malformed-project"), ("", "malformed-project"), ("<CodeBook/>", "not-a-project"),
      (String(repeating: "<Code>", count: 200), "malformed-project"),
    ])
  func malformed(_ text: String, _ expected: String) throws { #expect(try code(of: text) == [expected]) }

  @Test("refuses a file that is no zip, and one that is not there")
  func noZip() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let path = try scratch.write("-x[1]*.qdpx", "no zip")
    #expect(ProjectImport.run(path, into: folder).diagnostics.map(\.code) == ["not-a-project"])
    #expect(ProjectImport.run("\(scratch.path)/ingen", into: folder).diagnostics.map(\.code) == ["missing-file"])
  }

  @Test("says what to install on a machine without unzip")
  func noUnzip() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let machine = Machine(environment: ["PATH": scratch.path], cores: 1)
    let result = ProjectImport.run(try Projects.pack("first", in: scratch), into: folder, machine: machine)
    #expect(result.isMachineUnprepared)
    #expect(result.diagnostics.map(\.remedy) == ["install it: apt-get install unzip"])
  }

  @Test("reads a project whose elements have a prefix, from a file with brackets in its name")
  func prefixed() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let text = project(source: "", "<q:PlainTextContent>ro på</q:PlainTextContent>")
    let path = "\(scratch.path)/-p [1] *.qdpx"
    try Files.write(StoredZip.bytes([("PROJECT.qde", Array(text.utf8))]), to: path)
    let result = ProjectImport.run(path, into: folder)
    #expect(result.quotes.added == 1)
    #expect(result.files.map(\.path) == [".gitignore", "transcripts/s.txt", "quotes.yaml", "transcripts/imports.yaml"])
  }

  @Test(
    "reads no text from outside the archive and the folder that it lies in",
    arguments: [
      "relative:///../../etc/passwd", "relative:///etc/passwd", "absolute:///etc/passwd", "/etc/passwd",
      "internal://../y.txt",
      "internal://*", "internal://", "file:///etc/passwd", "internal://-h",
    ])
  func outside(_ path: String) throws {
    let found = try code(of: project(source: "plainTextPath=\"\(path)\""), [("../x.txt", Array("rod".utf8))])
    #expect(found == ["unreadable-source"])
  }

  @Test("reads a text that lies beside the project")
  func relative() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    try scratch.write("lyd/a.txt", "ro på")
    let path = try Projects.pack(
      [("project.qde", Array(project(source: "plainTextPath=\"relative:///lyd/a.txt\"").utf8))], in: scratch)
    #expect(ProjectImport.run(path, into: folder).quotes.added == 1)
  }

  @Test("refuses a text that is not UTF-8")
  func latin() throws {
    let found = try code(of: project(source: "plainTextPath=\"internal://t.txt\""), [("sources/t.txt", [0x72, 0xE6])])
    #expect(found == ["unreadable-source"])
  }

  @Test(
    "refuses files that it cannot add to, and changes nothing",
    arguments: [
      (["quotes.yaml": "- {id: ["], ["unpatchable-file"]),
      (["quotes.yaml": "a: b\n"], ["unpatchable-file"]), (["people.yaml": "[]"], ["unpatchable-file"]),
      (["people.yaml": "{people: []}"], ["unpatchable-file"]),
      (["transcripts/imports.yaml": "nonsense"], ["malformed-memory"]),
    ])
  func folders(_ files: [String: String], _ expected: [String]) throws {
    let scratch = try Scratch()
    let folder = try Projects.report(files, in: scratch)
    let result = ProjectImport.run(try Projects.pack("first", in: scratch), into: folder)
    #expect(result.diagnostics.map(\.code) == expected)
    #expect(result.files.isEmpty)
  }

  @Test("sends those without a report to `trykklar new`")
  func noReport() throws {
    let scratch = try Scratch()
    let folder = try DiskFolder(try scratch.folder("tom"))
    let result = ProjectImport.run(try Projects.pack("first", in: scratch), into: folder)
    #expect(result.diagnostics.map(\.code) == ["missing-file"])
    #expect(result.diagnostics.first?.remedy == "make a report first, with `trykklar new`")
  }

  @Test("writes nothing when a file has changed since it was read, or a link leads out of the folder")
  func meanwhile() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(in: scratch)
    let result = ProjectImport.run(try Projects.pack("first", in: scratch), into: folder)
    try scratch.write("rapport/quotes.yaml", "- {id: ny, text: Ord.}\n")
    #expect(result.write(into: folder).map(\.code) == ["changed-meanwhile"])
    #expect(scratch.text("rapport/quotes.yaml") == "- {id: ny, text: Ord.}\n")
    #expect(scratch.names(in: "rapport") == ["chapters", "quotes.yaml", "report.yaml"])
  }

  @Test("puts files back when a later one cannot be written")
  func rollback() throws {
    let scratch = try Scratch()
    let folder = try Projects.report(["people.yaml": "# ingen\n"], in: scratch)
    var result = ProjectImport.run(try Projects.pack("first", in: scratch), into: folder)
    result.files.append(ImportResult.File(path: "chapters", bytes: []))
    #expect(result.write(into: folder).map(\.code) == ["output-is-folder"])
    #expect(scratch.text("rapport/people.yaml") == "# ingen\n")
    #expect(scratch.names(in: "rapport") == ["chapters", "people.yaml", "report.yaml", "transcripts"])
    #expect(scratch.names(in: "rapport/transcripts") == [])
  }
}
