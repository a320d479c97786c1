import Testing

@testable import Comparing

@Suite struct WordDiffTests {
  @Test("words that are replaced, put in and taken out stand between those that stay")
  func words() {
    let diff = WordDiff("Der er aldrig tid nok til nyt", "Der er sjældent tid til helt nyt")
    #expect(
      diff.pieces == [
        .same("Der er"), .removed("aldrig"), .added("sjældent"), .same("tid"), .removed("nok"), .same("til"),
        .added("helt"), .same("nyt"),
      ])
  }

  @Test("white space is no difference")
  func whiteSpace() { #expect(WordDiff("Der  er\ttid", "Der er tid").isEmpty) }

  @Test("a paragraph that is put in leaves the others as they are")
  func paragraphs() {
    #expect(WordDiff("A b\nC d", "A b\nNy her\nC d").pieces == [.same("A b ¶"), .added("Ny her ¶"), .same("C d")])
  }

  @Test("an excerpt leaves out words that are far from any change")
  func excerpt() {
    let diff = WordDiff("a b c d e f g x h i j k l m n", "a b c d e f g y h i j k l m n").excerpt(context: 2)
    #expect(diff.pieces == [.omitted, .same("f g"), .removed("x"), .added("y"), .same("h i"), .omitted])
  }

  @Test("a text of which nothing is left is told as two texts, however long they are")
  func long() {
    let diff = WordDiff(
      (0..<3_000).map { "a\($0)" }.joined(separator: " "), (0..<3_000).map { "b\($0)" }.joined(separator: " "))
    #expect(diff.pieces.count == 2)
  }

  @Test("nothing against something is that")
  func empty() {
    #expect(WordDiff("", "").isEmpty)
    #expect(WordDiff("", "Nyt her").pieces == [.added("Nyt her ¶")])
  }
}
