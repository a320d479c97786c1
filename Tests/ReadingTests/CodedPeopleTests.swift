import Harness
import Model
import Testing

@testable import Reading

@Suite struct CodedPeopleTests {
  private static let people = """
    people:
      - {id: anna, sector: stat, region: Nordjylland}
      - {id: bo, sector: kommune, region: Midtjylland}
      - {id: cilla, sector: kommune}
    voices:
      - {id: kommunal, attribution: Kommunal leder, sector: kommune}
      - {id: informant-1, attribution: Informant 1, pseudonym: true}
    sectors:
      - {id: stat, title: Staten}
      - {id: kommune, title: Kommuner}

    """

  private func survey(_ quotes: String, people: String = people) -> Survey? {
    ReportReader.read(MemoryFolder(SmallReport.with(["quotes.yaml": quotes, "people.yaml": people]))).report?
      .surveys.first { $0.id.value == "people" }
  }

  private func themes(_ survey: Survey?) -> [UInt64] {
    guard case .answers(let table)? = survey?.data, case .multiple(let bits)? = table.columns["themes"] else {
      return []
    }
    return bits.map { $0 & ~AnswerTable.answeredBit }
  }

  @Test("counts a person once a theme, however many quotes there are")
  func persons() {
    let survey = survey(
      """
      - {id: a, text: A, who: anna, themes: [tid]}
      - {id: b, text: B, who: anna, themes: [tid, penge]}
      - {id: c, text: C, who: bo, themes: [tid]}

      """)
    #expect(survey?.questions.first?.answers.map(\.id.value) == ["penge", "tid"])
    #expect(themes(survey) == [0b11, 0b10, 0])
    #expect(survey?.variables.map(\.id.value) == ["sector", "region"])
    #expect(survey?.variable("region")?.values.map(\.id.value) == ["midtjylland", "nordjylland"])
  }

  @Test("leaves out a theme of which a voice that several share has spoken")
  func uncountable() {
    let survey = survey(
      """
      - {id: a, text: A, who: anna, themes: [tid, penge]}
      - {id: b, text: B, who: kommunal, themes: [tid]}

      """)
    #expect(survey?.questions.first?.answers.map(\.id.value) == ["penge"])
  }

  @Test("counts pseudonyms where there are no people")
  func pseudonyms() {
    let voices =
      "voices:\n" + (1...3).map { "  - {id: i\($0), attribution: Informant \($0), pseudonym: true}\n" }.joined()
    #expect(themes(survey("- {id: a, text: A, who: i2, themes: [tid]}\n", people: voices)) == [0, 1, 0])
  }

  @Test(
    "makes nothing of quotes without themes, or by nobody who can be told apart",
    arguments: ["- {id: a, text: A, who: anna}\n", "- {id: a, text: A, who: kommunal, themes: [tid]}\n"])
  func nothing(_ quotes: String) { #expect(survey(quotes) == nil) }
}
