import Model
import Testing

@testable import Tabulating

@Suite struct AnswerSetsTests {
  /// Answers a, b and c, of which c is omitted.
  private func question(_ kind: Question.Kind) -> Question {
    let place = SourceLocation(file: "s.yaml", line: 1, column: 1)
    let answers = ["a", "b", "c"].map { id in
      Question.Answer(id: Located(id, at: place), label: LocalizedText(id), code: id, isOmitted: id == "c")
    }
    return Question(
      id: Located("q", at: place), wording: LocalizedText("?"), kind: kind, column: Located("q", at: place),
      answers: answers)
  }

  private func members(_ set: RespondentSet) -> [Int] {
    var found: [Int] = []
    set.forEach { found.append($0) }
    return found
  }

  @Test("a single answer is in one set, an empty cell in none, and neither is what is no answer") func single() {
    let sets = AnswerSets(.single([0, 1, 2, -1, 1, 7]), question(.single))
    #expect(members(sets.giving([0])) == [0])
    #expect(members(sets.giving([0, 1])) == [0, 1, 4])
    #expect(members(sets.giving([])) == [])
    #expect(members(sets.answered) == [0, 1, 2, 4, 5])
    #expect(members(sets.notOmitted) == [0, 1, 4, 5])
  }

  @Test("of several answers an omitted one leaves out only who gave no other") func multiple() {
    let answered = AnswerTable.answeredBit
    let sets = AnswerSets(.multiple([answered | 1, answered | 4, answered | 6, answered, 0]), question(.multiple))
    #expect(members(sets.giving([1, 2])) == [1, 2])
    #expect(members(sets.answered) == [0, 1, 2, 3])
    #expect(members(sets.notOmitted) == [0, 2, 3])
  }

  @Test("respondents beyond the first word are in their places") func manyWords() {
    let sets = RespondentSet.sets(of: 130, inPlaces: 2) { $0 < 65 ? 0 : 1 }
    #expect(sets.map(\.count) == [65, 65])
    #expect(members(sets[1]).first == 65)
  }
}
