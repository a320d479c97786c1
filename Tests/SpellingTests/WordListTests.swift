import Testing

@testable import Spelling

@Suite struct WordListTests {
  private func list(_ text: String) -> WordList {
    var list = WordList()
    list.add(lines: text)
    return list
  }

  @Test(
    "accepts a word as it is listed, with a capital and with a genitive's s",
    arguments: ["scrum", "Scrum", "scrums", "Slack"])
  func accepts(word: String) { #expect(list("scrum\nSlack\n").accepts(word)) }

  @Test("accepts nothing else", arguments: ["scrumme", "slack", "SCRUM", "ord"])
  func refuses(word: String) { #expect(!list("scrum\nSlack\n# ord\n  # ord\n\n").accepts(word)) }

  @Test("takes a line end of any kind, and each word of a line")
  func lines() {
    let list = list("et\r\nto tre\r\n\tFonden Glad")
    for word in ["et", "to", "tre", "Fonden", "Glad"] { #expect(list.accepts(word), "\(word)") }
  }

  @Test("has a file a language")
  func files() {
    #expect(WordList.file(of: .danish, isOwn: true) == "words.txt")
    #expect(WordList.file(of: .english, isOwn: false) == "words.en.txt")
  }
}
