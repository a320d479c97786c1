import Editing
import Harness
import Model
import Testing

@testable import Checking

@Suite struct UnknownReferenceTests {
  private let check = UnknownReference()

  @Test("finds links to nothing wherever prose stands")
  func links() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        """
        ## Om ⟦unknown-reference⟧[figuren](figure:nej)

        Det ser *man i ⟦unknown-reference⟧[](table:nej)* tydeligt.[^1]

        - Punkt ⟦unknown-reference⟧[](section:nej)

        > [!FACT] Boks ⟦unknown-reference⟧[](cite:nej)
        > Indhold ⟦unknown-reference⟧[](value:nej)

        | a | b |
        |---|---|
        | æøå | ⟦unknown-reference⟧[](quote:nej) |

        [^1]: Se ⟦unknown-reference⟧[](chapter:nej).

        """,
        [
          "cases/vejle.md": Sample.record("title: Vejle", "Se ⟦unknown-reference⟧[](finding:nej)."),
          "interviews/glad.md": Sample.record(
            "title: Glad", "## Hvad med ⟦unknown-reference⟧[](case:nej)?\n\nSe ⟦unknown-reference⟧[](interview:nej)."),
        ]))
  }

  @Test("finds placements of nothing")
  func placements() {
    expectFaults(
      check, in: SmallReport.chapter("⟦unknown-reference⟧![](figure:nej)\n\n> ⟦unknown-reference⟧![](list:nej)\n"))
  }

  @Test("finds keys in the lists that name nothing")
  func keys() {
    expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml": "- {id: a, text: Ord., who: ⟦unknown-reference⟧nej, source: ⟦unknown-reference⟧nej}\n",
        "people.yaml": """
        people: [{id: p, sector: ⟦unknown-reference⟧nej, role: ⟦unknown-reference⟧nej}]
        voices: [{id: v, attribution: Topleder, sector: ⟦unknown-reference⟧nej, role: ⟦unknown-reference⟧nej}]
        roles:
          - id: leder
            title: leder
            by-sector: {⟦unknown-reference⟧nej: Leder}
            population: [{sector: ⟦unknown-reference⟧nej, count: 2}]

        """,
        "interviews/glad.md": Sample.record("title: Glad\nperson: ⟦unknown-reference⟧nej"),
        "findings/drift.md": Sample.record("title: Drift\nevidence:\n  - ⟦unknown-reference⟧quote:nej"),
        "recommendations/tid.md": Sample.record("title: Tid\nrests-on: [drift, ⟦unknown-reference⟧nej]"),
        "cases/vejle.md": Sample.record("title: Vejle\nsource: ⟦unknown-reference⟧nej"),
        "figures.yaml":
          "- {id: f, title: F, chart: picture, file: ⟦missing-file⟧a.png, source: ⟦unknown-reference⟧nej, alt: F}\n",
        "facts.yaml": """
        facts: [{id: x, value: 1, source: ⟦unknown-reference⟧nej}]
        sums: [{total: ⟦unknown-reference⟧nej, parts: [x, ⟦unknown-reference⟧nej]}]

        """,
      ]))
  }

  @Test("leaves alone what names something")
  func innocent() {
    expectFaults(
      check,
      in: SmallReport.chapter(
        """
        ## Tiden {#tid}

        Se [](section:tid), [](chapter:indledning), [](cite:soeges2020?page=7), [](value:x) og [](table:svar).

        Table: Svar {#svar}

        | a |
        |---|
        | b |

        ![](quote:a?as=pull)

        ![](list:references)

        """,
        [
          "quotes.yaml": Sample.quote("a")
            + "- {id: b, text: Ord., who: anne-vang, source: transcripts/samtale-7.txt}\n",
          "transcripts/samtale-7.txt": "Ord.\n",
          "people.yaml": Sample.people, "sources.yaml": Sample.sources, "facts.yaml": "facts: [{id: x, value: 1}]\n",
          "findings/drift.md": Sample.record("title: Drift\nevidence: [quote:a, fact:x, cite:soeges2020, table:svar]"),
        ]))
  }

  @Test("suggests the near miss, of the same kind before another")
  func nearMiss() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        """
        Se ⟦unknown-reference⟧[](quote:tidd).

        Se ⟦unknown-reference⟧[](case:hverdag).

        Se ⟦unknown-reference⟧[](section:hverdag-og-fest).

        ⟦unknown-reference⟧![](list:referencer)

        """,
        [
          "quotes.yaml": Sample.quote("tid") + Sample.quote("hverdag"), "people.yaml": Sample.people,
          "sources.yaml": Sample.sources,
        ]))
    #expect(
      found.map(\.message) == [
        "no quote is called `tidd`", "no case is called `hverdag`", "no section is called `hverdag-og-fest`",
        "no list is called `referencer`",
      ])
    #expect(
      found.map(\.remedy) == [
        "did you mean `tid`?", "did you mean `quote:hverdag`?", "write `{#hverdag-og-fest}` after the section's title",
        "did you mean `references`?",
      ])
    #expect(found.map(\.length) == [14, 16, 27, 20])
  }

  @Test("suggests a person's or a voice's identifier for a `who`")
  func nearWho() {
    let found = expectFaults(
      check,
      in: SmallReport.with([
        "quotes.yaml":
          "- {id: a, text: Ord., who: ⟦unknown-reference⟧komunal}\n- {id: b, text: Ord., who: ⟦unknown-reference⟧anne-wang}\n",
        "people.yaml": Sample.people,
      ]))
    #expect(found.map(\.remedy) == ["did you mean `kommunal`?", "did you mean `anne-vang`?"])
    #expect(found.map(\.length) == [7, 9])
  }

  @Test("stops looking for near misses after a hundred")
  func many() {
    let prose = String(repeating: "Se ⟦unknown-reference⟧[](section:tidd).\n\n", count: 101)
    let found = expectFaults(check, in: SmallReport.chapter("## Tid\n\n" + prose))
    #expect(found.count { $0.remedy == "did you mean `tid`?" } == 100)
  }

  @Test("finds every name in the address of a value, and suggests the nearest")
  func values() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        """
        ⟦unknown-reference⟧[](value:politiker.ansvar.ja) ⟦unknown-reference⟧[](value:politikere.answar.ja)
        ⟦unknown-reference⟧[](value:politikere.ansvar.jaa) ⟦unknown-reference⟧[](value:politikere.ansvar.ja@deling=jaa)
        ⟦unknown-reference⟧[](value:politikere.ansvar.ja@sektor=stat) ⟦unknown-reference⟧[](value:politiker)
        ⟦unknown-reference⟧[](value:soeges2020) [](value:politikere?as=n) [](value:politikere.ansvar?as=n)

        """, Sample.survey.merging(["sources.yaml": Sample.sources]) { own, _ in own }))
    #expect(
      found.map(\.message) == [
        "no survey is called `politiker`", "no question of `politikere` is called `answar`",
        "no answer to `politikere.ansvar` is called `jaa`", "no group of `politikere.deling` is called `jaa`",
        "no background variable or question of `politikere` is called `sektor`",
        "no fact or survey is called `politiker`", "no fact or survey is called `soeges2020`",
      ])
    #expect(
      found.map(\.remedy) == [
        "did you mean `politikere`?", "did you mean `ansvar`?", "did you mean `ja`?", "did you mean `ja`?",
        "add `- id: sektor` to `groups` in `surveys/politikere.yaml`", "did you mean `politikere`?",
        "did you mean `cite:soeges2020`?",
      ])
  }

  @Test("finds names in facts that are worked out, where they are written")
  func formulas() {
    let found = expectFaults(
      check,
      in: SmallReport.chapter(
        "[](value:b) [](value:c)\n",
        ["facts.yaml": "facts: [{id: b, value: ⟦unknown-reference⟧nej + 1}, {id: c, value: b * 2}]\n"]))
    #expect(found.map(\.message) == ["no fact or survey is called `nej`"])
  }

  @Test("says that a record is another edition's, and that a name is no form of an edition's")
  func editions() {
    let files = SmallReport.chapter(
      "Se ⟦unknown-reference⟧[](case:aalborg) ⟦unknown-reference⟧[](edition:nane) [](edition:name)\n",
      ["cases/aalborg.md": "---\ntitle: Aalborg\n---\n\nTekst.\n"])
    var found: [Diagnostic] = []
    expectChecks(files) { report in
      var report = report
      report.cases[0].only = [Located("nord", at: report.cases[0].id.location)]
      let midt = Edition(id: Located("midt", at: report.cases[0].id.location))
      found = check.run(CheckSubject(report.picked(for: midt))).sortedByPlace()
      return found
    }
    #expect(found.map(\.message).first == "`case:aalborg` is not in the edition `midt`")
    #expect(found.map(\.remedy).last == "did you mean `name`?")
  }
}
