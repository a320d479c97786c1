import Foundation
import Harness
import Platform
import Synchronization
import Testing

@testable import Publishing

/// Watches of real folders, and the program as it is really ended.
@Suite struct WatchTests {
  /// A watch with a build that only says what it was called for, and can be held up.
  private final class Watched: @unchecked Sendable {
    let folder: Scratch
    let stop = Cancellation()
    let builds = Mutex<[Set<String>]>([])
    let cancelled = Mutex<Int>(0)
    /// Whether builds wait until they are cancelled.
    let holds = Mutex<Bool>(false)
    let begun = Mutex<Int>(0)
    private let over = DispatchSemaphore(value: 0)

    /// - Parameter quiet: longer where a busy machine may take its time between two saves.
    init(quiet: Double = 0.06) throws {
      folder = try Scratch()
      try folder.write("report.yaml", "title: A\n")
      let watch = FolderWatch([folder.path], ignoring: UnwatchedFiles(output: nil).contain)
      nonisolated(unsafe) let source = watch
      Thread.detachNewThread { [self] in
        Watcher(source, quiet: quiet).run(until: stop) { [self] changes, cancellation in
          self.begun.withLock { $0 += 1 }
          while self.holds.withLock({ $0 }), !cancellation.isCancelled { usleep(1000) }
          if cancellation.isCancelled { self.cancelled.withLock { $0 += 1 } }
          self.builds.withLock { $0.append(changes) }
        }
        over.signal()
      }
      #expect(WatchTests.until { builds.withLock { $0.count } == 1 })
    }

    func end() {
      stop.cancel()
      over.wait()
    }

    var names: [Set<String>] { builds.withLock { $0 }.map { Set($0.map(Files.name)) } }
  }

  /// Waits until something is so, for as long as a slow machine needs.
  private static func until(_ holds: () -> Bool) -> Bool {
    for _ in 0..<3000 {
      if holds() { return true }
      usleep(10_000)
    }
    return false
  }

  private static let replaced = "report.yaml"

  @Test("a file that is emptied, half written and then whole gives one build, and so does a burst of saves")
  func burst() throws {
    let watched = try Watched(quiet: 3)
    for text in ["", "titl", "title: B\n"] { try watched.folder.write(Self.replaced, text) }
    for number in 0..<50 { try watched.folder.write("chapters/\(number).md", "x") }
    #expect(Self.until { watched.names.count > 1 })
    watched.end()
    #expect(watched.names.count == 2)
    #expect(watched.names.last?.isSuperset(of: [Self.replaced, "chapters"]) == true)
  }

  @Test("a file that an editor writes beside its place and renames into it is seen; what it leaves beside is not")
  func renamed() throws {
    let watched = try Watched(quiet: 3)
    try watched.folder.write(".report.yaml.swp", "x")
    try watched.folder.write("4913", "")
    let path = watched.folder.path
    #expect(rename("\(path)/report.yaml", "\(path)/report.yaml~") == 0)
    let new = try watched.folder.write("report.yaml.tmp", "title: C\n")
    #expect(rename(new, "\(path)/report.yaml") == 0)
    #expect(Self.until { watched.names.count > 1 })
    watched.end()
    #expect(watched.names.dropFirst() == [[Self.replaced]])
  }

  @Test("a save in the middle of a build cancels it, and the next is told of both saves")
  func overtaken() throws {
    let watched = try Watched()
    watched.holds.withLock { $0 = true }
    try watched.folder.write("a.md", "en")
    #expect(Self.until { watched.begun.withLock { $0 } == 2 })
    try watched.folder.write("b.md", "to")
    #expect(Self.until { watched.cancelled.withLock { $0 } == 1 })
    watched.holds.withLock { $0 = false }
    #expect(Self.until { watched.names.count == 3 })
    watched.end()
    #expect(watched.names == [[], ["a.md"], ["a.md", "b.md"]])
  }

  @Test("chapters in folders that are made later are seen")
  func laterFolders() throws {
    let watched = try Watched()
    try watched.folder.write("findings/drift.md", "x")
    #expect(Self.until { watched.names.count == 2 })
    try watched.folder.write("findings/drift.md", "y")
    #expect(Self.until { watched.names.count == 3 })
    watched.end()
    #expect(watched.names.last == ["drift.md"])
  }
}
