import Testing

@testable import Typesetting

@Suite struct OutlineSubsetTests {
  private func font(_ glyph: String = "\tendchar") -> String {
    """
    /Subrs 1 array
    dup 0 {
    \treturn
    \t} |
    |-
    2 index /CharStrings 3 dict dup begin
    /.notdef {
    \tendchar
    \t} |-
    /A {
    \(glyph)
    \t} |-
    /B {
    \tendchar
    \t} |-
    end
    end
    """
  }

  private func kept(_ font: String, _ glyphs: Set<String>) -> String? {
    OutlineSubset.kept(Array(font.utf8), glyphs: glyphs).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("glyphs that nobody can ask for are left out, and counted out")
  func subset() {
    let wanted = font().replacing("CharStrings 3", with: "CharStrings 2").replacing(
      "/B {\n\tendchar\n\t} |-\n", with: "")
    #expect(kept(font(), ["A"]) == wanted)
    #expect(kept(font(), ["A", "B"]) == font())
  }

  @Test("a font with glyphs made of others, or of another form, stays whole")
  func whole() {
    #expect(kept(font("\t0 1 2 65 66 seac"), ["A"]) == nil)
    #expect(kept(font().replacing("\t} |-\nend", with: "end"), ["A"]) == nil)
    #expect(kept("no font", ["A"]) == nil)
    #expect(kept(font(), ["C"]) == nil)
  }

  @Test("an encoding names glyphs, whatever its comments say")
  func names() {
    let text = "% /X is not [ here ]\n/Enc [ /A /B % /C\n/.notdef\n] def\n"
    #expect(OutlineSubset.names(inEncoding: Array(text.utf8)) == ["A", "B", ".notdef"])
  }
}
