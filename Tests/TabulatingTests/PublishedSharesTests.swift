import Model
import Tabulating
import Testing

@Suite struct PublishedSharesTests {
  @Test func aPublishedShareIsExact() throws {
    let value = try SmallSurvey.published("q 1 - 22.7 462").value("s.q.1")
    #expect(value.measure == .share)
    #expect(value.published == Decimal10(227, decimals: 1))
    #expect(value.number == 0.227)
    #expect(value.n == 462)
    #expect(value.count == nil)
    #expect(value.precision == nil)
    #expect(
      value.origin == .init(location: SourceLocation(file: "surveys/s.csv", line: 2), source: "arena", page: "14"))
  }

  @Test func aShareThatIsNotPublishedIsMissing() throws {
    let survey = SmallSurvey.published("q 1 - 22.7\nq 2 - -")
    for address in ["s.q.2", "s.q.3", "s.q.1@kind=a", "s.q.1+2"] {
      #expect(try survey.value(address).isMissing)
    }
  }

  @Test func wordsStandWhereThereIsNoNumber() throws {
    let value = try SmallSurvey.published("q 1+2 - - - syv-ud-af-ti").value("s.q.2+1")
    #expect(value.number == nil)
    #expect(value.phrase == "syv-ud-af-ti")
    #expect(!value.isMissing)
  }

  @Test func theOrderOfAnswersAndConditionsIsNothing() throws {
    let survey = SmallSurvey.published("q 1+2 sex=f,kind=b+a 40")
    #expect(try survey.value("s.q.2+1@kind=a+b,sex=f").number == 0.4)
  }

  @Test func aPublishedSumGoesBeforeTheSumOfItsParts() throws {
    // 30.4 and 30.4 were published as 30 and 30, and their sum as 61.
    #expect(try SmallSurvey.published("q 1 - 30\nq 2 - 30\nq 1+2 - 61").value("s.q.1+2").published == Decimal10(61))
  }

  @Test func aSumOfPublishedSharesIsExact() throws {
    let value = try SmallSurvey.published("q 1 - 0.1\nq 2 - 0.2\nq 3 - 99").value("s.q.1+2+2")
    #expect(value.published == Decimal10(3, decimals: 1))
    #expect(value.number == 0.003)
  }

  @Test func aPublishedSumWithoutNumberIsTheSumOfItsParts() throws {
    let value = try SmallSurvey.published("q 1+2 - -\nq 1 - 30\nq 2 - 31").value("s.q.1+2")
    #expect(value.published == Decimal10(61))
  }

  @Test func ofSeveralAnswersToAMultipleQuestionOnlyTheSourceKnowsHowManyGaveOneOrTheOther() throws {
    let survey = SmallSurvey.published("m x - 60\nm y - 50\nm z - 20\nm y+z - 55")
    #expect(try survey.value("s.m.x+y").isMissing)
    #expect(try survey.value("s.m.y+z").number == 0.55)
  }

  @Test func nIsTheRowsOrTheQuestionsOrTheGroups() throws {
    let survey = SmallSurvey.published(
      "q 1 - 30\nq 2 - 31 583\nq 1 kind=a 30 418\nq 2 kind=a 30\nq 1 kind=b 30",
      questions: [SmallSurvey.question("q", n: 608)])
    #expect(try survey.value("s.q.1").n == 608)
    #expect(try survey.value("s.q.2").n == 583)
    #expect(try survey.value("s.q.2@kind=a").n == 418)
    #expect(try survey.value("s.q.1@kind=b").n == nil)
    #expect(try survey.value("s.q").number == 608)
    #expect(try survey.value("s.q@kind=a").number == 418)
    #expect(try survey.value("s.q@kind=b").isMissing)
  }

  @Test func anNThatRowsDoNotAgreeOnIsNotTheGroups() throws {
    let survey = SmallSurvey.published("q 1 kind=a 30 418\nq 2 kind=a 30 417\nq 3 kind=a 40")
    #expect(try survey.value("s.q.3@kind=a").n == nil)
    #expect(try survey.value("s.q.1@kind=a").n == 418)
  }

  @Test func askingForTheBaseChangesNothing() throws {
    let questions = [SmallSurvey.question("q"), SmallSurvey.question("r", base: "q.1")]
    let survey = SmallSurvey.published("r 2 - 40\nr 3 q=1 41", questions: questions)
    #expect(try survey.value("s.r.2@q=1").number == 0.4)
    #expect(try survey.value("s.r.3").number == 0.41)
  }

  @Test func aSurveyIsItsRespondents() throws {
    let survey = SmallSurvey.published("")
    let value = try survey.value("s?as=n")
    #expect(value.number == 608)
    #expect(value.measure == .count)
    #expect(value.address == ValueAddress(.survey("s")))
    #expect(try survey.value("s@kind=b").isMissing)
    #expect(try survey.population("s") == 2637)
    #expect(try survey.population("s", SmallSurvey.conditions("kind=b")) == 205)
    #expect(try survey.population("s", SmallSurvey.conditions("kind=a")) == nil)
  }

  @Test func aShareGivesItsN() throws {
    let value = try SmallSurvey.published("q 1 - 30 462").value("s.q.1?as=n")
    #expect(value.number == 462)
    #expect(value.measure == .count)
    #expect(value.published == nil)
  }

  @Test func countsAndMeansAreNotPublished() {
    let survey = SmallSurvey.published("q 1 - 30 462")
    #expect(throws: ValueFault.notPublished("the count of `s.q.1`")) { try survey.value("s.q.1?as=count") }
    #expect(throws: ValueFault.notPublished("the mean of `s.q`")) { try survey.value("s.q?as=mean") }
  }

  @Test func differencesOfPublishedSharesAreExact() throws {
    let survey = SmallSurvey.published("q 1 kind=a 22.7\nq 1 kind=b 11.1\nq 2 kind=b -")
    let (a, b) = (try survey.value("s.q.1@kind=a"), try survey.value("s.q.1@kind=b"))
    #expect(survey.difference(a, b)?.published == Decimal10(116, decimals: 1))
    #expect(survey.difference(a, b)?.measure == .points)
    #expect(survey.difference(a, try survey.value("s.q.2@kind=b")) == nil)
  }
}
