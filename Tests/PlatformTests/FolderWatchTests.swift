import Foundation
import Harness
import Testing

@testable import Platform

@Suite struct FolderWatchTests {
  private func watch(_ scratch: Scratch, _ method: FolderWatch.Method = .notified) -> FolderWatch {
    FolderWatch([scratch.path], method: method) { Files.name(of: $0).hasPrefix(".") }
  }

  /// Waits until the watch has told of a file.
  private func told(_ watch: FolderWatch, of path: String) -> Bool {
    for _ in 0..<100 where watch.wait(seconds: 0.1).contains(path) { return true }
    return false
  }

  @Test(
    "tells of files that are written, replaced by renaming, and removed",
    arguments: [FolderWatch.Method.notified, .polling])
  func files(method: FolderWatch.Method) throws {
    let scratch = try Scratch()
    let file = try scratch.write("a.md", "en")
    let watch = watch(scratch, method)
    #expect(watch.method == method)
    #expect(watch.wait(seconds: 0).isEmpty)
    try scratch.write("a.md", "to og")
    #expect(told(watch, of: file))
    let other = try scratch.write(".a.md.new", "tre")
    #expect(rename(other, file) == 0)
    #expect(told(watch, of: file))
    Files.remove(file)
    #expect(told(watch, of: file))
  }

  @Test("tells of files in folders that are made later", arguments: [FolderWatch.Method.notified, .polling])
  func folders(method: FolderWatch.Method) throws {
    let scratch = try Scratch()
    let watch = watch(scratch, method)
    let inner = try scratch.folder("x/y")
    if method == .notified { #expect(told(watch, of: scratch.path + "/x")) }
    _ = watch.wait(seconds: 0)
    let file = try scratch.write("x/y/a.md", "en")
    #expect(told(watch, of: file))
    #expect(rename(inner, scratch.path + "/z") == 0)
    if method == .notified { #expect(told(watch, of: scratch.path + "/z")) }
    _ = watch.wait(seconds: 0)
    let moved = try scratch.write("z/a.md", "to")
    #expect(told(watch, of: moved))
  }

  @Test("tells nothing of what is ignored")
  func ignored() throws {
    let scratch = try Scratch()
    let watch = watch(scratch)
    try scratch.write(".a.md.swp", "x")
    try scratch.write(".git/index", "x")
    #expect(watch.wait(seconds: 0.1).isEmpty)
  }

  @Test("finds a folder again that was removed and made anew")
  func removedRoot() throws {
    let scratch = try Scratch()
    let root = try scratch.folder("rapport")
    let watch = FolderWatch([root]) { _ in false }
    Files.remove(root)
    #expect(told(watch, of: root))
    _ = try scratch.folder("rapport")
    #expect(told(watch, of: root))
    let file = try scratch.write("rapport/a.md", "en")
    #expect(told(watch, of: file))
  }
}
