import Glibc
import Harness
import Platform
import Testing

@testable import Typesetting

/// What is remembered from one run to the next must not make other pages than a run that remembers nothing.
@Suite struct PassMemoryTests {
  private let bench: Bench
  private let path: String

  init() throws {
    bench = try Bench()
    path = "\(bench.scratch.path)/memory/edition"
  }

  private func memory(_ chapters: [String: String] = [:]) -> PassMemory { PassMemory(path, chapters: chapters) }

  private func recalled(_ chapters: [String: String] = [:]) -> String? {
    memory(chapters).recall()?["report.aux"].map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "a decision about a chapter is remembered as long as the chapter is what it was, and everything else in any case")
  func decisions() throws {
    let lines = "\\newlabel{x}{{}{1}}\n\\coicopyfit{chapter:a}{2}\n\\coicopyfit{chapter:b}{1}\n"
    memory(["chapter:a": "1", "chapter:b": "1"]).keep(["report.aux": Array(lines.utf8)])
    #expect(recalled(["chapter:a": "1", "chapter:b": "1"]) == lines)
    #expect(
      recalled(["chapter:a": "2", "chapter:b": "1"]) == "\\newlabel{x}{{}{1}}\n\\coicopyfit{chapter:b}{1}\n")
  }

  @Test("all files come back as they were, empty ones too")
  func files() throws {
    let files: [String: [UInt8]] = ["report.aux": [10, 0, 255, 10], "report.tags": [], "report.toc": [65]]
    memory(["a b": "1"]).keep(files)
    #expect(memory(["a b": "1"]).recall() == files)
  }

  @Test("one that is damaged, cut or open to others is not there", arguments: ["changed", "cut", "open"])
  func damaged(how: String) throws {
    memory().keep(["report.aux": Array("\\relax\n".utf8)])
    let whole = try Files.read(path)
    switch how {
    case "changed": try Files.write(whole.dropLast(2) + [66, 10], to: path)
    case "cut": try Files.write(whole.dropLast(), to: path)
    default: chmod(Files.folder(of: path), 0o707)
    }
    #expect(memory().recall() == nil)
  }

  // ---- Whole runs

  private let twoPages = #"Side \pageref{b}.\newpage\label{b}Her."#

  private func job(_ body: String, remembers: Bool = true) -> Job {
    var job = bench.job(body)
    if remembers { job.memories = [path] }
    return job
  }

  private func pdf() throws -> [UInt8] { try Files.read("\(bench.scratch.path)/out/report.pdf") }

  @Test("one pass is enough where nothing moves, and the PDF is the same")
  func settled() throws {
    #expect(bench.run(job(twoPages)).passes.count == 2)
    let first = try pdf()
    let again = bench.run(job(twoPages))
    #expect(again.passes.map(\.reason) == ["with the page numbers of the last build"])
    #expect(try pdf() == first)
  }

  @Test(
    "everything starts from the beginning where something moves, and the PDF is that of a run that remembers nothing")
  func moved() throws {
    _ = bench.run(job(twoPages))
    let longer = #"Side \pageref{b}.\newpage En til.\newpage\label{b}Her."#
    let run = bench.run(job(longer))
    #expect(
      run.passes.map(\.reason) == [
        "with the page numbers of the last build", "from the beginning, because the page numbers moved",
        "again because the page numbers are known now",
      ])
    let warm = try pdf()
    _ = bench.run(job(longer, remembers: false))
    #expect(try pdf() == warm)
  }

  @Test("what TeX stumbles over in what was remembered is no fault of the report's")
  func stumbled() throws {
    memory().keep(["report.aux": Array("\\nosuchcommand\n".utf8)])
    let run = bench.run(job(twoPages))
    #expect(run.outcome == .finished)
    #expect(
      run.passes.map(\.reason).dropFirst().first
        == "from the beginning, because what the last build has written is of no use")
  }
}
