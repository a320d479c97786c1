import Foundation
import Harness
import Manuscript
import Model
import Testing
import Typesetting

@testable import Editing

/// Figures set by the house theme, as a report of their own.
struct ChartPages: Sendable {
  /// Every word of the PDF and where it stands.
  let words: [WordBox]
  /// The PDF's text in reading order.
  let text: String
  /// The size in PostScript points of every piece of text.
  let sizes: [Double]
  /// TeX's log of the last pass.
  let log: String

  /// - Parameters:
  ///   - figures: what is drawn, in order.
  ///   - theme: colours other than the theme's own, as `report.yaml` says them.
  init(_ figures: [(title: String, content: ResolvedFigure.Content)], theme: String? = nil) throws {
    var files = SmallReport.files
    if let theme { files["report.yaml"] = SmallReport.reportYAML(adding: theme) }
    let pipeline = try #require(Pipeline(files))
    var report = pipeline.resolved
    let place = report.chapters[0].location
    report.chapters[0].body = Self.body(figures, place)
    let manuscript = Manuscript.write(report, className: "coi", characters: CharacterTable(signs: Pipeline.signs))
    let folder = try TemporaryFolder()
    let job = Job(
      texSource: manuscript.source, themeFolder: Workshop.templates + "/coi", design: Workshop.press.houseDesign(),
      className: "coi",
      fonts: Workshop.press.houseFonts(), sourceDate: 1_588_204_800, output: folder.path + "/charts.pdf",
      keepTeX: folder.path + "/tex")
    let result = Typesetter().run(job)
    expectDiagnostics(result.diagnostics, marks: [])
    let pdf = try #require(result.pdf)
    words = WordBox.all(in: pdf)
    text = Workshop.text(of: pdf)
    sizes = Self.sizes(in: pdf)
    log = String(decoding: try #require(folder.bytes(of: "tex/report.log")), as: UTF8.self)
  }

  /// What `/F12 7.37 Tf` says in the pages' contents.
  private static func sizes(in pdf: String) -> [Double] {
    let contents = Workshop.run("qpdf", ["--qdf", "--object-streams=disable", pdf, "-"]).output
    return contents.split(whereSeparator: \.isWhitespace).reduce(into: (sizes: [Double](), last: Substring())) {
      if $1 == "Tf", let size = Double($0.last) { $0.sizes.append(size) }
      $0.last = $1
    }.sizes
  }

  /// A sentence and a figure, for each.
  static func body(
    _ figures: [(title: String, content: ResolvedFigure.Content)], _ place: Place
  ) -> [ResolvedBlock] {
    figures.enumerated().flatMap { index, figure in
      [
        ResolvedBlock(.paragraph([ResolvedInline(.text("Herunder: \(figure.title)."), at: place)]), at: place),
        ResolvedBlock(.figure(Self.figure(index + 1, figure.title, figure.content, place)), at: place),
      ]
    }
  }

  private static func figure(
    _ number: Int, _ title: String, _ content: ResolvedFigure.Content, _ place: Place
  ) -> ResolvedFigure {
    ResolvedFigure(
      name: "Figur", number: String(number), title: title, label: Label(.figure, "f\(number)"), alternative: title,
      content: content,
      note: Remark(name: "Note", words: [ResolvedInline(.text("Spørgsmålet er stillet til alle."), at: place)]))
  }
}
