import Foundation
import Harness
import Testing

/// `values`, `bind` and `check --strict`, as their users meet them.
@Suite struct ValueCommandTests {
  private func trykklar(_ words: String...) -> (output: String, errors: String, status: Int32?) {
    Workshop.run(Workshop.program, words, environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
  }

  private func folder(_ prose: String) throws -> TemporaryFolder {
    try TemporaryFolder(SmallSurvey.chapter(prose))
  }

  @Test("values lists what is printed, the number before rounding, n and the page of the source")
  func values() throws {
    let folder = try folder("Det gælder [tre ud af fire](value:s.involveret.ja), og [](value:s.bidrag.delt) deler.\n")
    let run = trykklar("values", folder.path, "--format", "csv")
    #expect(run.status == 0)
    #expect(
      run.output == """
        place,prints,value,number,n,source,page,note
        chapters/indledning.md:5:12,tre ud af fire,s.involveret.ja,0.76,608,,14,
        chapters/indledning.md:5:56,hver fjerde,s.bidrag.delt,,462,,23,

        """)
    let json = trykklar("values", folder.path, "--format=json").output
    let list = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list.count == 2)
    #expect(list[0]["number"] as? Double == 0.76)
    #expect(trykklar("values", folder.path).output.hasPrefix("place "))
  }

  @Test("values --quotes lists the quotes that are shown, with their transcripts' lines and times")
  func quotes() throws {
    let folder = try TemporaryFolder(
      SmallReport.chapter(
        "![](quote:a)\n",
        [
          "quotes.yaml":
            "- {id: a, text: Der er aldrig tid., who: anna, source: transcripts/a.txt}\n- {id: b, text: Nej., who: anna}\n",
          "people.yaml": "people: [{id: anna, name: Anna Vang, consent: named}]\n",
          "transcripts/a.txt": "Spørger: Nå?\n[01:02:03] Anna: Nej, der er aldrig tid.\n",
        ]))
    let run = trykklar("values", folder.path, "--quotes", "--format", "csv")
    #expect(run.status == 0)
    #expect(
      run.output == """
        place,quote,words,source,line,last-line,time
        quotes.yaml:1:8,a,Der er aldrig tid.,transcripts/a.txt,2,2,01:02:03

        """)
    let json = trykklar("values", folder.path, "--quotes", "--format=json").output
    let list = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(list.first?["line"] as? Int == 2)
  }

  @Test("values knows its formats")
  func formats() throws {
    let run = trykklar("values", "x", "--format", "xml")
    #expect(run.status == 2)
    #expect(run.errors == "trykklar: there is no format `xml`; use one of `text`, `csv`, `json`\n")
  }

  @Test("bind links what is one value and no other, and leaves the rest")
  func bind() throws {
    let folder = try folder("Vi ser, at 71 pct. satte i gang, og at 99 pct. ikke gjorde.\n")
    let dry = trykklar("bind", folder.path, "--dry-run")
    #expect(dry.output == "\(folder.path)/chapters/indledning.md:5:12: [71 pct.](value:s.bidrag.igangsat)\n")
    #expect(dry.errors == "\(folder.path): 1 bound, 1 left as it is\n")
    let chapter = { String(decoding: folder.bytes(of: "chapters/indledning.md") ?? Data(), as: UTF8.self) }
    #expect(chapter().contains("at 71 pct. satte"))
    #expect(trykklar("bind", folder.path).status == 0)
    #expect(chapter().hasSuffix("at [71 pct.](value:s.bidrag.igangsat) satte i gang, og at 99 pct. ikke gjorde.\n"))
    #expect(trykklar("bind", folder.path).output.isEmpty)
  }

  @Test("check --strict takes warnings for errors")
  func strict() throws {
    let folder = try folder("Vi ser, at 71 pct. satte i gang.\n")
    #expect(trykklar("check", folder.path).status == 0)
    let strict = trykklar("check", "--strict", folder.path)
    #expect(strict.status == 1)
    #expect(strict.errors.contains("error[unbound-number]: `71 pct.` is bound to no value"))
  }

  @Test("what a value says can be no command and breaks no table")
  func hostile() throws {
    let folder = try folder("Det er [\"76 pct.\"](value:s.involveret.ja).\n")
    let run = trykklar("values", folder.path, "--format", "csv")
    #expect(run.output.split(separator: "\n").count == 2)
  }
}
