import Model

/// How many of some respondents gave each answer to a question.
struct Tally: Sendable {
  /// By the answer's place in the code book.
  let answers: [Moments]
  /// Those who answered at all.
  let answered: Moments
  /// Those of them who gave something else than omitted answers, or chose nothing at all.
  let notOmitted: Moments

  /// Counts the answers to a single question in one pass over its column.
  init(of asked: RespondentSet, _ codes: [Int16], _ question: Question, _ weights: Weights) {
    let size = question.answers.count
    // Before the answers come empty cells, which are −1, and after them what is no place in the code book: to ask each
    // time would cost more than to count them.
    let counts = codes.withUnsafeBufferPointer { codes in
      weights.moments(of: asked, inPlaces: size + 2) { respondent in
        Int(min(UInt(bitPattern: Int(codes[respondent]) &+ 1), UInt(bitPattern: size &+ 1)))
      }
    }
    answers = Array(counts[1..<(size + 1)])
    answered = answers.sum()
    notOmitted = zip(question.answers, answers).filter { !$0.0.isOmitted }.map(\.1).sum()
  }

  /// Counts the answers to a multiple question in a pass for each eight of them: respondents by which of the eight they
  /// gave, which is one of 256 patterns, and then the patterns in which an answer is.
  init(of asked: RespondentSet, _ choices: [UInt64], _ question: Question, _ weights: Weights) {
    var answers: [Moments] = []
    var answered = Moments()
    for first in stride(from: 0, to: max(1, question.answers.count), by: 8) {
      let patterns = choices.withUnsafeBufferPointer { choices in
        weights.moments(of: asked, inPlaces: 512) { respondent in
          // Those who did not answer have the ninth bit.
          let cell = choices[respondent]
          return Int(cell &>> UInt64(first) & 0xff | (~cell & AnswerTable.answeredBit) >> 55)
        }
      }[..<256]
      if first == 0 { answered = patterns.sum() }
      for bit in 0..<min(8, question.answers.count - first) {
        answers.append(patterns.indices.filter { $0 & 1 << bit != 0 }.map { patterns[$0] }.sum())
      }
    }
    self.answers = answers
    self.answered = answered
    let omitted = question.answers.indices.filter { question.answers[$0].isOmitted }.choiceBits
    guard omitted != 0 else {
      notOmitted = answered
      return
    }
    let all = Array(question.answers.indices).choiceBits
    notOmitted =
      weights.moments(of: asked, inPlaces: 2) { respondent in
        let isAnswered = choices[respondent] & AnswerTable.answeredBit != 0
        let given = choices[respondent] & all
        return isAnswered && (given & omitted == 0 || given & ~omitted != 0) ? 1 : 0
      }[1]
  }
}
