/// Finds the passages that selections stand for, and refuses those whose name says that they stand for something else.
struct SelectionCheck {
  /// A selection's passage, or why it is not imported.
  enum Verdict: Hashable {
    /// The passage's words.
    case sound(String)
    case refused(String)
  }

  private let text: CountedText

  init(_ text: String) { self.text = CountedText(text) }

  /// A verdict a selection, in their order. A selection without a name cannot be compared with anything: it is believed unless
  /// another one of the same text is refused.
  func verdicts(_ selections: [CodedProject.Selection]) -> [Verdict] {
    var verdicts = selections.map { selection -> Verdict in
      guard let excerpt = Excerpt(selection.name) else { return unnamed(selection) }
      return verdict(selection, excerpt)
    }
    let isDoubtful = zip(selections, verdicts).contains { selection, verdict in
      guard case .refused = verdict else { return false }
      return Excerpt(selection.name) != nil
    }
    guard isDoubtful else { return verdicts }
    for (index, selection) in selections.enumerated() where Excerpt(selection.name) == nil {
      verdicts[index] = .refused("it has no name to compare it with, and the positions of others in the text are wrong")
    }
    return verdicts
  }

  private func unnamed(_ selection: CodedProject.Selection) -> Verdict {
    text.passage(selection.start, selection.end).map(Verdict.sound) ?? .refused(Self.outside)
  }

  private func verdict(_ selection: CodedProject.Selection, _ excerpt: Excerpt) -> Verdict {
    let passage = text.passage(selection.start, selection.end)
    if let passage, excerpt.fits(passage) { return .sound(passage) }
    let meant = text.otherCountings.first { counting in
      text.passage(selection.start, selection.end, counting).map(excerpt.fits) ?? false
    }
    if let meant { return .refused("its positions are counted " + meant.oddities.joined(separator: " and ")) }
    return .refused(passage == nil ? Self.outside : "what stands at its positions is not what its name says")
  }

  private static let outside = "its positions are outside the text"
}
