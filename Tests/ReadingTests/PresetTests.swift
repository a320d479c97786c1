import Harness
import Model
import Testing

@testable import Reading

@Suite struct PresetTests {
  private func presets(_ yaml: String) throws -> [PrintPreset] {
    try #require(expectReading(SmallReport.with(["printers.yaml": yaml])).report).presets
  }

  @Test("what a preset does not say is what most printers ask for")
  func defaults() throws {
    let preset = try #require(try presets("- name: trykkeriet\n").first)
    #expect(preset.name.value == "trykkeriet" && preset.bleed == 3 && preset.hasMarks)
    #expect(preset.standard == .x4 && preset.profile.value == "FOGRA39" && preset.totalInk == 300)
    #expect(preset.resolution == 300 && preset.minimumResolution == 200 && preset.pageMultiple == 1)
    #expect(preset.cover == .with && preset.trim == nil)
  }

  @Test("every key is read")
  func all() throws {
    let yaml = """
      - name: bog
        about: Limet ryg
        trim: A5
        bleed: 2.5
        marks: no
        standard: PDF/X-1a
        profile: images/papir.icc
        condition: FOGRA52
        total-ink: 280
        resolution: 350
        minimum-resolution: 250
        page-multiple: 2
        line-weight: 0.3
        cover: own
        paper: {weight: 130, bulk: 1.2}

      """
    let preset = try #require(try presets(yaml).first)
    #expect(preset.trim?.value == PrintPreset.Size(width: 148, height: 210) && preset.bleed == 2.5 && !preset.hasMarks)
    #expect(preset.standard == .x1a && preset.profile.value == "images/papir.icc" && preset.condition == "FOGRA52")
    #expect(preset.totalInk == 280 && preset.resolution == 350 && preset.minimumResolution == 250)
    #expect(preset.pageMultiple == 2 && preset.lineWeight == 0.3 && preset.cover == .own)
    // 60 pages are 30 sheets of 0.156 mm.
    #expect(abs(preset.spine(pages: 60) - 4.68) < 0.001)
  }

  @Test(
    "what no printer takes is said where it stands",
    arguments: [
      "- name: a\n  ⟦out-of-range⟧bleed: 6\n", "- name: a\n  bleed: ⟦wrong-type⟧bred\n",
      "- name: a\n  trim: ⟦unknown-trim⟧A44\n", "- name: a\n  standard: ⟦wrong-type⟧PDF/X-3\n",
      "- name: a\n  total-ink: ⟦wrong-type⟧500\n", "- name: a\n  ⟦unknown-key⟧blead: 3\n",
      "- name: a\n- name: ⟦duplicate-preset⟧a\n", "- ⟦missing-key⟧about: x\n",
      "- name: a\n  paper: {⟦out-of-range⟧weight: 5}\n",
    ])
  func faults(_ yaml: String) { expectReading(SmallReport.with(["printers.yaml": yaml])) }
}
