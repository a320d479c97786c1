import Model

/// What those who were interviewed spoke of, as answers that can be counted: `value:people.themes.tid` is how many of them have a
/// quote with the theme `tid`.
///
/// Quotes with themes are a coding of interviews, and counting who said what is tabulation: so the people are a survey's
/// respondents, each theme an answer to a question with several. Groups, small numbers and charts are then what they are
/// everywhere.
extension Survey {
  /// What the survey is called in addresses.
  static let people = "people"

  /// The survey of those in `people.yaml`; without any, of the pseudonyms. Nil where no quote with a theme is by one of them.
  ///
  /// A theme of which somebody unknown has spoken too is left out: a voice that several share could be anyone's, and the count of
  /// people would be too small.
  init?(codedPeopleOf report: Report) {
    let speakers = Speakers(report.people)
    let coded = report.quotes.filter { !$0.themes.isEmpty }
    let known = coded.filter { $0.who.map { speakers.places[$0.value] != nil } ?? false }
    guard !known.isEmpty else { return nil }
    let uncountable = Set(
      coded.flatMap { quote in quote.who.flatMap { speakers.places[$0.value] } == nil ? quote.themes : [] })
    let themes = Set(known.flatMap(\.themes)).subtracting(uncountable).sorted().prefix(AnswerTable.mostMultipleAnswers)
    guard !themes.isEmpty else { return nil }
    let bits = Dictionary(uniqueKeysWithValues: themes.enumerated().map { ($1, UInt64(1) << UInt64($0)) })
    // Everybody was asked: who has no quote with a theme has not spoken of it.
    var spoken = [UInt64](repeating: AnswerTable.answeredBit, count: speakers.count)
    for quote in known {
      guard let place = quote.who.flatMap({ speakers.places[$0.value] }) else { continue }
      for theme in quote.themes { spoken[place] |= bits[theme] ?? 0 }
    }
    let place = SourceLocation(file: "quotes.yaml")
    self.init(
      id: Located(Self.people, at: place), title: LocalizedText(danish: "interview", english: "interviews"),
      form: .answers, file: Located("quotes.yaml", at: place), smallestGroup: report.people.smallestCrowd,
      cautionBelow: 0, variables: speakers.variables,
      questions: [
        Question(
          id: Located("themes", at: place),
          wording: LocalizedText(danish: "Emner i interviewene", english: "Topics of the interviews"), kind: .multiple,
          column: Located("themes", at: place),
          answers: themes.map { Question.Answer(id: Located($0, at: place), label: LocalizedText($0), code: $0) })
      ],
      data: .answers(
        AnswerTable(count: speakers.count, columns: ["themes": .multiple(spoken)], groups: speakers.groups)))
    isInterviews = true
  }
}

/// Those who can be told apart, and what groups they belong to.
private struct Speakers {
  /// A respondent's place, by the identifier that quotes have in `who`.
  let places: [String: Int]
  let count: Int
  let variables: [BackgroundVariable]
  let groups: [String: [Int16]]

  init(_ people: People) {
    let place = SourceLocation(file: "people.yaml")
    let persons = people.persons
    let pseudonyms = people.voices.filter(\.isPseudonym)
    let ids = persons.isEmpty ? pseudonyms.map(\.id.value) : persons.map(\.id.value)
    count = ids.count
    places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var variables: [BackgroundVariable] = []
    var groups: [String: [Int16]] = [:]
    func add(_ id: String, _ title: LocalizedText, _ values: [(id: String, label: LocalizedText)], _ own: [String?]) {
      guard values.count > 0, own.contains(where: { $0 != nil }) else { return }
      variables.append(
        BackgroundVariable(
          id: Located(id, at: place), label: title, column: Located(id, at: place),
          values: values.map { BackgroundVariable.Value(id: Located($0.id, at: place), label: $0.label, code: $0.id) }))
      let order = Dictionary(values.enumerated().map { ($1.id, Int16($0)) }, uniquingKeysWith: { first, _ in first })
      groups[id] = own.map { value in value.flatMap { order[$0] } ?? -1 }
    }
    func own(_ person: (Person) -> String?, _ voice: (Voice) -> String?) -> [String?] {
      persons.isEmpty ? pseudonyms.map(voice) : persons.map(person)
    }
    let regions = own(\.region, \.region)
    add(
      "sector", LocalizedText(danish: "Sektor", english: "Sector"),
      people.sectors.map { ($0.id.value, LocalizedText($0.title)) }, own(\.sector?.value, \.sector?.value))
    add(
      "role", LocalizedText(danish: "Rolle", english: "Role"), people.roles.map { ($0.id.value, $0.title) },
      own(\.role?.value, \.role?.value))
    add(
      "region", LocalizedText(danish: "Region", english: "Region"),
      Set(regions.compactMap { $0 }).sorted().map { (Identifier.slug($0), people.regions[$0] ?? LocalizedText($0)) },
      regions.map { $0.map(Identifier.slug) })
    self.variables = variables
    self.groups = groups
  }
}
