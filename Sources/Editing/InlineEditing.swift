import Model

/// Lines of prose: house style, and words for what is pointed at.
extension Editor {
  /// A paragraph's inlines; quotation marks pair within it.
  mutating func inlines(_ inlines: [Inline]) -> [ResolvedInline] {
    var state = HouseStyle.LineState()
    return self.inlines(inlines, &state)
  }

  private mutating func inlines(
    _ inlines: [Inline], _ state: inout HouseStyle.LineState
  ) -> [ResolvedInline] {
    var resolved: [ResolvedInline] = []
    var endsWithStop = false
    for (index, var inline) in inlines.enumerated() {
      // *76 pct.* at the end of a sentence has one stop.
      if endsWithStop, case .text(let text) = inline.kind, text.hasPrefix("."), !text.hasPrefix("..") {
        inline.kind = .text(String(text.dropFirst()))
        state.isSentenceStart = true
      }
      if case .footnote = inline.kind {} else { endsWithStop = false }
      if case .reference(let address, let words) = inline.kind {
        resolved += pointing(address, words, inline, &state)
        endsWithStop = address.scheme == .value && resolved.suffix(1).plainText.hasSuffix(".")
        // The stop that the tool writes is the unit's; whether a sentence ends with it only the author's own stop says.
        if endsWithStop, words.isEmpty { state.isSentenceStart = false }
      } else {
        state.isBeforeLineEnd = inlines.indices.contains(index + 1) && inlines[index + 1].kind == .softBreak
        resolved.append(ResolvedInline(kind(inline, &state), at: inline.location))
      }
    }
    return resolved
  }

  private mutating func kind(
    _ inline: Inline, _ state: inout HouseStyle.LineState
  ) -> ResolvedInline.Kind {
    switch inline.kind {
    case .text(let text): .text(style.polished(text, &state))
    case .emphasis(let inner): .emphasis(inlines(inner, &state))
    case .strong(let inner): .strong(inlines(inner, &state))
    case .code(let code): .code(code)
    case .softBreak: .softBreak
    case .lineBreak: .lineBreak
    case .webLink(let url, let words):
      .webLink(url: url, words.isEmpty ? [text(Self.shown(url), inline)] : inlines(words, &state))
    case .footnote(let blocks): .footnote(footnote(blocks))
    case .reference(let address, let words): .emphasis(pointing(address, words, inline, &state))
    }
  }

  /// An address on the web as it is written for readers.
  private static func shown(_ url: String) -> String {
    let scheme = ["mailto:", "tel:"].first(where: url.hasPrefix) ?? ""
    return String(url.dropFirst(scheme.count))
  }

  /// What a reference says is part of the line: *150* may be followed by *mio. kr.*, and *figur 1* may begin a sentence.
  private mutating func pointing(
    _ address: Address, _ words: [Inline], _ inline: Inline, _ state: inout HouseStyle.LineState
  ) -> [ResolvedInline] {
    synthetic.note(address)
    if let value = withheldValue(at: address) {
      state.note(HouseStyle.missingMark)
      return withheld(value, inline)
    }
    guard words.isEmpty else { return reference(address, inlines(words, &state), inline) }
    var own = ownWords(of: address, inline)
    if state.isSentenceStart, case .text(let text)? = own.first?.kind {
      own[0].kind = .text(text.prefix(1).uppercased() + text.dropFirst())
    }
    state.note(own.plainText)
    state.lastWord = own.plainText.split(separator: " ").last ?? ""
    return reference(address, own, inline)
  }

  /// The words, linked to what they point at when some page shows it.
  private func reference(_ address: Address, _ own: [ResolvedInline], _ inline: Inline) -> [ResolvedInline] {
    guard index.contains(address) else { return own }
    switch address.scheme {
    case .value, .edition: return own
    case .cite: return [ResolvedInline(.citation(Label(.cite, address.target), own), at: inline.location)]
    default:
      guard order.shows(address) else { return own }
      return [ResolvedInline(.crossReference(label(of: address), own), at: inline.location)]
    }
  }

  /// What is written where the author left the brackets empty.
  private func ownWords(of address: Address, _ inline: Inline) -> [ResolvedInline] {
    let id = address.target
    switch address.scheme {
    case .figure: return [text(numbered(terms.figure, order.figures[id]), inline)]
    case .table: return [text(numbered(terms.table, order.tables[id]), inline)]
    case .finding: return [text(numbered(terms.finding, order.findings[id]), inline)]
    case .recommendation: return [text(numbered(terms.recommendation, order.recommendations[id]), inline)]
    case .chapter:
      let chapter = index.chapters[id]
      let term = chapter?.kind == .appendix ? terms.appendix : terms.chapter
      return [text(named(term, order.chapters[id], title: chapter?.title ?? id), inline)]
    case .section:
      guard let heading = index.sections[id] else { return [text(id, inline)] }
      return [text(named(terms.section, order.sections[heading.id.location], title: heading.title.plainText), inline)]
    case .case: return [text(style.quoted(valued(index.cases[id]?.title ?? id)), inline)]
    case .interview: return [text(style.quoted(valued(index.interviews[id]?.title ?? id)), inline)]
    case .quote:
      return [
        text(terms.quotePage + HouseStyle.noBreakSpace, inline),
        ResolvedInline(.pageReference(Label(.quote, id)), at: inline.location),
      ]
    case .cite:
      let words = index.works[id].map { harvard.citation($0, page: address.options["page"]) }
      return [text(words ?? id, inline)]
    case .value: return [text(value(at: address), inline)]
    case .edition: return [text(editionName(address.target), inline)]
    case .list: return [text(id, inline)]
    }
  }

  /// *figur 1*, with the number never on the next line.
  private func numbered(_ term: String, _ number: String?) -> String {
    term.lowercased() + (number.map { HouseStyle.noBreakSpace + $0 } ?? "")
  }

  /// *afsnit 3.4*, or the title in quotation marks where nothing is numbered.
  private func named(_ term: String, _ number: String?, title: String) -> String {
    guard let number, !number.isEmpty else { return style.quoted(valued(title)) }
    return numbered(term, number)
  }

  /// The label of something that is shown.
  func label(of address: Address) -> Label { Label(address.scheme, address.target) }

  func text(_ text: String, _ inline: Inline) -> ResolvedInline { ResolvedInline(.text(text), at: inline.location) }
}
