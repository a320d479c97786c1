import Foundation
import Harness
import Platform
import Testing

/// The watch as its users have it, with TeX.
@Suite(.serialized) struct WatchCommandTests {
  /// The program, watching a report in a folder of its own.
  private final class Running {
    let folder: TemporaryFolder
    private let process = Process()
    private let log: String

    init(_ files: [String: String]) throws {
      folder = try TemporaryFolder()
      for (name, text) in files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
      try folder.write([], to: "log")
      try folder.write([], to: "tmp/.keep")
      log = folder.path + "/log"
      process.executableURL = URL(fileURLWithPath: Workshop.program)
      process.arguments = ["watch", "rapport"]
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      var environment = ProcessInfo.processInfo.environment
      environment["TRYKKLAR_TEMPLATES"] = Workshop.templates
      environment["TMPDIR"] = folder.path + "/tmp"
      process.environment = environment
      process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: log))
      process.standardOutput = FileHandle.nullDevice
      try process.run()
    }

    deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

    var said: String { (try? String(contentsOfFile: log, encoding: .utf8)) ?? "" }
    var workingFolders: [String] { Files.names(in: folder.path + "/tmp").filter { $0.hasPrefix("trykklar-") } }

    /// The programs that work in a private folder: TeX.
    var workers: [String] {
      Files.names(in: "/proc").filter { Int($0) != nil }.compactMap { Files.realPath("/proc/\($0)/cwd") }
        .filter { $0.hasPrefix(folder.path + "/tmp/trykklar-") }
    }

    func save(_ name: String, _ text: String) throws { try folder.write(Array(text.utf8), to: "rapport/\(name)") }

    /// How often it has said something.
    func count(_ words: String) -> Int { said.components(separatedBy: words).count - 1 }

    func until(_ holds: () -> Bool) -> Bool {
      for _ in 0..<6000 where process.isRunning {
        if holds() { return true }
        usleep(10_000)
      }
      return holds()
    }

    /// Ends it, and gives its status.
    func end(_ signal: Int32) -> Int32 {
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test("shows an error and keeps the last good PDF, goes on when it is mended, and ends on Ctrl-C with status 0")
  func errors() throws {
    let running = try Running(SmallReport.files)
    #expect(running.until { running.count("typeset in") == 1 }, "\(running.said)")
    let good = running.folder.bytes(of: "Output/rapport/rapport.pdf")
    #expect(good != nil)
    try running.save("report.yaml", "title: [")
    #expect(running.until { running.count("waiting") == 1 }, "\(running.said)")
    #expect(running.said.contains("report.yaml saved") && running.said.contains("error[yaml-syntax]"))
    #expect(running.folder.bytes(of: "Output/rapport/rapport.pdf") == good)
    try running.save("report.yaml", SmallReport.reportYAML.replacing("En lille rapport", with: "En anden rapport"))
    #expect(running.until { running.count("typeset in") == 2 }, "\(running.said)")
    #expect(running.folder.bytes(of: "Output/rapport/rapport.pdf") != good)
    #expect(running.end(SIGINT) == 0)
    #expect(running.workingFolders.isEmpty)
  }

  @Test("SIGTERM in the middle of a build ends it with status 0, and leaves no TeX and no private folder")
  func terminated() throws {
    let long = String(repeating: "Et afsnit, der går igen og igen.\n\n", count: 8_000)
    let running = try Running(SmallReport.chapter(long))
    #expect(running.until { !running.workers.isEmpty }, "\(running.said)")
    #expect(running.end(SIGTERM) == 0)
    #expect(running.workers.isEmpty)
    #expect(running.workingFolders.isEmpty)
    #expect(running.folder.bytes(of: "Output/rapport/rapport.pdf") == nil)
  }

  @Test("a save in the middle of a build begins it anew, and only the new one tells")
  func overtaken() throws {
    let long = String(repeating: "Et afsnit, der går igen og igen.\n\n", count: 8_000)
    let running = try Running(SmallReport.chapter(long))
    #expect(running.until { !running.workingFolders.isEmpty }, "\(running.said)")
    try running.save(SmallReport.chapterFile, SmallReport.frontMatter + "Kort.\n")
    #expect(running.until { running.count("typeset in") == 1 }, "\(running.said)")
    #expect(running.said.contains("\(SmallReport.chapterFile) saved"))
    #expect(Workshop.text(of: running.folder.path + "/Output/rapport/rapport.pdf").contains("Kort."))
    #expect(running.end(SIGTERM) == 0)
    #expect(running.workingFolders.isEmpty)
  }
}
