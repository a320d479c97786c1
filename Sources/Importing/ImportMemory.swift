import Model
import Platform

/// What was last imported: digests of values, and no text. It tells what an author has edited since from what the
/// project has changed.
///
/// It lies among the transcripts, which are private: the digest of a single word is soon guessed.
struct ImportMemory {
  static let path = "transcripts/imports.yaml"

  struct Record: Equatable {
    /// The name of the project that it came from.
    var project = ""
    /// Digests by key.
    var fields: [String: String] = [:]
  }

  var people: [String: Record] = [:]
  var quotes: [String: Record] = [:]
  /// With `file`, the path in the report's folder, and `digest`, that of its bytes.
  var transcripts: [String: Record] = [:]
  /// What codes are called.
  var themes: [String: String] = [:]

  init() {}

  /// What the file says; nil where it is none that Trykklar has written.
  init?(_ text: String) {
    guard let root = YAMLOutline.read(text), root["version"]?.text == "1" else { return nil }
    people = Self.records(root["people"])
    quotes = Self.records(root["quotes"])
    transcripts = Self.records(root["transcripts"])
    for entry in root["themes"]?.entries ?? [] { themes[entry.key] = entry.value.text }
  }

  private static func records(_ node: YAMLOutline?) -> [String: Record] {
    var records: [String: Record] = [:]
    for entry in node?.entries ?? [] {
      var record = Record()
      for field in entry.value.entries {
        if field.key == "project" {
          record.project = field.value.text ?? ""
        } else {
          record.fields[field.key] = field.value.text
        }
      }
      records[entry.key] = record
    }
    return records
  }

  /// The file's text; the same for the same memory.
  var text: String {
    var lines = [
      "# What `trykklar import` has read: digests, no texts. Private all the same; delete it, and the next import takes",
      "# whatever differs from the project for edited by hand.", "version: \"1\"",
    ]
    lines += Self.lines("people", people) + Self.lines("quotes", quotes) + Self.lines("transcripts", transcripts)
    lines.append("themes:\(themes.isEmpty ? " {}" : "")")
    lines += themes.sorted { $0.key < $1.key }.map { "  \(Self.scalar($0.key)): \(Self.scalar($0.value))" }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ name: String, _ records: [String: Record]) -> [String] {
    let head = "\(name):\(records.isEmpty ? " {}" : "")"
    return [head]
      + records.sorted { $0.key < $1.key }.map { guid, record in
        let fields = record.fields.sorted { $0.key < $1.key }.map { "\($0.key): \(scalar($0.value))" }
        let all = ["project: \(scalar(record.project))"] + fields
        return "  \(scalar(guid)): {\(all.joined(separator: ", "))}"
      }
  }

  private static func scalar(_ text: String) -> String { YAMLWriting.scalar(text, inFlow: true) }

  /// A value's digest; nil of no value.
  static func digest(_ value: FieldValue?) -> String? {
    switch value {
    case nil: nil
    case .text(let text): digest(bytes: Array("t\(text.singleSpaced)".utf8))
    case .list(let items): digest(bytes: Array("l\(items.joined(separator: "\n"))".utf8))
    }
  }

  static func digest(bytes: [UInt8]) -> String { String(SHA256.hex(bytes).prefix(32)) }
}
