import Model

/// Who is said to speak, in everything that one run publishes, and who is exposed by it.
///
/// 1. The *crowd* is found: those interviewed whom a reader must reckon with behind words that nobody is named for.
/// 2. Each *utterance* is read: what do its attribution and its place tell about whoever speaks?
/// 3. Utterances that readers can tell to be one person's are *linked*.
/// 4. Those whose attribution is `auto` get the finest wording that is safe alone and in company.
/// 5. What fits too few all the same is a *fault*.
public struct Attributions: Sendable {
  public let faults: [AttributionFault]
  /// By edition and quote.
  private let wordings: [String: [String: String]]

  /// - Parameter publications: all that one run publishes: a report, or its editions.
  public init(_ publications: [Publication]) {
    let people = publications.first?.report.people ?? People()
    let crowd = Crowd(people, unnamed: Set(publications.flatMap(\.speakersWithoutName)))
    let protection = Protection(people, crowd)
    let reading = AttributionReading(people, crowd)
    let utterances = publications.flatMap { UtteranceFinder($0, crowd, reading).utterances() }
    // An edition that quotes nobody tells nothing by leaving somebody out.
    let quoting = Set(utterances.map(\.edition))
    let filters = Dictionary(
      publications.filter { !$0.filter.isEmpty && quoting.contains($0.edition) }.map { ($0.edition, $0.filter) }
    ) { first, _ in first }
    let groups = LinkedUtterances.groups(utterances).map { $0.outside(filters, crowd).worded(protection) }
    faults = groups.flatMap { $0.faults(protection) }
    var wordings: [String: [String: String]] = [:]
    for utterance in groups.flatMap(\.utterances) where utterance.isAutomatic {
      wordings[utterance.edition, default: [:]][utterance.address.target] = utterance.wording?.text
    }
    self.wordings = wordings
  }

  /// What `attribution: auto` has become in an edition, by the quote's identifier.
  public func wordings(in edition: String = "") -> [String: String] { wordings[edition] ?? [:] }
}

extension Publication {
  /// Those who let their names be printed, and yet are quoted without them here.
  fileprivate var speakersWithoutName: [String] {
    report.quotes.filter { quote in
      quote.attribution != nil && !names(speakerOf: quote) && order.shows(Address(.quote, quote.id.value))
    }.compactMap(\.who?.value)
  }
}

extension LinkedUtterances {
  /// With a wording for each utterance that has none yet: the finest with which all are safe together, or else each alone.
  fileprivate func worded(_ protection: Protection) -> LinkedUtterances {
    let count = utterances.filter(\.isAutomatic).map(\.alternatives.count).max() ?? 0
    let attempts = (0..<count).map { line -> LinkedUtterances in
      var attempt = self
      for index in attempt.utterances.indices where attempt.utterances[index].isAutomatic {
        let alternatives = attempt.utterances[index].alternatives
        attempt.utterances[index].wording = alternatives.isEmpty ? nil : alternatives[min(line, alternatives.count - 1)]
      }
      return attempt
    }
    let safe = attempts.filter { attempt in
      attempt.utterances.filter(\.isAutomatic).allSatisfy { protection.isSafe($0.traits(as: $0.wording)) }
    }
    return safe.first { protection.isSafe($0.traits(\.wording), outside: excluded) } ?? safe.first ?? self
  }
}
