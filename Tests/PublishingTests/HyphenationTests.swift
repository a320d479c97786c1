import Foundation
import Testing
import Typesetting

/// What a class must do with a passage in another language.
@Suite struct HyphenationTests {
  @Test("divides words by the patterns of their own language, and goes back to the document's")
  func patterns() throws {
    let folder = try TemporaryFolder()
    let word = "\\showhyphens{kommunalbestyrelse}"
    let source = """
      \\documentclass[language=english]{coi}
      \\begin{document}
      \(word)
      \\begin{inlanguage}{danish}
      \(word)
      \\begin{inlanguage}{english}
      \(word)
      \\end{inlanguage}
      \(word)
      \\end{inlanguage}
      \(word)
      x
      \\end{document}

      """
    let result = Typesetter().run(
      Job(
        texSource: source, themeFolder: Workshop.templates + "/coi", design: Workshop.press.houseDesign(),
        className: "coi",
        fonts: Workshop.press.houseFonts(), sourceDate: 0, output: nil, keepTeX: folder.path + "/tex"))
    #expect(result.outcome == .finished, "\(result.diagnostics)")
    let log = String(decoding: try #require(folder.bytes(of: "tex/report.log")), as: UTF8.self)
    let divided = log.split(separator: "\n").filter { $0.contains("kom") && $0.contains("\\T1/") }
      .compactMap { $0.split(separator: " ").last.map { $0.replacing("^^?", with: "-") } }
    let (danish, english) = (divided.dropFirst().first ?? "", divided.first ?? "")
    #expect(danish == "kom-mu-nal-be-sty-relse")
    #expect(english != danish)
    #expect(divided == [english, danish, english, danish, english])
  }
}
