import Model

/// A part of a report as words that can be held against other words.
public struct RecordText: Sendable, Hashable {
  public enum Kind: String, CaseIterable, Sendable {
    case report, chapter, finding, recommendation, `case`, interview, quote, figure, source

    /// What an address of one begins with; nil of the report itself.
    var scheme: Address.Scheme? {
      switch self {
      case .report: nil
      case .chapter: .chapter
      case .finding: .finding
      case .recommendation: .recommendation
      case .case: .case
      case .interview: .interview
      case .quote: .quote
      case .figure: .figure
      case .source: .cite
      }
    }

    /// *2 quotes*
    public func counted(_ count: Int) -> String { "\(count) \(rawValue)\(count == 1 ? "" : "s")" }
  }

  /// A key of the record with what it says.
  public struct Field: Sendable, Hashable {
    public var name: String
    public var text: String
    /// Whether it names somebody whose name is nobody else's business: that it has changed may be told, not what it says.
    public var isPrivate = false
  }

  public var kind: Kind
  /// The identifier; empty of the report itself.
  public var id: String
  /// What people know it by: its title, or how it begins.
  public var title: String
  /// What it says, key by key; what is not said is not among them.
  public var fields: [Field]

  init(_ kind: Kind, _ id: String, title: String, _ fields: [(String, String?)], secret: [(String, String?)] = []) {
    self.kind = kind
    self.id = id
    self.title = title
    self.fields =
      fields.compactMap { name, text in text.flatMap { $0.isEmpty ? nil : Field(name: name, text: $0) } }
      + secret.compactMap { name, text in text.map { Field(name: name, text: $0, isPrivate: true) } }
  }

  /// Where pages show it; nil of the report itself.
  var address: Address? { kind.scheme.map { Address($0, id) } }
}

extension Report {
  /// Everything in the report that has words of its own, kind by kind.
  public var recordTexts: [RecordText] {
    var texts = [metadata.recordText]
    texts += chapters.map(\.recordText)
    texts += findings.map(\.recordText)
    texts += recommendations.map(\.recordText)
    texts += cases.map(\.recordText)
    texts += interviews.map(\.recordText)
    texts += quotes.map { $0.recordText(in: metadata.language) }
    texts += figures.map(\.recordText)
    texts += works.map(\.recordText)
    return texts
  }
}

extension [Located<String>] {
  /// The texts on one line.
  var comparableText: String { map(\.value).joined(separator: ", ") }
}

extension [Block] {
  var comparableText: String { comparableLines.joined(separator: "\n") }
}
