import Model

/// Who gave each answer to a question: its column looked through once, whatever is asked of it.
struct AnswerSets: Sendable {
  /// By the answer's place in the code book.
  private let byPlace: [RespondentSet]
  /// Those whose cell is not empty.
  let answered: RespondentSet
  /// Those of them who gave something else than omitted answers, or chose nothing at all.
  let notOmitted: RespondentSet

  init(_ column: AnswerTable.Column, _ question: Question) {
    let places = question.answers.indices
    let byPlace: [RespondentSet]
    let answered: RespondentSet
    switch column {
    case .single(let codes):
      byPlace = RespondentSet.sets(of: codes.count, inPlaces: places.count) { codes[$0] }
      answered = RespondentSet(of: codes.count) { codes[$0] >= 0 }
    case .multiple(let choices):
      byPlace = places.map { place in
        let asked = [place].choiceBits
        return RespondentSet(of: choices.count) { choices[$0] & asked != 0 }
      }
      answered = RespondentSet(of: choices.count) { choices[$0] & AnswerTable.answeredBit != 0 }
    }
    self.byPlace = byPlace
    self.answered = answered
    let none = RespondentSet(nobodyOf: column.count)
    let omitted = places.filter { question.answers[$0].isOmitted }.reduce(none) { $0.union(byPlace[$1]) }
    let shown = places.filter { !question.answers[$0].isOmitted }.reduce(none) { $0.union(byPlace[$1]) }
    notOmitted = answered.subtracting(column.isMultiple ? omitted.subtracting(shown) : omitted)
  }

  /// Those who gave one of the answers at these places in the code book.
  func giving(_ places: [Int]) -> RespondentSet {
    places.dropFirst().reduce(places.first.map { byPlace[$0] } ?? answered.subtracting(answered)) {
      $0.union(byPlace[$1])
    }
  }
}
