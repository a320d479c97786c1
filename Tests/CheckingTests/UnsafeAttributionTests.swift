import Harness
import Testing

@testable import Checking

@Suite struct UnsafeAttributionTests {
  private let check = UnsafeAttribution()
  private let mark = "⟦unsafe-attribution⟧"

  @Test("finds an attribution that fits fewer than three, and names the next one that would do")
  func region() {
    let found = expectFaults(
      check,
      in: SmallStudy.files([
        ("drift-1", "who: region-nordjylland, \(mark)attribution: 'Regional topleder, Region Nordjylland'"),
        ("drift-2", "who: kommune-nordjylland-1, \(mark)attribution: 'Kommunal topleder, Region Nordjylland'"),
        ("drift-3", "who: regional, \(mark)attribution: 'Regional topleder, Region Nordjylland'"),
      ]))
    #expect(
      found.map(\.message) == [
        "*Regional topleder, Region Nordjylland* fits 1 of those interviewed; quote `drift-1` needs 3",
        "*Kommunal topleder, Region Nordjylland* fits 2 of those interviewed; quote `drift-2` needs 3",
        "*Regional topleder, Region Nordjylland* fits 1 of those interviewed; quote `drift-3` needs 3",
      ])
    #expect(found[0].remedy == "write *Topleder, Region Nordjylland*, which fits 3, or `attribution: auto`")
    #expect(found[2].remedy == "write *Regional topleder*, which fits 5, or `attribution: auto`")
  }

  @Test("finds a voice that fits too few, or nobody")
  func voices() {
    let people = SmallStudy.people.replacing(
      "voices:\n",
      with: """
        voices:
          - {id: nord, attribution: "Regional topleder, Nordjylland", role: topleder, sector: region, region: Nordjylland}
          - {id: rektor, attribution: Rektor, role: topleder, sector: region, region: Bornholm}

        """)
    let found = expectFaults(
      check,
      in: SmallStudy.files(
        [("a", "who: \(mark)nord"), ("b", "who: \(mark)rektor"), ("c", "who: statslig")],
        ["people.yaml": people]))
    #expect(
      found.map(\.message) == [
        "*Regional topleder, Nordjylland* fits 1 of those interviewed; quote `a` needs 3",
        "*Rektor* fits 0 of those interviewed; quote `b` needs 3",
      ])
  }

  @Test("tells to leave out what no wording can make safe")
  func noWording() {
    let found = expectFaults(
      check,
      in: SmallStudy.files(
        [("a", "who: a, \(mark)attribution: Leder")],
        ["people.yaml": "people: [{id: a, role: leder}, {id: b}]\nroles: [{id: leder, title: leder}]\n"]))
    #expect(found.first?.remedy == "leave the quote out, or add a coarser wording to `attributions` in `people.yaml`")
  }

  @Test("finds that a case gives the speaker's place away")
  func place() {
    let found = expectFaults(
      check,
      in: SmallStudy.files(
        [("a", "who: kommune-nordjylland-1, \(mark)attribution: Kommunal topleder")],
        [
          "cases/by.md": "---\ntitle: T\nplace: Nordjylland\n---\n\n![](quote:a)\n",
          SmallReport.chapterFile: SmallReport.frontMatter + "![](case:by)\n",
        ]))
    #expect(
      found.map(\.message) == ["*Kommunal topleder* in case `by` fits 2 of those interviewed; quote `a` needs 3"])
    #expect(found[0].remedy == "write *Topleder, Region Nordjylland*, which fits 3, or `attribution: auto`")
  }

  @Test("finds that too few could have been interviewed")
  func population() {
    let people = SmallStudy.people.replacing(
      "  - id: topleder\n", with: "  - id: topleder\n    population: [{sector: stat, count: 2}, {count: 500}]\n")
    let found = expectFaults(
      check,
      in: SmallStudy.files([("a", "who: stat-1, \(mark)attribution: Statslig topleder")], ["people.yaml": people]))
    #expect(
      found.map(\.message) == [
        "*Statslig topleder* fits 2 of those who could have been interviewed; quote `a` needs 3"
      ])
    #expect(found[0].remedy == "write *Topleder*, which fits 24, or `attribution: auto`")
  }

  @Test("finds `auto` where nothing is known that could be said, or nothing that fits enough")
  func auto() {
    let people = """
      people: [{id: a, role: leder}, {id: b, role: leder}, {id: c, sector: stat}]
      roles: [{id: leder, title: leder}]
      sectors: [{id: stat, title: Staten}]

      """
    let found = expectFaults(
      check,
      in: SmallStudy.files(
        [("a", "who: a, \(mark)attribution: auto"), ("c", "who: c, \(mark)attribution: auto")], ["people.yaml": people])
    )
    #expect(
      found.map(\.message) == [
        "no attribution for quote `a` fits 3",
        "`people.yaml` does not say enough about who quote `c` is by to put it into words",
      ])
  }

  @Test("finds what an interview says of somebody who is not named")
  func interview() {
    let found = expectFaults(
      check,
      in: SmallStudy.files(
        [],
        [
          "interviews/glad.md":
            "---\ntitle: T\nperson: \(mark)region-nordjylland\nrole: Regional topleder, Nordjylland\n---\n",
          SmallReport.chapterFile: SmallReport.frontMatter + "![](interview:glad)\n",
        ]))
    #expect(found.first?.remedy == "write *Topleder, Region Nordjylland* as its `role`, which fits 3")
  }

  @Test("never says who it is")
  func secrecy() {
    let found = expectFaults(
      check,
      in: SmallStudy.files([("a", "who: kommune-nordjylland-1, \(mark)attribution: 'Kommunal topleder, Nordjylland'")]))
    for text in found.flatMap({ [$0.message, $0.remedy ?? ""] }) {
      #expect(!text.contains("kommune-nordjylland") && !text.contains("Frode") && !text.contains("Nibby"))
    }
  }

  @Test("leaves alone what fits three, what no page shows, and what a name stands under")
  func innocent() {
    expectFaults(
      check,
      in: SmallStudy.files([
        ("a", "who: statslig"), ("b", "who: regional"), ("c", "who: kommunal"),
        ("d", "who: region-nordjylland, attribution: auto"),
        ("e", "who: kommune-midtjylland-1, attribution: 'Kommunal topleder, Region Midtjylland'"),
      ]))
    expectFaults(
      check,
      in: SmallReport.with([
        "people.yaml": "people: [{id: ida, name: Ida, title: rektor, consent: named}]\n",
        "quotes.yaml": "- {id: a, text: Ord., who: ida}\n",
      ]))
    expectFaults(
      check,
      in: SmallReport.with([
        "people.yaml": SmallStudy.people,
        "quotes.yaml": "- {id: a, text: Ord., who: stat-1, attribution: Arp}\n",
      ]))
  }
}
