import Publishing
import Testing
import Typesetting

@Suite struct RunProgressTests {
  private func run(_ costs: [String: Double]) -> RunProgress {
    var run = RunProgress("Reports/a", start: 100)
    _ = run.hear(.planned(costs), at: 102)
    return run
  }

  @Test("the line of a terminal says what is done of how many, the time, and who is under way")
  func line() {
    var run = RunProgress("Reports/a", start: 100)
    #expect(run.line(at: 101) == "Reports/a: reading")
    _ = run.hear(.planned(["nord": 10, "syd": 30, "øst": 20]), at: 102)
    #expect(run.line(at: 102) == "Reports/a: 0/3, 0:02")
    _ = run.hear(.typesetting(edition: "syd", .pass(number: 1, reason: "first pass")), at: 102)
    #expect(run.line(at: 103) == "Reports/a: 0/3, 0:03: syd, pass 1, first pass")
    _ = run.hear(.typesetting(edition: "øst", .pass(number: 1, reason: "first pass")), at: 103)
    #expect(run.line(at: 104) == "Reports/a: 0/3, 0:04: syd, øst")
    _ = run.hear(.ended(edition: "syd", .finished, pages: 30), at: 142)
    // 40 seconds for syd and half of øst: 60 pages take 60 seconds, and reading took 2.
    #expect(run.line(at: 142) == "Reports/a: 1/3, 0:42 of about 1:02: øst, pass 1, first pass")
  }

  @Test("a log has a line for each edition that is done, and one for each that has failed")
  func log() {
    var run = run(["nord": 1, "syd": 1])
    #expect(run.hear(.typesetting(edition: "syd", .pass(number: 1, reason: "first pass")), at: 103) == nil)
    #expect(
      run.hear(.ended(edition: "syd", .finished, pages: 35), at: 112)
        == "Reports/a: 1/2 syd, 35 pages, 0:12 of about 0:22")
    #expect(
      run.hear(.ended(edition: "nord", .failed, pages: nil), at: 3822) == "Reports/a: 2/2 nord, not made, 1:02:02")
  }

  @Test("a log has nothing of a report that is set once, nor of editions that were cancelled")
  func silent() {
    var single = run(["": 1])
    #expect(single.hear(.ended(edition: "", .finished, pages: 1), at: 103) == nil)
    var run = run(["nord": 1, "syd": 1])
    #expect(run.hear(.ended(edition: "syd", .cancelled, pages: nil), at: 103) == nil)
  }

  @Test("of a thousand editions a log has a hundred lines, and those of all that have failed")
  func many() {
    let names = (0..<1_000).map { "k\($0)" }
    var run = run(Dictionary(uniqueKeysWithValues: names.map { ($0, 1) }))
    let lines = names.compactMap { name in
      run.hear(.ended(edition: name, name == "k14" ? .failed : .finished, pages: 1), at: 103)
    }
    #expect(lines.count == 101)
    #expect(lines[0].hasPrefix("Reports/a: 10/1000 k9, 1 page, "))
    #expect(lines[1].hasPrefix("Reports/a: 15/1000 k14, not made, "))
  }
}
