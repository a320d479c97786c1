import Model

/// Lines of evidence in words.
extension Editor {
  /// What a line of evidence names; nil when it names nothing.
  func ground(_ address: Address) -> EvidenceChain.Ground? {
    let id = address.target
    func ground(
      _ words: String, at location: SourceLocation, by attribution: String? = nil,
      from source: EvidenceChain.Source? = nil
    ) -> EvidenceChain.Ground {
      EvidenceChain.Ground(
        address: address, words: words, attribution: attribution, location: location, isShown: order.shows(address),
        source: source)
    }
    switch address.scheme {
    case .quote:
      return index.quotes[id].map { quote in
        ground(
          beginning(of: quote), at: quote.id.location, by: attribution(of: quote).map(polished),
          from: source(quote.source, page: quote.page))
      }
    case .figure:
      return index.figures[id].map { figure in
        ground(
          named(terms.figure, order.figures[id], figure.title), at: figure.id.location,
          from: source(figure.source, page: figure.page))
      }
    case .table:
      return index.tables[id]?.caption.map { caption in
        ground(named(terms.table, order.tables[id], caption.title.plainText), at: caption.id.location)
      }
    case .case:
      return index.cases[id].map { record in
        ground(
          named(terms.case, nil, record.title), at: record.id.location, from: source(record.source, page: record.page))
      }
    case .interview:
      return index.interviews[id].map { ground(named(terms.interview, nil, $0.title), at: $0.id.location) }
    case .finding: return index.findings[id].map { ground(polished($0.title), at: $0.id.location) }
    case .cite:
      return index.works[id].map { work in
        ground(polished(work.title), at: work.id.location, from: source(work.id, page: nil))
      }
    case .value:
      return index.evidenceValue(address).map { value in
        let origin = value.origin
        return ground(
          words(of: value), at: origin.location,
          from: source(origin.source.map { Located($0, at: origin.location) }, page: origin.page))
      }
    case .chapter, .section, .recommendation, .edition, .list: return nil
    }
  }

  /// *Figur 3: Udvalgets arbejde*
  private func named(_ name: String, _ number: String?, _ title: String) -> String {
    let head = number.map { name + HouseStyle.noBreakSpace + $0 } ?? name
    return title.isEmpty ? head : "\(head): \(polished(title))"
  }

  /// The words by which a reader knows a quote again, with quotation marks if they are somebody's own.
  private func beginning(of quote: Quote) -> String {
    let words = quote.text.value.split { $0.isWhitespace }
    let isWhole = words.count <= Self.wordsOfQuote + 2
    var text = words.prefix(isWhole ? words.count : Self.wordsOfQuote).joined(separator: " ")
    if !isWhole {
      while let last = text.last, last.isPunctuation { text.removeLast() }
      text += HouseStyle.noBreakSpace + "…"
    }
    return quote.rendering == .verbatim ? style.quoted(text) : polished(text)
  }

  private static let wordsOfQuote = 9

  /// *24 interview*, or *76 pct. (Har I …?: Ja)*.
  private func words(of value: Value) -> String {
    if value.isWithheld { return HouseStyle.missingMark }
    let number = style.proseText(value)
    let what: String? =
      switch value.address.subject {
      case .fact: value.unit ?? value.origin.note
      case .survey(let id): index.tabulator.surveys[id]?.title?.text(in: terms.language)
      case .question(let survey, let id):
        index.tabulator.surveys[survey]?.question(id)?.wording.text(in: terms.language)
      case .answers(let survey, let id, let answers):
        index.tabulator.surveys[survey]?.question(id).map { question in
          let labels = answers.compactMap { question.answer($0)?.label.text(in: terms.language) }
          return question.wording.text(in: terms.language) + " – " + labels.joined(separator: ", ")
        }
      }
    guard let what else { return number }
    if value.unit != nil { return polished("\(number)\(HouseStyle.noBreakSpace)\(what)") }
    return polished("\(number) (\(what))")
  }

  private func source(_ source: Located<String>?, page: String?) -> EvidenceChain.Source? {
    guard let source else { return nil }
    let citation = index.works[source.value].map { work in
      [harvard.short(work), page.map(harvard.pages)].compactMap { $0 }.joined(separator: ", ")
    }
    return EvidenceChain.Source(id: source.value, citation: citation, page: page)
  }
}
