import Editing
import Model

extension ManuscriptWriter {
  /// Inlines on one line; a soft break is a space.
  mutating func latex(_ inlines: [ResolvedInline]) -> LaTeX {
    var pieces = LinePieces()
    for inline in inlines { pieces.append(latex(inline)) }
    return pieces.latex
  }

  mutating func latex(_ inline: ResolvedInline) -> LaTeX {
    switch inline.kind {
    case .text(let text): self.text(text, at: inline.location)
    case .emphasis(let inner): .command("emph", Options(), latex(inner))
    case .strong(let inner): .command("strong", Options(), latex(inner))
    case .code(let code): .command("code", Options(), text(code, at: inline.location))
    case .softBreak: .constant(" ")
    // The braces keep a bracket or an asterisk that follows from being read as an option.
    case .lineBreak: .constant("\\\\{}")
    case .crossReference(let label, let words): crossReference(label, words)
    case .pageReference(let label): .command("pagecrossref", Options(), .label(label))
    case .pageReferences(let labels):
      .command("pagecrossrefs", Options(), .labels(labels), text(lastSeparator, at: inline.location))
    case .citation(let label, let words): .command("citation", Options(), .label(label), latex(words))
    case .webLink(let url, let words): .command("weblink", Options(), .url(url), latex(words))
    case .footnote(let blocks): .command("footnote", Options(), footnote(blocks))
    }
  }

  /// A page number inside is a link itself, and links do not nest.
  private mutating func crossReference(_ label: Label, _ words: [ResolvedInline]) -> LaTeX {
    var result = LaTeX.empty
    var run: [ResolvedInline] = []
    for inline in words {
      if case .pageReference = inline.kind {
        if !run.isEmpty { result += .command("crossref", Options(), .label(label), latex(run)) }
        run = []
        result += latex(inline)
      } else {
        run.append(inline)
      }
    }
    if !run.isEmpty { result += .command("crossref", Options(), .label(label), latex(run)) }
    return result
  }

  /// A footnote's paragraphs; what is not a paragraph or a list is too large for the foot of a page.
  private mutating func footnote(_ blocks: [ResolvedBlock]) -> LaTeX {
    let paragraphs = blocks.compactMap { block -> LaTeX? in
      switch block.kind {
      case .paragraph(let inlines): latex(inlines)
      case .list(_, let items):
        items.map { item in footnote(item) }.joined(by: " ")
      case .quotation(let inner): footnote(inner)
      default: nil
      }
    }
    return paragraphs.joined(by: "\\par ")
  }
}

extension LaTeX {
  /// A label's name is letters, digits and signs that mean nothing to TeX.
  static func label(_ label: Label) -> LaTeX { .escaped(label.name) }
}

extension LaTeX {
  /// Labels with commas between.
  static func labels(_ labels: [Label]) -> LaTeX { .escaped(labels.map(\.name).joined(separator: ",")) }
}

extension Options {
  func label(_ label: Label?) -> Options { word("label", label?.name) }
}
