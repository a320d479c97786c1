/// What the next pass of TeX is told: which PDF operators stand at each bracket, and the objects at the end of the file.
///
/// It is a function of the structure and of what the pass before recorded; when TeX records the same again, the plan was
/// right.
public struct TagPlan: Sendable {
  /// `tags-plan.tex`: a line for each bracket.
  public var operators: String
  /// `tags-tree.tex`: a line for each PDF object.
  public var objects: String

  /// What the PDF says it was made with.
  public static let creator = "Trykklar"
  public static let producer = "pdfTeX"

  /// - Parameters:
  ///   - tree: the report's structure.
  ///   - record: what TeX wrote to `report.tags`.
  public init(_ tree: StructureTree, record: [UInt8]) {
    let content = MarkedContent(LeafRecord(record), tree)
    operators = Self.operators(content, tree)
    objects = StructureObjects(tree, content).text
  }

  /// Nearly every leaf ends so; the theme knows it, and the plan says only what is otherwise.
  private static let usualEnd = "EMC " + MarkedContent.artifact

  private static func operators(_ content: MarkedContent, _ tree: StructureTree) -> String {
    var text = ""
    for name in content.names {
      let all = content.operators[name] ?? []
      if name.hasPrefix("e"), all.count == 1, !content.repeated.contains(name), all[0].text == usualEnd { continue }
      text += "\\coitag{\(name)}{"
      if all.count == 1, !content.repeated.contains(name) {
        text += all[0].text
      } else {
        for one in all { text += "\\coipage{\(one.page)}{\(one.text)}" }
      }
      text += "}\n"
    }
    for (leaf, words) in tree.linkTexts.sorted(by: { $0.key < $1.key }) {
      text += "\\coitag{c\(leaf)}{/Contents\(PDFText.string(words))}\n"
    }
    return text
  }
}

/// Text as PDF holds it.
enum PDFText {
  /// A text string: hexadecimal figures of its UTF-16, in which no sign means anything to TeX.
  static func string(_ text: String) -> String {
    var result: [UInt8] = Array("<FEFF".utf8)
    result.reserveCapacity(text.utf16.count * 4 + 6)
    for unit in text.utf16 {
      for shift in [12, 8, 4, 0] {
        let digit = UInt8(truncatingIfNeeded: unit >> UInt16(shift)) & 15
        result.append(digit < 10 ? digit + 48 : digit + 55)
      }
    }
    result.append(UInt8(ascii: ">"))
    return String(decoding: result, as: UTF8.self)
  }
}
