import Testing

@testable import Importing

@Suite struct SelectionCheckTests {
  private let spoken = "Hun sagde 😀: Åh nej.\nDet går."

  private func verdict(_ text: String, _ start: Int, _ end: Int, _ name: String?) -> SelectionCheck.Verdict {
    SelectionCheck(text).verdicts([CodedProject.Selection(guid: "S", name: name, start: start, end: end)])[0]
  }

  @Test("counts code points from zero, the end not included")
  func standard() {
    #expect(verdict(spoken, 13, 20, "Åh nej.") == .sound("Åh nej."))
    #expect(verdict(spoken, 0, 3, "Hun") == .sound("Hun"))
  }

  @Test("refuses positions in UTF-16 units, and says so")
  func utf16() {
    #expect(
      verdict(spoken, 14, 21, "Åh nej.")
        == .refused("its positions are counted in UTF-16 units instead of code points"))
  }

  @Test("refuses positions with the end included, and says so")
  func inclusive() {
    #expect(verdict(spoken, 13, 19, "Åh nej.") == .refused("its positions are counted with the end included"))
  }

  @Test("refuses positions that take CR LF for one character, and takes those that do not")
  func lineEnds() {
    let text = "a\r\nb\r\nDet går."
    #expect(verdict(text, 6, 14, "Det går.") == .sound("Det går."))
    #expect(verdict(text, 4, 12, "Det går.") == .refused("its positions are counted with CR LF as one character"))
    #expect(
      verdict("a\nb\nDet går.", 6, 14, "Det går.")
        == .refused("its positions are counted with each line end as two characters"))
  }

  @Test("refuses positions that count the byte-order mark, and takes those that do not")
  func mark() {
    #expect(verdict("\u{FEFF}Det går.", 0, 8, "Det går.") == .sound("Det går."))
    #expect(
      verdict("\u{FEFF}Det går nu.", 1, 8, "Det går") == .refused("its positions are counted with the byte-order mark"))
  }

  @Test("names two faults together")
  func two() {
    #expect(
      verdict("😀a\r\nb\r\nc\r\nDet går.", 8, 16, "Det går.")
        == .refused("its positions are counted in UTF-16 units instead of code points and with CR LF as one character"))
  }

  @Test("refuses what its name does not say at all, and positions that are none", arguments: [(0, 3), (-1, 4), (4, 2)])
  func nonsense(_ start: Int, _ end: Int) {
    guard case .refused = verdict(spoken, start, end, "noget ganske andet") else {
      Issue.record("imported")
      return
    }
  }

  @Test("refuses positions past the end, and the largest there are")
  func outside() {
    #expect(verdict(spoken, 5, 500, nil) == .refused("its positions are outside the text"))
    #expect(verdict(spoken, 5, .max, "Hun") == .refused("its positions are outside the text"))
  }

  @Test("believes a selection without a name, unless another of the text is refused")
  func unnamed() {
    let nameless = CodedProject.Selection(guid: "S", name: "", start: 0, end: 3)
    let wrong = CodedProject.Selection(guid: "W", name: "Åh nej.", start: 14, end: 21)
    #expect(SelectionCheck(spoken).verdicts([nameless]) == [.sound("Hun")])
    guard case .refused = SelectionCheck(spoken).verdicts([wrong, nameless])[1] else {
      Issue.record("believed")
      return
    }
  }

  @Test(
    "knows names that hold a beginning, or a beginning and an end",
    arguments: [
      "Vi når det aldrig, men …", "Vi når...alligevel.", "Vi når det … prøver vi … alligevel.", "Vi  når\ndet…",
    ])
  func excerpts(_ name: String) throws {
    #expect(try #require(Excerpt(name)).fits("Vi når det aldrig, men … så prøver vi … alligevel."))
  }

  @Test("does not take another passage for it", arguments: ["Vi når ikke…", "Vi …aldrig.", "når det aldrig", "…", " "])
  func others(_ name: String) {
    #expect(Excerpt(name)?.fits("Vi når det aldrig, men så prøver vi.") != true)
  }
}
