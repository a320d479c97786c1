import Model

/// Records as the page needs them.
extension Editor {
  mutating func figure(_ figure: Figure) -> ResolvedFigure {
    var resolved = ResolvedFigure(
      name: terms.figure, number: order.figures[figure.id.value] ?? "", title: polished(figure.title),
      label: takeLabel(.figure, figure.id.value), alternative: polished(figure.alternative ?? ""),
      content: content(of: figure), source: sourceRemark(figure.source, page: figure.page))
    var note = [figure.note].compactMap { $0 }
    if case .chart(let chart) = figure.content, case .chart(let drawn) = resolved.content {
      let grid = index.grid(of: chart)
      note = self.note(chart, grid) + note
      let table = dataTable(chart, grid)
      if !table.rows.isEmpty { resolved.dataTable = table }
      if figure.alternative == nil {
        let kind = terms.chart.kinds[chart.kind.value] ?? ""
        let words = drawn.alternative(kind: kind, title: resolved.title, table: table)
          .replacing(bytes: terms.percentSign, with: "\u{A0}\(terms.chart.percent)")
        resolved.alternative = ([words] + [signNote(chart, grid)].compactMap { $0 }).joined(separator: " ")
      }
    }
    if showsSynthetic(figure) { note.insert(terms.synthetic.figure, at: 0) }
    if !note.isEmpty {
      let text = note.map(polished).joined(separator: " ")
      resolved.note = Remark(name: terms.note, words: [words(text, figure.id.location)])
    }
    return resolved
  }

  mutating func quote(_ quote: Quote, _ quoteStyle: ResolvedQuote.Style) -> ResolvedQuote {
    let text = quote.text.value
    return ResolvedQuote(
      style: quoteStyle, rendering: quote.rendering,
      text: quote.rendering == .verbatim ? style.quoted(text) : polished(text),
      attribution: attribution(of: quote).map(polished),
      origin: origin(of: quote), label: takeLabel(.quote, quote.id.value))
  }

  mutating func finding(_ finding: Finding) -> ResolvedRecord {
    synthetic.note(in: [finding.title, finding.tag, finding.lead])
    return ResolvedRecord(
      name: terms.finding, number: order.findings[finding.id.value] ?? "", title: polished(finding.title),
      tag: finding.tag.map(polished), lead: finding.lead.map(polished), body: blocks(finding.body),
      remark: evidence(of: finding), label: takeLabel(.finding, finding.id.value))
  }

  mutating func recommendation(_ recommendation: Recommendation) -> ResolvedRecord {
    synthetic.note(in: [recommendation.title, recommendation.addressee, recommendation.lead])
    var remark: Remark?
    let findings = recommendation.restsOn.filter { order.findings[$0.value] != nil }
    if !findings.isEmpty {
      let words = findings.map { id in
        link(Address(.finding, id.value), (terms.finding.lowercased(), order.findings[id.value]), id.location)
      }
      remark = Remark(name: terms.restsOn, words: separated(words, at: recommendation.id.location))
    }
    return ResolvedRecord(
      name: terms.recommendation, number: order.recommendations[recommendation.id.value] ?? "",
      title: polished(recommendation.title), tag: recommendation.addressee.map(polished),
      lead: recommendation.lead.map(polished), body: blocks(recommendation.body), remark: remark,
      label: takeLabel(.recommendation, recommendation.id.value))
  }

  mutating func caseRecord(_ record: Case) -> ResolvedRecord {
    synthetic.note(in: [record.title, record.lead])
    let place = [record.organisation, record.place, record.period].compactMap { $0 }.joined(separator: ", ")
    return ResolvedRecord(
      name: terms.case, number: "", title: polished(record.title),
      tag: place.isEmpty ? nil : polished(place),
      lead: record.lead.map(polished), body: blocks(record.body),
      remark: sourceRemark(record.source, page: record.page), label: takeLabel(.case, record.id.value))
  }

  mutating func interview(_ interview: Interview) -> ResolvedInterview {
    synthetic.note(in: [interview.title, interview.lead])
    let person = interview.person.flatMap { index.persons[$0.value] }.flatMap { $0.consent == .named ? $0 : nil }
    return ResolvedInterview(
      name: terms.interview, title: polished(interview.title),
      person: (interview.name ?? person?.name).map(polished),
      role: (interview.role ?? person?.position).map(polished), portrait: interview.portrait.map(polished),
      lead: interview.lead.map(polished), opening: blocks(interview.opening),
      exchanges: interview.exchanges.map {
        ResolvedInterview.Exchange(question: inlines($0.question), location: $0.location, answer: blocks($0.answer))
      },
      label: takeLabel(.interview, interview.id.value))
  }

  /// Those whose names may stand in a list, by sector in the order that people.yaml gives, by name in each.
  func personGroups() -> [PersonGroup] {
    func entries(_ persons: [Person]) -> [PersonGroup.Entry] {
      persons.compactMap { person in
        person.name.map {
          .init(
            name: polished($0), position: polished(person.position ?? ""), location: person.id.location)
        }
      }.sorted { Collation.precedes($0.name, $1.name) }
    }
    let named = report.people.persons.filter { $0.consent != .anonymous }
    let known = Set(report.people.sectors.map(\.id.value))
    var groups = report.people.sectors.map { sector in
      PersonGroup(
        title: polished(sector.title), people: entries(named.filter { $0.sector?.value == sector.id.value }))
    }
    let rest = entries(named.filter { person in person.sector.map { !known.contains($0.value) } ?? true })
    groups.append(PersonGroup(title: nil, people: rest))
    return groups.filter { !$0.people.isEmpty }
  }
}

extension Editor {
  private func content(of figure: Figure) -> ResolvedFigure.Content {
    switch figure.content {
    case .chart(let chart): .chart(self.chart(chart))
    case .matrix(let matrix):
      .matrix(
        FourFieldMatrix(centre: matrix.centre.map(polished), fields: matrix.fields.map(polished)))
    case .phases(let phases): .phases(phases.map(polished))
    case .overlap(let domains):
      .overlap(
        OverlappingDomains(
          first: polished(domains.first), second: polished(domains.second), both: polished(domains.both)))
    case .picture(let file): .picture(file)
    }
  }

  private func polished(_ text: TitledText) -> TitledText {
    TitledText(title: polished(text.title), text: text.text.map(polished))
  }

  /// What the reader is told about who speaks: what the quote says itself, a voice's attribution, or a named person's name and
  /// position.
  func attribution(of quote: Quote) -> String? {
    switch quote.attribution?.value {
    // In the edition's language, also under a quote that is in another: so it has been found to expose nobody.
    case .text(let text): return text.text(in: report.metadata.language)
    case .automatic: return attributions[quote.id.value]
    case nil: break
    }
    guard let who = quote.who?.value else { return nil }
    if let voice = index.voices[who] { return voice.attribution.text(in: report.metadata.language) }
    guard let person = index.persons[who], person.consent == .named else { return nil }
    let parts = [person.name, person.position].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// *s. 21*, with the work when the report quotes from several.
  private func origin(of quote: Quote) -> String? {
    let work = quotesDifferInWork ? quote.source.flatMap { index.works[$0.value] }.map(harvard.short) : nil
    let parts = [work, quote.page.map(harvard.pages)].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private func sourceRemark(_ source: Located<String>?, page: String?) -> Remark? {
    guard let source, let work = index.works[source.value] else { return nil }
    var words = [
      ResolvedInline(
        .citation(Label(.cite, source.value), [self.words(harvard.short(work), source.location)]), at: source.location)
    ]
    if let page { words.append(self.words(", " + harvard.pages(page), source.location)) }
    return Remark(name: terms.source, words: words)
  }

  /// A finding's evidence that a reader can turn to.
  private func evidence(of finding: Finding) -> Remark? {
    let words = finding.evidence.compactMap { evidence -> ResolvedInline? in
      guard let address = Address(evidence: evidence.value), index.hasEvidence(address), order.shows(address) else {
        return nil
      }
      let place = evidence.location
      switch address.scheme {
      case .finding: return link(address, (terms.finding.lowercased(), order.findings[address.target]), place)
      case .figure: return link(address, (terms.figure.lowercased(), order.figures[address.target]), place)
      case .table: return link(address, (terms.table.lowercased(), order.tables[address.target]), place)
      case .case: return index.cases[address.target].map { link(address, (style.quoted($0.title), nil), place) }
      case .interview:
        return index.interviews[address.target].map { link(address, (style.quoted($0.title), nil), place) }
      case .cite:
        return index.works[address.target].map {
          ResolvedInline(.citation(label(of: address), [self.words(harvard.short($0), place)]), at: place)
        }
      default: return nil
      }
    }
    let quotes = finding.evidence.filter { evidence in
      Address(evidence: evidence.value).map { $0.scheme == .quote && order.shows($0) } ?? false
    }
    guard !words.isEmpty || !quotes.isEmpty else { return nil }
    let pages = quotePages(quotes, after: !words.isEmpty, at: finding.id.location)
    return Remark(
      name: terms.basedOn, words: separated(words, at: finding.id.location) + pages)
  }

  /// *citater side 12, 14 og 15*: each page is TeX's to say.
  private func quotePages(
    _ quotes: [Located<String>], after isLater: Bool, at place: SourceLocation
  ) -> [ResolvedInline] {
    let labels = quotes.compactMap { Address(evidence: $0.value).map(label(of:)) }
    guard let first = labels.first else { return [] }
    let term = (labels.count == 1 ? terms.quotePage : terms.quotePages) + HouseStyle.noBreakSpace
    let pages: ResolvedInline.Kind = labels.count == 1 ? .pageReference(first) : .pageReferences(labels)
    return [words((isLater ? ", " : "") + term, place), ResolvedInline(pages, at: place)]
  }

  private func link(
    _ address: Address, _ words: (String, String?), _ place: SourceLocation
  ) -> ResolvedInline {
    let text = words.0 + (words.1.map { HouseStyle.noBreakSpace + $0 } ?? "")
    return ResolvedInline(.crossReference(label(of: address), [self.words(text, place)]), at: place)
  }

  /// With commas between.
  func separated(_ inlines: [ResolvedInline], at place: SourceLocation) -> [ResolvedInline] {
    Array(inlines.map { [$0] }.joined(separator: [words(", ", place)]))
  }

  func words(_ text: String, _ place: SourceLocation) -> ResolvedInline {
    ResolvedInline(.text(text), at: place)
  }
}

extension Person {
  /// *kommunaldirektør, Vejle Kommune*
  var position: String? {
    let parts = [title, organisation].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
