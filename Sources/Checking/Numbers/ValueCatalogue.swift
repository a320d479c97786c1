import Editing
import Model
import Tabulating

/// Every value that a number in prose could be bound to.
struct ValueCatalogue {
  private struct Entry {
    /// As it stands after `value:`.
    var address: String
    var value: Value
  }

  private let facts: [Entry]
  private let shares: [Entry]
  private let counts: [Entry]

  init(_ report: Report, _ tabulator: Tabulator) {
    facts = report.facts.facts.compactMap { fact in
      let address = ValueAddress(.fact(fact.id.value))
      return (try? tabulator.value(address)).map { Entry(address: fact.id.value, value: $0) }
    }
    shares = report.surveys.flatMap { survey in
      survey.publishable.compactMap { address in
        (try? tabulator.value(address)).map { Entry(address: address.description, value: $0) }
      }
    }
    counts = report.surveys.flatMap { survey in
      let questions = survey.questions.map {
        ValueAddress(.question(survey: survey.id.value, question: $0.id.value))
      }
      return ([ValueAddress(.survey(survey.id.value))] + questions).compactMap { address in
        (try? tabulator.value(address, as: .n)).map { Entry(address: "\(address)?as=n", value: $0) }
      }
    }
  }

  /// The addresses of the values of which `words` are true; those of everybody before those of groups.
  func candidates(for words: String, _ kind: NumberScanner.Find.Kind, _ language: Language) -> [String] {
    guard let claim = Claim.read(words, in: language) else { return [] }
    func holding(_ entries: [Entry]) -> [Entry] { entries.filter { claim.holds(of: $0.value) } }
    switch kind {
    case .share:
      return holding(facts.filter { $0.value.measure != .number } + shares).map(\.address)
    case .n: return holding(counts + facts).map(\.address)
    case .count(let noun):
      let equal = holding(facts)
      let related = equal.filter { Self.isRelated($0.value.unit, noun) }
      return (related.isEmpty ? equal : related).map(\.address)
    case .smallCount(let noun):
      return holding(facts.filter { Self.isRelated($0.value.unit, noun) }).map(\.address)
    }
  }

  /// Whether a unit and what is counted are about the same: *politiker* and *kommunalpolitikere*.
  private static func isRelated(_ unit: String?, _ noun: String) -> Bool {
    guard let unit = unit?.lowercased(), unit.count > 2 else { return false }
    return noun.contains(unit.prefix(6)) || unit.contains(noun)
  }
}

extension Survey {
  /// What prose is likely to say: published rows, or everybody's answers.
  fileprivate var publishable: [ValueAddress] {
    switch data {
    case .shares(let rows):
      rows.filter { $0.percent != nil }
        .sorted { ($0.conditions.count, $0.location) < ($1.conditions.count, $1.location) }
        .map {
          ValueAddress(
            .answers(survey: id.value, question: $0.question, answers: $0.answers), conditions: $0.conditions)
        }
    case .answers:
      questions.flatMap { question in
        question.answers.map {
          ValueAddress(.answers(survey: id.value, question: question.id.value, answers: [$0.id.value]))
        }
      }
    case .absent: []
    }
  }
}
