import Testing
import Typesetting

/// What a manuscript may not say about a chart: the class complains instead of drawing something else.
@Suite struct ChartContractTests {
  @Test(
    "is an error that names the mistake",
    arguments: [
      (#"\begin{barchart}\chartrow{\datum[lenght=0.5]{5}}\end{barchart}"#, "Unknown key `lenght'"),
      (#"\begin{barchart}\chartrow[labels={A}]{}\end{barchart}"#, "Unknown key `labels'"),
      (#"\begin{segmentchart}[style=round]\end{segmentchart}"#, "Unknown style `round'"),
      (#"\begin{barchart}\series[tone=loud]{A}\end{barchart}"#, "Unknown tone `loud'"),
      (#"\begin{linechart}\tick[position=0]{2020}\end{linechart}"#, "Unknown key `position'"),
      (#"\bignumber[size=9]{1}{a}"#, "Unknown key `size'"),
      (#"\begin{phases}\phase{A}{}\end{phases}"#, "A drawing of phases has 1"),
      (#"\begin{overlap}\domain{A}{}\end{overlap}"#, "An overlap has 1 domains"),
    ])
  func mistakes(latex: String, complaint: String) throws {
    let folder = try TemporaryFolder()
    let result = Typesetter().run(
      Job(
        texSource: "\\documentclass{coi}\n\\begin{document}\n\(latex)\n\\end{document}\n",
        themeFolder: Workshop.templates + "/coi", design: Workshop.press.houseDesign(), className: "coi",
        fonts: Workshop.press.houseFonts(), sourceDate: 0,
        output: nil, keepTeX: folder.path + "/tex"))
    #expect(result.outcome == .failed)
    let log = String(decoding: try #require(folder.bytes(of: "tex/report.log")), as: UTF8.self)
    #expect(log.contains(complaint))
  }
}
