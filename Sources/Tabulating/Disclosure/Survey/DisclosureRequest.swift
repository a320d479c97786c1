import Model

/// What a run would show of one survey if nothing forbade it: whose answers to which questions, in all its editions together.
public struct DisclosureRequest: Sendable {
  /// Whom an edition is about.
  public struct Edition: Sendable, Hashable {
    public var id: String
    /// None is everybody.
    public var filter: [GroupCondition]

    public init(_ id: String, filter: [GroupCondition] = []) {
      self.id = id
      self.filter = filter
    }
  }

  /// A question's answers that are shown of a group. All answers are taken to be shown when one is, and the group's size with them.
  public struct Showing: Sendable, Hashable {
    /// The edition whose own group it is, or a part of; that it is printed in another, to compare with, changes nothing.
    public var edition: String
    /// Nil is the group's size alone.
    public var question: String?
    /// Besides the edition's filter.
    public var conditions: [GroupCondition]

    public init(_ question: String?, _ conditions: [GroupCondition] = [], in edition: String) {
      self.edition = edition
      self.question = question
      self.conditions = conditions
    }
  }

  public var editions: [Edition]
  public var showings: [Showing]
  /// Answers of a question that are shown as a sum: *helt eller delvist enig*.
  public var sums: [String: [Set<String>]]

  public init(editions: [Edition], showings: [Showing] = [], sums: [String: [Set<String>]] = [:]) {
    self.editions = editions
    self.showings = showings
    self.sums = sums
  }

  /// Every question in every edition, of all whom it is about and of every group that the variables divide them into.
  public init(everythingOf survey: Survey, editions: [Edition], by variables: [String] = []) {
    let groups = variables.flatMap { id in
      (survey.variable(id)?.values ?? []).map { [GroupCondition(id, [$0.id.value])] }
    }
    self.init(
      editions: editions,
      showings: editions.flatMap { edition in
        survey.questions.flatMap { question in
          ([[]] + groups).map { Showing(question.id.value, $0, in: edition.id) }
        }
      })
  }
}
