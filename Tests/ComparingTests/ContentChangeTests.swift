import Harness
import Model
import Testing

@testable import Comparing

@Suite struct ContentChangeTests {
  @Test("words that nobody changed and that the data no longer bear out are told with what is true")
  func phrase() throws {
    let prose = "Det gælder [tre ud af fire](value:p.ansvar.ja).\n"
    let found = try changes(shares(prose), shares("Ny linje.\n\n" + prose, yes: 51))
    #expect(found.phrases.map(\.words) == ["tre ud af fire"])
    #expect(found.phrases.map(\.place.line) == [7])
    #expect(try changes(shares(prose, yes: 51), shares(prose, yes: 50)).phrases.isEmpty)
    #expect(try changes(shares(prose), shares("[halvdelen](value:p.ansvar.ja)\n", yes: 30)).phrases.isEmpty)
  }

  private func finding(_ text: String) -> [String: String] {
    ["findings/drift.md": "---\ntitle: Driften vinder\n---\n\n\(text)\n"]
  }

  @Test("what is added, removed, reworded and renamed is told, record by record")
  func records() throws {
    let old = shares(
      "Se.\n", finding("De små skridt trives.").merging(["quotes.yaml": "- {id: a, text: Ord er ord.}\n"]) { $1 })
    let new = shares(
      "Se.\n", finding("De store skridt trives.").merging(["quotes.yaml": "- {id: b, text: Ord er ord.}\n"]) { $1 })
    let found = try changes(old, new).records
    #expect(found.map(\.kind) == [.finding, .quote])
    guard case .reworded(let fields) = found[0].what else {
      Issue.record("not reworded")
      return
    }
    #expect(fields.map(\.name) == ["text"])
    #expect(fields[0].words?.pieces == [.same("De"), .removed("små"), .added("store"), .same("skridt trives.")])
    #expect(found[1].what == .renamed(from: "a"))
    #expect(try changes(shares("Se.\n"), old).records.map(\.what) == [.added, .added])
    #expect(try changes(old, shares("Se.\n")).records.map(\.what) == [.removed, .removed])
  }

  @Test("a number that the tool writes is no rewording of what it stands in")
  func numbers() throws {
    let prose = "Det er [](value:p.ansvar.ja).\n"
    #expect(try changes(shares(prose), shares(prose, yes: 60)).records.isEmpty)
  }

  @Test("who speaks is not told, only that it is another")
  func speaker() throws {
    func quote(_ who: String) -> [String: String] {
      shares("Se.\n", ["quotes.yaml": "- {id: a, text: Ord er ord., who: \(who), source: transcripts/\(who)}\n"])
    }
    let found = try #require(changes(quote("anne-vang"), quote("bo-holm")).records.first)
    #expect(found.what == .reworded([.init(name: "who", words: nil), .init(name: "source", words: nil)]))
  }

  @Test("of people only how many there are in a sector is told")
  func people() throws {
    func people(_ lines: String) -> [String: String] {
      shares("Se.\n", ["people.yaml": "people:\n\(lines)sectors: [{id: stat, title: Staten}]\n"])
    }
    let old = people("  - {id: anne-vang, sector: stat}\n  - {id: bo-holm, name: Bo}\n")
    let new = people("  - {id: bo-holm, name: Bo Holm}\n  - {id: ib, sector: stat}\n  - {id: eva, sector: stat}\n")
    let found = try changes(old, new).people
    #expect(found.added == [.init(sector: "stat", count: 2)])
    #expect(found.removed == [.init(sector: "stat", count: 1)])
    #expect(found.altered == 1)
  }

  @Test("a diagnostic that has moved with its line is the same; one that is new and one that is gone are told")
  func diagnostics() throws {
    let missing = "Se [her](finding:mangler).\n"
    let same = try changes(shares(missing), shares("Nyt afsnit.\n\n" + missing))
    #expect(same.diagnostics.isEmpty)
    let found = try changes(shares(missing), shares("Der er 74 pct. her.\n")).diagnostics
    #expect(found.new.map(\.code) == ["unbound-number"])
    #expect(found.gone.map(\.code) == ["unknown-reference"])
  }

  @Test("the same report has not changed")
  func nothing() throws {
    let files = shares("Det gælder [tre ud af fire](value:p.ansvar.ja).\n")
    #expect(try changes(files, files).isEmpty)
  }
}
