import Harness
import Model
import Testing

@testable import Manuscript

@Suite struct CharacterTests {
  private let table = CharacterTable(signs: Set("−≤≥→…".unicodeScalars))

  @Test(
    "writes every character of Danish public prose",
    arguments: [
      ("æøå ÆØÅ é ü", "æøå ÆØÅ é ü"), ("§ ½ € – — … • ° × ± ² ³ ¹", "§ ½ € – — … • ° × ± ² ³ ¹"),
      ("“ ” » « ’ ‘ › ‹ „", "“ ” » « ’ ‘ › ‹ „"), ("CO₂ 10⁶", "CO\\subscript{2} 10\\superscript{6}"),
      ("− ≥ ≤ →", "\\textsymbol{uni2212} \\textsymbol{uni2265} \\textsymbol{uni2264} \\textsymbol{uni2192}"),
      ("a\u{A0}b\u{202F}c\u{2009}d\u{AD}e", "a~b\\,c\\,d\\-e"), ("5\u{2011}10", "5\\mbox{-}10"),
      ("e\u{301} a\u{30A} U\u{308}", "é å Ü"), ("a\u{200B}b\u{2060}c\u{FEFF}d", "a\\hskip0pt{}bcd"),
      ("a\tb\nc\u{2028}d", "a b c d"),
    ])
  func prose(_ text: String, _ latex: String) {
    expectEqual(escaped(text), latex)
  }

  @Test("escapes every sign that means something to TeX")
  func special() {
    expectEqual(
      escaped("\\ { } $ & # % _ ^ ~ \" ' `"),
      "\\textbackslash{} \\{ \\} \\$ \\& \\# \\% \\_ \\textasciicircum{} \\textasciitilde{} \\textquotedbl{} \\textquotesingle{} \\textasciigrave{}"
    )
  }

  @Test(
    "keeps signs apart that a font would join",
    arguments: [
      ("--", "-{}-"), ("---", "-{}-{}-"), ("<<", "<{}<"), (">>", ">{}>"), (",,", ",{},"), ("‘‘", "‘{}‘"),
      ("-\u{2060}-", "-{}-"), ("-\u{200D}\u{200D}-", "-{}-"),
    ])
  func ligatures(_ text: String, _ latex: String) {
    expectEqual(escaped(text), latex)
  }

  @Test(
    "a hyphen after which a line may end is a command, and one that begins something is not",
    arguments: [
      ("e-mail", "e\\hyphen{}mail"), ("land- og by", "land\\hyphen{} og by"), ("2019-2021", "2019\\hyphen{}2021"),
      ("”Vi”-kultur", "”Vi”\\hyphen{}kultur"), ("e\u{2010}mail", "e\\hyphen{}mail"), ("ned til -5", "ned til -5"),
      ("(-mail)", "(-mail)"), ("-5", "-5"), ("-", "-"),
      // After words that are set in another way.
      ("-kultur", "\\hyphen{}kultur"),
    ])
  func hyphens(_ text: String, _ latex: String) {
    expectEqual(escaped(text), latex)
  }

  @Test("writes a space between words as a sign of its own, and many as one")
  func wordSpaces() {
    #expect(table.latex("a  b \n c_d") { _, _ in }.source == "a_b_c\\_d")
  }

  @Test("gives the text back when the escapes are taken out")
  func roundTrip() {
    var random = SeededGenerator(seed: 8)
    let alphabet = Array("abæøå \\{}$&#%_^~\"'`-<>,.;:!?[]()*+=/|@0–»«½€")
    for _ in 0..<1_000 {
      let text = random.text(of: alphabet, upTo: 60)
      let latex = escaped(text)
      #expect(unescaped(latex) == text.replacing(/[ ]+/, with: " "), "\(latex)")
      #expect(TeXTokens(latex).isBalanced)
    }
  }

  @Test(
    "ends long lines where TeX sees a space or nothing",
    arguments: [
      String(repeating: "ord ", count: 30_000), String(repeating: "x", count: 100_000),
      String(repeating: "x", count: 4_999) + " " + String(repeating: "y", count: 9_000),
      String(repeating: "a\u{A0}%", count: 20_000), String(repeating: " ", count: 20_000) + "x",
    ])
  func longLines(_ text: String) {
    let latex = escaped(text)
    #expect(latex.split(separator: "\n").allSatisfy { $0.utf8.count < 10_000 })
    #expect(!latex.contains("\n\n"))
    // What TeX reads: a comment sign takes the line end with it, and the spaces that begin the next line.
    var read = ""
    for line in latex.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.drop { $0 == " " }
      let isHidden = words.last == "%" && words.dropLast().last != "\\"
      read += isHidden ? String(words.dropLast()) : words + " "
    }
    let squeezed = { (text: String) in text.split(separator: " ").joined(separator: " ") }
    #expect(squeezed(unescaped(read)) == squeezed(text.replacing("\u{A0}", with: "~")))
  }

  @Test(
    "reports a character that no font has where the author wrote it",
    arguments: [
      "Æøå ⟦unshown-character⟧漢 og ⟦unshown-character⟧\u{1F600}.\n",
      "Æ \\* &amp; *⟦unshown-character⟧漢*\n",
      "## Æ ⟦unshown-character⟧漢\n",
      "| Æ | ⟦unshown-character⟧漢 |\n|---|---|\n",
      "Æ ⟦unshown-character⟧\u{7}\n",
      "Æ x⟦unshown-character⟧\u{303}\n",
      "> [!FACT] Æ ⟦unshown-character⟧漢\n",
    ])
  func unshown(_ prose: String) throws {
    let marked = MarkedFiles(SmallReport.chapter(prose))
    let pipeline = try #require(Pipeline(marked.files))
    expectDiagnostics(pipeline.manuscript.diagnostics, marks: marked.expected)
  }

  @Test("reports it at its place in YAML and in front matter, too, but not in a comment")
  func unshownInYAML() throws {
    let marked = MarkedFiles(
      SmallReport.chapter(
        "![](quote:a)\n\n![](finding:b)\n",
        [
          "quotes.yaml": "# 漢\n- id: a\n  text: >-\n    Æ\n    ⟦unshown-character⟧漢\n",
          "findings/b.md": "---\ntitle: \"Æ ⟦unshown-character⟧漢\"\n---\n",
        ]))
    let pipeline = try #require(Pipeline(marked.files))
    expectDiagnostics(pipeline.manuscript.diagnostics, marks: marked.expected)
  }

  @Test("reports a character that is written as an entity at its text")
  func entity() throws {
    let pipeline = try #require(Pipeline(SmallReport.chapter("Æ &#x6F22;\n")))
    expectDiagnostics(pipeline.manuscript.diagnostics, marks: ["chapters/indledning.md:5:3: unshown-character"])
    #expect(pipeline.manuscript.diagnostics[0].message.hasPrefix("`漢` (U+6F22"))
  }

  @Test("reports a report in another alphabet in few words")
  func otherAlphabet() throws {
    let text = String((0x4E00..<0x5E00).map { Character(Unicode.Scalar(UInt32($0))!) })
    let pipeline = try #require(Pipeline(SmallReport.chapter(String(repeating: text + "\n", count: 10))))
    #expect(pipeline.manuscript.diagnostics.count == 500)
  }

  private func escaped(_ text: String) -> String {
    Pipeline.readable(table.latex(text) { scalar, _ in Issue.record("cannot show \(scalar)") }.source)
  }

  /// The inverse of escaping, written independently of it.
  private func unescaped(_ latex: String) -> String {
    var text = latex
    for (command, sign) in [
      ("\\textbackslash{}", "\u{1}"), ("\\textasciicircum{}", "^"), ("\\textasciitilde{}", "\u{2}"),
      ("\\textquotedbl{}", "\""), ("\\textquotesingle{}", "'"), ("\\textasciigrave{}", "`"), ("\\{", "\u{3}"),
      ("\\}", "\u{4}"), ("\\hyphen{}", "-"), ("{}", ""), ("\\", ""), ("\u{1}", "\\"), ("\u{2}", "~"), ("\u{3}", "{"),
      ("\u{4}", "}"),
    ] { text = text.replacing(command, with: sign) }
    return text
  }
}
