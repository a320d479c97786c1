import Model
import Platform
import Testing

@testable import Spelling

@Suite struct HunspellTests {
  @Test("finds the words that Danish does not have, and only those")
  func danish() throws {
    let unknown = try Hunspell(.current).unknown(
      among: ["kommunerne", "innovation", "inovation", "Kommunerne", "byråd", "byråddd"], in: .danish)
    #expect(unknown == ["inovation", "byråddd"])
  }

  @Test("has British English")
  func english() throws {
    #expect(try Hunspell(.current).unknown(among: ["organisation", "colour", "kommune"], in: .english) == ["kommune"])
  }

  @Test("suggests what is near")
  func suggestions() throws {
    let suggestions = try Hunspell(.current).suggestions(for: ["inovation"], in: .danish)
    #expect(suggestions["inovation"]?.first == "innovation")
  }

  @Test("asks nothing when there are no words")
  func nothing() throws { #expect(try Hunspell(.current).unknown(among: [], in: .danish).isEmpty) }

  @Test("says which package a machine lacks")
  func missing() {
    let bare = Machine(environment: ["PATH": "/nowhere"], cores: 1)
    #expect(throws: Hunspell.Fault.missingProgram) { try Hunspell(bare) }
    #expect(
      Hunspell.Fault.missingProgram.diagnostic.remedy
        == "install it: apt-get install hunspell hunspell-da hunspell-en-gb")
    #expect(
      Hunspell.Fault.missingDictionary(.english).diagnostic.remedy == "install it: apt-get install hunspell-en-gb")
  }
}
