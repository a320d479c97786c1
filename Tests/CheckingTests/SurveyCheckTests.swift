import Harness
import Model
import Testing

@testable import Checking

@Suite struct BaseMismatchTests {
  private func data(_ region: String, mark: String = "") -> [String: String] {
    SmallSurvey.with([
      "surveys/s.csv": """
      question,answer,group,share,n
      bidrag,igangsat,,71,
      bidrag,igangsat,politiker=kommune,\(mark)72,418
      bidrag,igangsat,politiker=region,60,\(region)

      """
    ])
  }

  @Test("finds groups that are not as many as all")
  func mismatch() {
    let found = expectFaults(BaseMismatch(), in: data("56", mark: "⟦base-mismatch⟧"))
    #expect(found.first?.message == "`bidrag` has 462 answers, and its groups have 418 + 56 = 474")
  }

  @Test("finds a group with two counts")
  func conflict() {
    let found = expectFaults(
      BaseMismatch(), in: data("44\nbidrag,delt,politiker=region,⟦base-mismatch⟧20,45"))
    #expect(found.first?.message == "`bidrag` has 45 answers of `politiker=region` here and 44 in line 4")
  }

  @Test("tells no count of a group that is too small to be shown")
  func small() {
    let mismatch = expectFaults(BaseMismatch(), in: data("3", mark: "⟦base-mismatch⟧"))
    #expect(mismatch.first?.message == "`bidrag` has 462 answers, and its groups have not as many together")
    let conflict = expectFaults(BaseMismatch(), in: data("44\nbidrag,delt,politiker=region,⟦base-mismatch⟧20,4"))
    #expect(
      conflict.first?.message == "`bidrag` has so many answers of `politiker=region` here and another number in line 4")
  }

  @Test("is silent when they add up, and when a group's count is not known")
  func sound() {
    expectFaults(BaseMismatch(), in: data("44"))
    expectFaults(BaseMismatch(), in: data(""))
  }
}

@Suite struct ImpossibleSharesTests {
  private func forny(_ rows: String, codeBook: String = SmallSurvey.codeBook) -> [String: String] {
    SmallSurvey.with([
      "surveys/s.yaml": codeBook, "surveys/s.csv": "question,answer,group,share,n,note\n\(rows)\n",
    ])
  }

  @Test("finds more than a whole, omitted answers included")
  func tooMuch() {
    let found = expectFaults(
      ImpossibleShares(),
      in: forny(
        "forny,helt-uenig+delvist-uenig,,46,,\nforny,delvist-enig+helt-enig,,50,,\nforny,ved-ikke,,⟦impossible-shares⟧9,,"
      ))
    #expect(found.first?.message == "the shares of `forny` add up to 105 per cent")
  }

  @Test("finds less than a whole when all is known")
  func tooLittle() {
    expectFaults(
      ImpossibleShares(), in: forny("involveret,ja,,70,,\ninvolveret,nej,,⟦impossible-shares⟧20,,"))
  }

  @Test("finds a sum that is not the sum of its parts")
  func wrongSum() {
    let found = expectFaults(
      ImpossibleShares(),
      in: forny(
        "forny,helt-uenig,,13,,\nforny,delvist-uenig,,32,,\nforny,helt-uenig+delvist-uenig,,⟦impossible-shares⟧48,,"))
    #expect(
      found.first?.message == "`forny`: helt-uenig + delvist-uenig is 48 per cent, and its parts add up to 45")
  }

  @Test("allows for rounding, for several answers and for what is not known")
  func sound() {
    expectFaults(ImpossibleShares(), in: forny("involveret,ja,,76,,\ninvolveret,nej,,25,,"))
    expectFaults(ImpossibleShares(), in: forny("bidrag,igangsat,,71,,\nbidrag,bakket-op,,55,,"))
    expectFaults(ImpossibleShares(), in: forny("forny,helt-uenig,,13,,\nforny,delvist-uenig,,,,"))
  }

  @Test("is silent where the reader is told")
  func told() {
    expectFaults(ImpossibleShares(), in: forny("involveret,ja,,70,,\ninvolveret,nej,,20,,Kilden har det sådan"))
  }
}

@Suite struct UnknownChartDataTests {
  private func faults(_ keys: String) -> [Diagnostic] {
    expectFaults(UnknownChartData(), in: SmallSurvey.figure(keys))
  }

  @Test("finds a survey, a question, an answer, a variable and a group that no code book has")
  func unknown() {
    #expect(
      faults("chart: bars\nquestion: ⟦unknown-chart-data⟧t.involveret").first?.message == "no survey is called `t`")
    #expect(
      faults("chart: bars\nquestion: ⟦unknown-chart-data⟧s.involvret").first?.remedy == "did you mean `involveret`?")
    #expect(
      faults("chart: bars\nquestion: s.involveret\nanswers: [⟦unknown-chart-data⟧joe]").first?.message
        == "no answer to `s.involveret` is called `joe`")
    _ = faults("chart: grouped\nquestion: s.bidrag\ngroups: ⟦unknown-chart-data⟧kommune")
    _ = faults("chart: grouped\nquestion: s.bidrag\ngroups: [⟦unknown-chart-data⟧politiker=staten]")
    _ = faults("chart: number\nvalue: ⟦unknown-chart-data⟧s.nej.ja\nsentence: er med")
  }

  @Test("finds a highlight that the chart does not show")
  func highlight() {
    let found = faults("chart: bars\nquestion: s.involveret\nhighlight: [⟦unknown-chart-data⟧jaa]")
    #expect(found.first?.remedy == "did you mean `ja`?")
  }

  @Test("is silent where everything is there")
  func sound() {
    _ = faults("chart: grouped\nquestion: s.bidrag\ngroups: politiker\nhighlight: [igangsat]")
    _ = faults("chart: comparison\nquestion: s.bidrag\nanswers: [igangsat]\ngroups: politiker")
  }
}
