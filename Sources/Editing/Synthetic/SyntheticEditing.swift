import Model

/// What is written wherever made-up answers are shown. No key of the report's keeps it from being written.
extension Editor {
  /// A paragraph with a footnote at the first value of a chapter that is from a made-up survey.
  mutating func withSyntheticNotes(_ words: [Inline]) -> [Inline] {
    var noted: [Inline] = []
    var note: Inline?
    for var inline in words {
      switch inline.kind {
      // Where a stop or a comma follows, the sign stands after it: right behind a number it looks like a power.
      case .text(let text):
        guard let waiting = note else { break }
        note = nil
        let (before, after) = text.dividedAfterStop ?? ("", text)
        noted += [Inline(.text(before), at: inline.location), waiting].suffix(before.isEmpty ? 1 : 2)
        inline.kind = .text(after)
      case .reference(let address, _) where synthetic.takeFootnote(address):
        let words = Inline(.text(terms.synthetic.footnote), at: inline.location)
        noted += [note].compactMap { $0 }
        noted.append(inline)
        note = Inline(.footnote([Block(.paragraph([words]), at: inline.location)]), at: inline.location)
        continue
      case .emphasis(let inner): inline.kind = .emphasis(withSyntheticNotes(inner))
      case .strong(let inner): inline.kind = .strong(withSyntheticNotes(inner))
      default: break
      }
      noted += [note].compactMap { $0 } + [inline]
      note = nil
    }
    return noted + [note].compactMap { $0 }
  }

  /// A footnote's own blocks: a footnote in it would be lost.
  mutating func footnote(_ blocks: [Block]) -> [ResolvedBlock] {
    let wasInFootnote = synthetic.isInFootnote
    synthetic.isInFootnote = true
    defer { synthetic.isInFootnote = wasInFootnote }
    return self.blocks(blocks)
  }

  /// Whether a figure has a number from a made-up survey, in its chart or in its words. Takes it down if it has.
  mutating func showsSynthetic(_ figure: Figure) -> Bool {
    var texts = [figure.title, figure.note, figure.alternative]
    var asked: [ValueAddress] = []
    if case .chart(let chart) = figure.content {
      texts.append(chart.sentence)
      texts += Array(chart.labels.values)
      asked = chart.questions.map(\.value) + [chart.value?.value].compactMap { $0 }
    }
    let surveys = synthetic.surveys(in: texts).union(asked.flatMap { synthetic.surveys(of: $0) })
    synthetic.note(surveys)
    return !surveys.isEmpty
  }

  /// What stands on the cover where the report has no line of its own. To be asked for when all pages have been edited.
  var syntheticCoverLine: String? { synthetic.shownSurveys.isEmpty ? nil : terms.synthetic.coverLine }

  /// What the colophon says of the made-up surveys that pages show: what their code books say of them, each text once.
  func syntheticColophon() -> [String] {
    var seen = Set<String>()
    return synthetic.shownSurveys.map { $0.note?.text(in: terms.language) ?? terms.synthetic.coverLine }
      .filter { seen.insert($0).inserted }
  }
}

extension String {
  /// What comes up to the first sign that ends a part of a sentence, and the rest; nil without such a sign.
  fileprivate var dividedAfterStop: (String, String)? {
    let stop = indices.first { index in
      guard ".,;:?!".contains(self[index]) else { return false }
      let next = self[self.index(after: index)...]
      // A stop inside *s. 14* ends nothing.
      guard self[index] == "." else { return next.isEmpty || next.first == " " }
      return next.isEmpty || (next.first == " " && next.dropFirst().first?.isUppercase == true)
    }
    return stop.map { (String(self[...$0]), String(self[index(after: $0)...])) }
  }
}
