import Testing

@testable import Importing

@Suite struct ThemeNamesTests {
  private let codes = [
    CodedProject.Code(guid: "1", name: "Ledelse", parents: []),
    CodedProject.Code(guid: "2", name: "Tid & penge", parents: ["Ledelse"]),
    CodedProject.Code(guid: "3", name: "Åbenhed", parents: ["Ledelse"]),
  ]
  private let twin = CodedProject.Code(guid: "4", name: "tid, penge", parents: ["Borgere"])

  @Test("calls a theme by the code's name alone")
  func plain() {
    #expect(ThemeNames(codes).names == ["1": "ledelse", "2": "tid-penge", "3": "åbenhed"])
  }

  @Test("puts the names above it in front of names that two codes share")
  func shared() {
    let names = ThemeNames(codes + [twin]).names
    #expect(names["2"] == "ledelse-tid-penge")
    #expect(names["4"] == "borgere-tid-penge")
    #expect(names["3"] == "åbenhed")
  }

  @Test("keeps a theme's name when another code of that name turns up")
  func known() {
    let names = ThemeNames(codes + [twin], known: ["2": "tid-penge"]).names
    #expect(names["2"] == "tid-penge")
    #expect(names["4"] == "borgere-tid-penge")
  }

  @Test("follows a code that is called something else")
  func renamed() { #expect(ThemeNames([twin], known: ["4": "travlhed"]).names["4"] == "tid-penge") }

  @Test("numbers codes that nothing tells apart, and names those without a letter")
  func numbered() {
    let same = ["1", "2"].map { CodedProject.Code(guid: $0, name: "???", parents: []) }
    #expect(ThemeNames(same).names == ["1": "kode", "2": "kode-2"])
  }

  @Test("lists themes in the order of the code book, each once")
  func order() { #expect(ThemeNames(codes).themes(["3", "1", "3", "unknown"]) == ["ledelse", "åbenhed"]) }
}
