import CMarkdown
import Model

extension MarkdownReader {
  /// How often a footnote can be referred to: each reference sets its text once more.
  private static var mostReferences: Int { 20 }

  /// A footnote's text goes where it is referred to; cmark numbers the references from 1 in order.
  mutating func footnote(_ node: CMarkNode) -> Inline? {
    let place = location(of: node)
    guard let number = Int(node.literal), footnotes.indices.contains(number - 1) else { return nil }
    guard !isInFootnote else {
      report(
        "footnote-in-footnote", node, "a footnote refers to a footnote", remedy: "write the text into the first one")
      return nil
    }
    footnoteReferences[number, default: 0] += 1
    guard footnoteReferences[number, default: 0] <= Self.mostReferences else {
      report(
        "footnote-repeated", node, "one footnote is referred to more than \(Self.mostReferences) times",
        remedy: "put its text into the prose")
      return nil
    }
    isInFootnote = true
    let outer = inlineBytes
    defer { (isInFootnote, inlineBytes) = (false, outer) }
    return Inline(.footnote(blocks(of: footnotes[number - 1])), at: place)
  }

  /// `[^name]` left in the text: no line tells what the footnote says.
  mutating func reportUnknownFootnotes(in text: String, _ node: CMarkNode) {
    guard text.utf8.contains(UInt8(ascii: "^")) else { return }
    let start = byteIndex(of: node)
    for mark in footnoteMarks(in: start..<min(start + text.utf8.count * 2, columns.bytes.count)) {
      guard text.contains(mark.text) else { continue }
      diagnostics.append(
        Diagnostic(
          "unknown-footnote", at: columns.location(ofByte: mark.index), length: mark.text.unicodeScalars.count,
          "`\(mark.text.clipped(to: 40))` is a footnote without its text",
          remedy: "add a line `\(mark.text.clipped(to: 40)): …`"))
    }
  }

  /// cmark drops a footnote that nothing refers to, and the second of two with one name; their text would be lost in silence.
  mutating func reportLostFootnotes() {
    let marks = footnoteMarks(in: 0..<columns.bytes.count)
    let used = Set(marks.filter { !$0.isDefinition }.map { $0.text.lowercased() })
    var defined = Set<String>()
    for mark in marks where mark.isDefinition {
      let place = columns.location(ofByte: mark.index)
      let length = mark.text.unicodeScalars.count
      if !defined.insert(mark.text.lowercased()).inserted {
        diagnostics.append(
          Diagnostic(
            "duplicate-footnote", at: place, length: length, "`\(mark.text.clipped(to: 40))` has a text already",
            remedy: "give one of the two another name"))
      } else if !used.contains(mark.text.lowercased()) {
        diagnostics.append(
          Diagnostic(
            "unused-footnote", .warning, at: place, length: length,
            "`\(mark.text.clipped(to: 40))` is referred to nowhere, so no page shows it",
            remedy: "put `\(mark.text.clipped(to: 40))` where it belongs, or delete it"))
      }
    }
  }

  private struct FootnoteMark {
    /// `[^name]`
    var text: String
    var index: Int
    /// Whether it begins a line and a colon follows.
    var isDefinition: Bool
  }

  private func footnoteMarks(in range: Range<Int>) -> [FootnoteMark] {
    let bytes = columns.bytes
    var marks: [FootnoteMark] = []
    var index = range.lowerBound
    while let open = bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      guard index < bytes.count, bytes[index] == UInt8(ascii: "^") else { continue }
      guard open == 0 || bytes[open - 1] != UInt8(ascii: "\\") else { continue }
      // A footnote's name has no white space in it, and nobody gives it a name of a hundred letters.
      let rest = bytes[(index + 1)...].prefix(200)
      guard let close = rest.firstIndex(where: { $0 == UInt8(ascii: "]") || $0 <= 0x20 }),
        close > index + 1, bytes[close] == UInt8(ascii: "]")
      else { continue }
      let indent = bytes[max(0, open - 4)..<open].reversed().prefix { $0 == 0x20 }.count
      let isFirst = indent <= 3 && (open == indent || bytes[open - indent - 1] == UInt8(ascii: "\n"))
      let isBeforeColon = close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: ":")
      marks.append(
        FootnoteMark(
          text: String(decoding: bytes[open...close], as: UTF8.self), index: open,
          isDefinition: isFirst && isBeforeColon))
      index = close + 1
    }
    return marks
  }
}
