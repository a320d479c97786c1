import Model

extension Report {
  /// The report as one of its editions has it: the content that the edition shares or has for itself, its title, its
  /// ISBN and its language.
  ///
  /// A list of evidence, and an image that places a record, go without what the edition does not have. A link to it stays,
  /// and is a fault.
  ///
  /// - Parameters:
  ///   - edition: nil: the report as it is, about everybody.
  ///   - editions: all that are made, which addresses can name.
  public func picked(for edition: Edition?, among editions: [Edition] = []) -> Report {
    let picker = EditionPicker(edition, self)
    var report = self
    report.edition = edition
    report.editions = editions
    report.leftOut = picker.leftOut
    report.chapters = picker.picked(chapters, \.body)
    report.findings = picker.picked(findings, \.body)
    report.recommendations = picker.picked(recommendations, \.body)
    report.cases = picker.picked(cases, \.body)
    report.interviews = picker.picked(interviews, \.opening)
    for index in report.interviews.indices {
      report.interviews[index].exchanges = report.interviews[index].exchanges.map(picker.picked)
    }
    report.quotes = picker.picked(quotes).filter { !picker.leftOut.contains(Address(.quote, $0.id.value)) }
    report.figures = picker.picked(figures)
    for index in report.findings.indices {
      report.findings[index].evidence.removeAll { Address(evidence: $0.value).map(picker.leftOut.contains) ?? false }
    }
    for index in report.recommendations.indices {
      report.recommendations[index].restsOn.removeAll { picker.leftOut.contains(Address(.finding, $0.value)) }
    }
    report.metadata = metadata.picked(for: edition)
    report.metadata.chapters.removeAll { picker.leftOut.contains(Address(.chapter, $0.value)) }
    return report
  }

  /// Every `only` and every `[!EDITION …]`.
  var patternsOfEditions: [Located<String>] {
    let records: [[any EditionContent]] = [chapters, findings, recommendations, cases, interviews, quotes, figures]
    let passages = allBlocks.compactMap { block in
      if case .editionPassage(let passage) = block.kind { passage.only } else { nil }
    }
    return records.flatMap { $0 }.flatMap(\.only) + passages.flatMap { $0 }
  }
}

/// Leaves out what an edition does not have.
private struct EditionPicker {
  private let edition: String
  /// Records that only other editions have.
  let leftOut: Set<Address>

  init(_ picked: Edition?, _ report: Report) {
    let edition = picked?.id.value ?? Edition.national
    self.edition = edition
    let records: [(Address.Scheme, [any EditionContent])] = [
      (.chapter, report.chapters), (.finding, report.findings), (.recommendation, report.recommendations),
      (.case, report.cases), (.interview, report.interviews), (.quote, report.quotes), (.figure, report.figures),
    ]
    let ofOthers = records.flatMap { scheme, records in
      records.filter { !Self.has($0.only, edition) }.map { Address(scheme, $0.id.value) }
    }
    leftOut = Set(ofOthers + (picked.map(report.quotesOfOthers(than:)) ?? []).map { Address(.quote, $0) })
  }

  private static func has(_ only: [Located<String>], _ edition: String) -> Bool { only.isEmpty || only.match(edition) }

  func picked<Content: EditionContent>(_ records: [Content]) -> [Content] {
    records.filter { Self.has($0.only, edition) }
  }

  func picked<Content: EditionContent>(
    _ records: [Content], _ body: WritableKeyPath<Content, [Block]>
  ) -> [Content] {
    picked(records).map { record in
      var record = record
      record[keyPath: body] = blocks(record[keyPath: body])
      return record
    }
  }

  func picked(_ exchange: Interview.Exchange) -> Interview.Exchange {
    var exchange = exchange
    exchange.question = inlines(exchange.question)
    exchange.answer = blocks(exchange.answer)
    return exchange
  }

  private func blocks(_ blocks: [Block]) -> [Block] { blocks.flatMap(picked) }

  /// What is left of a block: nothing where all that it held is another edition's.
  private func picked(_ block: Block) -> [Block] {
    var picked = block
    switch block.kind {
    case .editionPassage(let passage): return passage.only.match(edition) ? blocks(passage.body) : []
    case .placement(let address):
      return leftOut.contains(Address(address.scheme, address.target)) ? [] : [block]
    case .heading(var heading):
      heading.title = inlines(heading.title)
      picked.kind = .heading(heading)
    case .paragraph(let words): picked.kind = .paragraph(inlines(words))
    case .list(var list):
      list.items = list.items.compactMap { item in
        let left = blocks(item)
        return left.isEmpty && !item.isEmpty ? nil : left
      }
      if list.items.isEmpty { return [] }
      picked.kind = .list(list)
    case .quotation(let inner):
      let left = blocks(inner)
      if left.isEmpty, !inner.isEmpty { return [] }
      picked.kind = .quotation(left)
    case .callout(var callout):
      let left = blocks(callout.body)
      if left.isEmpty, !callout.body.isEmpty { return [] }
      callout.title = inlines(callout.title)
      callout.body = left
      picked.kind = .callout(callout)
    case .table(var table):
      if let title = table.caption?.title { table.caption?.title = inlines(title) }
      table.header = table.header.map(inlines)
      table.rows = table.rows.map { $0.map(inlines) }
      picked.kind = .table(table)
    case .photo, .thematicBreak: break
    }
    return [picked]
  }

  /// Footnotes have prose of their own.
  private func inlines(_ inlines: [Inline]) -> [Inline] {
    inlines.map { inline in
      var picked = inline
      switch inline.kind {
      case .emphasis(let inner): picked.kind = .emphasis(self.inlines(inner))
      case .strong(let inner): picked.kind = .strong(self.inlines(inner))
      case .reference(let address, let words): picked.kind = .reference(address, words: self.inlines(words))
      case .webLink(let url, let words): picked.kind = .webLink(url: url, words: self.inlines(words))
      case .footnote(let inner): picked.kind = .footnote(blocks(inner))
      case .text, .code, .softBreak, .lineBreak: break
      }
      return picked
    }
  }
}

extension ReportMetadata {
  /// An edition is a publication of its own: the report's ISBN is that of the edition about everybody in the report's
  /// language, and of no other.
  fileprivate func picked(for edition: Edition?) -> ReportMetadata {
    guard let edition else { return self }
    var metadata = self
    if let suffix = edition.titleSuffix {
      metadata.title.value += " – \(suffix)"
      metadata.shortTitle = shortTitle.map { "\($0) – \(suffix)" }
    }
    metadata.coverLine = edition.coverLine ?? coverLine
    metadata.language = edition.language ?? language
    if metadata.language == .english { metadata.quotationMarks = .curly }
    let isOther = !edition.filter.isEmpty || metadata.language != language
    metadata.electronicISBN = edition.electronicISBN ?? (isOther ? nil : electronicISBN)
    metadata.printISBN = edition.printISBN ?? (isOther ? nil : printISBN)
    return metadata
  }
}
