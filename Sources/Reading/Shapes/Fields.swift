import Model

/// A record that fits its shape. What did not fit has been reported and is absent.
struct Fields: Sendable {
  /// A value of the type its key declares.
  indirect enum Value: Sendable {
    case text(Located<String>)
    case integer(Int)
    case decimal(Decimal10)
    case boolean(Bool)
    case date(Located<ReportDate>)
    case localizedText(LocalizedText)
    case formula(Located<Formula>)
    case list([Value])
    case record(Fields)
  }

  let location: SourceLocation
  /// Of a record that is not translated: the language that it is in.
  var language: Language?
  var values: [String: Value] = [:]
  /// Where each key stands.
  var keys: [String: SourceLocation] = [:]

  init(location: SourceLocation) { self.location = location }

  /// A text, identifier, path, colour or choice, with its place.
  func located(_ key: String) -> Located<String>? {
    if case .text(let text) = values[key] { text } else { nil }
  }

  func text(_ key: String) -> String? { located(key)?.value }

  func choice<Choice: RawRepresentable<String>>(_ key: String) -> Choice? { text(key).flatMap(Choice.init) }

  func integer(_ key: String) -> Int? {
    if case .integer(let number) = values[key] { number } else { nil }
  }

  func decimal(_ key: String) -> Decimal10? {
    if case .decimal(let number) = values[key] { number } else { nil }
  }

  func boolean(_ key: String) -> Bool? {
    if case .boolean(let answer) = values[key] { answer } else { nil }
  }

  func date(_ key: String) -> Located<ReportDate>? {
    if case .date(let date) = values[key] { date } else { nil }
  }

  func record(_ key: String) -> Fields? {
    if case .record(let fields) = values[key] { fields } else { nil }
  }

  func localizedText(_ key: String) -> LocalizedText? {
    if case .localizedText(let text) = values[key] { text } else { nil }
  }

  func formula(_ key: String) -> Located<Formula>? {
    if case .formula(let formula) = values[key] { formula } else { nil }
  }

  /// A text in a notation, read; the shape has vouched that it can be.
  func notation<Read>(_ key: String, _ read: (String) -> Read?) -> Located<Read>? {
    located(key).flatMap { text in read(text.value).map { Located($0, at: text.location) } }
  }

  /// The same for a list of them.
  func notations<Read>(_ key: String, _ read: (String) -> Read?) -> [Located<Read>] {
    locatedTexts(key).compactMap { text in read(text.value).map { Located($0, at: text.location) } }
  }

  func list(_ key: String) -> [Value] {
    if case .list(let items) = values[key] { items } else { [] }
  }

  /// The texts of a list of texts.
  func locatedTexts(_ key: String) -> [Located<String>] {
    list(key).compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  func texts(_ key: String) -> [String] { locatedTexts(key).map(\.value) }

  /// The texts of a dictionary of texts.
  func dictionary(_ key: String) -> [String: String] {
    record(key)?.values.compactMapValues { if case .text(let text) = $0 { text.value } else { nil } } ?? [:]
  }

  /// The records of a list of records.
  func records(_ key: String) -> [Fields] {
    list(key).compactMap { if case .record(let fields) = $0 { fields } else { nil } }
  }
}
