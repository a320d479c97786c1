import Glibc
import Harness
import Model
import Platform
import Testing

@testable import Typesetting

/// A class that was read once need not be read again, and makes no other pages for it.
@Suite struct FormatCacheTests {
  /// LaTeX's `article` writes a line for the first page while it is read, and is not kept.
  private static let small = #"""
    \NeedsTeXFormat{LaTeX2e}
    \ProvidesClass{plain}
    \LoadClass{minimal}
    """#

  private func job(_ bench: Bench, theme: String = "1") -> Job {
    var job = bench.job("Hej.")
    job.format = Job.Format(documentClass: #"\documentclass{plain}"#, theme: theme)
    return job
  }

  private func run(_ bench: Bench, _ job: Job) throws -> (made: Int, pdf: [UInt8]) {
    let heard = Heard()
    let result = Typesetter(machine: bench.machine).run(job) { if $0 == .makingFormat { heard.add() } }
    #expect(result.outcome == .finished, "\(result.diagnostics)")
    return (heard.count, try Files.read("\(bench.scratch.path)/out/report.pdf"))
  }

  private func formats(_ bench: Bench) -> [String] {
    let shelf = "\(bench.scratch.path)/home/.cache/trykklar/formats"
    return Files.names(in: shelf).filter { Files.isFolder("\(shelf)/\($0)") }.map { "\(shelf)/\($0)" }
  }

  @Test("a class is read once, and the PDF is the one that it makes when it is read each time")
  func once() throws {
    let bench = try Bench(cls: Self.small)
    let without = try run(bench, bench.job("Hej."))
    let first = try run(bench, job(bench))
    let second = try run(bench, job(bench))
    #expect([without.made, first.made, second.made] == [0, 1, 0])
    #expect(first.pdf == without.pdf)
    #expect(second.pdf == without.pdf)
    #expect(bench.leftovers.isEmpty)
  }

  @Test("another theme has another") func others() throws {
    let bench = try Bench(cls: Self.small)
    _ = try run(bench, job(bench))
    #expect(try run(bench, job(bench, theme: "2")).made == 1)
    #expect(formats(bench).count == 2)
  }

  @Test("a damaged one is made anew", arguments: ["changed", "cut", "unlisted", "open"]) func damaged(how: String)
    throws
  {
    let bench = try Bench(cls: Self.small)
    let whole = try run(bench, job(bench))
    let folder = try #require(formats(bench).first)
    let file = "\(folder)/house.fmt"
    switch how {
    case "changed": try Files.write(try Files.read(file).reversed(), to: file)
    case "cut": try Files.write(try Files.read(file).dropLast(), to: file)
    case "unlisted": Files.remove("\(folder)/manifest")
    default: chmod(folder, 0o707)
    }
    let again = try run(bench, job(bench))
    #expect(again.made == 1)
    #expect(again.pdf == whole.pdf)
    #expect(formats(bench) == [folder], "the damaged one is gone")
  }

  @Test("one that came from elsewhere is made anew, if with the same bytes") func restored() throws {
    let bench = try Bench(cls: Self.small)
    _ = try run(bench, job(bench))
    let folder = try #require(formats(bench).first)
    let bytes = try Files.read("\(folder)/house.fmt")
    Files.remove("\(folder)/house.fmt")
    try Files.write(bytes, to: "\(folder)/house.fmt")
    #expect(try run(bench, job(bench)).made == 1)
  }

  @Test("one that only TeX finds to be none is done without") func unreadable() throws {
    let bench = try Bench(cls: Self.small)
    let whole = try run(bench, job(bench))
    let folder = try #require(formats(bench).first)
    try Files.write([1, 2, 3], to: "\(folder)/house.fmt")
    #expect(FormatManifest.write(for: folder, read: []))
    let again = try run(bench, job(bench))
    #expect(again.made == 0)
    #expect(again.pdf == whole.pdf)
  }

  @Test(
    "a class is not kept that has something to say, stands in its own way or has begun the first page",
    arguments: [#"\ClassWarning{plain}{Mind}"#, #"\nosuchcommand"#, #"\special{x}"#])
  func unkept(line: String) throws {
    let bench = try Bench(cls: Self.small + "\n" + line + "\n")
    _ = Typesetter(machine: bench.machine).run(job(bench))
    #expect(formats(bench).isEmpty)
  }

  @Test("a machine without a home does without") func homeless() throws {
    var bench = try Bench(cls: Self.small)
    bench.machine.environment["HOME"] = nil
    #expect(try run(bench, job(bench)).made == 0)
  }
}
