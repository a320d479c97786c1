import Foundation
import Glibc
import Harness
import Model
import Platform
import Testing

@testable import Typesetting

/// What happens to a TeX that does not end by itself.
@Suite struct TypesetterLimitTests {
  private let bench: Bench

  init() throws { bench = try Bench() }

  /// What TeX was told begins with the digest of its text, which no other test has.
  private func processes(of job: Job) -> [String] {
    Harness.processes(mentioning: SHA256.hex(Array(job.texSource.utf8)))
  }

  @Test("ends a loop after its time, and nothing of it lives on", .timeLimit(.minutes(20))) func loop() {
    let job = bench.job("Hej.\\newpage\\loop\\iftrue\\repeat", limits: .init(secondsPerPass: 6))
    let result = bench.run(job)
    #expect(result.outcome == .failed)
    #expect(result.codes == ["time-limit"])
    #expect(result.diagnostics.first?.message.contains("took longer than 6 s and was stopped, after page 1") == true)
    #expect((result.passes.first?.seconds ?? 99) < 60)
    #expect(processes(of: job).isEmpty)
    #expect(bench.leftovers.isEmpty)
  }

  @Test("ends on cancellation", .timeLimit(.minutes(20))) func cancels() {
    let cancellation = Cancellation()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { cancellation.cancel() }
    let job = bench.job("\\loop\\iftrue\\repeat")
    let result = bench.run(job, cancellation: cancellation)
    #expect(result.outcome == .cancelled)
    #expect(result.diagnostics == [])
    #expect(processes(of: job).isEmpty)
    #expect(bench.leftovers.isEmpty)
  }

  @Test("ends one that takes all memory", .timeLimit(.minutes(20))) func memory() {
    let hog = bench.run(bench.job(#"\def\x{aaaaaaaa}\loop\edef\x{\x\x}\iftrue\repeat"#))
    #expect(hog.codes == ["tex-capacity"], "\(hog.diagnostics)")
    let small = bench.run(bench.job("Hej.", limits: .init(secondsPerPass: 300, memory: 60 << 20)))
    #expect(small.codes == ["memory-limit"], "\(small.diagnostics)")
  }

  @Test("ends one that fills the disk", .timeLimit(.minutes(20))) func fileSize() {
    let body = #"\immediate\openout3=big.txt \loop\immediate\write3{\romannumeral99000}\iftrue\repeat"#
    let result = bench.run(bench.job(body, limits: .init(secondsPerPass: 300, fileSize: 2 << 20)))
    #expect(result.codes == ["size-limit"], "\(result.diagnostics)")
    #expect(bench.leftovers.isEmpty)
  }

  @Test("sets two reports at once, even for one output") func together() async throws {
    let bench = bench
    let jobs = (0..<4).map { number in
      bench.job(
        "Rapport \(number % 2).\\newpage\\pageref{x}\\label{x}", output: number < 2 ? "\(number).pdf" : "both.pdf")
    }
    await withTaskGroup(of: TypesettingResult.Outcome.self) { group in
      for job in jobs {
        let machine = bench.machine
        group.addTask { Typesetter(machine: machine).run(job).outcome }
      }
      for await outcome in group { #expect(outcome == .finished) }
    }
    let both = try Files.read("\(bench.scratch.path)/both.pdf")
    let alone = try (0..<2).map { try Files.read("\(bench.scratch.path)/\($0).pdf") }
    #expect(alone[0] != alone[1])
    #expect(alone.contains(both))
    #expect(bench.leftovers.isEmpty)
  }
}
