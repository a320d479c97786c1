import Editing
import Model
import Tagging

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
    case .softBreak: .wordSpace
    // The braces keep a bracket or an asterisk that follows from being read as an option.
    case .lineBreak: .constant("\\\\{}")
    case .crossReference(let label, let words): crossReference(label, words)
    case .pageReference(let label):
      tagged(.reference) { $0.pageLeaf() + .command("pagecrossref", Options(), .label(label)) }
    case .pageReferences(let labels):
      tagged(.reference) { $0.pageLeaf(count: labels.count) }
        + .command("pagecrossrefs", Options(), .labels(labels), text(lastSeparator, at: inline.location))
    case .citation(let label, let words):
      tagged(.reference) { $0.linkLeaf(words.plainText) }
        + .command("citation", Options(), .label(label), latex(words))
    case .webLink(let url, let words): linkLeaf(url) + .command("weblink", Options(), .url(url), latex(words))
    case .footnote(let blocks): footnote(blocks)
    }
  }

  /// The mark is a reference; the note stands right after it, with a link back.
  private mutating func footnote(_ blocks: [ResolvedBlock]) -> LaTeX {
    let mark = tagged(.reference) { $0.linkLeaf($0.linkWords.note) }
    return tagged(.note) { writer in
      if let note = writer.structure?.current { writer.structure?.setNamed(note) }
      let words = writer.linkWords.back
      let back = writer.tagged(.label) { $0.tagged(.link) { $0.structure?.addLink(words) } }
      let options = back.map { Options().number($0) } ?? Options()
      return mark + .command("footnote", options, writer.notes(blocks))
    }
  }

  /// A page number inside is a link itself, and links do not nest.
  private mutating func crossReference(_ label: Label, _ words: [ResolvedInline]) -> LaTeX {
    var result = LaTeX.empty
    var run: [ResolvedInline] = []
    for inline in words {
      if case .pageReference = inline.kind {
        if !run.isEmpty { result += link(label, run) }
        run = []
        result += latex(inline)
      } else {
        run.append(inline)
      }
    }
    if !run.isEmpty { result += link(label, run) }
    return result
  }

  private mutating func link(_ label: Label, _ words: [ResolvedInline]) -> LaTeX {
    tagged(.reference) { $0.linkLeaf(words.plainText) }
      + .command("crossref", Options(), .label(label), latex(words))
  }

  /// A footnote's paragraphs; what is not a paragraph or a list is too large for the foot of a page.
  private mutating func notes(_ blocks: [ResolvedBlock]) -> LaTeX {
    let paragraphs = blocks.compactMap { block -> LaTeX? in
      switch block.kind {
      case .paragraph(let inlines): leaf(.paragraph) { $0.latex(inlines) }
      case .list(_, let items):
        items.map { item in notes(item) }.joined(by: " ")
      case .quotation(let inner): notes(inner)
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
