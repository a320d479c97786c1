/// The numbers of a survey.
public enum SurveyData: Sendable {
  case answers(AnswerTable)
  case shares([PublishedShare])
  /// The file could not be read, which has been reported.
  case absent
}

/// Everyone's answers, a column a question, so that 100,000 respondents to 200 questions stay small and quick to count.
public struct AnswerTable: Sendable {
  public enum Column: Sendable {
    /// The answer's place in the code book; −1 where the cell is empty.
    case single([Int16])
    /// A bit for each answer that was chosen, by its place in the code book; bit 63 is set when the question was answered at all.
    case multiple([UInt64])
  }

  /// The most answers that a multiple question may have.
  public static let mostMultipleAnswers = 63
  /// Set in every row of a multiple column whose respondent saw the question.
  public static let answeredBit: UInt64 = 1 << 63

  /// How many respondents.
  public var count: Int
  /// By the question's identifier.
  public var columns: [String: Column]
  /// By the variable's identifier: the value's place in the code book; −1 where the cell is empty.
  public var groups: [String: [Int16]]
  /// A weight a respondent, none negative; nil when nothing is weighted.
  public var weights: [Double]?

  public init(count: Int, columns: [String: Column], groups: [String: [Int16]] = [:], weights: [Double]? = nil) {
    self.count = count
    self.columns = columns
    self.groups = groups
    self.weights = weights
  }
}

/// A share that somebody has published, and as much as is known of it.
public struct PublishedShare: Sendable {
  public var question: String
  /// One answer, or those whose sum was published.
  public var answers: [String]
  /// Of whom; none is all who were asked.
  public var conditions: [GroupCondition]
  /// In percent as published; nil where the source does not give it.
  public var percent: Decimal10?
  /// The answers behind it, where they are others than the question's.
  public var n: Int?
  /// What is known when the number is not: *syv ud af ti*.
  public var phrase: String?
  public var page: String?
  public var note: String?
  public var location: SourceLocation

  public init(
    question: String, answers: [String], conditions: [GroupCondition] = [], percent: Decimal10? = nil, n: Int? = nil,
    phrase: String? = nil, page: String? = nil, note: String? = nil, location: SourceLocation
  ) {
    self.question = question
    self.answers = answers
    self.conditions = conditions
    self.percent = percent
    self.n = n
    self.phrase = phrase
    self.page = page
    self.note = note
    self.location = location
  }
}
