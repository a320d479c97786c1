import Foundation
import Harness
import Platform
import Testing

/// The same input gives the same bytes, whoever builds it, where, when, in which order and after what.
@Suite struct SameBytesTests {
  private static let prose = """
    I [](edition:name) er [](value:s.enig.ja) enige[^1].

    ## Mere om det {#mere}

    Se [](chapter:indledning).

    [^1]: En note.

    """

  /// Another user's machine: a home, a folder for temporary files, a place for the report and an environment of its own.
  private struct Desk {
    let folder: TemporaryFolder
    var environment: [String: String]

    init(_ name: String, _ environment: [String: String] = [:]) throws {
      folder = try TemporaryFolder()
      for (file, text) in Regions.report(SameBytesTests.prose) {
        try folder.write(Array(text.utf8), to: "\(name)/rapport/\(file)")
      }
      try folder.write([], to: "tmp/x")
      report = "\(folder.path)/\(name)/rapport"
      self.environment = [
        "HOME": "\(folder.path)/hjem", "TMPDIR": "\(folder.path)/tmp", "TRYKKLAR_TEMPLATES": Workshop.templates,
        "PATH": "/usr/local/bin:/usr/bin:/bin",
      ].merging(environment) { $1 }
    }

    let report: String

    /// The outputs' digests by their paths.
    func build(_ words: String...) throws -> [String: String] {
      let child = ChildProcess(
        Workshop.program, ["build", "--output", "\(folder.path)/Output", report] + words, environment: environment,
        folder: folder.path, limits: .init(seconds: 300))
      let result = child.run()
      if !result.succeeded { Issue.record("\(result.errorText)") }
      let root = "\(folder.path)/Output"
      let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
      return Dictionary(
        uniqueKeysWithValues: paths.compactMap { path in
          FileDigest.sha256(of: "\(root)/\(path)").map { (path, $0.digest) }
        })
    }
  }

  @Test("whatever the number of jobs, the folders, the time zone and the language, with caches and without")
  func sameBytes() throws {
    let first = try Desk("a")
    let whole = try first.build("--all", "--jobs", "1")
    #expect(whole.keys.filter { $0.hasSuffix(".pdf") }.count == 3)
    // Everything is there; TeX starts from the last page numbers; from the beginning with the format.
    #expect(try first.build("--all") == whole)
    Files.remove("\(first.folder.path)/Output")
    #expect(try first.build("--all", "--jobs", "3") == whole)
    #expect(try first.build("--all", "--fresh") == whole)
    let other = try Desk(
      "et andet sted, å",
      ["TZ": "Asia/Tokyo", "LC_ALL": "da_DK.UTF-8", "LANG": "C", "USER": "en anden", "HOSTNAME": "x"])
    #expect(try other.build("--all", "--jobs", "4") == whole)
    var homeless = try Desk("uden hjem")
    homeless.environment["HOME"] = nil
    #expect(try homeless.build("--all") == whole)
  }

  @Test("an edition alone is the edition among others")
  func alone() throws {
    let whole = try Desk("a").build("--all")
    let alone = try Desk("a").build("--edition", "syddanmark")
    for (path, digest) in alone where path.hasSuffix(".pdf") || path.hasSuffix(".csv") {
      #expect(digest == whole[path], "\(path)")
    }
  }

  @Test("one built for the first time may start from another's page numbers, and becomes what it is from the beginning")
  func relative() throws {
    let desk = try Desk("a")
    _ = try desk.build("--edition", "national")
    let started = try desk.build("--edition", "syddanmark")
    let whole = try Desk("a").build("--edition", "syddanmark", "--fresh")
    #expect(started["rapport/syddanmark/rapport-syddanmark.pdf"] == whole["rapport/syddanmark/rapport-syddanmark.pdf"])
  }
}
