import Platform
import Testing

@testable import Typesetting

/// What is remembered from one run to the next must not make other pages than a run that remembers nothing.
@Suite struct PassMemoryTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  @Test(
    "a decision about a chapter is remembered as long as the chapter is what it was, and everything else in any case")
  func decisions() throws {
    let scratch = bench.scratch.path
    var job = bench.job("Hej.")
    job.memory = "\(scratch)/memory"
    job.chapters = ["chapter:a": "1", "chapter:b": "1"]
    let lines = "\\newlabel{x}{{}{1}}\n\\coicopyfit{chapter:a}{2}\n\\coicopyfit{chapter:b}{1}\n"
    PassMemory(job).keep(["report.aux": Array(lines.utf8)])
    let folder = "\(scratch)/tex"
    try Files.makeFolder(folder)
    func recalled() -> String? {
      PassMemory(job).recall(into: folder)["report.aux"].map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(recalled() == lines)
    job.chapters["chapter:a"] = "2"
    #expect(recalled() == "\\newlabel{x}{{}{1}}\n\\coicopyfit{chapter:b}{1}\n")
    #expect(bench.scratch.text("tex/report.aux") == recalled())
  }
}
