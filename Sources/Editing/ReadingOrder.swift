import Model

/// The report walked through as a reader does, from the first chapter to the last: what is shown, how often, and what number it
/// gets. Records are numbered in the order in which they are first shown.
public struct ReadingOrder: Sendable {
  /// *3*, *A*, or empty, by identifier.
  public private(set) var chapters: [String: String] = [:]
  /// *3.4*, *3.4.1*, or empty, by the place of the heading.
  public private(set) var sections: [SourceLocation: String] = [:]
  public private(set) var figures: [String: String] = [:]
  public private(set) var tables: [String: String] = [:]
  public private(set) var findings: [String: String] = [:]
  public private(set) var recommendations: [String: String] = [:]
  /// Where each record is placed, in order. An address has no options here.
  public private(set) var placements: [Address: [SourceLocation]] = [:]
  /// Placements of a record inside itself, or so deep in other records that no end is in sight.
  public private(set) var cycles: [Located<Address>] = []

  private let index: ReportIndex
  /// Records in records in records: past this it is no report any more, and it would take the stack.
  static let deepest = 16
  /// Records whose bodies are being walked through.
  private var open: [Address] = []

  public init(_ report: Report, _ index: ReportIndex) {
    self.index = index
    var (number, letter) = (0, 0)
    for chapter in report.chapters {
      var name = ""
      if chapter.isNumbered {
        switch chapter.kind {
        case .chapter:
          number += 1
          name = String(number)
        case .appendix:
          name = Self.letter(letter)
          letter += 1
        case .foreword: break
        }
      }
      chapters[chapter.id.value] = name
      numberSections(of: chapter, as: name)
      walk(chapter.body)
    }
  }

  /// Whether some page shows the record.
  public func shows(_ address: Address) -> Bool {
    switch address.scheme {
    case .chapter: chapters[address.target] != nil
    case .section: true
    case .table: tables[address.target] != nil
    case .cite, .value, .edition: true
    default: placements[Address(address.scheme, address.target)] != nil
    }
  }
}

extension ReadingOrder {
  private mutating func numberSections(of chapter: Chapter, as name: String) {
    var (section, subsection) = (0, 0)
    for block in chapter.body {
      guard case .heading(let heading) = block.kind else { continue }
      switch heading.level {
      case 2:
        (section, subsection) = (section + 1, 0)
        sections[heading.id.location] = name.isEmpty ? "" : "\(name).\(section)"
      case 3:
        subsection += 1
        sections[heading.id.location] = name.isEmpty || section == 0 ? "" : "\(name).\(section).\(subsection)"
      default: sections[heading.id.location] = ""
      }
    }
  }

  private mutating func walk(_ blocks: [Block]) {
    for block in blocks {
      switch block.kind {
      case .placement(let address): place(Address(address.scheme, address.target), at: block.location)
      case .table(let table):
        if let id = table.caption?.id.value, tables[id] == nil { tables[id] = String(tables.count + 1) }
      case .list(let list): list.items.forEach { walk($0) }
      case .quotation(let inner): walk(inner)
      case .callout(let callout): walk(callout.body)
      case .editionPassage(let passage): walk(passage.body)
      case .heading, .paragraph, .photo, .thematicBreak: break
      }
    }
  }

  private mutating func place(_ address: Address, at location: SourceLocation) {
    guard !open.contains(address), open.count < Self.deepest else {
      cycles.append(Located(address, at: location))
      return
    }
    let isFirst = placements[address] == nil
    placements[address, default: []].append(location)
    guard isFirst else { return }
    open.append(address)
    defer { open.removeLast() }
    let id = address.target
    switch address.scheme {
    case .figure: if index.figures[id] != nil { figures[id] = String(figures.count + 1) }
    case .finding:
      guard let finding = index.findings[id] else { return }
      findings[id] = String(findings.count + 1)
      walk(finding.body)
    case .recommendation:
      guard let recommendation = index.recommendations[id] else { return }
      recommendations[id] = String(recommendations.count + 1)
      walk(recommendation.body)
    case .case: walk(index.cases[id]?.body ?? [])
    case .interview:
      guard let interview = index.interviews[id] else { return }
      walk(interview.opening + interview.exchanges.flatMap(\.answer))
    default: break
    }
  }

  /// A, B … Z, AA, AB …
  private static func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}
