import Glibc
import Harness
import Model
import Testing

@testable import Platform

@Suite struct OutputFileTests {
  @Test("makes the folders on the way, and leaves nothing beside the file") func place() throws {
    let scratch = try Scratch()
    let original = try scratch.write("made.pdf", "new")
    #expect(OutputFile.place(original, at: "\(scratch.path)/a/b/report.pdf") == [])
    #expect(scratch.text("a/b/report.pdf") == "new")
    #expect(Files.names(in: "\(scratch.path)/a/b") == ["report.pdf"])
    var facts = stat()
    stat("\(scratch.path)/a/b/report.pdf", &facts)
    #expect(facts.st_mode & 0o044 != 0, "others may read it, as any new file")
  }

  @Test("replaces the last file in one step") func replace() throws {
    let scratch = try Scratch()
    try scratch.write("report.pdf", "old")
    #expect(OutputFile.write(Array("new".utf8), at: "\(scratch.path)/report.pdf") == [])
    #expect(scratch.text("report.pdf") == "new")
    #expect(scratch.names == ["report.pdf"])
  }

  @Test("says that the output is a folder") func folder() throws {
    let scratch = try Scratch()
    let diagnostics = OutputFile.write([1], at: try scratch.folder("report.pdf"))
    #expect(diagnostics.map(\.code) == ["output-is-folder"])
  }

  @Test("says that a folder's name is a file") func fileOnTheWay() throws {
    let scratch = try Scratch()
    try scratch.write("Output", "a file")
    let diagnostics = OutputFile.write([1], at: "\(scratch.path)/Output/report.pdf")
    #expect(diagnostics.map(\.code) == ["unwritable-output"])
    #expect(diagnostics.first?.message.contains("part of its folder's name is a file") == true)
  }

  @Test("says that one may not write there") func unwritable() throws {
    // No user may make a folder there, not even root.
    let diagnostics = OutputFile.write([1], at: "/proc/trykklar/report.pdf")
    #expect(diagnostics.map(\.code) == ["unwritable-output"])
    let scratch = try Scratch()
    let locked = try scratch.folder("locked")
    chmod(locked, 0o555)
    guard getuid() != 0 else { return }
    #expect(OutputFile.write([1], at: "\(locked)/report.pdf").map(\.code) == ["unwritable-output"])
  }

  @Test(
    "says in words what each refusal means",
    arguments: [
      (ENOSPC, "full-disk", "the disk is full"), (EDQUOT, "full-disk", "your share of the disk is used up"),
      (EACCES, "unwritable-output", "you may not write there"), (EROFS, "unwritable-output", "the disk is read-only"),
      (EISDIR, "output-is-folder", "is a folder"), (EIO, "unwritable-output", "Input/output error"),
    ])
  func wording(number: Int32, code: String, words: String) {
    let error = SystemError(action: "write", path: "/out/report.pdf", number: number)
    let diagnostic = OutputFile.diagnose(error, output: "/out/report.pdf")
    #expect(diagnostic.code == code)
    #expect(diagnostic.message.contains(words))
  }

  @Test("notices a full device") func fullDevice() throws {
    let device = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(device) }
    #expect(throws: SystemError(action: "write", path: "p", number: ENOSPC)) {
      try Files.write([1, 2, 3], to: device, path: "p")
    }
  }

  @Test("keeps the last file when the disk is full") func fullDisk() throws {
    let scratch = try Scratch()
    let disk = try scratch.folder("disk")
    // Only root may mount, and not in every container.
    guard ChildProcess("/bin/mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).run().succeeded else { return }
    defer { _ = ChildProcess("/bin/umount", ["-l", disk]).run() }
    #expect(OutputFile.write(Array("old".utf8), at: "\(disk)/report.pdf") == [])
    let diagnostics = OutputFile.write([UInt8](repeating: 1, count: 200_000), at: "\(disk)/report.pdf")
    #expect(diagnostics.map(\.code) == ["full-disk"])
    #expect(scratch.text("disk/report.pdf") == "old")
    #expect(Files.names(in: disk) == ["report.pdf"])
  }
}
