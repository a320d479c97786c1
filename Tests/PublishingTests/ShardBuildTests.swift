import Foundation
import Harness
import Model
import Platform
import Publishing
import Reading
import Testing

/// Divided runs, with TeX.
@Suite struct ShardBuildTests {
  private static let prose = """
    Tallet er [](value:s.enig.ja). I nord er 74 pct. nævnt.

    > [!EDITION syd*]
    > Kun i syd 12 pct. af alle.

    <!-- trykklar: allow unbound-number: because so it is -->
    Loven.

    """

  /// The files below a folder, by path, and what they hold.
  private func files(_ folder: String) throws -> [String: Data] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
    return Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        FileManager.default.contents(atPath: folder + "/" + path).map { (path, $0) }
      })
  }

  @Test("parts made apart and joined are what one run makes, byte for byte, however many work at each")
  func parts() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Regions.report(Self.prose) { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
    let report = try DiskFolder(folder.path + "/rapport")
    func press(_ jobs: Int) -> Press { Press(templates: Workshop.templates, jobs: jobs) }
    let whole = press(1).build(report, .all, output: folder.path + "/whole")
    #expect(whole.outcome == .finished)
    var made: [String] = []
    for number in 1...4 {
      let shard = try #require(Shard("\(number)/4"))
      let part = press(number).build(report, .part(shard, after: []), output: folder.path + "/part-\(number)")
      // There are three editions, so that one part has none.
      #expect(part.outcome == .finished)
      #expect(part.manifest == folder.path + "/part-\(number)/rapport/manifest-\(number)-of-4.json")
      made += part.editions.map(\.edition)
    }
    #expect(made.sorted() == ["national", "nordjylland", "syddanmark"])
    let merge = RunMerge((1...4).map { folder.path + "/part-\($0)" }, output: folder.path + "/joined")
    expectDiagnostics(merge.diagnostics, marks: [])
    #expect(try files(folder.path + "/whole") == files(folder.path + "/joined"))
  }

  @Test("a part takes away the manifest of a whole run and of other divisions, which are right no longer")
  func outdated() throws {
    let folder = try TemporaryFolder()
    for (name, text) in SmallReport.files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
    for name in ["manifest.json", "manifest-1-of-3.json", "manifest-1-of-2.json", "manifest-print.json"] {
      try folder.write([], to: "Output/rapport/\(name)")
    }
    let part = Workshop.press.build(
      try DiskFolder(folder.path + "/rapport"), .part(try #require(Shard("2/2")), after: []),
      output: folder.path + "/Output")
    #expect(part.outcome == .finished && part.editions.isEmpty)
    #expect(
      Files.names(in: folder.path + "/Output/rapport") == [
        "manifest-1-of-2.json", "manifest-2-of-2.json", "manifest-print.json",
      ])
  }

  @Test("a part that cannot be made takes away what an earlier run has said of it")
  func failed() throws {
    let folder = try TemporaryFolder()
    for broken in [["rapport/report.yaml": "title: ["], ["rapport/figures.yaml": "- {id: a, id: b}\n"]] {
      for (name, text) in SmallReport.files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
      for (name, text) in broken { try folder.write(Array(text.utf8), to: name) }
      for number in 1...2 { try folder.write([], to: "Output/rapport/manifest-\(number)-of-2.json") }
      let part = Workshop.press.build(
        try DiskFolder(folder.path + "/rapport"), .part(try #require(Shard("2/2")), after: []),
        output: folder.path + "/Output")
      #expect(part.outcome == .failed)
      #expect(Files.names(in: folder.path + "/Output/rapport") == ["manifest-1-of-2.json"])
    }
  }

  @Test("a build that is interrupted leaves what is finished in place and says so in its manifest")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    for (name, text) in Regions.report(Self.prose) { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
    let stop = Cancellation()
    let result = Press(templates: Workshop.templates, jobs: 1).build(
      try DiskFolder(folder.path + "/rapport"), .all, output: folder.path + "/Output", cancellation: stop
    ) { step in
      if case .ended = step { stop.cancel() }
    }
    #expect(result.outcome == .cancelled)
    let finished = result.editions.filter { $0.outcome == .finished }
    #expect(finished.count == 1 && finished[0].pdf.map { Files.isFile($0) } == true)
    let manifest = try #require(folder.bytes(of: "Output/rapport/manifest.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    let outcomes = (json["editions"] as? [[String: Any]] ?? []).compactMap { $0["outcome"] as? String }
    #expect(outcomes.sorted() == ["cancelled", "cancelled", "finished"])
  }
}
