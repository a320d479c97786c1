import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

@Suite struct BuildSinceTests {
  private static let editions = "- {id: national}\n- {id: kort}\n"

  private static func files(_ own: String, fact: Int = 24) -> [String: String] {
    SmallReport.chapter(
      "Vi talte med [](value:antal).\n\n> [!EDITION kort]\n> \(own)\n",
      ["facts.yaml": "facts: [{id: antal, value: \(fact)}]\n", "editions.yaml": editions])
  }

  private func write(_ files: [String: String], _ name: String, _ folder: TemporaryFolder) throws {
    for (file, text) in files { try folder.write(Array(text.utf8), to: "\(name)/\(file)") }
  }

  private func build(_ folder: TemporaryFolder, since name: String) throws -> BuildResult {
    let old = ComparedReport(name, try DiskFolder(folder.path + "/" + name))
    return Workshop.press.build(
      try DiskFolder(folder.path + "/ny"), .all, output: folder.path + "/Output", since: old)
  }

  private func decisions(_ result: BuildResult) -> [String] {
    (result.plan?.decisions ?? []).map { "\($0.edition): \($0.isBuilt ? "built" : "kept"), \($0.why)" }
  }

  @Test("editions are made whose pages have changed or that have no PDF, and the manifest has them all")
  func since() throws {
    let folder = try TemporaryFolder()
    try write(Self.files("Kort sagt."), "gammel", folder)
    try write(Self.files("Kort sagt."), "ny", folder)
    let first = try build(folder, since: "gammel")
    #expect(decisions(first) == ["national: built, its PDF is missing", "kort: built, its PDF is missing"])
    let manifest = try #require(folder.bytes(of: "Output/ny/manifest.json"))

    let again = try build(folder, since: "gammel")
    #expect(decisions(again) == ["national: kept, unchanged since gammel", "kort: kept, unchanged since gammel"])
    #expect(again.outcome == .finished && again.editions.isEmpty)

    try write(Self.files("Meget kort sagt."), "ny", folder)
    let one = try build(folder, since: "gammel")
    #expect(decisions(one) == ["national: kept, unchanged since gammel", "kort: built, 1 chapter"])
    #expect(one.editions.map(\.edition) == ["kort"])
    let merged = try #require(folder.bytes(of: "Output/ny/manifest.json"))
    #expect(try editions(merged).map { $0["edition"] as? String } == ["national", "kort"])
    #expect(try editions(merged)[0] as NSDictionary == editions(manifest)[0] as NSDictionary)
    #expect(try editions(merged)[1]["made-from"] as? String != editions(manifest)[1]["made-from"] as? String)

    // What was made of the changed text is not what the old text would give again.
    try write(Self.files("Kort sagt."), "ny", folder)
    let stale = try build(folder, since: "gammel")
    #expect(
      decisions(stale) == [
        "national: kept, unchanged since gammel", "kort: built, its PDF was made from something else",
      ])
    #expect(folder.bytes(of: "Output/ny/manifest.json") == manifest)
  }

  private func editions(_ manifest: Data) throws -> [[String: Any]] {
    let json = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    return try #require(json["editions"] as? [[String: Any]])
  }

  @Test("a number that every edition prints is why each is made")
  func number() throws {
    let folder = try TemporaryFolder()
    try write(Self.files("Kort."), "gammel", folder)
    try write(Self.files("Kort.", fact: 25), "ny", folder)
    #expect(decisions(try build(folder, since: "gammel")) == ["national: built, 1 number", "kort: built, 1 number"])
  }

  @Test("what was no report then is made")
  func noReport() throws {
    let folder = try TemporaryFolder()
    try write(["x.txt": "x"], "gammel", folder)
    try write(SmallReport.files, "ny", folder)
    #expect(decisions(try build(folder, since: "gammel")) == [": built, not in gammel"])
  }
}
