import Harness
import Model
import Reading
import Testing

@testable import Checking

@Suite struct CoarsePictureTests {
  private let check = CoarsePicture()

  /// The report of these files, where every picture has the pixels given.
  private func report(_ files: [String: String], width: Int, height: Int = 4000, format: Picture.Format = .jpeg) throws
    -> Report
  {
    var report = try #require(ReportReader.read(MarkedFiles(files).folder).report)
    for file in report.pictureFiles {
      report.pictures[file.value] = Picture(format: format, width: width, height: height)
    }
    return report
  }

  private func expect(_ files: [String: String], width: Int, height: Int = 4000, format: Picture.Format = .jpeg) throws
    -> [Diagnostic]
  {
    let found = check.run(CheckSubject(try report(files, width: width, height: height, format: format))).sortedByPlace()
    expectDiagnostics(found, marks: MarkedFiles(files).expected)
    return found
  }

  @Test("finds a photo with too few pixels in the column and across the page")
  func photos() throws {
    let found = try expect(SmallReport.chapter("⟦coarse-picture⟧![Møde](a.jpg)\n"), width: 984)
    #expect(found.first?.message == "`a.jpg` has 199 dpi at 125 mm: it is 984 pixels wide")
    #expect(found.first?.remedy == "use a picture at least 985 pixels wide")
    let full = try expect(
      SmallReport.chapter("![Møde](a.jpg)\n\n⟦coarse-picture⟧![Møde](b.jpg?width=full)\n"), width: 985)
    #expect(full.first?.remedy == "use a picture at least 1339 pixels wide")
  }

  @Test("finds covers, chapters' pictures, portraits and figures")
  func others() throws {
    let files = SmallReport.with([
      "report.yaml": SmallReport.reportYAML(adding: "cover: {picture: ⟦coarse-picture⟧a.jpg}"),
      SmallReport.chapterFile: "---\ntitle: Indledning\npicture: ⟦coarse-picture⟧b.jpg\n---\n\nTekst.\n",
      "interviews/glad.md": Sample.record("title: Glad\nportrait: ⟦coarse-picture⟧c.jpg"),
      "figures.yaml": "- {id: f, title: F, chart: picture, file: ⟦coarse-picture⟧d.png, alt: F}\n",
    ])
    #expect(try expect(files, width: 314).count == 4)
  }

  @Test("finds a picture that is too low for the frame it fills")
  func low() throws {
    let cover = SmallReport.with([
      "report.yaml": SmallReport.reportYAML(adding: "cover: {picture: ⟦coarse-picture⟧a.jpg}")
    ])
    let found = try expect(cover, width: 2000, height: 1000)
    #expect(found.first?.message == "`a.jpg` has 153 dpi at 220 × 165 mm: it is 2000 × 1000 pixels")
    #expect(found.first?.remedy == "use a picture of at least 1733 × 1300 pixels")
    #expect(try expect(SmallReport.chapter("![Møde](a.jpg)\n"), width: 2000, height: 10).isEmpty)
  }

  @Test("leaves alone pictures with pixels enough, drawings, logos and a cover without its picture")
  func innocent() throws {
    let photo = SmallReport.chapter("![Møde](a.jpg?width=full)\n")
    #expect(try expect(photo, width: 1339).isEmpty)
    #expect(try expect(photo, width: 200, format: .pdf).isEmpty)
    let cover = SmallReport.with([
      "report.yaml": SmallReport.reportYAML(adding: "cover: {style: field, picture: a.jpg}\ntheme: {logo: b.png}")
    ])
    #expect(try expect(cover, width: 100).isEmpty)
  }
}
