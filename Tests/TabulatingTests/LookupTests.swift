import Model
import Tabulating
import Testing

@Suite struct LookupTests {
  private let tabulator = SmallSurvey.published("q 1 - 30")

  @Test(arguments: [
    ("t", ValueFault.unknownFact("t")),
    ("t@kind=a", .unknownSurvey("t")),
    ("s.qq", .unknownQuestion("qq", survey: "s")),
    ("s.q.4", .unknownAnswer("4", question: "s.q")),
    ("s.q.1+4", .unknownAnswer("4", question: "s.q")),
    ("s.q.1@kin=a", .unknownVariable("kin", survey: "s")),
    ("s.q.1@kind=c", .unknownGroup("c", variable: "s.kind")),
    ("s.q.1@m=w", .unknownGroup("w", variable: "s.m")),
    ("s@kind=c", .unknownGroup("c", variable: "s.kind")),
  ])
  func aNameThatIsNoneIsAFault(_ address: String, _ fault: ValueFault) {
    #expect(throws: fault) { try tabulator.value(address) }
  }

  @Test func noAnswerIsAFault() {
    let nothing = ValueAddress(.answers(survey: "s", question: "q", answers: []))
    #expect(throws: ValueFault.unknownAnswer("", question: "s.q")) { try tabulator.value(nothing) }
  }

  @Test func aFaultSaysWhatWasProbablyMeant() {
    let fault = ValueFault.unknownVariable("knid", survey: "s")
    #expect(fault.message == "no background variable or question of `s` is called `knid`")
    #expect(fault.remedy(in: tabulator) == "did you mean `kind`?")
  }

  @Test func aFaultThatResemblesNothingSaysWhatToAdd() {
    #expect(
      ValueFault.unknownAnswer("altid", question: "s.q").remedy(in: tabulator)
        == "add `altid` to the answers of `q` in `surveys/s.yaml`")
  }

  @Test func aNameInsteadOfWhichNothingIsKnownHasNoCandidates() {
    #expect(tabulator.names(insteadOf: .unknownAnswer("1", question: "t.q")).isEmpty)
    #expect(tabulator.names(insteadOf: .unknownGroup("c", variable: "s.kind")) == ["a", "b"])
  }

  @Test func aVariableDividesIntoGroups() throws {
    let groups = try tabulator.groups(of: "kind", in: "s")
    #expect(groups.map(\.condition.description) == ["kind=a", "kind=b"])
    #expect(groups.map(\.label) == [LocalizedText("group a"), LocalizedText("group b")])
  }

  @Test func aQuestionDividesIntoThoseWhoGaveEachAnswer() throws {
    #expect(try tabulator.groups(of: "m", in: "s").map(\.condition.description) == ["m=x", "m=y", "m=z"])
    #expect(throws: ValueFault.unknownVariable("n", survey: "s")) { try tabulator.groups(of: "n", in: "s") }
  }

  @Test func aConditionIsCalledByItsValues() throws {
    #expect(
      try tabulator.labels(of: GroupCondition("q", ["1", "2"]), in: "s")
        == [LocalizedText("answer 1"), LocalizedText("answer 2")])
  }
}
