/// A survey: its code book and its data.
public struct Survey: Record {
  /// What is known of the answers.
  public enum Form: String, CaseIterable, Sendable {
    /// Everyone's answers, a row a respondent.
    case answers
    /// Only what somebody has published: shares of a group.
    case shares
  }

  public var id: Located<String>
  public var title: LocalizedText?
  /// What readers must know about the data.
  public var note: LocalizedText?
  public var form: Form
  /// Whether the answers are made up, which every page that shows them says.
  public var isSynthetic: Bool
  /// Whether it is interviews, of which the quotes are coded: those who spoke are all that its numbers are about, so that nothing is
  /// estimated and no difference tested.
  public var isInterviews = false
  /// The CSV file, in the report folder.
  public var file: Located<String>
  /// An identifier in sources.yaml.
  public var source: Located<String>?
  public var fieldPeriod: FieldPeriod?
  /// How people were asked.
  public var mode: LocalizedText?
  /// How many there are of those that the survey is about, by group; no conditions is all.
  public var population: [GroupCount]
  /// Of published shares: how many took part.
  public var respondents: Int?
  /// The CSV's column with the weights.
  public var weightColumn: Located<String>?
  public var weightedFor: LocalizedText?
  /// The fewest respondents that a group on a page may have.
  public var smallestGroup: Int?
  /// Groups of fewer respondents are shown with a caution.
  public var cautionBelow: Int
  /// The level of significance, such as 0.05.
  public var level: Double
  public var variables: [BackgroundVariable]
  public var questions: [Question]
  public var data: SurveyData

  public init(
    id: Located<String>, title: LocalizedText? = nil, note: LocalizedText? = nil, form: Form,
    isSynthetic: Bool = false, file: Located<String>,
    source: Located<String>? = nil, fieldPeriod: FieldPeriod? = nil, mode: LocalizedText? = nil,
    population: [GroupCount] = [], respondents: Int? = nil, weightColumn: Located<String>? = nil,
    weightedFor: LocalizedText? = nil, smallestGroup: Int? = nil, cautionBelow: Int = 30, level: Double = 0.05,
    variables: [BackgroundVariable] = [], questions: [Question] = [], data: SurveyData = .absent
  ) {
    self.id = id
    self.title = title
    self.note = note
    self.form = form
    self.isSynthetic = isSynthetic
    self.file = file
    self.source = source
    self.fieldPeriod = fieldPeriod
    self.mode = mode
    self.population = population
    self.respondents = respondents
    self.weightColumn = weightColumn
    self.weightedFor = weightedFor
    self.smallestGroup = smallestGroup
    self.cautionBelow = cautionBelow
    self.level = level
    self.variables = variables
    self.questions = questions
    self.data = data
  }

  public func question(_ id: String) -> Question? { questions.first { $0.id.value == id } }
  public func variable(_ id: String) -> BackgroundVariable? { variables.first { $0.id.value == id } }
}

/// When people were asked.
public struct FieldPeriod: Sendable, Hashable {
  public var from: ReportDate
  public var to: ReportDate?

  public init(from: ReportDate, to: ReportDate? = nil) {
    self.from = from
    self.to = to
  }
}

/// How many there are in a group.
public struct GroupCount: Sendable {
  /// Whom it counts; none is everyone.
  public var conditions: [GroupCondition]
  public var count: Int
  public var location: SourceLocation

  public init(conditions: [GroupCondition], count: Int, location: SourceLocation) {
    self.conditions = conditions
    self.count = count
    self.location = location
  }
}

/// What is known of respondents besides their answers, and what divides them into groups: sector, region, gender.
public struct BackgroundVariable: Record {
  public struct Value: Record {
    public var id: Located<String>
    public var label: LocalizedText
    /// As it stands in the CSV.
    public var code: String

    public init(id: Located<String>, label: LocalizedText, code: String) {
      self.id = id
      self.label = label
      self.code = code
    }
  }

  public var id: Located<String>
  public var label: LocalizedText
  /// The CSV's column.
  public var column: Located<String>
  public var values: [Value]

  public init(id: Located<String>, label: LocalizedText, column: Located<String>, values: [Value]) {
    self.id = id
    self.label = label
    self.column = column
    self.values = values
  }

  public func value(_ id: String) -> Value? { values.first { $0.id.value == id } }
}

/// A question and its answers.
public struct Question: Record {
  public enum Kind: String, CaseIterable, Sendable { case single, multiple }

  public struct Answer: Record {
    public var id: Located<String>
    public var label: LocalizedText
    /// As it stands in the CSV.
    public var code: String
    /// The CSV's column, when the question is a multiple one.
    public var column: Located<String>?
    /// Left out of figures, and named in their notes: *Ved ikke*.
    public var isOmitted: Bool

    public init(
      id: Located<String>, label: LocalizedText, code: String, column: Located<String>? = nil, isOmitted: Bool = false
    ) {
      self.id = id
      self.label = label
      self.code = code
      self.column = column
      self.isOmitted = isOmitted
    }
  }

  /// Which answers are the negative and which the positive side of a scale, the outermost of each first and last.
  public struct Scale: Sendable {
    public var disagree: [Located<String>]
    public var agree: [Located<String>]

    public init(disagree: [Located<String>], agree: [Located<String>]) {
      self.disagree = disagree
      self.agree = agree
    }
  }

  public var id: Located<String>
  public var wording: LocalizedText
  public var kind: Kind
  /// How many answers could be given to a multiple question.
  public var mostAnswers: Int?
  /// Who was asked: those for whom every condition holds.
  public var base: [Located<GroupCondition>]
  /// The base in words: *de innovationsaktive politikere*.
  public var asked: LocalizedText?
  /// Of published shares: how many answered.
  public var n: Int?
  public var page: String?
  /// What is to be said about these numbers.
  public var note: LocalizedText?
  /// The CSV's column of a single question.
  public var column: Located<String>
  public var scale: Scale?
  /// Whether those who gave an omitted answer count in the base of the shares. They do unless the code book says otherwise.
  public var isOmittedInBase: Bool
  /// In the questionnaire's order.
  public var answers: [Answer]

  public init(
    id: Located<String>, wording: LocalizedText, kind: Kind = .single, mostAnswers: Int? = nil,
    base: [Located<GroupCondition>] = [], asked: LocalizedText? = nil, n: Int? = nil, page: String? = nil,
    note: LocalizedText? = nil, column: Located<String>, scale: Scale? = nil, isOmittedInBase: Bool = true,
    answers: [Answer]
  ) {
    self.id = id
    self.wording = wording
    self.kind = kind
    self.mostAnswers = mostAnswers
    self.base = base
    self.asked = asked
    self.n = n
    self.page = page
    self.note = note
    self.column = column
    self.scale = scale
    self.isOmittedInBase = isOmittedInBase
    self.answers = answers
  }

  public func answer(_ id: String) -> Answer? { answers.first { $0.id.value == id } }
}
