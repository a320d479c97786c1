import Testing

@testable import Typesetting

/// A figure of one width has no name that says which figure it is; its place in the encoding says it.
@Suite struct GlyphTextsTests {
  private func source(_ asked: String, _ came: String) -> String {
    var texts = GlyphTexts()
    texts.add(asked: "% an encoding\n/A [\n\(asked) % 00\n] def\n", came: "/B [\n%00\n\(came)\n] def")
    return texts.source
  }

  @Test("glyphs of the private area and with names of their own say what was asked for")
  func named() {
    #expect(
      source("/uni0030 /uni0031", "/uniE071 /one.tf")
        == "\\pdfglyphtounicode{one.tf}{0031}\n\\pdfglyphtounicode{uniE071}{0030}\n")
  }

  @Test("names that say it themselves, holes and other names are left out")
  func others() { #expect(source("/uni0041 /uni0042 /.notdef /B", "/uni0041 /.notdef /.notdef /uniE001").isEmpty) }

  @Test("the first that comes stays")
  func first() {
    var texts = GlyphTexts()
    texts.add(asked: "[ /uni0030 ]", came: "[ /uniE071 ]")
    texts.add(asked: "[ /uni004F ]", came: "[ /uniE071 ]")
    #expect(texts.source == "\\pdfglyphtounicode{uniE071}{0030}\n")
  }
}
