import Harness
import Testing

@testable import Importing

@Suite struct YAMLPatchTests {
  /// The text after a change to the first record; nil when it was refused.
  private func set(_ key: String, _ value: FieldValue?, in text: String) -> String? {
    guard var patch = YAMLPatch(text), let record = patch.root.items.first else { return "no YAML" }
    guard patch.set(key, value, in: record, at: YAMLPatch.Place(list: nil, index: 0)) else { return nil }
    return patch.text() ?? "does not read as intended"
  }

  private func append(_ fields: [(String, FieldValue)], to key: String?, in text: String) -> String? {
    guard var patch = YAMLPatch(text) else { return "no YAML" }
    let record = NewRecord(fields: fields.map { (key: $0.0, value: $0.1) })
    guard patch.append([record], to: key, isSpaced: key == nil) else { return nil }
    return patch.text() ?? "does not read as intended"
  }

  @Test("changes a value and nothing around it")
  func value() {
    #expect(
      set("text", .text("Ny: ord"), in: "# a\n- id: x   # b\n  text:  'Gammel'   # c\n\n\n# d")
        == "# a\n- id: x   # b\n  text:  \"Ny: ord\"   # c\n\n\n# d")
  }

  @Test("puts one line in the place of a text over several")
  func block() {
    #expect(
      set("text", .text("Ny."), in: "- text: >-\n    Et\n    to\n\n  id: x\n") == "- text: Ny.\n\n  id: x\n")
    #expect(set("text", .text("Ny."), in: "- text: Et\n    to\n  id: x\n") == "- text: Ny.\n  id: x\n")
  }

  @Test("keeps a list in the form that it has")
  func lists() {
    let new = FieldValue.list(["a", "c"])
    #expect(set("themes", new, in: "- themes: [a, b] # x\n") == "- themes: [a, c] # x\n")
    #expect(set("themes", new, in: "- themes:\n  - a\n  - b\n  id: x\n") == "- themes:\n  - a\n  - c\n  id: x\n")
    #expect(set("themes", new, in: "- {themes: [a, b], id: x}\n") == "- {themes: [a, c], id: x}\n")
  }

  @Test("adds a key below the one that says where the record is from")
  func added() {
    #expect(
      set("who", .text("bo"), in: "- id: x\n  imported: G  # y\n  text: T")
        == "- id: x\n  imported: G  # y\n  who: bo\n  text: T")
    #expect(set("who", .text("a, b"), in: "- {imported: G, id: x}\n") == "- {imported: G, who: \"a, b\", id: x}\n")
  }

  @Test("takes a key out with its line")
  func removed() {
    #expect(set("who", nil, in: "- id: x\n  who: bo\n  text: T\n") == "- id: x\n  text: T\n")
    #expect(set("who", nil, in: "- id: x\n  who: bo") == "- id: x")
    #expect(set("who", nil, in: "- {id: x, who: bo}\n") == "- {id: x}\n")
  }

  @Test(
    "leaves alone what has a comment inside, an anchor, or another form",
    arguments: [
      "- text: >- # c\n    Et\n", "- text:\n  - a # c\n  - b\n", "- text: &x Et\n", "- id: &x Et\n  text: *x\n",
      "- text: {a: b}\n", "- text: !!str Et\n",
    ])
  func left(_ text: String) { #expect(set("text", .text("Ny."), in: text) == nil) }

  @Test(
    "does not take out a line with a comment, or a record's first key",
    arguments: ["- who: bo\n", "- id: x\n  who: bo # c\n"])
  func kept(_ text: String) { #expect(set("who", nil, in: text) == nil) }

  @Test("keeps CR LF and the byte-order mark")
  func windows() {
    let text = "\u{FEFF}- id: x\r\n  imported: G\r\n  text: a\r\n"
    #expect(
      set("who", .text("bo"), in: text) == "\u{FEFF}- id: x\r\n  imported: G\r\n  who: bo\r\n  text: a\r\n")
    #expect(append([("id", .text("ny"))], to: nil, in: text) == text + "\r\n- id: ny\r\n")
  }

  @Test("goes on with a list in the form that it has")
  func appended() {
    let id = [("id", FieldValue.text("ny")), ("name", .text("Å, B"))]
    #expect(append(id, to: nil, in: "") == "- id: ny\n  name: Å, B\n")
    #expect(append(id, to: nil, in: "# top\n") == "# top\n\n- id: ny\n  name: Å, B\n")
    #expect(append(id, to: nil, in: "- id: x") == "- id: x\n\n- id: ny\n  name: Å, B")
    #expect(append(id, to: nil, in: "[]\n") == "[{id: ny, name: \"Å, B\"}]\n")
    #expect(
      append(id, to: "people", in: "people:\n- id: x\n  # of x\n# of roles\nroles: []\n")
        == "people:\n- id: x\n  # of x\n- id: ny\n  name: Å, B\n# of roles\nroles: []\n")
  }

  @Test("goes on with an empty key, one that is missing, and a list on one line")
  func keys() {
    let id = [("id", FieldValue.text("ny"))]
    #expect(append(id, to: "people", in: "people: # c\nroles: []\n") == "people: # c\n  - id: ny\nroles: []\n")
    #expect(append(id, to: "people", in: "roles: []") == "roles: []\n\npeople:\n  - id: ny\n")
    #expect(append(id, to: "people", in: "people: [{id: x}] # c\n") == "people: [{id: x}, {id: ny}] # c\n")
    #expect(append(id, to: "people", in: "") == "people:\n  - id: ny\n")
  }

  @Test("refuses what it cannot go on with", arguments: ["{people: []}", "people: x\n", "people: ~\n", "- a\n", "x\n"])
  func refused(_ text: String) {
    let result = append([("id", .text("ny"))], to: "people", in: text)
    #expect(result == nil || result == "does not read as intended")
  }

  @Test("refuses what is no YAML, goes on after its end, or is nested endlessly")
  func malformed() {
    #expect(YAMLPatch("- a: [") == nil)
    #expect(YAMLPatch("- a\n---\n- b\n") == nil)
    #expect(YAMLPatch(String(repeating: "[", count: 5000)) == nil)
  }

  @Test(
    "writes any text so that it reads as it was",
    arguments: [
      "Ja", "ja: nej", "# nej", "- a", "null", "~", "12", "a\nb", "\u{1B}[31m", "it's \"so\"", "\\", "a, b]", "", " a ",
      "…", "a #b",
      "a\u{2028}b", "😀", "@x", "yes", "1e3", "a:", "\t", "'", "\u{85}",
    ])
  func scalars(_ text: String) {
    for inFlow in [false, true] {
      let yaml = YAMLWriting.scalar(text, inFlow: inFlow)
      let read = YAMLOutline.read(inFlow ? "[x: {y: \(yaml)}]" : "x:\n  y: \(yaml)\n")
      let value = inFlow ? read?.items.first?["x"]?["y"] : read?["x"]?["y"]
      #expect(value?.meaning == .text(text), "\(yaml)")
    }
  }
}
