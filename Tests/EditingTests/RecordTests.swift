import Harness
import Model
import Testing

@testable import Editing

@Suite struct RecordTests {
  @Test("says who speaks, and never who does not want to be named")
  func attribution() throws {
    let pipeline = try Everything.report("![](quote:tid)\n\n![](quote:om?as=pull)\n\n![](quote:bo)\n")
    let quotes = pipeline.resolved.chapters[0].body.compactMap { block -> ResolvedQuote? in
      if case .quote(let quote) = block.kind { quote } else { nil }
    }
    #expect(quotes.map(\.text) == ["»Vi har ›ikke‹ tid.«", "Det gik godt.", "»Nej.«"])
    #expect(quotes.map(\.attribution) == ["Kommunal topleder", "Ida Ås, direktør, KL", nil])
    #expect(quotes.map { $0.origin.map(tied) } == ["s.~21", nil, nil])
    #expect(quotes.map(\.style) == [.display, .pull, .display])
    #expect(!pipeline.manuscript.source.contains("Hemmelig"))
    #expect(!pipeline.manuscript.source.contains("vagt"))
  }

  @Test("names the work of a quote when the report quotes from several")
  func origins() throws {
    let pipeline = try Everything.report(
      "![](quote:a)\n",
      [
        "quotes.yaml": "- {id: a, text: A., source: bourgon, page: 2}\n- {id: b, text: B., source: ny}\n",
        "sources.yaml":
          "- {id: bourgon, type: book, title: T, authors: [OECD], year: 2017}\n- {id: ny, type: web, title: Ny}\n",
      ])
    guard case .quote(let quote) = pipeline.resolved.chapters[0].body[0].kind else { return }
    #expect(quote.origin.map(tied) == "OECD~2017, s.~2")
  }

  @Test("lists people by sector in the order given, by name in the order of the Danish alphabet")
  func people() throws {
    let pipeline = try Everything.report("![](list:people)\n")
    guard case .people(let groups) = pipeline.resolved.chapters[0].body[0].kind else { return }
    #expect(groups.map(\.title) == ["Kommunerne", "Staten", nil])
    #expect(groups.map { $0.people.map(\.name) } == [["Karl Bo"], ["Ida Ås", "Zita Bo", "Aage Bo"], ["Ulla Bo"]])
    #expect(groups[1].people[0].position == "direktør, KL")
  }

  @Test("lists those whose names may stand in the list only, and puts none of them under a quote")
  func listed() throws {
    let pipeline = try Everything.report(
      "![](list:people)\n\n![](quote:a)\n",
      [
        "people.yaml": "people: [{id: ida, name: Ida, consent: listed}, {id: bo, name: Bo}]\n",
        "quotes.yaml": "- {id: a, text: Ord., who: ida}\n",
      ])
    guard case .people(let groups) = pipeline.resolved.chapters[0].body[0].kind,
      case .quote(let quote) = pipeline.resolved.chapters[0].body[1].kind
    else { return #expect(Bool(false), "a list and a quote") }
    #expect(groups.map { $0.people.map(\.name) } == [["Ida"]])
    #expect(quote.attribution == nil)
  }

  @Test("tells what a finding is based on, of that which a reader can turn to")
  func evidence() throws {
    let pipeline = try Everything.report(
      "![](finding:drift)\n\n![](figure:syntese)\n\n![](quote:tid)\n\n![](quote:om)\n\n![](case:soenderborg)\n",
      [
        "findings/drift.md":
          "---\ntitle: T\nevidence: [figure:syntese, figure:to, case:soenderborg, 'cite:bourgon', 'fact:fem', quote:tid, quote:om, quote:bo, sludder]\n---\n"
      ])
    let remark = try #require(pipeline.records[0].remark)
    #expect(remark.name == "Bygger på")
    let words = tied(remark.words.plainText)
    #expect(words.hasPrefix("figur~1, »Sønderborg ›gør‹ det«, Bourgon~2017, "))
    #expect(!words.contains("figur~2"))
  }

  @Test("tells what a recommendation rests on, of the findings that are shown")
  func restsOn() throws {
    let pipeline = try Everything.report("![](finding:drift)\n\n![](recommendation:luft)\n")
    let remark = try #require(pipeline.records[1].remark)
    #expect(remark.name == "Hviler på")
    #expect(tied(remark.words.plainText) == "opmærksomhedspunkt~1")
    #expect(pipeline.records[1].tag == "Kommuner")
  }

  @Test("gives overviews of what is shown, in the order of the numbers")
  func overview() throws {
    let pipeline = try Everything.report("![](list:findings)\n\n![](finding:tid)\n\n![](finding:drift)\n")
    guard case .overview(let entries) = pipeline.resolved.chapters[0].body[0].kind else { return }
    #expect(entries.map(\.number) == ["1", "2"])
    #expect(entries.map(\.title) == ["Tiden er knap", "Driften presser"])
    #expect(entries.map(\.tag) == [nil, "Smertensbarn"])
  }

  @Test("gives a figure and a case their source")
  func sources() throws {
    let pipeline = try Everything.report("![](figure:syntese)\n\n![](case:soenderborg)\n")
    guard case .figure(let figure) = pipeline.resolved.chapters[0].body[0].kind else { return }
    #expect(figure.source.map { tied($0.words.plainText) } == "Bourgon~2017, s.~11–12")
    #expect(figure.note?.words.plainText == "Se »a«")
    if case .matrix(let matrix) = figure.content { #expect(matrix.fields[3].title == "d’s") }
    #expect(pipeline.records[0].tag == "Sønderborg, 2018-2019")
    #expect(pipeline.records[0].remark.map { tied($0.words.plainText) } == "Bourgon~2017, s.~4")
  }

  @Test("shows the person of an interview who let himself be named")
  func interview() throws {
    let pipeline = try Everything.report(
      "![](interview:glad)\n\n![](interview:bo)\n", ["interviews/bo.md": "---\ntitle: T\nperson: bo\n---\n"])
    let interviews = pipeline.resolved.chapters[0].body.compactMap { block -> ResolvedInterview? in
      if case .interview(let interview) = block.kind { interview } else { nil }
    }
    #expect(interviews.map(\.person) == ["Ida Ås", nil])
    #expect(interviews.map(\.role) == ["direktør, KL", nil])
  }

  @Test("fills the colophon, and leaves out what the report does not say")
  func colophon() throws {
    let full = try #require(
      Pipeline(
        SmallReport.chapter(
          "![A](images/a.jpg \"Foto: Ida\")\n\n![A](images/b.jpg \"Foto: Ida\")\n\n![A](images/c.jpg \"Bo\")\n",
          [
            "report.yaml": SmallReport.reportYAML
              + "cover: {credit: 'Foto: Per'}\ncredits: [{role: Layout, name: \"Bo's\"}]\n"
          ])))
    #expect(
      full.resolved.colophon.map { ColophonEntry(name: $0.name, lines: $0.lines.map(tied)) } == [
        ColophonEntry(name: "Udgivet af", lines: ["Center for Offentlig Innovation"]),
        ColophonEntry(name: "Kontakt", lines: ["www.coi.dk"]),
        ColophonEntry(name: "Forfattere", lines: ["Center for Offentlig Innovation"]),
        ColophonEntry(name: "Layout", lines: ["Bo’s"]),
        ColophonEntry(name: "Forsidefoto", lines: ["Per"]),
        ColophonEntry(name: "Foto", lines: ["Ida", "Bo"]),
        ColophonEntry(name: "Udgivet", lines: ["30.~april~2020"]),
        ColophonEntry(name: "ISBN (elektronisk)", lines: ["978-87-7014-419-3"]),
        ColophonEntry(name: "Gengivelse", lines: ["Indholdet må gerne refereres, når kilden står tydeligt."]),
      ])
  }
}
