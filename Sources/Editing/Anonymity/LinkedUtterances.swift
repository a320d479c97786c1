import Model

/// Utterances that readers can tell to be one person's, and what they tell together.
struct LinkedUtterances: Sendable {
  /// In the order of the editions and their files.
  var utterances: [Utterance]
  /// Whom editions are about that quote others and not this person, who is none of them: the only edition that is missing gives
  /// him away.
  var excluded: [Set<PersonTrait>] = []

  /// What the utterances tell together, each with the wording that `choose` gives it.
  func traits(_ choose: (Utterance) -> AttributionWording?) -> Set<PersonTrait> {
    utterances.reduce(into: []) { $0.formUnion($1.traits(as: choose($1))) }
  }

  /// Everything that is linked, directly or through something between: a pseudonym in one edition, the same words in another.
  static func groups(_ utterances: [Utterance]) -> [LinkedUtterances] {
    var leaders = Array(utterances.indices)
    func leader(_ index: Int) -> Int {
      var index = index
      while leaders[index] != index {
        leaders[index] = leaders[leaders[index]]
        index = leaders[index]
      }
      return index
    }
    var first: [Utterance.Link: Int] = [:]
    for (index, utterance) in utterances.enumerated() {
      for link in utterance.links {
        let known = leader(first[link, default: index])
        first[link] = known
        let own = leader(index)
        leaders[max(own, known)] = min(own, known)
      }
    }
    var groups: [Int: [Utterance]] = [:]
    for (index, utterance) in utterances.enumerated() { groups[leader(index), default: []].append(utterance) }
    return groups.sorted { $0.key < $1.key }.map { LinkedUtterances(utterances: $0.value) }
  }

  /// With those left out that readers can leave out.
  func outside(_ filters: [String: Set<PersonTrait>], _ crowd: Crowd) -> LinkedUtterances {
    let editions = Set(utterances.map(\.edition))
    let speakers = utterances.reduce(crowd.everybody) { $0.intersection($1.speaker.people) }
    var group = self
    group.excluded = filters.sorted { $0.key < $1.key }.compactMap { edition, filter in
      let isElsewhere = !editions.contains(edition) && speakers.isDisjoint(with: crowd.fitting(filter))
      return isElsewhere ? filter : nil
    }
    return group
  }
}
