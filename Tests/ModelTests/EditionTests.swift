import Harness
import Testing

@testable import Model

@Suite struct EditionPatternTests {
  @Test(
    "a star stands for any characters, and for none",
    arguments: [
      ("nord", "nord"), ("*", ""), ("*", "nord"), ("region-*", "region-nord"), ("region-*", "region-"),
      ("*-nord", "region-nord"), ("r*n*d", "region-nord"), ("a**b", "ab"), ("*a*a*", "aa"),
    ])
  func matches(pattern: String, id: String) { #expect(EditionPattern(pattern).matches(id)) }

  @Test(
    "what is outside the stars must stand there",
    arguments: [
      ("nord", "nordjylland"), ("", "nord"), ("region-*", "aregion-nord"), ("a*a", "a"), ("*a*a*", "a"),
      ("ab*ba", "aba"), ("*x*", "nord"),
    ])
  func others(pattern: String, id: String) { #expect(!EditionPattern(pattern).matches(id)) }

  @Test("many stars end")
  func hostile() {
    let stars = String(repeating: "*a", count: 20_000)
    #expect(!EditionPattern(stars + "b").matches(String(repeating: "a", count: 20_000)))
  }
}

@Suite struct EditionAddressTests {
  @Test(
    "an address can name an edition, with groups and without, and is written as it was read",
    arguments: [
      "s@national", "s.q@national", "s.q.ja+nej@region-nord", "s.q.ja@national,køn=k", "fakta@national",
    ])
  func reads(text: String) throws {
    let address = try #require(ValueAddress(text))
    #expect(address.edition != nil)
    #expect(address.description == text)
  }

  @Test("a name alone with an edition is a fact's, with a group a survey's")
  func subjects() {
    #expect(ValueAddress("x@national")?.subject == .fact("x"))
    #expect(ValueAddress("x@national,køn=k")?.subject == .survey("x"))
    #expect(ValueAddress("x@køn=k") == ValueAddress(.survey("x"), conditions: [GroupCondition("køn", ["k"])]))
  }

  @Test("two editions, or none after the sign, are no address", arguments: ["s.q@a,b", "s.q@", "s.q@a,", "s.q@,k=v"])
  func faults(text: String) { #expect(ValueAddress(text) == nil) }
}
