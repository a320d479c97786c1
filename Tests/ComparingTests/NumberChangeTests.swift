import Harness
import Model
import Testing

@testable import Comparing

@Suite struct NumberChangeTests {
  @Test("a share that moves is told with both, the difference in points, and where it is printed")
  func share() throws {
    let found = try changes(
      shares("Det er [](value:p.ansvar.ja).\n"), shares("Så er det [](value:p.ansvar.ja).\n", yes: 71))
    let change = try #require(found.numbers.first)
    #expect(found.numbers.count == 1)
    #expect(change.kind == .moved && change.address == "p.ansvar.ja")
    #expect(change.old?.text == "76\u{A0}%" && change.new?.text == "71\u{A0}%")
    #expect(change.difference == "\u{2212}5\u{A0}procentpoint")
    #expect(change.oldPlaces.map(\.description) == ["chapters/indledning.md:5:8"])
    #expect(change.newPlaces.map(\.description) == ["chapters/indledning.md:5:11"])
  }

  @Test("a number that is no share moves by a number, with its sign")
  func fact() throws {
    let found = try changes(shares("[](value:interview)\n"), shares("[](value:interview)\n", fact: "1500"))
    #expect(found.numbers.map(\.difference) == ["+1.476"])
  }

  @Test("one that has only moved on the page is no change, and printed twice it is one number")
  func places() throws {
    let old = shares("Her [](value:p.ansvar.ja).\n\nOg [](value:interview).\n")
    let new = shares("Og [](value:interview).\n\nHer [](value:p.ansvar.ja), ja [76 pct.](value:p.ansvar.ja).\n")
    #expect(try changes(old, new).numbers.isEmpty)
    let moved = try changes(old, shares("[](value:p.ansvar.ja), [](value:p.ansvar.ja), [](value:interview)\n", yes: 70))
    #expect(moved.numbers.map(\.newPlaces.count) == [2])
  }

  @Test("another n under the same number is told as that")
  func base() throws {
    let found = try changes(shares("[](value:p.ansvar.ja)\n"), shares("[](value:p.ansvar.ja)\n", n: 612))
    #expect(found.numbers.map(\.kind) == [.base])
    #expect(found.numbers.first?.old?.n == 608 && found.numbers.first?.new?.n == 612)
    #expect(found.numbers.first?.difference == nil)
  }

  @Test("numbers that appear and disappear are told as that")
  func appearing() throws {
    let found = try changes(shares("[](value:p.ansvar.ja)\n"), shares("[](value:interview)\n"))
    #expect(found.numbers.map { "\($0.kind) \($0.address)" } == ["appeared interview", "disappeared p.ansvar.ja"])
  }

  @Test("of a value that is withheld on either side neither number, n nor difference is told")
  func withheld() throws {
    let files = shares("[](value:p.ansvar.ja)\n")
    let (shown, hidden) = (try facts(files), try facts(files, withholding: ["p.ansvar.ja"]))
    let now = try #require(Changes(from: shown, to: hidden).numbers.first)
    #expect(now.kind == .withheld && now.old == nil && now.new == nil && now.difference == nil)
    let released = try #require(Changes(from: hidden, to: shown).numbers.first)
    #expect(released.kind == .released && released.old == nil && released.difference == nil)
    #expect(Changes(from: hidden, to: hidden).numbers.isEmpty)
  }
}
