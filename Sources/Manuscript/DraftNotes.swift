import Model

/// What a draft says in its margin.
public struct DraftNote: Sendable, Hashable {
  /// Where it belongs; nil: on the cover.
  public var location: SourceLocation?
  public var isError: Bool
  public var text: String

  public init(location: SourceLocation?, isError: Bool, text: String) {
    self.location = location
    self.isError = isError
    self.text = text
  }
}

extension Manuscript {
  /// The most notes of a draft; a report with more has other troubles.
  private static let mostNotes = 300
  /// The most characters of a note.
  private static let longestNote = 240

  /// The manuscript with marks where notes belong, line for line the same, and what the class reads beside it.
  ///
  /// A mark stands at the head of a line of running text, where it changes no line break: at the line that comes from the
  /// note's place, or the next that is text.
  public func draft(
    _ notes: [DraftNote], language: Language, characters: CharacterTable
  ) -> (source: String, profile: String) {
    var rows = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let text = rows.map(Self.isText)
    var profile = "\\draftprofile{word={\(language == .danish ? "Kladde" : "Draft")}}%\n"
    var marks: [Int: String] = [:]
    for (index, note) in notes.prefix(Self.mostNotes).enumerated() {
      let number = index + 1
      let words = characters.latex(Self.shortened(note.text)) { _, _ in }
      let row = note.location.flatMap { self.row(of: $0, isText: text) }
      profile +=
        "\\draftmessage{\(number)}{\(row == nil ? "cover" : "text")}{\(note.isError ? "error" : "warning")}{\(words.source)}%\n"
      if let row { marks[row, default: ""] += "\\draftnote{\(number)}" }
    }
    for (row, mark) in marks { rows[row] = mark + rows[row] }
    return (rows.joined(separator: "\n"), profile)
  }

  /// The row of text, from 0, that comes from a place or from just after it.
  private func row(of place: SourceLocation, isText: [Bool]) -> Int? {
    let before = lines.filter { $0.location.file == place.file && $0.location.line <= place.line }
    guard let nearest = before.max(by: { ($0.location.line, -$0.line) < ($1.location.line, -$1.line) }) else {
      return nil
    }
    let start = nearest.line - 1
    return (start..<min(start + 40, isText.count)).first { isText[$0] }
  }

  /// Whether a row of the manuscript is running text: it begins neither with a command, other than what says where a leaf of the
  /// structure begins, nor inside one's options.
  private static func isText(_ row: String) -> Bool {
    let text = row.hasPrefix("\\leaf{") ? row.drop { $0 != "}" }.dropFirst() : row[...]
    guard let first = text.unicodeScalars.first else { return false }
    return !"\\%{}[]&~ ".unicodeScalars.contains(first)
  }

  private static func shortened(_ text: String) -> String {
    text.count <= longestNote ? text : text.prefix(longestNote) + "…"
  }
}
