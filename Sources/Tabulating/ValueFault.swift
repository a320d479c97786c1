import Model

/// Why there is no value at an address.
public enum ValueFault: Error, Hashable, Sendable {
  case unknownFact(String)
  case unknownSurvey(String)
  case unknownQuestion(String, survey: String)
  case unknownAnswer(String, question: String)
  case unknownVariable(String, survey: String)
  case unknownGroup(String, variable: String)
  /// A fact that is worked out from itself.
  case circular([String])
  case dividedByZero
  /// Arithmetic that means nothing, such as a share plus a count.
  case incompatible(String)
  /// A mean of answers whose codes are no numbers.
  case noNumbers(question: String)
  /// A survey of published shares cannot be asked for it.
  case notPublished(String)
}
