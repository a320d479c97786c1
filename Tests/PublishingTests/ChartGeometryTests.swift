import Editing
import Foundation
import Testing

/// Charts set by pdfTeX, measured on the page.
@Suite struct ChartGeometryTests {
  /// Points.
  private static let millimetre = 72 / 25.4
  /// The theme's grid: the margin column's left edge, the text column's right edge, and the text's top and foot.
  private static let column = (18 * millimetre)...(187 * millimetre)
  private static let text = (31 * millimetre)...(31 * millimetre + 46 * 14 * 72 / 72.27)
  private static let everything = Result { try ChartPages(ChartExtremes.all) }

  /// Words of the pages that show figures, without running heads and page numbers.
  private func words() throws -> [WordBox] {
    try Self.everything.get().words.filter { $0.page >= 4 && Self.text.contains($0.top + 4) }
  }

  @Test("no two words of any chart touch")
  func collisions() throws {
    let found = WordBox.collisions(try words())
    #expect(found.isEmpty, "\(found.map { "\($0) and \($1)" }.joined(separator: "\n"))")
  }

  @Test("no word of any chart leaves the columns")
  func columns() throws {
    // Punctuation hangs a little beyond the edge.
    let room = (Self.column.lowerBound - 1)...(Self.column.upperBound + 2.5)
    let outside = try words().filter { !room.contains($0.left) || !room.contains($0.right) }
    #expect(outside.isEmpty, "\(outside)")
  }

  @Test("no chart reaches below the text")
  func foot() throws {
    let pages = try Self.everything.get()
    let last = pages.words.map(\.page).max() ?? 0
    // Below the text there is only the page's number; the back cover has words of its own.
    let foot = (Self.text.upperBound + 3)..<(278 * Self.millimetre)
    let below = pages.words.filter { (4..<last).contains($0.page) && foot.contains($0.bottom) }
    #expect(below.isEmpty, "\(below)")
  }

  @Test("nothing on a chart is smaller than seven points")
  func sizes() throws {
    let sizes = try Self.everything.get().sizes
    #expect(sizes.count > 1_000)
    #expect((sizes.min() ?? 0) >= 7 * 72 / 72.27, "\(Set(sizes).sorted())")
  }

  @Test("every chart is on the page, whole, and TeX has nothing to say about it")
  func complete() throws {
    let pages = try Self.everything.get()
    for (index, figure) in ChartExtremes.all.enumerated() {
      let isShown = pages.text.contains("Figur \(index + 1) \(figure.title)")
      #expect(isShown, "figure \(index + 1), \(figure.title)")
    }
    let complaints = pages.log.split(separator: "\n").filter {
      $0.contains("Overfull") || $0.contains("Float too large")
    }
    #expect(complaints.isEmpty)
  }
}
