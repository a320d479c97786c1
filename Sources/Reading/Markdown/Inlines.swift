import CMarkdown
import Model

/// What stands in a line: text and its dress, links, footnotes.
extension MarkdownReader {
  mutating func inlines(of node: CMarkNode) -> [Inline] {
    inlineDepth += 1
    defer { inlineDepth -= 1 }
    guard inlineDepth <= Self.deepest else {
      if inlineDepth == Self.deepest + 1 { reportNestedTooDeep(node) }
      return []
    }
    return inlines(node.children)
  }

  /// Neighbours in a line.
  mutating func inlines(_ nodes: [CMarkNode]) -> [Inline] {
    var result: [Inline] = []
    // Where a comment is left out, the text before it and the text after it become one.
    var (text, textPlace) = ("", SourceLocation?.none)
    func flush() {
      if let textPlace { result.append(Inline(.text(text), at: textPlace)) }
      (text, textPlace) = ("", nil)
    }
    for child in nodes {
      guard let inline = inline(child) else { continue }
      if case .text(let more) = inline.kind {
        text += more
        textPlace = textPlace ?? inline.location
      } else {
        flush()
        result.append(inline)
      }
    }
    flush()
    return result
  }

  private mutating func inline(_ node: CMarkNode) -> Inline? {
    let place = location(of: node)
    switch node.typeName {
    case "text":
      let text = node.literal
      reportUnknownFootnotes(in: text, node)
      return Inline(.text(text), at: place)
    case "softbreak": return Inline(.softBreak, at: place)
    case "linebreak": return Inline(.lineBreak, at: place)
    case "code": return Inline(.code(node.literal), at: place)
    case "emph": return Inline(.emphasis(inlines(of: node)), at: place)
    case "strong": return Inline(.strong(inlines(of: node)), at: place)
    case "link": return link(node)
    case "image":
      report(
        "image-in-sentence", node, "an image stands in a paragraph of its own",
        remedy: "put an empty line before and after it; to point at something, leave out the `!`")
      return nil
    case "footnote_reference": return footnote(node)
    case "html_inline":
      reportHTML(node)
      return nil
    default:
      report("unsupported-markup", node, "`\(node.typeName)` has no place in a report")
      return nil
    }
  }

  private mutating func link(_ node: CMarkNode) -> Inline? {
    let place = location(of: node)
    let words = inlines(of: node)
    switch destination(node, asImage: false) {
    case .web(let url): return Inline(.webLink(url: url, words: words), at: place)
    case .address(let address): return Inline(.reference(address, words: words), at: place)
    case .file(let path):
      diagnostics.append(
        Diagnostic(
          "unknown-scheme", at: place, length: length(of: node),
          "`\(path.clipped(to: 60))` points at no part of the report", remedy: Self.remedy(forLinkTo: path)))
      return nil
    case nil: return nil
    }
  }

  /// What was probably meant by an address without a scheme.
  private static func remedy(forLinkTo path: String) -> String {
    if path.hasPrefix("www.") { return "write `https://\(path.clipped(to: 60))`" }
    if path.contains("@"), !path.contains("/") { return "write `mailto:\(path.clipped(to: 60))`" }
    let name = path.drop { $0 == "#" }.clipped(to: 60)
    return "write what kind of thing it is: `section:\(name)`"
  }
}
