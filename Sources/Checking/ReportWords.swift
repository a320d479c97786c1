import Model

extension Report {
  /// Words outside prose that pages show: titles, leads, captions, quotes, notes and what is known about people, each at the
  /// nearest place that is known. What `report.yaml` says of the publisher is not among them.
  var wordsOutsideProse: [Located<String>] {
    var words = ownWordsOutsideProse
    words += quotes.map(\.text)
    words += people.persons.flatMap { $0.words($0.name, $0.title, $0.organisation, $0.region) }
    words += people.voices.flatMap { voice in
      voice.words(voice.region) + voice.attribution.all.flatMap { voice.words($0) }
    }
    return words + facts.facts.flatMap { $0.words($0.unit, $0.note) }
  }

  /// Those that the report says itself: no quotes, and nothing about people.
  var ownWordsOutsideProse: [Located<String>] {
    var words = [metadata.title]
    words += [metadata.subtitle, metadata.shortTitle, metadata.coverLine, metadata.summary, metadata.backCover]
      .compactMap { text in
        text.map { Located($0, at: metadata.title.location) }
      }
    words += chapters.flatMap { $0.words($0.title, $0.lead, $0.shortTitle) + ($0.picture?.words ?? []) }
    words += findings.flatMap { $0.words($0.title, $0.tag, $0.lead) }
    words += recommendations.flatMap { $0.words($0.title, $0.addressee, $0.lead) }
    words += cases.flatMap { $0.words($0.title, $0.organisation, $0.place, $0.period, $0.lead) }
    words += interviews.flatMap { $0.words($0.title, $0.name, $0.role, $0.lead) + ($0.portrait?.words ?? []) }
    words += figures.flatMap { figure in
      let texts = [figure.title, figure.alternative, figure.note] + figure.content.words
      return texts.compactMap { $0.map { Located($0, at: figure.id.location) } }
    }
    return words + photos.flatMap(\.words)
  }

  /// Every ISBN that the report gives, its own and those of the works it cites.
  var isbns: [Located<String>] {
    [metadata.electronicISBN, metadata.printISBN].compactMap { $0 } + works.compactMap(\.isbn)
  }
}

extension Figure.Content {
  fileprivate var words: [String?] {
    switch self {
    case .chart(let chart): [chart.sentence] + chart.labels.sorted { $0.key < $1.key }.map(\.value)
    case .matrix(let matrix): [matrix.centre] + matrix.fields.flatMap { [$0.title, $0.text] }
    case .phases(let phases): phases.flatMap { [$0.title, $0.text] }
    case .overlap(let domains): [domains.first, domains.second, domains.both].flatMap { [$0.title, $0.text] }
    case .picture: []
    }
  }
}

extension Record {
  fileprivate func words(_ texts: String?...) -> [Located<String>] {
    texts.compactMap { $0.map { Located($0, at: id.location) } }
  }
}

extension Photo {
  fileprivate var words: [Located<String>] {
    [alternative, credit].compactMap { $0.map { Located($0, at: file.location) } }
  }
}
