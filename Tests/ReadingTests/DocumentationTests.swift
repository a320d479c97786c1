import Foundation
import Testing

@testable import Reading

/// `docs/format.md` and what is read must say the same.
@Suite struct DocumentationTests {
  @Test(
    "names every key in the section of its file",
    arguments: [
      ("report.yaml", [Shape.report, .publisher, .isbn, .credit, .cover, .theme]), ("chapters/NAME.md", [.chapter]),
      ("findings/NAME.md", [.finding]), ("recommendations/NAME.md", [.recommendation]), ("cases/NAME.md", [.case]),
      ("interviews/NAME.md", [.interview]), ("quotes.yaml", [.quote]),
      ("people.yaml", [.people, .person, .voice, .sector, .role, .population]), ("facts.yaml", [.facts, .fact, .sum]),
      ("surveys/NAME.yaml", [.survey, .period, .variable, .groupValue, .question, .scale, .answer]),
      ("figures.yaml", [.figure, .phase, .field, .domain]), ("sources.yaml", [.work, .author]),
      ("editions.yaml", [.edition, .editionNames, .isbn]), ("printers.yaml", [.preset, .pageSize, .paper]),
    ])
  func keys(_ file: String, _ shapes: [Shape]) throws {
    let section = try section(file)
    for key in shapes.flatMap(\.keys) {
      #expect(section.contains("`\(key.name)`"), "\(file) is not said to have `\(key.name)`")
    }
  }

  @Test("names the columns of published shares")
  func columns() throws {
    let section = try section("surveys/NAME.csv")
    for column in SharesReader.columns { #expect(section.contains("`\(column)`"), "\(column)") }
  }

  @Test("names the columns of translated shares")
  func translatedColumns() throws {
    let section = try section("Translations")
    for column in SharesTranslation.columns { #expect(section.contains("`\(column)`"), "\(column)") }
  }

  @Test("says of every chart which keys it needs and takes")
  func charts() throws {
    let rows = try section("figures.yaml").split(separator: "\n").filter { $0.hasPrefix("| `") }
    let known = Set(Shape.figure.keys.map(\.name)).subtracting(FigureKeys.ofEveryFigure)
    for (chart, keys) in FigureKeys.ofChart {
      let row = try #require(rows.first { $0.hasPrefix("| `\(chart)`") }, "no row for \(chart)")
      let cell = row.split(separator: "|").last ?? ""
      let named = Set(cell.split(separator: "`").map(String.init)).intersection(known)
      if chart == "diverging" {
        #expect(cell.contains("as `stacked`"))
      } else {
        #expect(named == Set(keys.needs + keys.takes), "\(chart)")
      }
    }
  }

  private func section(_ title: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/format.md"), encoding: .utf8)
    let sections = text.components(separatedBy: "\n## ")
    return try #require(sections.first { $0.hasPrefix(title + "\n") }, "no section \(title)")
  }
}
