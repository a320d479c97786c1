import Model
import Testing

@testable import Tabulating

@Suite struct DisclosurePlanTests {
  private static let survey = AnsweredSurvey(
    variables: [("region", ["nord", "midt", "syd"]), ("sex", ["m", "f"])],
    questions: [AnsweredSurvey.single("q", ["ja", "nej"]), AnsweredSurvey.multiple("m", ["x", "y", "z"])],
    rows: """
      2 nord m ja x
      1 nord f nej x+y
      8 midt m ja y
      9 midt f nej z
      15 syd m ja x
      16 syd f nej y
      12 syd f ja z
      """
  ).survey

  private var plan: DisclosurePlan {
    DisclosurePlan(
      Self.survey,
      DisclosureRequest(
        editions: [
          .init("dk"), .init("nord", filter: [GroupCondition("region", ["nord"])]),
          .init("midt", filter: [GroupCondition("region", ["midt"])]),
          .init("syd", filter: [GroupCondition("region", ["syd"])]),
        ],
        showings: ["dk", "nord", "midt", "syd"].map { .init("q", in: $0) } + [.init("m", in: "dk")],
        sums: ["m": [["x", "y"]]]))
  }

  private func decision(
    _ address: String, as format: ValueFormat? = nil, in edition: String
  ) -> DisclosurePlan.Decision? {
    ValueAddress(address).map { plan.decision($0, as: format, in: edition) }
  }

  @Test("a small group is shown in no form")
  func aSmallGroupIsShownInNoForm() {
    for address in ["s", "s@region=nord", "s.q", "s.q.ja", "s.q.ja+nej"] {
      #expect(decision(address, in: "nord") == .hidden(.suppressed(.small)), "\(address)")
    }
    #expect(plan.decision(nil, in: "nord") == .hidden(.suppressed(.small)))
  }

  @Test("a group is the same whoever asks for it")
  func aGroupIsTheSameWhoeverAsksForIt() {
    #expect(decision("s.q.ja@region=nord", in: "dk") == .hidden(.suppressed(.small)))
    #expect(decision("s.q.ja@region=nord", in: "nord") == .hidden(.suppressed(.small)))
  }

  @Test("what would give it away is hidden for that reason")
  func whatWouldGiveItAwayIsHiddenForThatReason() {
    #expect(decision("s.q.ja", in: "midt") == .hidden(.suppressed(.complementary)))
    #expect(decision("s.q.ja", in: "syd") == .shown)
    #expect(decision("s.q", as: .mean, in: "syd") == .shown)
    #expect(decision("s.q.ja", in: "dk") == .shown)
  }

  @Test(
    "what was not planned is hidden",
    arguments: [
      ("s.q.ja@sex=m", "dk"), ("s.m.x", "syd"), ("s.q.ja", "øst"), ("t.q.ja", "dk"), ("s.q.maaske", "dk"),
      ("s.m.x+z", "dk"),
    ])
  func whatWasNotPlannedIsHidden(_ address: String, _ edition: String) {
    #expect(decision(address, in: edition) == .hidden(.unplanned))
  }

  @Test("several answers to a multiple question are shown when they were planned")
  func severalAnswersToAMultipleQuestionAreShownWhenTheyWerePlanned() {
    #expect(decision("s.m.x+y", in: "dk") == .shown)
  }

  @Test("facts are nobody’s answers")
  func factsAreNobodysAnswers() {
    #expect(decision("population", in: "nord") == .shown)
  }

  @Test("a group of nobody is no secret")
  func aGroupOfNobodyIsNoSecret() {
    let survey = AnsweredSurvey(
      variables: [("region", ["nord", "syd"])], questions: [AnsweredSurvey.single("q", ["ja", "nej"])],
      rows: "9 nord ja\n3 nord nej"
    ).survey
    let plan = DisclosurePlan(survey, .editions(of: survey, by: ["region"]))
    #expect(plan.decision("q", in: "syd") == .shown)
    #expect(plan.heldBack.isEmpty)
  }

  @Test("those who make the report are told what is held back and why")
  func thoseWhoMakeTheReportAreToldWhatIsHeldBackAndWhy() {
    #expect(
      plan.heldBack == [
        .init(group: "region=nord", question: nil, answers: nil, reason: .small, n: 3),
        .init(group: "region=midt", question: nil, answers: nil, reason: .complementary, n: 17),
      ])
  }

  @Test("the code book says what is small")
  func theCodeBookSaysWhatIsSmall() {
    var survey = Self.survey
    survey.smallestGroup = 3
    let plan = DisclosurePlan(survey, .editions(of: survey, by: ["region"]), policy: nil)
    #expect(plan.decision(nil, in: "nord").isShown)
    #expect(plan.policy.smallestGroup == 3)
  }

  @Test("published shares of few are hidden")
  func publishedSharesOfFewAreHidden() throws {
    let tabulator = SmallSurvey.published("q 1 kind=a 30 4\nq 1 kind=b 30 90")
    let survey = try #require(tabulator.surveys["s"])
    let plan = DisclosurePlan(survey, DisclosureRequest(editions: [.init("dk")]))
    #expect(
      plan.decision("q", answers: ["1"], conditions: [GroupCondition("kind", ["a"])], in: "dk")
        == .hidden(.suppressed(.small)))
    #expect(plan.decision("q", answers: ["1"], conditions: [GroupCondition("kind", ["b"])], in: "dk") == .shown)
  }

  @Test("the same data give the same plan")
  func theSameDataGiveTheSamePlan() {
    #expect(plan.heldBack == plan.heldBack)
  }

  @Test("weighted shares are taken to tell their counts")
  func weightedSharesAreTakenToTellTheirCounts() {
    let answered = AnsweredSurvey(
      variables: [("region", ["nord", "syd"])], questions: [AnsweredSurvey.single("q", ["ja", "nej"])],
      rows: """
        2 nord ja
        1 nord nej
        9 syd ja
        11 syd nej
        """, weights: (0..<23).map { 0.5 + Double($0) / 10 }
    ).survey
    #expect(
      DisclosurePlan.naive(answered, .editions(of: answered, by: ["region"]), DisclosurePolicy(decimals: 0))
        .contains("q.ja of region=nord: 2…2"))
  }

  @Test("what is printed is attacked whatever the plan says")
  func whatIsPrintedIsAttackedWhateverThePlanSays() {
    #expect(plan.attack(printed: [.init("s.q.ja", in: "dk"), .init("s.q.ja", in: "syd")]).leaks.isEmpty)
    let leaks = plan.attack(printed: ["dk", "midt", "syd"].map { .init("s.q.ja", in: $0) }).leaks
    #expect(leaks.map { "\($0.what) of \($0.whom) \($0.values)" }.contains("q.ja of region=nord 2...2"))
    #expect(plan.attack(printed: [.init("s.q.ja", in: "nord")]).leaks.first?.reasoning == ["it is shown"])
  }
}
