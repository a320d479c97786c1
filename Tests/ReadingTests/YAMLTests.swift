import Harness
import Model
import Testing

@testable import Reading

@Suite struct YAMLTests {
  @Test("keeps the line and the column in characters of every key and value")
  func places() throws {
    let root = try #require(read("æøå: 1\nliste:\n  - \"Årø\"\n  - to"))
    let entries = try #require(root.entries)
    #expect(entries.map(\.key.value) == ["æøå", "liste"])
    #expect(entries[0].value.location == Place(file: "x.yaml", line: 1, column: 6))
    let items = try #require(entries[1].value.items)
    #expect(items.map(\.location.line) == [3, 4])
    #expect(items[0].location.column == 5)
    #expect(items[0].length == 5)
  }

  @Test("reads literal and folded block scalars")
  func blockScalars() {
    #expect(read("a: |\n  én\n  to\n")?.text(of: "a") == "én\nto\n")
    #expect(read("a: >-\n  én\n  to\n\n  tre\n")?.text(of: "a") == "én to\ntre")
  }

  @Test("tells a plain scalar from one in quotation marks")
  func plain() {
    #expect(read("a: ~")?.entries?.first?.value.isEmpty == true)
    #expect(read("a: \"~\"")?.text(of: "a") == "~")
    #expect(read("a: ''")?.text(of: "a") == "")
  }

  @Test("replaces an alias with what its anchor stands for")
  func alias() throws {
    let root = try #require(read("a: &x [1, 2]\nb: *x"))
    let b = try #require(root.entries?.last?.value)
    #expect(b.items?.count == 2)
    #expect(b.location == Place(file: "x.yaml", line: 2, column: 4))
    #expect(b.length == 2)
  }

  @Test("merges a record into another, whose own keys go first")
  func merge() {
    let root = read("a: &x {k: 1, l: 2}\nb:\n  <<: *x\n  k: 3")
    let b = root?.entries?.last?.value
    #expect(b?.text(of: "k") == "3")
    #expect(b?.text(of: "l") == "2")
  }

  @Test(
    "points at the fault",
    arguments: [
      "a: 1\n⟦duplicate-key⟧a: 2\n",
      "b: ⟦unknown-anchor⟧*x\n",
      "a:\n⟦yaml-syntax⟧\tb: 1\n",
      "a: ⟦yaml-syntax⟧@x\n",
      "titel: a⟦yaml-syntax⟧: b\n",
      "a: ⟦yaml-syntax⟧\"aldrig lukket\nb: 1\n",
      "a: \"ord\" ⟦yaml-syntax⟧og mere\n",
      "a: 1\n b⟦yaml-syntax⟧: 2\n",
      "æ: 1\n⟦yaml-syntax⟧bare et ord\nb: 2\n",
      "a: ⟦yaml-syntax⟧[x, y\nb: 1\n",
      "a: ⟦yaml-syntax⟧{x: 1\nb: 1\n",
      "a: \"⟦yaml-syntax⟧\\q\"\n",
      "a: ⟦yaml-syntax⟧- b\n",
      "a: 1\n⟦second-document⟧---\nb: 2\n",
      "a:\n  ⟦yaml-key⟧[x]: 1\n",
      "a:\n  <<: ⟦yaml-merge⟧ord\n",
      "æøå: 1\nb: x⟦yaml-syntax⟧\u{7}y\n",
      "a: x\u{2028}y\nb: 1\n⟦duplicate-key⟧b: 2\n",
      "a: 1\r\nb: x\r\n⟦duplicate-key⟧b: y\r\n",
    ])
  func faults(_ marked: String) {
    let files = MarkedFiles(["x.yaml": marked])
    var diagnostics: [Diagnostic] = []
    _ = YAMLReader.read(files.files["x.yaml"]!, file: "x.yaml", into: &diagnostics)
    expectDiagnostics(diagnostics, marks: files.expected)
    #expect(diagnostics.allSatisfy { $0.message.last != "." && $0.message.first?.isUppercase != true })
  }

  @Test("suggests the anchor that was meant")
  func anchorSuggestion() {
    var diagnostics: [Diagnostic] = []
    _ = YAMLReader.read("a: &kilde 1\nb: *klide", file: "x.yaml", into: &diagnostics)
    #expect(diagnostics.first?.remedy == "did you mean `kilde`?")
  }

  @Test("stops at a billion laughs")
  func billionLaughs() {
    var text = "a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha, ha]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [\((0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
    }
    var diagnostics: [Diagnostic] = []
    #expect(YAMLReader.read(text, file: "x.yaml", into: &diagnostics) == nil)
    #expect(diagnostics.map(\.code) == ["yaml-too-large"])
  }

  @Test("stops at a record nested too deep, however deep", arguments: [100, 100_000])
  func deep(_ depth: Int) {
    var diagnostics: [Diagnostic] = []
    _ = YAMLReader.read(String(repeating: "[", count: depth), file: "x.yaml", into: &diagnostics)
    #expect(diagnostics.count == 1)
    #expect(diagnostics.first?.code == "yaml-too-deep")
    diagnostics = []
    _ = YAMLReader.read(String(repeating: "- ", count: depth) + "x", file: "x.yaml", into: &diagnostics)
    #expect(diagnostics.map(\.code) == ["yaml-too-deep"])
  }

  @Test("finds nothing in an empty file, or one of comments", arguments: ["", "\n\n", "# kun en note\n", "---\n"])
  func empty(_ text: String) {
    #expect(read(text)?.isEmpty == true)
  }

  @Test("counts the lines of front matter from the top of its file")
  func offset() {
    var diagnostics: [Diagnostic] = []
    _ = YAMLReader.read("a: 1\na: 2", file: "x.md", lineOffset: 1, into: &diagnostics)
    #expect(diagnostics.first?.location == Place(file: "x.md", line: 3, column: 1))
    #expect(diagnostics.first?.message == "`a` was given already in line 2")
  }

  @Test("reads five megabytes right, and quickly")
  func large() throws {
    var text = ""
    var count = 0
    while text.utf8.count < 5_000_000 {
      count += 1
      text +=
        "- id: citat-\(count)\n  text: >-\n    Vi måtte øve os på at lade være, før vi turde gøre det om igen på en ny måde.\n"
    }
    let start = ContinuousClock.now
    let root = try #require(read(text))
    let elapsed = ContinuousClock.now - start
    let items = try #require(root.items)
    #expect(items.count == count)
    #expect(items.last?.text(of: "id") == "citat-\(count)")
    #expect(items.last?.location.line == (count - 1) * 3 + 1)
    #expect(elapsed < .seconds(20))
  }

  @Test("answers anything with a value or a diagnostic")
  func anything() {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array("ab:-[]{}&*!|>'\"%@#,?\n\n  \t\\æ0~<=.")
    for _ in 0..<3_000 {
      let text = random.text(of: alphabet, upTo: 40)
      var diagnostics: [Diagnostic] = []
      let root = YAMLReader.read(text, file: "x.yaml", into: &diagnostics)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(root != nil || !diagnostics.isEmpty, "\(text.debugDescription)")
      #expect(
        diagnostics.allSatisfy { (1...(lines + 1)).contains($0.location?.line ?? 0) }, "\(text.debugDescription)")
    }
  }

  private func read(_ text: String) -> YAMLNode? {
    var diagnostics: [Diagnostic] = []
    let root = YAMLReader.read(text, file: "x.yaml", into: &diagnostics)
    expectDiagnostics(diagnostics, marks: [])
    return root
  }
}

extension YAMLNode {
  fileprivate var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
  fileprivate var items: [YAMLNode]? { if case .sequence(let items) = content { items } else { nil } }

  fileprivate func text(of key: String) -> String? {
    guard let value = entries?.first(where: { $0.key.value == key })?.value, case .scalar(let text, _) = value.content
    else { return nil }
    return text
  }
}
