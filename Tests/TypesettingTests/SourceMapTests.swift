import Model
import Testing

@testable import Typesetting

@Suite struct SourceMapTests {
  private let map = SourceMap([
    (line: 20, location: SourceLocation(file: "b.md", line: 4)),
    (line: 10, location: SourceLocation(file: "a.md", line: 1, column: 3)),
    (line: 20, location: SourceLocation(file: "c.md")),
  ])

  @Test("finds the place of a line") func exact() {
    #expect(map.location(ofLine: 10) == SourceLocation(file: "a.md", line: 1, column: 3))
  }

  @Test("gives a line without an entry to the entry before it") func between() {
    #expect(map.location(ofLine: 19)?.file == "a.md")
    #expect(map.location(ofLine: 999)?.file == "b.md")
  }

  @Test("has no place for the preamble") func preamble() {
    #expect(map.location(ofLine: 9) == nil)
    #expect(SourceMap([]).location(ofLine: 1) == nil)
  }
}
