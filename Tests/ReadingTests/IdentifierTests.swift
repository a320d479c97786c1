import Harness
import Testing

@testable import Reading

@Suite struct IdentifierTests {
  @Test(
    "makes an identifier of a title",
    arguments: [
      ("Innovation tager tid", "innovation-tager-tid"), ("  Å, æ – ø!  ", "å-æ-ø"),
      ("2. del: 40 % flere", "2-del-40-flere"),
      ("§", ""), ("Café", "café"), ("DRIFT", "drift"),
    ])
  func slug(_ title: String, _ slug: String) {
    #expect(Identifier.slug(title) == slug)
  }

  @Test("makes valid identifiers only, and none anew of what is one")
  func laws() {
    var random = SeededGenerator(seed: 5)
    let alphabet: [Character] = Array("abcæøåÆØÅéÜß -_.,:§½漢İ0129\t\u{1F600}e\u{301}")
    for _ in 0..<1_000 {
      let slug = Identifier.slug(random.text(of: alphabet, upTo: 120))
      #expect(slug.isEmpty || Identifier.isValid(slug), "\(slug)")
      #expect(Identifier.slug(slug) == slug)
    }
  }

  @Test(
    "refuses what is no identifier",
    arguments: [
      "", "-a", "a-", "A", "a b", "a_b", "a.b", "../a", "a/b", "漢", "a×b", String(repeating: "a", count: 81),
    ])
  func invalid(_ text: String) {
    #expect(!Identifier.isValid(text))
  }

  @Test("turns per cent signs into what they stand for")
  func percent() {
    #expect("a%20b%C3%A6".decodingPercentSigns() == "a bæ")
    for text in ["100%", "%zz", "%C3", "%"] { #expect(text.decodingPercentSigns() == text) }
  }
}
