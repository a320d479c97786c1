import Model
import Testing

@testable import Tabulating

/// A table for each way in which hiding small groups alone gives them away.
@Suite struct DisclosureAttackTests {
  private static let yesNo = AnsweredSurvey.single("q", ["ja", "nej"])

  /// Holds that hiding small groups alone leaks what is expected, among other things, and that the plan leaks nothing and hides what is
  /// expected.
  private func expect(
    _ survey: Survey, _ request: DisclosureRequest, policy: DisclosurePolicy? = nil, leak: String, held: [String],
    _ place: Testing.SourceLocation = #_sourceLocation
  ) {
    let naive = DisclosurePlan.naive(survey, request, policy)
    #expect(naive.contains(leak), "\(naive)", sourceLocation: place)
    let plan = DisclosurePlan(survey, request, policy: policy)
    #expect(plan.report.isSafe, "\(plan.report.leaks.map(\.reasoning))", sourceLocation: place)
    #expect(plan.held == held, sourceLocation: place)
  }

  @Test("a rare answer is the row less the other answers")
  func aRareAnswerIsTheRowLessTheOtherAnswers() {
    let survey = AnsweredSurvey(
      variables: [], questions: [AnsweredSurvey.single("q", ["ja", "nej", "andet"])],
      rows: """
        12 ja
        15 nej
        3 andet
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: []), policy: DisclosurePolicy(hidesRareAnswers: true),
      leak: "q.andet of everybody: 3…3", held: ["everybody q ja", "everybody q andet!"])
  }

  @Test("a small group is the total less the other groups")
  func aSmallGroupIsTheTotalLessTheOtherGroups() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "midt", "syd"])], questions: [Self.yesNo],
      rows: """
        2 nord ja
        1 nord nej
        6 midt ja
        8 midt nej
        9 syd ja
        11 syd nej
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["region"]), leak: "respondents of region=nord: 3…3",
      held: ["region=nord!", "region=midt"])
  }

  @Test("a small municipality is the country less the other regions and municipalities")
  func aSmallMunicipalityIsTheCountryLessTheOtherRegionsAndMunicipalities() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "syd"]), ("kommune", ["a", "b", "c", "d"])], questions: [Self.yesNo],
      rows: """
        3 nord a ja
        5 nord b ja
        7 nord b nej
        8 syd c ja
        8 syd c nej
        7 syd d ja
        12 syd d nej
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["region", "kommune"]), leak: "q.ja of kommune=a: 3…3",
      held: ["kommune=a!", "kommune=b"])
  }

  @Test("two editions that differ by few give those few away")
  func twoEditionsThatDifferByFewGiveThoseFewAway() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "syd"]), ("sektor", ["kommune", "stat"])], questions: [Self.yesNo],
      rows: """
        9 nord kommune ja
        8 nord kommune nej
        2 nord stat ja
        20 syd kommune ja
        21 syd kommune nej
        """
    ).survey
    let request = DisclosureRequest(
      everythingOf: survey,
      editions: [
        .init("nord", filter: [GroupCondition("region", ["nord"])]),
        .init("nord-kommuner", filter: [GroupCondition("region", ["nord"]), GroupCondition("sektor", ["kommune"])]),
      ])
    expect(
      survey, request, leak: "q.ja of the rest of region=nord by sektor: 2…2", held: ["region=nord,sektor=kommune"])
  }

  @Test("two editions filtered by different variables can differ by few too")
  func twoEditionsFilteredByDifferentVariablesCanDifferByFewToo() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "syd"]), ("by", ["stor", "lille"])], questions: [Self.yesNo],
      rows: """
        1 nord stor ja
        10 nord lille ja
        9 nord lille nej
        20 syd stor nej
        """
    ).survey
    let request = DisclosureRequest(
      everythingOf: survey,
      editions: [
        .init("nord", filter: [GroupCondition("region", ["nord"])]),
        .init("lille", filter: [GroupCondition("by", ["lille"])]),
      ])
    expect(survey, request, leak: "q.ja of the rest of region=nord by by: 1…1", held: ["by=lille"])
  }

  @Test("a rounded share and its base are a count")
  func aRoundedShareAndItsBaseAreACount() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "midt", "syd"])], questions: [Self.yesNo],
      rows: """
        1 nord ja
        2 nord nej
        7 midt ja
        4 midt nej
        8 syd ja
        5 syd nej
        """
    ).survey
    // 59 % of 27 can only be 16, 64 % of 11 only 7, 62 % of 13 only 8.
    expect(
      survey, .editions(of: survey, by: ["region"]), policy: DisclosurePolicy(decimals: 0),
      leak: "q.ja of region=nord: 1…1", held: ["region=nord!", "region=midt"])
  }

  @Test("a row of a multiple question is the total less the other groups")
  func aRowOfAMultipleQuestionIsTheTotalLessTheOtherGroups() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "midt", "syd"])], questions: [AnsweredSurvey.multiple("q", ["x", "y"])],
      rows: """
        2 nord x
        1 nord x+y
        4 midt x
        5 midt y
        6 midt 0
        9 syd x+y
        9 syd y
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["region"]), leak: "q, not y of region=nord: 2…2",
      held: ["region=nord!", "region=midt"])
  }

  @Test("a question that few of a group answered is the total less the other groups")
  func aQuestionThatFewOfAGroupAnsweredIsTheTotalLessTheOtherGroups() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "midt", "syd"])], questions: [Self.yesNo],
      rows: """
        2 nord ja
        1 nord nej
        9 nord -
        6 midt ja
        8 midt nej
        9 syd ja
        11 syd nej
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["region"]), leak: "q.ja of region=nord: 2…2",
      held: ["region=nord q!", "region=midt q"])
  }

  @Test("those who did not say what divides the others are a group too")
  func thoseWhoDidNotSayWhatDividesTheOthersAreAGroupToo() {
    let survey = AnsweredSurvey(
      variables: [("sex", ["m", "f"])], questions: [Self.yesNo],
      rows: """
        10 m ja
        11 m nej
        9 f ja
        9 f nej
        2 - ja
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["sex"]), leak: "q.ja of the rest of everybody by sex: 2…2", held: ["sex=f"])
  }

  @Test("two small groups together are a small group")
  func twoSmallGroupsTogetherAreASmallGroup() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "midt", "syd"])], questions: [Self.yesNo],
      rows: """
        2 nord ja
        2 midt nej
        9 syd ja
        12 syd nej
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["region"]),
      leak: "respondents of what is not shown of everybody: 4…4", held: ["region=nord!", "region=midt!", "region=syd"])
  }

  @Test("what all of a small group answered is what each of it answered")
  func whatAllOfASmallGroupAnsweredIsWhatEachOfItAnswered() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "midt", "syd"])], questions: [Self.yesNo],
      rows: """
        6 nord ja
        7 midt ja
        9 midt nej
        9 syd ja
        12 syd nej
        """
    ).survey
    expect(
      survey, .editions(of: survey, by: ["region"]), leak: "q, not ja of region=nord: 0…0",
      held: ["region=nord q!", "region=midt q ja", "region=midt q nej"])
  }
}
