import Testing

@testable import Typesetting

@Suite struct RerunReasonTests {
  private func reason(_ old: [String: String], _ new: [String: String]) -> String? {
    RerunReason.of(read: old.mapValues { Array($0.utf8) }, written: new.mapValues { Array($0.utf8) })
  }

  @Test("is none when nothing changed") func same() {
    #expect(reason(["report.aux": "\\newlabel{a}{{1}{2}}\n"], ["report.aux": "\\newlabel{a}{{1}{2}}\n"]) == nil)
  }

  @Test("is none when TeX wrote what it always writes") func nothing() {
    #expect(reason([:], ["report.aux": "\\relax \n\\gdef \\@abspage@last{1}\n"]) == nil)
  }

  @Test("is the page numbers when labels are new or have moved") func labels() {
    let one = ["report.aux": "\\relax \n\\newlabel{a}{{1}{2}}\n"]
    let two = ["report.aux": "\\relax \n\\newlabel{a}{{1}{3}}\n"]
    #expect(reason([:], one) == "because the page numbers are known now")
    #expect(reason(one, two) == "because the page numbers moved")
  }

  @Test("names the file when something else changed") func others() {
    #expect(reason(["report.pos": "1\n"], ["report.pos": "2\n"]) == "because `report.pos` changed")
    #expect(reason([:], ["report.pos": "2\n"]) == "because there is a `report.pos` to read now")
  }
}
