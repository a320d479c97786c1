import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

/// Two regions and a country, asked one question.
enum Regions {
  static let codeBook = """
    form: answers
    groups:
      - id: region
        label: Region
        values:
          - {id: nordjylland, label: Region Nordjylland, code: "1081"}
          - {id: syddanmark, label: Region Syddanmark, code: "1083"}
          - {id: sjaelland, label: Region Sjælland, code: "1085"}
    questions:
      - id: enig
        wording: Er du enig?
        answers: [{id: ja, label: Ja, code: "1"}, {id: nej, label: Nej, code: "2"}]

    """

  /// 40 in the north, of whom 30 agree; 60 in the south, of whom 15 agree; 12 in Zealand, of whom 6 agree.
  static let answers =
    "region;enig\n" + rows("1081", 30, 10) + rows("1083", 15, 45) + rows("1085", 6, 6)

  private static func rows(_ region: String, _ yes: Int, _ no: Int) -> String {
    String(repeating: "\(region);1\n", count: yes) + String(repeating: "\(region);2\n", count: no)
  }

  static let editions = """
    - id: national
    - for-each: s.region
      at-least: 20
      compared-with: national
      title-suffix: "{name}"
      cover-line: Tal fra {short}

    """

  static func report(_ prose: String, _ files: [String: String] = [:]) -> [String: String] {
    SmallReport.chapter(
      prose,
      ["surveys/s.yaml": codeBook, "surveys/s.csv": answers, "editions.yaml": editions].merging(files) { $1 })
  }
}

@Suite struct EditionBuildTests {
  private func build(
    _ files: [String: String], _ choice: EditionChoice = .all
  ) throws -> (result: BuildResult, folder: TemporaryFolder) {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
    let result = Workshop.press.build(
      try DiskFolder(folder.path + "/rapport"), choice, output: folder.path + "/Output")
    return (result, folder)
  }

  @Test("every edition has its own numbers, its own name and the country's numbers where it says so")
  func ownNumbers() throws {
    let (result, folder) = try build(
      Regions.report(
        "Blandt de adspurgte [](edition:place) er [](value:s.enig.ja) enige, mod [](value:s.enig.ja@national) i landet.\n\n"
          + "> [!EDITION syd*]\n> Kun i syd.\n"))
    defer { withExtendedLifetime(folder) {} }
    expectDiagnostics(result.diagnostics, marks: [])
    #expect(result.editions.map(\.edition) == ["national", "nordjylland", "syddanmark"])
    let texts = try result.editions.map { Workshop.text(of: try #require($0.pdf)) }
    #expect(texts[0].contains("i hele landet er 46 pct. enige, mod 46 pct. i landet."))
    #expect(texts[1].contains("i Nordjylland er 75 pct. enige, mod 46 pct. i landet."))
    #expect(texts[2].contains("i Syddanmark er 25 pct. enige, mod 46 pct. i landet."))
    #expect(texts.map { $0.contains("Kun i syd.") } == [false, false, true])
    #expect(texts.map { $0.contains("Tal fra Nordjylland") } == [false, true, false])
  }

  @Test("each edition has a folder, a PDF named after it, a list of its values, and the run has a manifest")
  func places() throws {
    let (result, folder) = try build(Regions.report("Tallet er [](value:s.enig.ja).\n"))
    let files = ["national", "nordjylland", "syddanmark"].flatMap {
      ["Output/rapport/\($0)/rapport-\($0).pdf", "Output/rapport/\($0)/values.csv"]
    }
    for file in files + ["Output/rapport/manifest.json"] { #expect(folder.bytes(of: file) != nil, "\(file)") }
    #expect(result.manifest == folder.path + "/Output/rapport/manifest.json")
    let values = try #require(folder.bytes(of: "Output/rapport/nordjylland/values.csv"))
    #expect(String(decoding: values, as: UTF8.self).contains("75\u{A0}pct.,s.enig.ja,0.75,40"))
  }

  @Test("a region with too few answers is no edition, and the manifest names it without a number")
  func heldBack() throws {
    let (result, folder) = try build(Regions.report("Tallet er [](value:s.enig.ja).\n"))
    #expect(!result.editions.contains { $0.edition == "sjaelland" })
    let manifest = try #require(folder.bytes(of: "Output/rapport/manifest.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    #expect(json["held-back"] as? [String] == ["sjaelland"])
  }

  @Test("the manifest has the digest of all that went in and came out, and is the same every time")
  func manifest() throws {
    let files = Regions.report("Tallet er [](value:s.enig.ja).\n")
    let (_, folder) = try build(files)
    let (_, other) = try build(files)
    let manifest = try #require(folder.bytes(of: "Output/rapport/manifest.json"))
    #expect(manifest == other.bytes(of: "Output/rapport/manifest.json"))
    let json = try #require(try JSONSerialization.jsonObject(with: manifest) as? [String: Any])
    let inputs = try #require(json["inputs"] as? [[String: Any]])
    #expect(inputs.compactMap { $0["path"] as? String } == files.keys.sorted())
    for input in inputs {
      let path = try #require(input["path"] as? String)
      #expect(input["sha256"] as? String == sum(folder.path + "/rapport/" + path), "\(path)")
    }
    let editions = try #require(json["editions"] as? [[String: Any]])
    for output in editions.compactMap({ $0["outputs"] as? [[String: Any]] }).joined() {
      let path = try #require(output["path"] as? String)
      #expect(output["sha256"] as? String == sum(folder.path + "/Output/rapport/" + path), "\(path)")
    }
    #expect(editions.compactMap { $0["pages"] as? Int }.count == 3)
  }

  private func sum(_ file: String) -> String {
    String(Workshop.run("sha256sum", [file]).output.prefix(64))
  }

  @Test("an edition whose numbers would give a smaller one away is held back whole, and shown nowhere else")
  func givesAway() throws {
    let answers = Regions.answers.replacing(String(repeating: "1085;1\n", count: 6), with: "")
      .replacing(String(repeating: "1085;2\n", count: 6), with: "1085;1\n1085;1\n1085;2\n")
    let prose =
      "Tallet er [](value:s.enig.ja).\n\n> [!EDITION national]\n> I nord [](value:s.enig.ja@region=nordjylland).\n"
    let proof = Workshop.press.proof(MemoryFolder(Regions.report(prose, ["surveys/s.csv": answers])))
    #expect(proof.list?.editions.map(\.id.value) == ["national", "syddanmark"])
    #expect(
      proof.list?.heldBack.map { "\($0.edition.id.value): \($0.why)" } == [
        "sjaelland: 3 answers, at least 20 needed", "nordjylland: its numbers could be used to work out what is hidden",
      ])
    let inNorth = proof.editions[0].printedValues.first { $0.address.hasSuffix("nordjylland") }
    #expect(inNorth?.value?.isWithheld == true)
  }

  @Test("an edition made alone is the one that is made with all others")
  func alone() throws {
    let files = Regions.report("Tallet er [](value:s.enig.ja).\n")
    let (all, first) = try build(files)
    let (one, second) = try build(files, .named(["syd*"]))
    #expect(one.editions.map(\.edition) == ["syddanmark"])
    let path = "Output/rapport/syddanmark/rapport-syddanmark.pdf"
    #expect(first.bytes(of: path) == second.bytes(of: path))
    withExtendedLifetime((all, one)) {}
  }

  @Test("an edition that is not there is said, with what is near; one that is held back, with why")
  func unknown() throws {
    let files = Regions.report("Tallet er [](value:s.enig.ja).\n")
    let (missing, _) = try build(files, .named(["nordjyland"]))
    #expect(missing.diagnostics.map(\.code) == ["no-such-edition"])
    #expect(missing.diagnostics.first?.remedy?.contains("`nordjylland`") == true)
    let (held, _) = try build(files, .named(["sjaelland"]))
    #expect(held.diagnostics.first?.message == "the edition `sjaelland` is held back: 12 answers, at least 20 needed")
  }

  @Test("what is wrong in one edition names it, and the others are made all the same")
  func oneFault() throws {
    let (result, folder) = try build(
      Regions.report(
        "Tallet er [75 pct.](value:s.enig.ja) i nord.\n\n> [!EDITION nordjylland]\n> Se [](finding:mangler).\n"),
      .named(["nordjylland"]))
    defer { withExtendedLifetime(folder) {} }
    #expect(result.outcome == .failed)
    let (all, other) = try build(
      Regions.report("Tallet er [](value:s.enig.ja).\n\n> [!EDITION nordjylland]\n> Se [](finding:mangler).\n"))
    defer { withExtendedLifetime(other) {} }
    #expect(all.diagnostics.map(\.editions) == [["nordjylland"]])
    #expect(all.editions.map { $0.pdf != nil } == [true, false, true])
  }

  @Test("changing where one respondent lives moves the numbers of the two places, and no other")
  func oneRespondent() throws {
    let prose = "Tallet er [](value:s.enig.ja), [](value:s.enig.ja@national) og [](value:s.enig@national?as=n).\n"
    let moved = Regions.answers.replacing("1081;1\n1081;2\n", with: "1083;1\n1081;2\n")
    #expect(moved != Regions.answers)
    func values(_ answers: String) -> [String: [String]] {
      let proof = Workshop.press.proof(MemoryFolder(Regions.report(prose, ["surveys/s.csv": answers])))
      return Dictionary(
        uniqueKeysWithValues: proof.editions.map { edition in
          (edition.id, edition.printedValues.map { "\($0.value?.count ?? -1)/\($0.value?.n ?? -1)" })
        })
    }
    let (before, after) = (values(Regions.answers), values(moved))
    #expect(before["national"] == after["national"])
    #expect(before["nordjylland"]?.first == "30/40" && after["nordjylland"]?.first == "29/39")
    #expect(before["syddanmark"]?.first == "15/60" && after["syddanmark"]?.first == "16/61")
    for id in ["nordjylland", "syddanmark"] { #expect(before[id]?.dropFirst() == after[id]?.dropFirst()) }
  }
}
