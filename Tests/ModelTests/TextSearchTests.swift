import Model
import Testing

@Suite struct TextSearchTests {
  @Test("a piece of ASCII is found wherever it stands", arguments: ["](", "a](b", "](b", "a](", "æ](ø", "]]("])
  func finds(text: String) {
    #expect(text.contains(ascii: "]("))
  }

  @Test("what is not there is not found", arguments: ["", "]", "] (", "æøå"])
  func findsNothing(text: String) {
    #expect(!text.contains(ascii: "]("))
  }

  @Test("a piece is written otherwise wherever it stands") func replaces() {
    #expect("17\u{A0}% af 20\u{A0}%".replacing(bytes: "\u{A0}%", with: " pct.") == "17 pct. af 20 pct.")
    #expect("æøå".replacing(bytes: "%", with: "x") == "æøå")
    #expect("aaa".replacing(bytes: "aa", with: "b") == "ba")
  }
}
