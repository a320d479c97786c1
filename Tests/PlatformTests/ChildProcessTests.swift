import Foundation
import Glibc
import Harness
import Testing

@testable import Platform

@Suite struct ChildProcessTests {
  private func shell(_ script: String, limits: ChildProcess.Limits = .init(seconds: 120)) -> ChildProcess {
    ChildProcess("/bin/sh", ["-c", script], limits: limits)
  }

  @Test("keeps the two outputs apart, and the status") func outputs() {
    let result = shell("echo out; echo err >&2; exit 3").run()
    #expect(result.text == "out\n")
    #expect(result.errorText == "err\n")
    #expect(result.ending == .exited(3))
  }

  @Test("reads a file as its input, and nothing where none is named") func input() throws {
    let scratch = try Scratch()
    var cat = ChildProcess("/bin/cat")
    #expect(cat.run().text == "")
    cat.input = try scratch.write("words", "linje\n")
    #expect(cat.run().text == "linje\n")
  }

  @Test("passes arguments on as they are") func arguments() {
    let odd = ["a b", "$HOME", "`id`", "\"", "'", "æøå", "", "-n", "*"]
    let result = ChildProcess("/usr/bin/printf", ["%s|"] + odd).run()
    #expect(result.text == odd.map { $0 + "|" }.joined())
  }

  @Test("gives the environment it was told, and no other") func environment() {
    let child = ChildProcess("/usr/bin/env", environment: ["A": "1 = 2"])
    // The shell that sets the limits adds what it always adds.
    let names = child.run().text.split(separator: "\n").filter { !$0.hasPrefix("PWD=") && !$0.hasPrefix("_=") }
    #expect(names.filter { !$0.hasPrefix("OLDPWD=") && !$0.hasPrefix("SHLVL=") } == ["A=1 = 2"])
  }

  @Test("works in its folder, with nothing on its input") func folder() {
    #expect(ChildProcess("/bin/pwd", folder: "/usr").run().text == "/usr\n")
    #expect(shell("cat; echo end").run().text == "end\n")
  }

  @Test("reads more than a pipe holds, and keeps as much as it may") func largeOutput() {
    let all = shell("head -c 3000000 /dev/zero").run()
    #expect(all.output.count == 3_000_000)
    let some = shell("head -c 3000000 /dev/zero; echo >&2 x", limits: .init(seconds: 120, output: 1000)).run()
    #expect(some.output.count == 1000)
    #expect(some.errorText == "x\n")
  }

  @Test("ends a whole group that takes too long", .timeLimit(.minutes(20))) func timeLimit() {
    let mark = "31.\(getpid())7"
    let result = shell("trap '' TERM; sleep \(mark) & sleep \(mark)", limits: .init(seconds: 0.3)).run()
    #expect(result.ending == .timedOut)
    #expect(result.seconds < 25)
    #expect(processes(mentioning: "sleep \(mark)").isEmpty)
  }

  @Test("ends a group on cancellation", .timeLimit(.minutes(20))) func cancels() async {
    let mark = "32.\(getpid())7"
    let cancellation = Cancellation()
    DispatchQueue.global().asyncAfter(deadline: .now() + 0.2) { cancellation.cancel() }
    let result = shell("sleep \(mark)", limits: .init(seconds: 120)).run(cancellation: cancellation)
    #expect(result.ending == .cancelled)
    #expect(result.seconds < 25)
    #expect(processes(mentioning: "sleep \(mark)").isEmpty)
  }

  @Test("ends what a child leaves behind", .timeLimit(.minutes(20))) func orphans() {
    let mark = "33.\(getpid())7"
    let result = shell("sleep \(mark) & exit 0").run()
    #expect(result.succeeded)
    #expect(result.seconds < 25)
    usleep(50_000)
    #expect(processes(mentioning: "sleep \(mark)").isEmpty)
  }

  @Test("does not start when cancelled already") func cancelledBefore() {
    let cancellation = Cancellation()
    cancellation.cancel()
    #expect(shell("exit 0").run(cancellation: cancellation).ending == .cancelled)
  }

  @Test("holds a child to its memory and to the size of its files") func limits() throws {
    let scratch = try Scratch()
    let hog = shell(
      "x=$(head -c 300000000 /dev/zero | tr '\\0' a); exit 0", limits: .init(seconds: 120, memory: 100 << 20))
    #expect(!hog.run().succeeded)
    let file = ChildProcess(
      "/bin/dd", ["if=/dev/zero", "of=big", "bs=65536", "count=100"], folder: scratch.path,
      limits: .init(seconds: 120, fileSize: 1 << 20))
    #expect(file.run().ending == .wroteTooMuch)
    #expect(Files.size(of: Files.join(scratch.path, "big")) == 1 << 20)
  }

  @Test("says that a program is not there") func missing() {
    #expect(ChildProcess("/nowhere/program").run().ending == .exited(127))
  }

  @Test("runs many at once without mixing them up") func concurrent() async {
    await withTaskGroup(of: Bool.self) { group in
      for number in 0..<24 {
        group.addTask { ChildProcess("/bin/sh", ["-c", "sleep 0.05; echo \(number)"]).run().text == "\(number)\n" }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  @Test("leaves no file open") func openFiles() {
    _ = shell("exit 0").run()
    let before = Files.names(in: "/proc/self/fd").count
    for _ in 0..<20 { _ = shell("echo x").run() }
    // Other tests run meanwhile; twenty children that leave a pipe each would leave forty.
    #expect(Files.names(in: "/proc/self/fd").count < before + 20)
  }
}
