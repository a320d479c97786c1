import Model

/// Blocks of prose, and the records that are placed among them.
extension Editor {
  /// A block as the page needs it: none for a placement of nothing, those inside for a
  /// passage of an edition's, one for all others.
  ///
  /// - Parameter chapter: the chapter whose own section headings these are; nil inside a record, where headings are small.
  mutating func block(_ block: Block, inChapter chapter: String? = nil) -> [ResolvedBlock] {
    if case .editionPassage(let passage) = block.kind {
      return passage.body.flatMap { self.block($0, inChapter: chapter) }
    }
    guard case .placement(let address) = block.kind else {
      return kind(block, inChapter: chapter).map { [ResolvedBlock($0, at: block.location)] } ?? []
    }
    let (outer, own) = (terms.language, language(of: address))
    guard let kind = speaking(own, { $0.placement(address, at: block.location) }) else { return [] }
    return [ResolvedBlock(kind, at: block.location, language: own == outer ? nil : own)]
  }

  /// The language that a placed record is in; lists are the tool's own.
  private func language(of address: Address) -> Language {
    let id = address.target
    let own: Language?? =
      switch address.scheme {
      case .figure: index.figures[id]?.language
      case .quote: index.quotes[id]?.language
      case .finding: index.findings[id]?.language
      case .recommendation: index.recommendations[id]?.language
      case .case: index.cases[id]?.language
      case .interview: index.interviews[id]?.language
      case .list, .chapter, .section, .table, .cite, .value, .edition: nil
      }
    return own.flatMap { $0 } ?? report.metadata.language
  }

  mutating func blocks(_ blocks: [Block]) -> [ResolvedBlock] { blocks.flatMap { block($0) } }

  private mutating func kind(_ block: Block, inChapter chapter: String?) -> ResolvedBlock.Kind? {
    switch block.kind {
    case .heading(let heading): .heading(self.heading(heading, inChapter: chapter))
    case .paragraph(let words): .paragraph(prose(withSyntheticNotes(words)))
    case .list(let list): .list(start: list.start, items: list.items.map { blocks($0) })
    case .quotation(let inner): .quotation(blocks(inner))
    case .callout(let callout):
      .callout(
        ResolvedCallout(
          role: callout.role, name: terms.callouts[callout.role] ?? "", title: inlines(callout.title),
          body: blocks(callout.body)))
    case .table(let table): .table(self.table(table))
    case .photo(let photo): .photo(polished(photo))
    case .thematicBreak: .thematicBreak
    case .placement(let address): placement(address, at: block.location)
    case .editionPassage: nil
    }
  }

  private mutating func heading(_ heading: Heading, inChapter chapter: String?) -> ResolvedHeading {
    let title = inlines(heading.title)
    guard let chapter else { return ResolvedHeading(level: 4, number: "", title: title) }
    let id = heading.id.value
    // Of two sections with one identifier, the one that a reference finds has the plain label.
    let isFound = index.sections[id]?.id.location == heading.id.location
    return ResolvedHeading(
      level: heading.level, number: order.sections[heading.id.location] ?? "", title: title,
      label: isFound ? takeLabel(.section, id) : takeLabel(.section, "\(chapter)/\(id)"))
  }

  private mutating func table(_ table: Table) -> ResolvedTable {
    let caption = table.caption.map { caption in
      ResolvedTable.Caption(
        name: terms.table, number: order.tables[caption.id.value] ?? "", title: inlines(caption.title),
        label: takeLabel(.table, caption.id.value))
    }
    return ResolvedTable(
      caption: caption, alignments: table.alignments, header: table.header.map { inlines($0) },
      rows: table.rows.map { $0.map { inlines($0) } })
  }

  private mutating func placement(_ address: Address, at place: SourceLocation) -> ResolvedBlock.Kind? {
    let key = Address(address.scheme, address.target)
    // A record may be shown twice, but in another record only where it is shown first: records that each place the next one twice
    // would never come to an end.
    let isFirst = shown.insert(key).inserted
    guard !open.contains(key), open.count < ReadingOrder.deepest, isFirst || open.isEmpty || !key.scheme.hasBody else {
      return nil
    }
    open.append(key)
    defer { open.removeLast() }
    let id = address.target
    switch address.scheme {
    case .figure: return index.figures[id].map { .figure(figure($0)) }
    case .quote:
      let style = address.options["as"].flatMap(ResolvedQuote.Style.init) ?? .display
      return index.quotes[id].map { .quote(quote($0, style)) }
    case .finding: return index.findings[id].map { .finding(finding($0)) }
    case .recommendation: return index.recommendations[id].map { .recommendation(recommendation($0)) }
    case .case: return index.cases[id].map { .case(caseRecord($0)) }
    case .interview: return index.interviews[id].map { .interview(interview($0)) }
    case .list: return RecordList(rawValue: id).flatMap { list($0, at: place) }
    case .chapter, .section, .table, .cite, .value, .edition: return nil
    }
  }

  private mutating func list(_ list: RecordList, at place: SourceLocation) -> ResolvedBlock.Kind? {
    switch list {
    case .people: .people(personGroups())
    // What a citation points at stands in one place.
    case .references: takeLabel(.list, list.rawValue) == nil ? nil : .references(references())
    case .evidence: takeLabel(.list, list.rawValue) == nil ? nil : .evidence(evidence(at: place))
    case .figureData: takeLabel(.list, list.rawValue) == nil ? nil : .figureData(figureData())
    case .findings:
      .overview(
        overview(report.findings, order.findings) { finding, number in
          OverviewEntry(
            name: terms.finding, number: number, tag: finding.tag.map(polished),
            title: polished(finding.title), lead: finding.lead.map(polished),
            label: Label(.finding, finding.id.value),
            location: finding.id.location)
        })
    case .recommendations:
      .overview(
        overview(report.recommendations, order.recommendations) { recommendation, number in
          OverviewEntry(
            name: terms.recommendation, number: number, tag: recommendation.addressee.map(polished),
            title: polished(recommendation.title), lead: recommendation.lead.map(polished),
            label: Label(.recommendation, recommendation.id.value), location: recommendation.id.location)
        })
    }
  }

  /// The records that some page shows, in the order of their numbers.
  private func overview<R: Record>(
    _ records: [R], _ numbers: [String: String], _ entry: (R, String) -> OverviewEntry
  ) -> [OverviewEntry] {
    records.compactMap { record in numbers[record.id.value].map { entry(record, $0) } }
      .sorted { (Int($0.number) ?? 0) < (Int($1.number) ?? 0) }
  }
}

extension Address.Scheme {
  /// Whether what it stands for has prose of its own, in which more can be placed.
  fileprivate var hasBody: Bool {
    switch self {
    case .finding, .recommendation, .case, .interview: true
    case .chapter, .section, .figure, .table, .quote, .cite, .value, .edition, .list: false
    }
  }
}
