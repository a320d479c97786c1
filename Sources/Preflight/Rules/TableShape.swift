/// Has each row of a table as many cells as the others (ISO 14289-1, 7.5)? Otherwise no cell has a sure header.
struct TableShape {
  /// How many columns the cells of each row fill, those that reach down from rows above counted in.
  private let widths: [Int]
  private static let mostRows = 10_000
  private static let mostColumns = 500

  init(_ table: Int, _ structure: StructureTree) {
    let depth = structure.elements[table].depth
    var rows: [[(columns: Int, rows: Int)]] = []
    for index in (table + 1)..<max(table + 1, structure.elements.count) {
      let element = structure.elements[index]
      guard element.depth > depth, rows.count < Self.mostRows else { break }
      // A table within a cell has a shape of its own.
      guard Self.table(of: index, structure) == table else { continue }
      if element.type == "TR" {
        rows.append([])
      } else if element.type == "TH" || element.type == "TD", !rows.isEmpty {
        func span(_ name: String) -> Int {
          min(max(element.attribute(name, of: "Table", in: structure)?.integer ?? 1, 1), Self.mostColumns)
        }
        rows[rows.count - 1].append((span("ColSpan"), span("RowSpan")))
      }
    }
    var widths: [Int] = []
    // For each row to come, how many columns cells from above fill.
    var hanging: [Int: Int] = [:]
    for (index, cells) in rows.enumerated() {
      widths.append(cells.reduce(hanging[index] ?? 0) { $0 + $1.columns })
      for cell in cells where cell.rows > 1 {
        for below in (index + 1)..<min(index + cell.rows, rows.count) { hanging[below, default: 0] += cell.columns }
      }
    }
    self.widths = widths
  }

  private static func table(of index: Int, _ structure: StructureTree) -> Int? {
    var above = structure.elements[index].parent
    while let parent = above, structure.elements[parent].type != "Table" { above = structure.elements[parent].parent }
    return above
  }

  func check(_ page: PageFacts?, _ list: inout FindingList) {
    guard let first = widths.first, let odd = widths.firstIndex(where: { $0 != first }) else { return }
    list.add(
      "uneven-table", on: page, "a table has \(first) columns in its first row and \(widths[odd]) in row \(odd + 1)",
      remedy: "give each row as many cells, or state ColSpan and RowSpan")
  }
}
