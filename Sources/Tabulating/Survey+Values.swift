import Model

/// Values of a survey, whatever is known of its answers.
extension Tabulator {
  /// How many took part.
  func participants(_ survey: Survey, _ address: ValueAddress) -> Value {
    let origin = Value.Origin(location: survey.id.location, source: survey.source?.value)
    let known = address.conditions.isEmpty ? survey.respondents : nil
    let n = respondents[survey.id.value].map { $0.those(address.conditions)?.count } ?? known
    return Value(address: address, measure: .count, number: n.map(Double.init), n: n, count: n, origin: origin)
  }

  /// How many answered a question: what the shares of its answers are shares of.
  func answered(_ survey: Survey, _ question: Question, _ address: ValueAddress) -> Value {
    let n =
      if let respondents = respondents[survey.id.value] {
        respondents.proportion(question, [], address.conditions)?.base.count
      } else {
        published[survey.id.value]?.n(question, Conditions(address.conditions, base: question.baseConditions))
      }
    return Value(
      address: address, measure: .count, number: n.map(Double.init), n: n, count: n, origin: question.origin(in: survey)
    )
  }

  /// The mean of the answers' codes, of those who gave an answer that figures show.
  func mean(_ survey: Survey, _ question: Question, _ address: ValueAddress) throws(ValueFault) -> Value {
    let name = "\(survey.id.value).\(question.id.value)"
    if survey.form == .shares { throw .notPublished("the mean of `\(name)`") }
    guard let codes = question.numbers else { throw .noNumbers(question: name) }
    let mean = respondents[survey.id.value]?.mean(question, codes, address.conditions)
    return Value(
      address: address, measure: .mean, number: mean?.number, n: mean?.n, precision: mean?.precision,
      origin: question.origin(in: survey))
  }

  /// The share of those who gave one of the answers; or their number, or the number of those asked.
  func share(
    _ survey: Survey, _ question: Question, _ answers: [String], _ address: ValueAddress, as format: ValueFormat?
  ) throws(ValueFault) -> Value {
    if format == .mean { throw .incompatible("a mean is of a question, and `\(address)` is an answer") }
    if format == .count || format == .of, survey.form == .shares { throw .notPublished("the count of `\(address)`") }
    let share =
      published[survey.id.value]?.share(question, Set(answers), address)
      ?? share(survey, question, Set(answers), address)
    switch format {
    case .n: return share.counting(share.n)
    case .count: return share.counting(share.count)
    default: return share
    }
  }

  /// The shares of a question's omitted answers, in the code book's order: what a figure's note says is not shown.
  ///
  /// - Parameter question: with the conditions of those the figure shows.
  public func omitted(_ question: ValueAddress) throws(ValueFault) -> [Value] {
    guard case .question(let survey, let id) = question.subject else {
      throw .incompatible("`\(question)` is not a question")
    }
    var values: [Value] = []
    for answer in try self.question(survey, id).answers where answer.isOmitted {
      let subject = ValueAddress.Subject.answers(survey: survey, question: id, answers: [answer.id.value])
      values.append(try value(ValueAddress(subject, conditions: question.conditions, edition: question.edition)))
    }
    return values
  }

  /// A share of respondents' answers; missing where there are none.
  private func share(_ survey: Survey, _ question: Question, _ answers: Set<String>, _ address: ValueAddress) -> Value {
    let respondents = respondents[survey.id.value]
    let proportion = respondents?.proportion(question, answers, address.conditions)
    return Value(
      address: address, measure: .share, number: proportion?.share, n: proportion?.base.count,
      count: proportion?.chosen.count,
      precision: survey.isInterviews ? nil : respondents.flatMap { Sampling($0).precision(proportion) },
      format: survey.isInterviews ? .of : nil, origin: question.origin(in: survey))
  }
}

extension Value {
  /// So many respondents, from where this value is from.
  fileprivate func counting(_ respondents: Int?) -> Value {
    Value(
      address: address, measure: .count, number: respondents.map(Double.init), n: n, count: respondents, origin: origin)
  }
}

extension Question {
  var baseConditions: [GroupCondition] { base.map(\.value) }

  func origin(in survey: Survey) -> Value.Origin {
    Value.Origin(location: id.location, source: survey.source?.value, page: page)
  }

  /// The codes of the answers that figures show, by place; nil unless all are numbers and only one answer can be given.
  fileprivate var numbers: [(place: Int, number: Double)]? {
    guard kind == .single else { return nil }
    let shown = answers.indices.filter { !answers[$0].isOmitted }
    let numbers = shown.compactMap { place in
      Decimal10(answers[place].code.replacing(",", with: ".")).map { (place, $0.double) }
    }
    return numbers.count == shown.count && !shown.isEmpty ? numbers : nil
  }
}
