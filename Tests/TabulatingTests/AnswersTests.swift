import Harness
import Model
import Tabulating
import Testing

@Suite struct AnswersTests {
  /// The answers 1, 2, 3 and dk are the codes 0 to 3, and −1 is an empty cell.
  private let codes: AnswerTable.Column = .single([0, 0, 1, 2, 3, -1, 0, 1])

  @Test func aShareIsOfThoseWhoAnswered() throws {
    let value = try SmallSurvey.answers(["q": codes]).value("s.q.1")
    #expect(value.measure == .share)
    #expect(value.number == 3.0 / 7)
    #expect(value.n == 7)
    #expect(value.count == 3)
    #expect(value.published == nil)
    #expect(value.origin == .init(location: SmallSurvey.place, source: "arena", page: "14"))
  }

  @Test func anOmittedAnswerIsPartOfTheBaseUnlessTheCodeBookSaysNot() throws {
    var question = SmallSurvey.question("q")
    #expect(try SmallSurvey.answers(["q": codes], questions: [question]).value("s.q").number == 7)
    question.isOmittedInBase = false
    let survey = SmallSurvey.answers(["q": codes], questions: [question])
    #expect(try survey.value("s.q").number == 6)
    #expect(try survey.value("s.q.1").number == 0.5)
    // How many did not know is a share of all who answered.
    #expect(try survey.value("s.q.dk").number == 1.0 / 7)
    #expect(try survey.value("s.q.dk").n == 7)
  }

  @Test func anAnswerGivesItsCountAndItsN() throws {
    let survey = SmallSurvey.answers(["q": codes], weights: [2, 2, 2, 2, 2, 2, 2, 2])
    #expect(try survey.value("s.q.1+2?as=count").number == 5)
    #expect(try survey.value("s.q.1+2?as=count").measure == .count)
    #expect(try survey.value("s.q.1+2?as=n").number == 7)
    #expect(try survey.value("s").number == 8)
  }

  @Test func weightsCountInSharesAndNotInNumbers() throws {
    let value = try SmallSurvey.answers(["q": .single([0, 1, 1])], weights: [4, 0.5, 0.5]).value("s.q.1")
    #expect(value.number == 0.8)
    #expect(value.n == 3)
    #expect(value.count == 1)
  }

  @Test func aGroupIsThoseWithOneOfItsValues() throws {
    let survey = SmallSurvey.answers(
      ["q": codes], groups: ["kind": [0, 1, 1, 0, 0, 0, -1, 1], "sex": [0, 0, 1, 1, 0, 0, 1, 0]])
    #expect(try survey.value("s.q.1@kind=b").number == 1.0 / 3)
    #expect(try survey.value("s.q.1@kind=a+b").n == 6)
    #expect(try survey.value("s.q.1@kind=b,sex=m").number == 0.5)
    #expect(try survey.value("s@kind=b").number == 3)
    #expect(try survey.value("s.q@kind=a").number == 3)
  }

  @Test func aQuestionDividesRespondentsToo() throws {
    let choices: [UInt64] = [0b001, 0b011, 0b110, 0, 0b001, 0b100, 0b010, 0].map { $0 | AnswerTable.answeredBit }
    let survey = SmallSurvey.answers(["q": codes, "m": .multiple(choices)])
    #expect(try survey.value("s.q.1@m=x+y").n == 5)
    #expect(try survey.value("s.q.1@m=x+y").count == 3)
    #expect(try survey.value("s.m.x@q=1").number == 2.0 / 3)
  }

  @Test func theBaseOfAQuestionAlwaysHolds() throws {
    // The first, second and seventh gave answer 1 and were asked r; the third has an answer to r that it should not
    // have.
    let survey = SmallSurvey.answers(["q": codes, "r": .single([0, 1, 0, -1, -1, -1, 1, -1])])
    #expect(try survey.value("s.r.1").number == 1.0 / 3)
    #expect(try survey.value("s.q@r=1").number == 1)
    #expect(try survey.value("s@r=1").number == 1)
  }

  @Test func basesInACircleEnd() throws {
    let questions = [SmallSurvey.question("q", base: "r.1"), SmallSurvey.question("r", base: "q.1")]
    let survey = SmallSurvey.answers(["q": .single([0, 0, 1]), "r": .single([0, 1, 0])], questions: questions)
    #expect(try survey.value("s.q").number == 1)
    #expect(try survey.value("s.r").number == 1)
  }

  @Test func whoeverSawAMultipleQuestionIsPartOfItsBase() throws {
    let seen = AnswerTable.answeredBit
    let survey = SmallSurvey.answers(["m": .multiple([seen | 0b011, seen | 0b010, seen, 0])])
    #expect(try survey.value("s.m.x").number == 1.0 / 3)
    #expect(try survey.value("s.m.y").number == 2.0 / 3)
    #expect(try survey.value("s.m").number == 3)
  }

  @Test func whoeverGaveSeveralAnswersCountsOnceInTheirSum() throws {
    let seen = AnswerTable.answeredBit
    let value = try SmallSurvey.answers(["m": .multiple([seen | 0b011, seen | 0b001, seen | 0b100])]).value("s.m.x+y")
    #expect(value.number == 2.0 / 3)
    #expect(value.count == 2)
  }

  @Test func whoeverGaveOnlyOmittedAnswersToAMultipleQuestionLeavesItsBaseWhereOmittedAnswersDo() throws {
    var question = SmallSurvey.multiple("m")
    question.answers[2].isOmitted = true
    question.isOmittedInBase = false
    let seen = AnswerTable.answeredBit
    let survey = SmallSurvey.answers(["m": .multiple([seen | 0b100, seen | 0b101, seen, 0])], questions: [question])
    #expect(try survey.value("s.m.x").number == 0.5)
    #expect(try survey.value("s.m.x+y").n == 2)
    #expect(try survey.value("s.m.z").number == 2.0 / 3)
  }

  @Test func manyAnswersToAMultipleQuestionAreCountedAsOneByOne() throws {
    var generator = SeededGenerator(seed: 63)
    let ids = (0..<63).map { "a\($0)" }
    var question = SmallSurvey.multiple("m")
    question.answers = ids.map {
      Question.Answer(id: SmallSurvey.located($0), label: LocalizedText($0), code: $0, isOmitted: $0 == "a62")
    }
    let cells = (0..<500).map { _ in UInt64.random(in: 0 ... .max, using: &generator) }
    let kinds = (0..<500).map { _ in Int16.random(in: -1...1, using: &generator) }
    let weights = (0..<500).map { _ in Double.random(in: 0...3, using: &generator) }
    for weights in [nil, weights] {
      let survey = SmallSurvey.answers(
        ["m": .multiple(cells)], groups: ["kind": kinds], weights: weights, questions: [question])
      let inGroup = cells.indices.filter { kinds[$0] == 1 && cells[$0] >> 63 == 1 }
      for (place, id) in ids.enumerated() {
        let chosen = inGroup.filter { cells[$0] >> UInt64(place) & 1 == 1 }
        let weight = { (rows: [Int]) in rows.reduce(0.0) { $0 + (weights?[$1] ?? 1) } }
        let value = try survey.value("s.m.\(id)@kind=b")
        #expect(value.n == inGroup.count)
        #expect(value.count == chosen.count)
        #expect(abs((value.number ?? .nan) - weight(chosen) / weight(inGroup)) < 1e-12)
      }
    }
  }

  @Test func groupsThatDivideRespondentsAddUpToThem() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      let n = Int.random(in: 1...200, using: &generator)
      let codes = (0..<n).map { _ in Int16.random(in: -1...3, using: &generator) }
      let kinds = (0..<n).map { _ in Int16.random(in: 0...1, using: &generator) }
      let survey = SmallSurvey.answers(["q": .single(codes)], groups: ["kind": kinds])
      for format in ["n", "count"] {
        let numbers = try ["", "@kind=a", "@kind=b", "@kind=a+b"].map {
          try survey.value("s.q.2\($0)?as=\(format)").number
        }
        #expect(numbers[0] == (numbers[1] ?? 0) + (numbers[2] ?? 0))
        #expect(numbers[0] == numbers[3])
      }
    }
  }

  @Test func theOmittedAnswersOfAQuestionAreAskedForTogether() throws {
    let survey = SmallSurvey.answers(["q": codes], groups: ["kind": [0, 0, 0, 0, 1, 1, 1, 1]])
    #expect(try survey.omitted(ValueAddress("s.q@kind=b")!).map(\.number) == [1.0 / 3])
    #expect(try survey.omitted(ValueAddress("s.m")!).isEmpty)
  }

  @Test func aShareOfNobodyIsMissing() throws {
    let survey = SmallSurvey.answers(["q": .single([-1, 1]), "r": .single([0, 1])], groups: ["kind": [0, 0]])
    for address in ["s.r.1", "s.q.1@kind=b"] {
      let value = try survey.value(address)
      #expect(value.isMissing)
      #expect(value.n == 0)
      #expect(value.precision == nil)
    }
    #expect(try SmallSurvey.answers(["q": .single([0, 1])], weights: [0, 0]).value("s.q.1").isMissing)
  }

  @Test func whatTheDataLackIsMissing() throws {
    let survey = SmallSurvey.answers(["q": .single([0, 1]), "m": .single([0, 1]), "r": .single([0])])
    for address in ["s.m.x", "s.r.1", "s.q.1@kind=a", "s.q.1@m=x", "s@kind=a"] {
      #expect(try survey.value(address).isMissing, "\(address)")
    }
  }

  @Test func aCodeThatIsNoneIsNoAnswer() throws {
    #expect(try SmallSurvey.answers(["q": .single([0, 4, -7, .max])]).value("s.q.1").n == 1)
  }

  @Test func aSampleOfOneSaysNothingOfChance() throws {
    #expect(try SmallSurvey.answers(["q": .single([0])]).value("s.q.1").precision == nil)
  }

  @Test func aMeanIsOfTheCodesThatFiguresShow() throws {
    let value = try SmallSurvey.answers(["q": codes]).value("s.q?as=mean")
    #expect(value.measure == .mean)
    #expect(value.number == 10.0 / 6)
    #expect(value.n == 6)
  }

  @Test func codesThatAreNoNumbersHaveNoMean() {
    let survey = SmallSurvey.answers(
      ["m": .multiple([0])], questions: [SmallSurvey.multiple("m")])
    #expect(throws: ValueFault.noNumbers(question: "s.m")) { try survey.value("s.m?as=mean") }
  }

  @Test func aNumberOfRespondentsIsNoShare() {
    let survey = SmallSurvey.answers(["q": codes])
    #expect(throws: ValueFault.incompatible("`s.q` is the number of answers to a question, not a share")) {
      try survey.value("s.q?as=percent")
    }
    #expect(throws: ValueFault.incompatible("`s` is a number of respondents and has no mean")) {
      try survey.value("s?as=mean")
    }
  }

  @Test func aFactThatIsADifferenceOfSharesKnowsItsPrecision() throws {
    let survey = SmallSurvey.answers(["q": codes])
    let formula = Formula.operation(.value(ValueAddress("s.q.1")!), .minus, .value(ValueAddress("s.q.2")!))
    let fact = Fact(id: SmallSurvey.located("d"), content: .formula(SmallSurvey.located(formula)))
    let both = Tabulator(surveys: Array(survey.surveys.values), facts: Facts(facts: [fact]))
    let difference = try #require(survey.difference(try survey.value("s.q.1"), try survey.value("s.q.2")))
    #expect(try both.value("d").precision == difference.precision)
    #expect(difference.precision != nil)
  }

  @Test func sharesOfASingleQuestionMakeAWholeAndTheirSumsAreSummedUnrounded() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let n = Int.random(in: 1...300, using: &generator)
      let codes = (0..<n).map { _ in Int16.random(in: -1...3, using: &generator) }
      let kinds = (0..<n).map { _ in Int16.random(in: -1...1, using: &generator) }
      let weights = (0..<n).map { _ in Double.random(in: 0...5, using: &generator) }
      let survey = SmallSurvey.answers(["q": .single(codes)], groups: ["kind": kinds], weights: weights)
      for group in ["", "@kind=a", "@kind=b"] {
        let shares = try ["1", "2", "3", "dk"].map { try survey.value("s.q.\($0)\(group)") }
        guard let n = shares[0].n, n > 0 else { continue }
        #expect(abs(shares.compactMap(\.number).reduce(0, +) - 1) < 1e-12)
        #expect(shares.compactMap(\.count).reduce(0, +) == n)
        let sum = try survey.value("s.q.1+2\(group)")
        #expect(abs((sum.number ?? 0) - (shares[0].number ?? 0) - (shares[1].number ?? 0)) < 1e-12)
        #expect(try survey.value("s.q.1+2+3+dk\(group)").number == 1)
        let limits = try #require(sum.precision)
        #expect(limits.effectiveN <= Double(n) + 1e-9)
      }
    }
  }
}
