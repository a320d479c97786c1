import Harness
import Model
import Reading
import Testing

@testable import Manuscript

/// No text of an author's becomes a command.
@Suite struct HostileTextTests {
  static let text = "\\input{/etc/passwd} \\write18{x} % $ { } ~ ^^41 # & _ \" ' ` ]] [[ \\\\ \\end{document} --"
  /// The same as a YAML scalar.
  static let yaml = "'" + text.replacing("'", with: "''") + "'"

  /// Every text field of every file holds the text.
  static func files(_ text: String) -> [String: String] {
    let y = "'" + text.replacing("'", with: "''") + "'"
    let prose = text.replacing("\\", with: "\\\\").replacing("[", with: "\\[").replacing("`", with: "\\`")
      .replacing("_", with: "\\_").replacing("&", with: "&amp;")
    return [
      "report.yaml": """
      title: \(y)
      subtitle: \(y)
      short-title: \(y)
      label: \(y)
      summary: \(y)
      date: 2020
      publisher:
        {name: \(y), short-name: \(y), address: [\(y), \(y)], phone: \(y), email: \(y), web: \(y), logo: images/a.png}
      authors: [\(y), \(y)]
      commissioned-by: \(y)
      licence: \(y)
      isbn: {electronic: \(y), print: \(y)}
      version: \(y)
      credits: [{role: \(y), name: \(y)}]
      cover: {style: picture, picture: images/a.png, credit: \(y)}
      chapters: [forord, indledning]
      back-cover: \(y)
      """,
      "chapters/forord.md":
        "---\ntitle: \(y)\nkind: foreword\nlead: \(y)\nshort-title: \(y)\npicture: images/a.png\npicture-alt: \(y)\npicture-credit: \(y)\n---\n",
      "chapters/indledning.md": """
      ---
      title: \(y)
      ---

      ## \(prose)

      \(prose) *\(prose)* **\(prose)** ``\(text.replacing("`", with: "'"))`` [\(prose)](finding:a) [\(prose)](https://x.dk/\\{%7D$^^~#&_)[^n]

      - \(prose)

      1. \(prose)

      > \(prose)

      > [!FACT] \(prose)
      > \(prose)

      > [!NOW] \(prose)
      > \(prose)

      Table: \(prose)

      | \(prose) | b |
      |---|---|
      | \(prose) | b |

      ![\(prose)](images/a.png "\(prose.replacing("\"", with: "&quot;"))")

      ![](figure:m)

      ![](figure:p)

      ![](quote:a)

      ![](quote:b?as=pull)

      ![](finding:a)

      ![](recommendation:a)

      ![](case:a)

      ![](interview:a)

      ![](interview:b)

      ![](list:people)

      ![](list:findings)

      ![](list:recommendations)

      [](chapter:forord) [](case:a) [](interview:a) [](cite:w) [](cite:w?page=%$\\^^) [](quote:a)

      [^n]: \(prose)
      """,
      "findings/a.md":
        "---\ntitle: \(y)\ntag: \(y)\nlead: \(y)\nevidence: [quote:a, 'case:a', 'cite:w']\n---\n\n\(prose)\n",
      "recommendations/a.md": "---\ntitle: \(y)\nfor: \(y)\nlead: \(y)\nrests-on: [a]\n---\n\n\(prose)\n",
      "cases/a.md":
        "---\ntitle: \(y)\nplace: \(y)\norganisation: \(y)\nperiod: \(y)\nlead: \(y)\nsource: w\npage: \(y)\n---\n\n\(prose)\n",
      "interviews/a.md":
        "---\ntitle: \(y)\nname: \(y)\nrole: \(y)\nportrait: images/a.png\nportrait-alt: \(y)\nportrait-credit: \(y)\nlead: \(y)\n---\n\n\(prose)\n\n## \(prose)\n\n\(prose)\n",
      "interviews/b.md": "---\ntitle: \(y)\nperson: p\n---\n",
      "quotes.yaml":
        "- {id: a, text: \(y), who: v, source: w, page: \(y)}\n- {id: b, text: \(y), who: p, source: u, rendering: paraphrase}\n",
      "people.yaml":
        "people: [{id: p, name: \(y), title: \(y), organisation: \(y), sector: s, region: \(y), consent: named}]\nvoices: [{id: v, attribution: \(y)}]\nsectors: [{id: s, title: \(y)}]\n",
      "facts.yaml": "facts: [{id: a, value: 1, unit: \(y), note: \(y), page: \(y)}]\n",
      "figures.yaml":
        "- {id: m, title: \(y), chart: matrix, alt: \(y), note: \(y), source: w, page: \(y), centre: \(y), fields: [{title: \(y), text: \(y)}, {title: \(y)}, {title: \(y)}, {title: \(y)}]}\n- {id: p, title: \(y), chart: picture, file: images/a.png}\n",
      "sources.yaml":
        "- {id: w, type: article, title: \(y), authors: [{family: \(y), given: \(y)}, \(y)], year: \(y), container: \(y), publisher: \(y), place: \(y), pages: \(y), volume: \(y), issue: \(y), url: \(y), isbn: \(y), accessed: 2020}\n- {id: u, type: web, title: \(y), doi: \(y)}\n",
    ]
  }

  private static func pipeline(_ text: String) throws -> Pipeline {
    var folder = MemoryFolder(files(text))
    folder.files["images/a.png"] =
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 0, 3, 0, 0, 0, 2]
    let pipeline = try #require(Pipeline(folder))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    return pipeline
  }

  /// Templates/README.md's commands, and what escaping uses.
  private static let contract: Set<String> = [
    "documentclass", "reportsetup", "begin", "end", "frontcover", "colophonentry", "contentsentry", "backcover",
    "sectionheading", "subsectionheading", "subsubsectionheading", "item", "recordnote", "question", "figurenote",
    "figuresource", "field", "figurepicture", "photo", "tablehead", "tablerow", "persongroup", "person",
    "overviewentry", "reference", "thematicbreak", "emph", "strong", "code", "footnote", "weblink", "crossref",
    "pagecrossref", "pagecrossrefs", "citation", "subscript", "superscript", "textsymbol", "hyphen", "par", "\\",
    // Escaped signs.
    "textbackslash", "textasciicircum", "textasciitilde", "textquotedbl", "textquotesingle", "textasciigrave", "{", "}",
    "$", "&", "#", "%", "_", ",", "-", "hskip", "mbox",
  ]

  @Test("writes no command that is not in the contract, whatever the texts say")
  func commands() throws {
    let source = try Self.pipeline(Self.text).manuscript.source
    let tokens = TeXTokens(source)
    #expect(tokens.commands.subtracting(Self.contract) == [])
    #expect(tokens.isBalanced)
    #expect(tokens.activeSigns.isEmpty)
    for word in ["input", "write", "write18", "openin", "catcode"] { #expect(!tokens.commands.contains(word)) }
    // It is all there: every field has come through as text.
    let count = source.ranges(of: "\\textbackslash{}input\\{/etc/passwd\\}").count
    #expect(count > 90, "\(count)")
  }

  @Test("opens and closes every environment once, in order")
  func environments() throws {
    var open: [Substring] = []
    for line in try Self.pipeline(Self.text).manuscript.source.split(separator: "\n") {
      for (command, opens) in [("\\begin{", true), ("\\end{", false)] where line.hasPrefix(command) {
        let name = line.dropFirst(command.count).prefix { $0 != "}" }
        if opens { open.append(name) } else { #expect(open.popLast() == name) }
      }
    }
    #expect(open.isEmpty)
  }

  @Test("makes the same of any text in every field", arguments: 0..<12)
  func random(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: 100 + seed)
    let signs = Array("\\{}$&#%_^~\"]*<>|!=/,;:-@+ab")
    let text = "x" + random.text(of: signs, upTo: 24) + "x"
    // Some of it is markup in Markdown, which is no fault here.
    var folder = MemoryFolder(Self.files(text))
    folder.files["images/a.png"] = Array("%PDF-".utf8)
    let pipeline = try #require(Pipeline(folder))
    let tokens = TeXTokens(pipeline.manuscript.source)
    #expect(tokens.commands.subtracting(Self.contract) == [], "\(text)")
    #expect(tokens.isBalanced, "\(text)")
    #expect(tokens.activeSigns.isEmpty, "\(text)")
  }

  @Test(
    "keeps TeX's lines short with a line of ten thousand characters in every field",
    arguments: [
      String(repeating: "a", count: 10_000), String(repeating: "ord & ", count: 1_700) + "x",
    ])
  func longLines(_ text: String) throws {
    let pipeline = try Self.pipeline(text)
    #expect(pipeline.manuscript.source.split(separator: "\n").allSatisfy { $0.utf8.count < 200_000 })
  }

  @Test(
    "gets through a long chapter of nothing but one piece of markup",
    arguments: [
      "Vi *måtte* øve os på at [lade være](finding:x), før vi turde gøre det **om igen** på en ny måde.\n\n",
      "Vi *måtte* øve os på at lade være, før vi turde gøre det om igen. ",
      "**a**", "\\*", "&amp;", "<!-- a -->a", "| a |\n|---|\n\n", "- a\n", "a \"b\" - c\n", "æ漢", "`a` ", "[^1]", "> ",
      "a\\\n",
    ])
  func large(_ piece: String) throws {
    let count = 3_000 / piece.utf8.count
    let prose = String(repeating: piece, count: count)
    let pipeline = try #require(Pipeline(SmallReport.chapter(prose + "\n")))
    #expect(pipeline.manuscript.source.split(separator: "\n").allSatisfy { $0.utf8.count < 200_000 })
  }
}
