import Harness
import Testing

@testable import Checking

@Suite struct MisquotationTests {
  private let check = Misquotation()

  private func files(_ text: String, _ rest: String = "") -> [String: String] {
    SmallReport.with([
      "quotes.yaml": "- {id: tid, text: \(text), source: transcripts/a.txt\(rest)}\n",
      "transcripts/a.txt":
        "Spørger: Har I tid?\nAnna: Der er aldrig tid nok til det hele, men vi går i gang.\nBo: Nej.\n",
    ])
  }

  @Test("finds other words, and says what was said where, and what to write")
  func replaced() {
    let found = expectFaults(check, in: files("⟦misquotation⟧\"Der er ikke tid nok til det meste\""))
    #expect(
      found.first?.message
        == "`ikke` stands for `aldrig`, `meste` stands for `hele`, in `transcripts/a.txt:2`")
    #expect(
      found.first?.remedy
        == "write what was said, »Der er aldrig tid nok til det hele«, with `[…]` for what is left out and `[word]` for what is put in"
    )
  }

  @Test("finds what is added, left out, and another speaker's")
  func others() {
    let added = expectFaults(check, in: files("⟦misquotation⟧Der er faktisk aldrig tid nok"))
    #expect(added.first?.message == "`faktisk` is added, in `transcripts/a.txt:2`")
    let leftOut = expectFaults(check, in: files("⟦misquotation⟧Der er aldrig tid til det hele"))
    #expect(leftOut.first?.message == "`nok` is left out, in `transcripts/a.txt:2`")
    let joined = expectFaults(check, in: files("⟦misquotation⟧Vi går i gang. Nej"))
    #expect(joined.first?.message == "another speaker goes on in line 3, in `transcripts/a.txt:2`")
  }

  @Test("finds words in another order, and those that are nowhere")
  func nowhere() {
    let order = expectFaults(check, in: files("⟦misquotation⟧'Vi går i gang […] Der er aldrig tid'"))
    #expect(
      order.first?.message
        == "»Der er aldrig tid« is not said after what the quote has before it, but earlier, in `transcripts/a.txt:2`")
    let absent = expectFaults(check, in: files("⟦misquotation⟧Kommunen bygger en svømmehal"))
    #expect(absent.first?.message == "quote `tid` is not in `transcripts/a.txt`, nor is anything like it")
  }

  @Test("leaves alone what was said, a paraphrase, and a quote from a work")
  func innocent() {
    expectFaults(check, in: files("'Der er aldrig tid […] men vi går i gang'"))
    expectFaults(check, in: files("Tiden er knap", ", rendering: paraphrase"))
    expectFaults(
      check,
      in: SmallReport.with(["quotes.yaml": "- {id: a, text: Ord., source: x}\n", "sources.yaml": Sample.sources]))
  }
}
