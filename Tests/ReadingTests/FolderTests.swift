import Foundation
import Harness
import Model
import Testing

@testable import Reading

@Suite struct FolderTests {
  @Test("reads a report from disk")
  func disk() throws {
    try onDisk { root in
      let folder = try DiskFolder(root.path)
      let result = ReportReader.read(folder)
      expectDiagnostics(result.diagnostics, marks: [])
      #expect(result.report?.chapters.count == 1)
      #expect(folder.absolutePath(of: "report.yaml")?.hasSuffix("/report.yaml") == true)
      #expect(folder.absolutePath(of: "../x") == nil)
      #expect(try folder.names(in: "") == ["chapters", "report.yaml"])
      #expect(try folder.names(in: "findes-ikke") == [])
      #expect(try folder.names(in: "report.yaml") == [])
      #expect(try folder.readPrefix(of: "report.yaml", count: 5) == Array("title".utf8))
    }
  }

  @Test(
    "refuses every way out of the folder",
    arguments: [
      "../hemmelig.txt", "/etc/passwd", "chapters/../../hemmelig.txt", "ude/hemmelig.txt", "hemmelig.txt", "a\u{0}b",
    ])
  func wayOut(_ path: String) throws {
    try onDisk { root in
      let secret = root.deletingLastPathComponent().appendingPathComponent("hemmelig.txt")
      try Data("hemmelig".utf8).write(to: secret)
      let manager = FileManager.default
      try manager.createSymbolicLink(
        at: root.appendingPathComponent("ude"), withDestinationURL: root.deletingLastPathComponent())
      try manager.createSymbolicLink(at: root.appendingPathComponent("hemmelig.txt"), withDestinationURL: secret)
      let folder = try DiskFolder(root.path)
      #expect(throws: FolderFault.outside) { try folder.read(path) }
      #expect(folder.absolutePath(of: path) == nil)
    }
  }

  @Test("refuses a folder that is a link out, and says so")
  func linkedFolder() throws {
    try onDisk { root in
      try FileManager.default.createSymbolicLink(
        at: root.appendingPathComponent("findings"), withDestinationURL: URL(fileURLWithPath: "/etc"))
      expectDiagnostics(ReportReader.read(try DiskFolder(root.path)).diagnostics, marks: ["path-outside"])
    }
  }

  @Test("follows a link that stays inside")
  func linkInside() throws {
    try onDisk { root in
      try FileManager.default.createSymbolicLink(
        atPath: root.appendingPathComponent("quotes.yaml").path, withDestinationPath: "chapters/../report.yaml")
      #expect(try DiskFolder(root.path).read("quotes.yaml").starts(with: Array("title".utf8)))
    }
  }

  @Test("refuses pipes, folders and loops without waiting for them")
  func notFiles() throws {
    try onDisk { root in
      #expect(mkfifo(root.appendingPathComponent("quotes.yaml").path, 0o600) == 0)
      try FileManager.default.createDirectory(
        at: root.appendingPathComponent("facts.yaml"), withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        atPath: root.appendingPathComponent("people.yaml").path, withDestinationPath: "people.yaml")
      expectDiagnostics(
        ReportReader.read(try DiskFolder(root.path)).diagnostics,
        marks: [
          "quotes.yaml:1:1: not-a-file", "facts.yaml:1:1: not-a-file", "people.yaml:1:1: unreadable-file",
        ])
    }
  }

  @Test("refuses a file that is larger than any report's")
  func tooLarge() throws {
    try onDisk { root in
      let path = root.appendingPathComponent("quotes.yaml").path
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      #expect(truncate(path, 300_000_000) == 0)
      let folder = try DiskFolder(root.path)
      #expect(throws: FolderFault.tooLarge(bytes: 300_000_000)) { try folder.read("quotes.yaml") }
      #expect(try folder.readPrefix(of: "quotes.yaml", count: 10).count == 10)
    }
  }

  @Test("needs a folder that is there")
  func noFolder() throws {
    #expect(throws: FolderFault.missing) { try DiskFolder("/findes/ikke") }
    #expect(throws: FolderFault.notAFile) { try DiskFolder("/etc/passwd") }
  }

  @Test(
    "points at the first byte that is not UTF-8",
    arguments: [
      (Array("æ: 1\nb: \u{E6}".utf8.dropLast(2)) + [0xE6, 0x72], 2, 4, "0xE6"),
      ([0xC3], 1, 1, "0xC3"),
      (Array("a\n\næ".utf8) + [0xE2, 0x82], 3, 2, "0xE2"),
      ([0xED, 0xA0, 0x80], 1, 1, "0xED"),
      ([0x61, 0xC0, 0xAF], 1, 2, "0xC0"),
    ])
  func notUTF8(_ bytes: [UInt8], _ line: Int, _ column: Int, _ byte: String) {
    var folder = MemoryFolder(SmallReport.files)
    folder.files["facts.yaml"] = bytes
    let diagnostics = ReportReader.read(folder).diagnostics
    expectDiagnostics(diagnostics, marks: ["facts.yaml:\(line):\(column): not-utf8"])
    #expect(diagnostics.first?.message == "byte \(byte) is not UTF-8")
  }

  @Test("knows UTF-16 by its first bytes")
  func utf16() {
    var folder = MemoryFolder(SmallReport.files)
    folder.files["facts.yaml"] = [0xFF, 0xFE, 0x61, 0x00]
    #expect(ReportReader.read(folder).diagnostics.first?.remedy?.hasSuffix("it looks like UTF-16") == true)
  }

  @Test("points at a zero byte")
  func zero() {
    expectReading(
      SmallReport.with(["facts.yaml": "facts:\n  æ⟦control-character⟧\u{0}: 1\n"]))
  }

  @Test("reads past a byte-order mark and through carriage returns")
  func byteOrderMark() {
    let text = ("\u{FEFF}" + SmallReport.reportYAML).replacing("\n", with: "\r\n")
    expectReading(SmallReport.with(["report.yaml": text]))
    let chapter = "\u{FEFF}---\r\ntitle: T\r\n---\r\n\r\nTekst.\r\n"
    expectReading(SmallReport.with([SmallReport.chapterFile: chapter]))
  }

  @Test("shows a line of a file that was read, without its end")
  func lines() {
    let text = SourceText(text: "én\r\nto\n\nfire")
    #expect((1...5).map { text.line($0).map(String.init) } == ["én", "to", "", "fire", nil])
    #expect(text.line(0) == nil)
  }

  /// Runs `body` with the small report on disk.
  private func onDisk(_ body: (URL) throws -> Void) throws {
    let parent = FileManager.default.temporaryDirectory.appendingPathComponent("trykklar-\(UUID().uuidString)")
    let root = parent.appendingPathComponent("rapport")
    defer { try? FileManager.default.removeItem(at: parent) }
    for (path, text) in SmallReport.files {
      let file = root.appendingPathComponent(path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(root)
  }
}
