import Model
import Testing

@testable import Checking

@Suite struct SentencesTests {
  private func sentences(_ text: String, _ language: Language = .danish) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return Sentences.ranges(in: scalars, language).map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  @Test(
    "ends a sentence at a stop before a capital, a figure or a link",
    arguments: [
      ("Det går. Det går godt.", 2), ("Går det? Ja! Det går.", 3), ("Det var i 2019. Nu er det slut.", 2),
      ("Det kostede 5 kr. Det var billigt.", 2), ("»Det går.« Det siger hun.", 2), ("Han tøvede … Så gik han.", 2),
      ("Sagen er klar: Det går.", 2), ("Det er slut. 24 svarede.", 2), ("Det er slut (s. 12). Nu går vi.", 2),
    ])
  func ends(text: String, count: Int) { #expect(sentences(text).count == count) }

  @Test(
    "does not end one after an abbreviation, an ordinal or an initial, nor where the sentence goes on",
    arguments: [
      "Det er f.eks. Odense.", "Det er bl.a. Odense og ca. 5 andre.", "Vi er i 3. kvartal, den 21. november.",
      "Se s. 12 og nr. 5, kl. 17.30.",
      "Det er 10 pct. af alle.", "H.C. Andersen og A. P. Møller gik.", "»Går det?« spurgte hun.",
      "Der er tre: tid, penge og lyst.",
      "Det kostede 1.500 kr. i alt.",
    ])
  func goesOn(text: String) { #expect(sentences(text) == [text]) }

  @Test("knows English abbreviations")
  func english() { #expect(sentences("See e.g. Odense and No. 5 by Mr. Smith. It works.", .english).count == 2) }

  @Test("counts no sentence of nothing but signs")
  func nothing() { #expect(sentences("… – !").isEmpty) }
}
