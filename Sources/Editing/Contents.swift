/// The table of contents.
enum Contents {
  /// - Parameter depth: 1 for chapters, 2 for sections and findings too, 3 for subsections too.
  static func of(_ chapters: [ResolvedChapter], depth: Int) -> [ContentsEntry] {
    chapters.flatMap { chapter in
      [ContentsEntry(kind: .chapter, number: chapter.number, title: chapter.title, label: chapter.label)]
        + chapter.body.compactMap { entry($0, depth: depth) }
    }
  }

  private static func entry(_ block: ResolvedBlock, depth: Int) -> ContentsEntry? {
    switch block.kind {
    case .heading(let heading):
      guard heading.level <= depth, let label = heading.label else { return nil }
      return ContentsEntry(
        kind: heading.level == 2 ? .section : .subsection, number: heading.number, title: heading.title.plainText,
        label: label)
    case .finding(let finding):
      guard depth >= 2, let label = finding.label else { return nil }
      return ContentsEntry(kind: .finding, number: finding.number, title: finding.title, label: label)
    default: return nil
    }
  }
}

extension Sequence<ResolvedInline> {
  /// The words alone.
  public var plainText: String {
    var text = ""
    for inline in self {
      switch inline.kind {
      case .text(let words), .code(let words): text += words
      case .emphasis(let inner), .strong(let inner), .crossReference(_, let inner), .citation(_, let inner),
        .webLink(_, let inner):
        text += inner.plainText
      case .softBreak, .lineBreak: text += " "
      case .pageReference, .pageReferences, .footnote: break
      }
    }
    return text
  }
}
