import Foundation
import Testing

@testable import Reading

/// What editors show of a key is what `docs/format.md` says.
@Suite struct KeyMeaningsTests {
  private let page = """
    ## report.yaml
    | key | type | meaning |
    |---|---|---|
    | `title` | text, required | |
    | `label` | text | the *small* line, see [below](#below) |
    | `depth` | 1 to 3, default 2 | 1 chapters |
    | `isbn` | record | `electronic` (of the PDF), `print` |
    | `source`, `note` | path, text | |

    ## quotes.yaml
    A list of records: `id` (required), `who` (a person's (or a voice's) identifier), `themes` (list).
    `people`: a list of records:
    | key | type | meaning |
    |---|---|---|
    | `id` | identifier, required | never printed |

    A question: `label` (what it says).
    `order`, `turn`: `given` or not. And more.
    `both`, and more of it; `file`: where it is.

    ## other
    | key | type | meaning |
    |---|---|---|
    | `only` | text | elsewhere |
    """

  @Test("reads a table's row: the meaning, and in parentheses what the values are unless that goes without saying")
  func table() {
    let meanings = KeyMeanings(page, section: "report.yaml")
    #expect(meanings["title"] == nil)
    #expect(meanings["label"] == "the small line, see below")
    #expect(meanings["depth"] == "1 chapters (1 to 3, default 2)")
    #expect(meanings["source"] == "path")
    #expect(meanings["only"] == nil)
    #expect(meanings.inner("isbn", type: .record(.isbn))["electronic"] == "of the PDF")
  }

  @Test("reads parentheses, and the words after a colon")
  func prose() {
    let meanings = KeyMeanings(page, section: "quotes.yaml")
    #expect(meanings["who"] == "a person's (or a voice's) identifier")
    #expect(meanings["turn"] == "given or not")
    #expect(meanings["file"] == "where it is")
    #expect(meanings.inner("people", type: .list(.record(.person)))["id"] == "never printed")
    #expect(meanings.inner("questions", type: .list(.record(.question)))["label"] == "what it says")
  }

  @Test("finds what the real page says of each kind of file, but of cases, of whose keys it says nothing")
  func realPage() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/format.md"), encoding: .utf8)
    for file in SchemaFile.all where !file.name.hasSuffix(".translation") && file.name != "case" {
      let record: JSONSchema =
        if case .fitting(let item) = file.schema(documentation: text).items { item } else {
          file.schema(documentation: text)
        }
      #expect(record.properties.contains { $0.schema.description != nil }, "\(file.name)")
    }
  }

  @Test("without the page, schemas have no descriptions")
  func withoutPage() {
    for file in SchemaFile.all where !file.name.hasSuffix(".translation") {
      #expect(file.schema().properties.allSatisfy { $0.schema.description == nil }, "\(file.name)")
    }
  }
}
