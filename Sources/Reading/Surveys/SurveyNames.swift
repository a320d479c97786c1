import Model

/// A name that a survey does not have, and the one that was probably meant.
struct UnknownName {
  var code: String
  var name: String
  var message: String
  var remedy: String?

  /// - Parameters:
  ///   - kind: what was looked for: *answer*.
  ///   - owner: what should have had it: *question `q4`*.
  init(_ kind: String, _ name: String, of owner: String, among known: [String], remedy: String? = nil) {
    code = "unknown-\(kind)"
    self.name = name
    message = "\(owner) has no \(kind) \(name.quoted)"
    self.remedy = remedy ?? NearMiss.remedy(for: name, among: known) ?? Self.choices(known)
  }

  /// `use one of …`, while there are few enough to read; nil otherwise.
  static func choices(_ known: [String]) -> String? {
    guard !known.isEmpty, known.count <= 12 else { return nil }
    return "use one of \(known.map { "`\($0)`" }.joined(separator: ", "))"
  }
}

extension Survey {
  /// What a condition names that the survey does not have: a variable or a question, and values of it.
  func unknownNames(in condition: GroupCondition) -> [UnknownName] {
    let (kind, known): (String, [String])
    if let variable = variable(condition.variable) {
      (kind, known) = ("group", variable.values.map(\.id.value))
    } else if let question = question(condition.variable) {
      (kind, known) = ("answer", question.answers.map(\.id.value))
    } else {
      let names = variables.map(\.id.value) + questions.map(\.id.value)
      return [UnknownName("variable", condition.variable, of: "the code book", among: names)]
    }
    return condition.values.filter { !known.contains($0) }
      .map { UnknownName(kind, $0, of: "`\(condition.variable)`", among: known) }
  }
}

extension StringProtocol {
  /// For messages: in backticks, not too long, and without anything that a terminal would obey.
  var quoted: String {
    let visible = prefix(80).unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }
    return "`\(String(String.UnicodeScalarView(visible)).clipped(to: 40))`"
  }
}
