import Platform

@testable import Preflight

/// A PDF's words in the order of its structure tree: the tree from the document, what stands in each piece of marked content from
/// the pages, letter by letter as ToUnicode has it.
struct HeardText {
  private(set) var text = ""
  private var pieces: [ObjectID: [Int: String]] = [:]
  private var letters: [ObjectID: [Int: String]] = [:]

  init?(_ pdf: String) {
    var findings = FindingList()
    guard let programs = PDFPrograms(Machine.current, needsGhostscript: false),
      let document = SourceFile(pdf, programs, Cancellation()).read(&findings)
    else { return nil }
    for page in PageTree(document).pages { read(page) }
    walk(document.catalog["StructTreeRoot"]["K"], page: nil)
  }

  /// What stands in a line; everything else is apart from what comes before and after it.
  private static let inline: Set<String> = ["Span", "Link", "Reference"]

  private mutating func walk(_ node: PDFNode, page: ObjectID?) {
    for kid in node.oneOrMore {
      if let number = kid.integer {
        text += page.flatMap { pieces[$0]?[number] } ?? ""
      } else if kid["Type"].name == "MCR" {
        text += (kid["Pg"].id ?? page).flatMap { pieces[$0]?[kid["MCID"].integer ?? -1] } ?? ""
      } else if kid["Type"].name != "OBJR" {
        let isInline = Self.inline.contains(kid["S"].name ?? "")
        if !isInline { text += "\n" }
        walk(kid["K"], page: kid["Pg"].id ?? page)
        if !isInline { text += "\n" }
      }
    }
  }

  private mutating func read(_ page: PageFacts) {
    guard let id = page.node.id else { return }
    var lexer = ContentLexer(page.node["Contents"].oneOrMore.flatMap { ($0.bytes ?? []) + [10] })
    var operands: [PDFObject] = []
    var (piece, font): (Int?, [Int: String]) = (nil, [:])
    while true {
      switch lexer.next() {
      case .end: return
      case .operand(let operand): operands.append(operand)
      case .inlineImage: operands = []
      case .name(let name):
        switch name {
        case "BDC":
          if case .dictionary(let entries)? = operands.last { piece = entries["MCID"]?.number.map(Int.init) }
        case "EMC": piece = nil
        case "Tf": font = map(of: page.resources["Font"][operands.first?.name ?? ""])
        case "Tj", "TJ":
          guard let piece else { break }
          let strings = operands.flatMap { $0.array ?? [$0] }.compactMap(\.bytes)
          let text = strings.joined().map { font[Int($0)] ?? "?" }.joined()
          pieces[id, default: [:]][piece, default: ""] += text
        default: break
        }
        operands = []
      }
    }
  }

  private mutating func map(of font: PDFNode) -> [Int: String] {
    guard let id = font.id else { return [:] }
    if let known = letters[id] { return known }
    var map: [Int: String] = [:]
    var lexer = ContentLexer(font["ToUnicode"].bytes ?? [])
    var operands: [[UInt8]] = []
    reading: while true {
      switch lexer.next() {
      case .end: break reading
      case .operand(let operand): if let bytes = operand.bytes { operands.append(bytes) }
      case .inlineImage: break
      case .name(let name):
        let step = name == "endbfrange" ? 3 : 2
        if name == "endbfchar" || name == "endbfrange" {
          for index in stride(from: 0, to: operands.count - step + 1, by: step) {
            let (first, last) = (operands[index][0], operands[index + step - 2][0])
            for code in first...last { map[Int(code)] = Self.text(operands[index + step - 1], plus: code - first) }
          }
        }
        operands = []
      }
    }
    letters[id] = map
    return map
  }

  private static func text(_ bytes: [UInt8], plus offset: UInt8) -> String {
    var units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }
    if let last = units.last { units[units.count - 1] = last + UInt16(offset) }
    return String(decoding: units, as: UTF16.self)
  }
}
