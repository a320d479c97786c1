import Harness
import Model
import Testing

@testable import Editing

/// A report with one of everything, for pointing at and placing.
enum Everything {
  static let files: [String: String] = [
    "findings/drift.md": "---\ntitle: Driften presser\ntag: Smertensbarn\n---\n\nPunktet.\n",
    "findings/tid.md": "---\ntitle: Tiden er knap\n---\n\nPunktet.\n",
    "recommendations/luft.md": "---\ntitle: Giv luft\nfor: Kommuner\nrests-on: [tid, drift]\n---\n\nGør det.\n",
    "cases/soenderborg.md":
      "---\ntitle: Sønderborg \"gør\" det\nplace: Sønderborg\nperiod: 2018-2019\nsource: bourgon\npage: 4\n---\n\nDet skete.\n",
    "interviews/glad.md": "---\ntitle: En glad leder\nperson: ida\n---\n\n## Hvorfor?\n\nDerfor.\n",
    "quotes.yaml": """
    - {id: tid, text: "Vi har \\"ikke\\" tid.", who: kommunal, source: bourgon, page: 21}
    - {id: om, text: Det gik godt., who: ida, rendering: paraphrase}
    - {id: bo, text: Nej., who: bo}
    """,
    "people.yaml": """
    people:
      - {id: ida, name: Ida Ås, title: direktør, organisation: KL, sector: stat, consent: named}
      - {id: aa, name: Aage Bo, sector: stat, consent: named}
      - {id: z, name: Zita Bo, sector: stat, consent: named}
      - {id: k, name: Karl Bo, title: rektor, sector: kommune, consent: named}
      - {id: u, name: Ulla Bo, consent: named}
      - {id: bo, name: Bo Hemmelig, title: vagt, organisation: KL, sector: stat}
    voices: [{id: kommunal, attribution: Kommunal topleder}]
    sectors: [{id: kommune, title: Kommunerne}, {id: stat, title: Staten}, {id: tom, title: Ingen}]
    """,
    "facts.yaml": """
    facts:
      - {id: fem, value: 5}
      - {id: mange, value: 3478}
      - {id: halv, value: -1.50}
    """,
    "figures.yaml": """
    - {id: syntese, title: Syntesen, chart: matrix, fields: [{title: a}, {title: b}, {title: c}, {title: "d's"}], source: bourgon, page: 11-12, note: "Se \\"a\\""}
    - {id: to, title: To, chart: matrix, fields: [{title: a}, {title: b}, {title: c}, {title: d}]}
    """,
    "sources.yaml": """
    - {id: bourgon, type: book, title: A New Synthesis, authors: [{family: Bourgon, given: Jocelyne}], year: 2017, publisher: Dalhousie, place: Halifax, isbn: 978-87-7014-419-3}
    """,
  ]

  /// Places all of it, in a chapter of its own at the end.
  static let allPlaced =
    "![](figure:to)\n\n![](figure:syntese)\n\n![](finding:tid)\n\n![](finding:drift)\n\n![](recommendation:luft)\n\n![](case:soenderborg)\n\n![](interview:glad)\n\n![](quote:tid)\n\nTable: Svar {#svar}\n\n| A |\n|---|\n| 1 |\n"

  static func report(_ prose: String, _ own: [String: String] = [:]) throws -> Pipeline {
    let files = SmallReport.chapter(prose, files).merging(own) { _, own in own }
    let pipeline = try #require(Pipeline(files))
    expectDiagnostics(pipeline.diagnostics, marks: [])
    return pipeline
  }
}

extension Pipeline {
  /// The words of the first chapter's paragraphs and headings.
  var words: [String] {
    resolved.chapters[0].body.compactMap { block in
      switch block.kind {
      case .paragraph(let words): words.plainText
      case .heading(let heading): "\(heading.number) \(heading.title.plainText)"
      default: nil
      }
    }
  }

  /// The records that the first chapter shows.
  var records: [ResolvedRecord] {
    resolved.chapters[0].body.compactMap { block in
      switch block.kind {
      case .finding(let record), .recommendation(let record), .case(let record): record
      default: nil
      }
    }
  }
}

/// With no-break spaces shown as `~`.
func tied(_ text: String) -> String { text.replacing("\u{A0}", with: "~") }
