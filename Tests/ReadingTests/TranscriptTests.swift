import Harness
import Model
import Testing

@testable import Reading

@Suite struct TranscriptTests {
  private func read(_ text: String) -> [String] {
    Transcript.read(text, file: "t").utterances.map { utterance in
      let time = utterance.seconds.map { " \($0)" } ?? ""
      return "\(utterance.line) \(utterance.speaker ?? "-")\(time): \(utterance.text)"
    }
  }

  @Test("plain text is nobody's, a line at a time")
  func plain() { #expect(read("Så gik vi.\n\n  Hjem. \r\n") == ["1 -: Så gik vi.", "3 -: Hjem."]) }

  @Test("a label holds until the next one")
  func labels() {
    #expect(
      read("Interviewer: Nå?\nAnna Hansen: Ja.\nNemlig.\n\nOg så det her: nej.\n\nS1:\tHej\n") == [
        "1 Interviewer: Nå?", "2 Anna Hansen: Ja.", "3 Anna Hansen: Nemlig.", "5 Anna Hansen: Og så det her: nej.",
        "7 S1: Hej",
      ])
  }

  @Test("a word with a colon in the middle of an answer is what was said")
  func noLabel() {
    #expect(
      read("Anna: Vi så på det, og\nResultatet: ingen kom.\nBo: Nå.\n") == [
        "1 Anna: Vi så på det, og", "2 Anna: Resultatet: ingen kom.", "3 Bo: Nå.",
      ])
  }

  @Test("time stamps of every form are read and taken out")
  func times() {
    #expect(
      read("[00:12:03] S1: Ja [00:12:09] nej.\n00:13:00 S2: Nå.\nS1 (00:14:00): Hm.\nkl. 12:30 gik vi\n12:30 gik vi\n")
        == [
          "1 S1 723.0: Ja   nej.", "2 S2 780.0: Nå.", "3 S1 840.0: Hm.", "4 S1 840.0: kl. 12:30 gik vi",
          "5 S1 840.0: 12:30 gik vi",
        ])
    #expect(read("Mette Dam 00:00:10\nDet er det.\n") == ["2 Mette Dam 10.0: Det er det."])
    #expect(read("Ida: Ja. #00:00:19-5#\nBo: Nå.\n") == ["1 Ida: Ja.", "2 Bo 19.5: Nå."])
  }

  @Test("WebVTT's voices, tags, notes and settings")
  func webVTT() {
    #expect(
      read(
        """
        WEBVTT

        NOTE Nej
        heller ikke

        1
        00:01.000 --> 00:02.000 align:start
        <v Anna Vang>Ja, <i>ja</i> &amp; nej</v><v.loud Bo>Nå

        01:00:02.500 --> 01:00:03.000
        Hm
        """) == ["8 Anna Vang 1.0: Ja, ja & nej", "8 Bo 1.0: Nå", "11 - 3602.5: Hm"])
  }

  @Test("SRT with and without labels")
  func subRip() {
    #expect(
      read("1\n00:00:01,250 --> 00:00:02,000\n{\\an8}Anna: Ja\nnej\n\n2\n00:00:03,000 --> 00:00:04,000\nHm\n") == [
        "3 Anna 1.25: Ja", "4 Anna 1.25: nej", "8 Anna 3.0: Hm",
      ])
  }

  @Test(
    "what is broken is read as far as it goes",
    arguments: [
      "WEBVTT", "WEBVTT\n\n00:00 --> \n<v", "1\n00:00:01,000 --> 00:00:02,000\n<v Anna", ":", "[", "[99:99:99]", "#1:2",
      "\u{301}:",
      "99999999999:00", "A:", "( :", "00:00:00",
    ])
  func broken(text: String) { #expect(read(text).count <= 1) }

  @Test("a quote's transcript is read, in Windows-1252 too, and kept out of what is shown")
  func reading() throws {
    var folder = MemoryFolder(
      SmallReport.with(["quotes.yaml": "- {id: a, text: Ord., source: transcripts/a.txt}\n"]))
    folder.files["transcripts/a.txt"] = [0xE6, 0xF8, 0xE5, 0x0D, 0x0A]
    let result = ReportReader.read(folder)
    #expect(result.diagnostics.isEmpty)
    #expect(result.report?.transcripts.map(\.file) == ["transcripts/a.txt"])
    #expect(result.report?.transcripts.first?.utterances.map(\.text) == ["æøå"])
    #expect(result.texts["transcripts/a.txt"] == nil)
  }

  @Test("a transcript that is not there is an error where the first quote names it, with the near miss")
  func missing() {
    let result = expectReading(
      SmallReport.with([
        "quotes.yaml":
          "- {id: a, text: Ord., source: ⟦missing-file⟧transcripts/ane.txt}\n- {id: b, text: Ord., source: transcripts/ane.txt}\n",
        "transcripts/anna.txt": "Ord.\n",
      ]))
    #expect(result.diagnostics.first?.remedy == "did you mean `transcripts/anna.txt`?")
    expectReading(
      SmallReport.with(["quotes.yaml": "- {id: a, text: Ord., source: ⟦path-outside⟧transcripts/../../a}\n"]))
  }
}
