import Harness
import Testing

/// `trykklar import` as its users meet it.
@Suite struct ImportCommandTests {
  private func trykklar(_ words: String..., in folder: String) -> (output: String, errors: String, status: Int32?) {
    Workshop.run(Workshop.program, words, in: folder, environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
  }

  @Test("says what it lacks, and what it does not read")
  func words() {
    #expect(trykklar("import", "qdpx", "a.qdpx", in: "/").errors.hasPrefix("trykklar: `import` lacks its FOLDER"))
    #expect(trykklar("import", "qdpx", "a", "b", "c", in: "/").errors.hasPrefix("trykklar: `import` takes no `c`"))
    let run = trykklar("import", "xlsx", "a", "b", in: "/")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("trykklar: `import` reads `qdpx`, not `xlsx`"))
  }

  @Test("ends with status 1 where the folder is no report, and writes nothing")
  func noReport() throws {
    let folder = try TemporaryFolder(["tom/a.txt": "a"])
    let samples = Workshop.project + "/Tests/ImportingTests/Fixtures"
    let run = trykklar("import", "qdpx", samples + "/refi-atlas-codes.qdpx", "tom", in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("make a report first, with `trykklar new`"))
  }

  @Test("reads what ATLAS.ti and NVivo have packed", arguments: ["refi-atlas-codes", "refi-nvivo"])
  func samples(_ name: String) throws {
    let folder = try TemporaryFolder(SmallReport.files)
    let samples = Workshop.project + "/Tests/ImportingTests/Fixtures"
    let run = trykklar("import", "qdpx", "\(samples)/\(name).qdpx", ".", in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("warning[no-coded-selection]: there are no quotes to import"))
    #expect(run.errors.hasSuffix("quotes: 0 added, 0 updated, 0 kept as edited\n"))
  }
}
