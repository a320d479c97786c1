import Model

extension AnswerTable.Column {
  /// How many respondents it has a cell for.
  var count: Int {
    switch self {
    case .single(let codes): codes.count
    case .multiple(let choices): choices.count
    }
  }

  var isMultiple: Bool { if case .multiple = self { true } else { false } }

  /// Those who gave one of the answers at these places in the code book.
  func giving(_ places: [Int]) -> RespondentSet {
    switch self {
    case .single(let codes):
      var isGiven = [Bool](repeating: false, count: (places.max() ?? -1) + 1)
      for place in places { isGiven[place] = true }
      return RespondentSet(of: codes.count) { isGiven.indices.contains(Int(codes[$0])) && isGiven[Int(codes[$0])] }
    case .multiple(let choices):
      let asked = places.choiceBits
      return RespondentSet(of: choices.count) { choices[$0] & asked != 0 }
    }
  }
}

extension Question {
  /// Where answers stand in the code book.
  func places(of answers: Set<String>) -> [Int] {
    self.answers.indices.filter { answers.contains(self.answers[$0].id.value) }
  }
}

extension [Int] {
  /// A bit for each place of an answer to a multiple question.
  var choiceBits: UInt64 {
    reduce(0) { bits, place in place < AnswerTable.mostMultipleAnswers ? bits | 1 << UInt64(place) : bits }
  }
}
