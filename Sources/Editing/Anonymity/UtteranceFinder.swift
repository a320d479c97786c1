import Model

/// Finds what an edition prints without its speaker's name.
struct UtteranceFinder {
  private let publication: Publication
  private let crowd: Crowd
  private let reading: AttributionReading
  private let writing: AttributionWriting
  private let language: Language

  init(_ publication: Publication, _ crowd: Crowd, _ reading: AttributionReading) {
    self.publication = publication
    self.crowd = crowd
    self.reading = reading
    language = publication.report.metadata.language
    writing = AttributionWriting(publication.report.people, in: language)
  }

  func utterances() -> [Utterance] {
    (publication.report.quotes.compactMap(utterance) + publication.report.interviews.compactMap(utterance))
      .filter { publication.order.shows($0.address) }.map(inItsPlace)
  }

  /// Nil for a quote with its speaker's name, and for one that says nothing of its speaker: another check reports that.
  private func utterance(_ quote: Quote) -> Utterance? {
    guard !publication.names(speakerOf: quote), let speaker = speaker(quote.who) else { return nil }
    var utterance = Utterance(
      address: Address(.quote, quote.id.value), edition: publication.edition, written: quote.who ?? quote.id,
      speaker: speaker, wording: speaker.own, alternatives: speaker.wordings)
    guard let attribution = quote.attribution else { return speaker.own == nil ? nil : utterance }
    utterance.written = Located("attribution", at: attribution.location)
    // A voice's own words are the author's, and go before those made of its fields.
    utterance.alternatives = [speaker.own].compactMap { $0 } + speaker.wordings
    switch attribution.value {
    case .text(let text): utterance.wording = wording(text.text(in: language), of: speaker)
    case .automatic:
      utterance.isAutomatic = true
      utterance.wording = nil
    }
    return utterance
  }

  /// Nil for an interview with a named person, with nobody that `people.yaml` knows, or of which nothing is said.
  private func utterance(_ interview: Interview) -> Utterance? {
    let words = [interview.name, interview.role].compactMap { $0 }.joined(separator: ", ")
    guard !words.isEmpty, let id = interview.person, let person = publication.index.persons[id.value],
      person.consent != .named
    else { return nil }
    let speaker = speaker(person)
    return Utterance(
      address: Address(.interview, interview.id.value), edition: publication.edition, written: id, speaker: speaker,
      wording: wording(words, of: speaker), alternatives: speaker.wordings)
  }
}

extension UtteranceFinder {
  /// Nil where `people.yaml` does not know who it is.
  private func speaker(_ who: Located<String>?) -> Speaker? {
    guard let who else { return Speaker(people: crowd.everybody) }
    if let voice = publication.index.voices[who.value] { return speaker(voice) }
    return publication.index.persons[who.value].map(speaker)
  }

  private func speaker(_ person: Person) -> Speaker {
    Speaker(
      people: Set([crowd[person.id.value]].compactMap { $0 }), links: [.person(person.id.value)],
      wordings: writing.wordings(of: person))
  }

  private func speaker(_ voice: Voice) -> Speaker {
    var speaker = Speaker(people: crowd.fitting(voice.traits), wordings: writing.wordings(of: voice))
    if voice.isPseudonym { speaker.links = [.pseudonym(voice.id.value)] }
    var own = wording(voice.attribution.text(in: language), of: speaker)
    own.traits.formUnion(voice.traits)
    speaker.own = own
    return speaker
  }

  private func wording(_ text: String, of speaker: Speaker) -> AttributionWording {
    AttributionWording(text: text, traits: reading.traits(of: text, about: speaker.people))
  }

  /// With what its place says about whoever speaks. A place that is not the speaker's own says nothing: a quote from Vejle can
  /// stand in a case from Lemvig.
  private func inItsPlace(_ utterance: Utterance) -> Utterance {
    var utterance = utterance
    let speakers = utterance.speaker.people
    let places =
      [Utterance.Circumstance(place: nil, traits: publication.filter)]
      + publication.cases(around: utterance.address).map { record in
        let words = [record.organisation, record.place].compactMap { $0 }.joined(separator: ", ")
        return Utterance.Circumstance(
          place: Address(.case, record.id.value), traits: reading.traits(of: words, about: speakers))
      }
    utterance.circumstances = places.filter { place in
      !place.traits.isEmpty && !speakers.isDisjoint(with: crowd.fitting(place.traits))
    }
    return utterance
  }
}
