import Model
import Tabulating
import Testing

@Suite struct GroupTestTests {
  private let a = ValueAddress("s.q.1@kind=a")!
  private let b = ValueAddress("s.q.1@kind=b")!
  private let question = ValueAddress("s.q")!
  private let kinds = SmallSurvey.conditions("kind=a,kind=b")

  /// 30 of 40 against 10 of 40.
  private func survey(weights: [Double]? = nil, level: Double = 0.05) -> Tabulator {
    let codes = [30, 10, 10, 30].enumerated().flatMap { [Int16](repeating: Int16($0.offset % 2), count: $0.element) }
    return SmallSurvey.answers(
      ["q": .single(codes)], groups: ["kind": [Int16](repeating: 0, count: 40) + [Int16](repeating: 1, count: 40)],
      weights: weights, level: level)
  }

  @Test func oneAnswerInTwoGroupsIsTestedByZ() throws {
    let test = try #require(try survey().test(a, against: b))
    // (0.75 − 0.25) / √(0.5 · 0.5 · (1/40 + 1/40)) = √20
    #expect(abs(test.statistic - 20.0.squareRoot()) < 1e-12)
    #expect(test.degreesOfFreedom == nil)
    #expect(test.isSignificant)
    #expect(try survey().test(b, against: a)?.statistic == -test.statistic)
  }

  @Test func aQuestionBetweenGroupsIsTestedByChiSquare() throws {
    let test = try #require(try survey().test(of: question, between: kinds))
    #expect(abs(test.statistic - 20) < 1e-12)
    #expect(test.degreesOfFreedom == 1)
    #expect(abs(test.p - (try #require(try survey().test(a, against: b)).p)) < 1e-15)
  }

  @Test func theLevelIsTheSurveys() throws {
    #expect(try survey(level: 1e-6).test(a, against: b)?.isSignificant == false)
  }

  @Test func equalWeightsChangeLittle() throws {
    // n / (n − 1) is all there is between the two.
    let test = try #require(try survey(weights: [Double](repeating: 3, count: 80)).test(of: question, between: kinds))
    #expect(test.method == .raoScott)
    #expect(abs(test.statistic - 20 * 79 / 80) < 1e-10)
  }

  @Test func publishedSharesAreNotTested() throws {
    let published = SmallSurvey.published("q 1 kind=a 75 40\nq 1 kind=b 25 40")
    #expect(try published.test(a, against: b) == nil)
    #expect(try published.test(of: question, between: kinds) == nil)
  }

  @Test func whatEverybodyAnsweredIsNotTested() throws {
    let survey = SmallSurvey.answers(["q": .single([0, 0, 0, 0])], groups: ["kind": [0, 0, 1, 1]])
    #expect(try survey.test(a, against: b) == nil)
    #expect(try survey.test(of: question, between: kinds) == nil)
  }

  @Test func aGroupThatIsEmptyIsNotTested() throws {
    let survey = SmallSurvey.answers(["q": .single([0, 1, 0, 1])], groups: ["kind": [0, 0, 0, 0]])
    #expect(try survey.test(a, against: b) == nil)
    #expect(try survey.test(of: question, between: kinds) == nil)
  }

  @Test func aGroupAgainstEverybodyIsTestedByItsStandardError() throws {
    let whole = ValueAddress("s.q.1")!
    let survey = survey()
    let test = try #require(try survey.test(a, against: whole))
    let difference = try #require(survey.difference(try survey.value(a), try survey.value(whole)))
    #expect(test.method == .linearised)
    #expect(test.statistic == difference.number! / difference.precision!.standardError)
    #expect(try survey.test(a, against: a) == nil)
  }

  @Test func groupsThatOverlapAreAFault() {
    #expect(
      throws: ValueFault.incompatible(
        "`kind=a` and `kind=a+b` share respondents and cannot be tested against each other")
    ) {
      try survey().test(of: question, between: [GroupCondition("kind", ["a"]), GroupCondition("kind", ["a", "b"])])
    }
  }

  @Test func unknownNamesAreFaults() {
    #expect(throws: ValueFault.unknownGroup("c", variable: "s.kind")) {
      try survey().test(of: question, between: SmallSurvey.conditions("kind=a,kind=c"))
    }
    #expect(throws: ValueFault.unknownAnswer("4", question: "s.q")) {
      try survey().test(a, against: ValueAddress("s.q.4")!)
    }
  }

  @Test func omittedAnswersAreTestedWhereTheyArePartOfTheBase() throws {
    let codes: [Int16] = [0, 0, 3, 1, 3, 3]
    var question = SmallSurvey.question("q")
    let survey = { SmallSurvey.answers(["q": .single(codes)], groups: ["kind": [0, 0, 0, 1, 1, 1]], questions: [$0]) }
    #expect(try survey(question).test(of: self.question, between: kinds)?.degreesOfFreedom == 2)
    question.isOmittedInBase = false
    #expect(try survey(question).test(of: self.question, between: kinds)?.degreesOfFreedom == 1)
  }
}
