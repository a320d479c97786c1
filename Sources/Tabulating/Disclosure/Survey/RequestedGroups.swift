import Model

/// The groups that a request names, by their conditions, and the family they make.
struct RequestedGroups {
  private(set) var family = GroupFamily()
  /// Nil of nobody, and of conditions that the data cannot answer.
  private(set) var groups: [Conditions: Int?] = [:]
  private(set) var showings: [(group: Int, question: String)] = []
  /// Groups that are a question's answers in another group.
  private(set) var derived: [(group: Int, of: Int, answers: GroupCondition)] = []

  init(_ request: DisclosureRequest, _ respondents: Respondents, few: Int) {
    let filters = Dictionary(request.editions.map { ($0.id, $0.filter) }, uniquingKeysWith: { first, _ in first })
    var asked: [GroupCondition] = []
    for showing in request.showings {
      guard let filter = filters[showing.edition] else { continue }
      let conditions = filter + showing.conditions
      asked += conditions
      if let group = group(conditions, respondents), let question = showing.question {
        showings.append((group, question))
      }
      noteAnswers(conditions, respondents)
    }
    divide(by: asked, respondents)
    family.leaveOutImplied()
    family.compare(few: few)
  }
}

extension RequestedGroups {
  private mutating func group(_ conditions: [GroupCondition], _ respondents: Respondents) -> Int? {
    let key = Conditions(conditions)
    if let known = groups[key] { return known }
    var members: [Int32] = []
    respondents.those(conditions)?.forEach { members.append(Int32($0)) }
    var seen = Set<GroupCondition>()
    let label = conditions.filter { seen.insert($0).inserted }.map(\.description).joined(separator: ",")
    let group = family.request(members, label: label.isEmpty ? "everybody" : label)
    groups[key] = .some(group)
    return group
  }

  /// A group of those who gave an answer is as large as the answer is in the group without that condition.
  private mutating func noteAnswers(_ conditions: [GroupCondition], _ respondents: Respondents) {
    for (place, condition) in conditions.enumerated() where respondents.survey.variable(condition.variable) == nil {
      var rest = conditions
      rest.remove(at: place)
      guard let known = groups[Conditions(conditions)], let group = known, let known = groups[Conditions(rest)],
        let whole = known
      else { continue }
      derived.append((group, whole, condition))
    }
  }

  /// Divides every group by every variable that some group is made with.
  private mutating func divide(by conditions: [GroupCondition], _ respondents: Respondents) {
    let survey = respondents.survey
    var names: [String] = []
    for condition in conditions where !names.contains(condition.variable) { names.append(condition.variable) }
    for name in names {
      let values = survey.variable(name)?.values.map(\.id.value) ?? survey.question(name)?.answers.map(\.id.value) ?? []
      if survey.variable(name) != nil || survey.question(name)?.kind == .single {
        divide(by: name, values.map { [$0] }, respondents)
      } else {
        for value in values { divide(by: name, [[value]], respondents) }
      }
      for several in Set(conditions.filter { $0.variable == name && $0.values.count > 1 }.map { $0.values.sorted() })
        .sorted(by: { $0.lexicographicallyPrecedes($1) })
      {
        divide(by: name, [several], respondents)
      }
    }
  }

  private mutating func divide(by name: String, _ parts: [[String]], _ respondents: Respondents) {
    var classes = [Int32](repeating: -1, count: respondents.table.count)
    for (index, values) in parts.enumerated() {
      respondents.those([GroupCondition(name, values)])?.forEach { classes[$0] = Int32(index) }
    }
    for group in family.groups.indices where family.groups[group].isRequested {
      family.divide(group, by: name, classes: classes)
    }
  }
}
