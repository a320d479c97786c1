import Foundation
import Harness
import Model
import Platform
import Testing

@testable import Publishing

/// Parts of a run in two folders, as two machines would have left them; no TeX.
private struct TwoParts {
  let folder: TemporaryFolder
  var manifests: [Manifest]

  /// Part 1 has the editions `a` and `c`, part 2 has `b`.
  init() throws {
    folder = try TemporaryFolder()
    let share = { (edition: String, shard: Int) in ManifestPart.Share(edition: edition, shard: shard) }
    let division = [share("a", 1), share("b", 2), share("c", 1)]
    manifests = [["a", "c"], ["b"]].enumerated().map { index, editions in
      var manifest = Manifest(
        trykklar: "1", engine: "pdfTeX 1", report: "r", profile: "screen",
        inputs: [Manifest.File(path: "report.yaml", bytes: 1, sha256: "1")],
        editions: editions.map { id in
          Manifest.Edition(
            edition: id, language: "da", outcome: "finished", pages: 1,
            outputs: [Manifest.File(path: "\(id)/r-\(id).pdf", bytes: 1, sha256: SHA256.hex(Array(id.utf8)))])
        }, heldBack: [], diagnostics: [])
      manifest.part = ManifestPart(shard: "\(index + 1)/2", madeWith: "1", division: division)
      return manifest
    }
    for (number, id) in [(1, "a"), (2, "b"), (1, "c")] {
      try folder.write(Array(id.utf8), to: "\(number)/r/\(id)/r-\(id).pdf")
    }
  }

  func merge(_ numbers: [Int] = [1, 2], output: String? = "all") throws -> RunMerge {
    for (index, manifest) in manifests.enumerated() {
      try folder.write(Array(manifest.text.utf8), to: "\(index + 1)/r/manifest-\(index + 1)-of-2.json")
    }
    return RunMerge(numbers.map { "\(folder.path)/\($0)" }, output: output.map { "\(folder.path)/\($0)" })
  }

  /// The messages of a merge that must fail, and leave nothing.
  func faults(_ numbers: [Int] = [1, 2]) throws -> [String] {
    let merge = try merge(numbers)
    #expect(!Files.isFolder(folder.path + "/all"))
    return merge.diagnostics.map { "\($0.code): \($0.message.replacing(folder.path + "/", with: ""))" }
  }
}

@Suite struct RunMergeTests {
  @Test("parts of one run are joined in the order of its editions, and their files copied")
  func joined() throws {
    let parts = try TwoParts()
    let merge = try parts.merge()
    expectDiagnostics(merge.diagnostics, marks: [])
    #expect(merge.joined.map(\.editions) == [3])
    let text = String(decoding: try #require(parts.folder.bytes(of: "all/r/manifest.json")), as: UTF8.self)
    let places = ["a", "b", "c"].compactMap { text.firstRange(of: "\"edition\": \"\($0)\"")?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
    #expect(!text.contains("\"part\""))
    #expect(parts.folder.bytes(of: "all/r/b/r-b.pdf") == Data("b".utf8))
  }

  @Test("what a part has said is said once; where all editions have it, of none")
  func notes() throws {
    var parts = try TwoParts()
    func note(_ code: String, _ line: Int, _ editions: String?) -> Manifest.Note {
      Manifest.Note(severity: "warning", code: code, place: "x.md:\(line):1", message: "m", editions: editions)
    }
    parts.manifests[0].diagnostics = [note("own", 9, nil), note("all", 2, "a, c"), note("some", 1, "c")]
    parts.manifests[1].diagnostics = [note("own", 9, nil), note("all", 2, "b"), note("some", 1, "b")]
    parts.manifests[0].part?.unneeded = [note("unused-waiver", 5, nil), note("unused-waiver", 6, nil)]
    parts.manifests[1].part?.unneeded = [note("unused-waiver", 6, nil)]
    _ = try parts.merge()
    let bytes = try #require(parts.folder.bytes(of: "all/r/manifest.json"))
    let said = try JSONDecoder().decode(Manifest.self, from: bytes).diagnostics.map {
      "\($0.place ?? "") \($0.code) \($0.editions ?? "-")"
    }
    #expect(said == ["x.md:1:1 some b, c", "x.md:2:1 all -", "x.md:6:1 unused-waiver -", "x.md:9:1 own -"])
  }

  @Test("a part that is not there is named with its editions, one that is there twice with its places")
  func numbers() throws {
    let parts = try TwoParts()
    #expect(try parts.faults([1]) == ["missing-part: part 2/2 of `r` is missing, with the edition `b`"])
    for file in ["manifest-2-of-2.json", "b/r-b.pdf"] {
      try parts.folder.write(Array((parts.folder.bytes(of: "2/r/\(file)") ?? Data())), to: "3/r/\(file)")
    }
    #expect(
      try parts.faults([1, 2, 3]) == [
        "double-part: part 2/2 of `r` is there twice: `2/r/manifest-2-of-2.json` and `3/r/manifest-2-of-2.json`"
      ])
    // A folder that is named twice is one folder.
    #expect(try parts.merge([1, 2, 2]).diagnostics.isEmpty)
  }

  @Test("of very many parts that are missing ten are named, and the others counted")
  func many() throws {
    let folder = try TemporaryFolder()
    var manifest = Manifest(
      trykklar: "1", report: "r", profile: "screen", inputs: [], editions: [], heldBack: [], diagnostics: [])
    manifest.part = ManifestPart(shard: "1/5000", division: [.init(edition: "a", shard: 2)])
    try folder.write(Array(manifest.text.utf8), to: "r/manifest-1-of-5000.json")
    let said = RunMerge([folder.path]).diagnostics.map(\.message)
    #expect(said.count == 11)
    #expect(said.last == "4989 more of the 5000 parts of `r` are missing")
  }

  @Test("editions that are missing, double or unfinished in a part are named")
  func editions() throws {
    var parts = try TwoParts()
    parts.manifests[1].editions += [parts.manifests[0].editions.removeLast()]
    parts.manifests[0].editions[0].outcome = "failed"
    #expect(
      try parts.faults() == [
        "unfinished-edition: the edition `a` was not made in part 1/2 of `r`: something was wrong with it",
        "missing-edition: part 1/2 of `r` lacks the edition `c`, which it should have",
        "double-edition: part 2/2 of `r` has the edition `c`, which belongs to another part",
      ])
  }

  @Test("parts that were built of other files or with other tools are named")
  func others() throws {
    var parts = try TwoParts()
    parts.manifests[1].inputs[0].sha256 = "2"
    parts.manifests[1].engine = "pdfTeX 2"
    parts.manifests[1].part?.madeWith = "2"
    #expect(
      try parts.faults() == [
        "different-inputs: `report.yaml` was not the same when part 2/2 of `r` was built as when part 1/2 of `r` was",
        "different-tools: part 2/2 of `r` was built with another TeX than part 1/2 of `r`",
        "different-tools: part 2/2 of `r` was built with another theme or fonts than part 1/2 of `r`",
      ])
    parts.manifests[1].part?.division[0].shard = 2
    #expect(
      try parts.faults() == [
        "different-divisions: `2/r/manifest-2-of-2.json` divides the run otherwise than `1/r/manifest-1-of-2.json`"
      ])
  }

  @Test("a PDF that is not the one its part has made, or not there, is named")
  func files() throws {
    let parts = try TwoParts()
    try parts.folder.write(Array("x".utf8), to: "2/r/b/r-b.pdf")
    #expect(try parts.faults() == ["changed-output: `2/r/b/r-b.pdf` is not what part 2/2 of `r` has made"])
    Files.remove(parts.folder.path + "/2/r/b/r-b.pdf")
    #expect(try parts.faults() == ["changed-output: `2/r/b/r-b.pdf` is not there, and part 2/2 of `r` has made it"])
  }

  @Test(
    "a manifest that Trykklar has not written is refused, and no file outside is touched",
    arguments: ["../../x", "/etc/passwd", "a//b", "a/./b", ""])
  func hostile(path: String) throws {
    var parts = try TwoParts()
    parts.manifests[1].editions[0].outputs[0].path = path
    #expect(
      try parts.faults([1, 2]).first
        == "unreadable-manifest: `2/r/manifest-2-of-2.json`: it has names that Trykklar does not write")
  }

  @Test("what is no manifest and a folder without parts are said")
  func nothing() throws {
    let folder = try TemporaryFolder(["x/r/manifest-1-of-2.json": "{}", "y/r/manifest.json": "{}"])
    #expect(RunMerge([folder.path + "/x"]).diagnostics.map(\.code).first == "unreadable-manifest")
    #expect(RunMerge([folder.path + "/y"]).diagnostics.map(\.code) == ["no-parts"])
    #expect(RunMerge([folder.path + "/x/r"]).diagnostics.map(\.remedy) == ["name the folder above it"])
    #expect(RunMerge([folder.path + "/z"]).diagnostics.map(\.code) == ["no-parts"])
  }
}
