import Foundation
import Testing

@testable import Publishing
@testable import Reading

/// Schemas say what the reader says.
@Suite struct SchemaTests {
  @Test("a value of any type is refused by the schema where the reader refuses it, and never elsewhere")
  func types() throws {
    let verdicts = try SchemaVerdicts(
      Self.types.map { name, type in
        .init(name: name, shape: Shape("a record", .optional("k", type)), records: Self.values.map { "{k: \($0)}" })
      })
    #expect(verdicts.taken > 300 && verdicts.refused > 600, "\(verdicts.taken), \(verdicts.refused)")
    #expect(verdicts.alarms == [])
    #expect(verdicts.misses.sorted() == Self.missedValues.sorted())
  }

  @Test(
    "a record of every shape is refused where a key is unknown, missing, empty or of a wrong type, and never elsewhere")
  func shapes() throws {
    var shapes: [String: Shape] = [:]
    for file in SchemaFile.all { Self.collect(file.shape, into: &shapes) }
    let verdicts = try SchemaVerdicts(
      shapes.sorted { $0.key < $1.key }.map { name, shape in
        .init(name: name.replacing(" ", with: "-"), shape: shape, records: Self.records(of: shape))
      })
    #expect(verdicts.taken > 300 && verdicts.refused > 600, "\(verdicts.taken), \(verdicts.refused)")
    #expect(verdicts.alarms == [])
    // Either key may be there, and the other be empty.
    #expect(verdicts.misses == ["an-edition: {id: ~}"])
  }

  @Test("keys that go together are known to the schema")
  func rules() throws {
    let figure = "id: a, title: T"
    let verdicts = try SchemaVerdicts([
      .init(
        name: "fact", shape: .fact,
        records: [
          "{id: a, value: 1}", "{id: a, phrase: syv ud af ti}", "{id: a}", "{id: a, value: 1, phrase: mange}",
        ]),
      .init(
        name: "edition", shape: .edition,
        records: [
          "{id: a}", "{for-each: s.region, at-least: 20}", "{language: da}", "{id: a, at-least: 20}",
        ]),
      .init(
        name: "figure", shape: .figure,
        records: [
          "{\(figure), chart: bars, question: s.q}", "{\(figure), chart: bars}",
          "{\(figure), chart: bars, question: s.q, of: 4}", "{\(figure), chart: table, question: s.q}",
          "{\(figure), chart: table, questions: [s.q, s.r]}", "{\(figure), chart: table}",
          "{\(figure), chart: table, question: s.q, questions: [s.r]}",
          "{\(figure), chart: phases, phases: [{title: A}, {title: B}]}",
          "{\(figure), chart: phases, phases: [{title: A}]}",
          "{\(figure), chart: matrix, fields: [{title: A}, {title: B}, {title: C}, {title: D}]}",
          "{\(figure), chart: matrix, fields: [{title: A}]}", "{\(figure), chart: picture, file: a.png}",
          "{\(figure), chart: picture, file: a.png, answers: [ja]}",
        ]),
    ])
    #expect(verdicts.taken == 10 && verdicts.refused == 11)
    #expect(verdicts.alarms == [])
    #expect(verdicts.misses == [])
  }

  /// What editors have made a number or a boolean of before a schema is asked (`+5`, `0x10`, `1e3`, `.inf`, `True`), and what no
  /// regular expression says: leap years, the bounds of a number in quotation marks, closed parentheses, each only once.
  private static let missedValues = [
    "answers": "+5 True", "groups": "+5 True", "identifier": "+5 True", "one-or-more": "+5 True",
    "base": numbers, "question": numbers, "variable": numbers,
    "counts": "\"2020\" 0x10", "integer": "\"2020\" 0x10", "date": "+5 007 0x10 1e3 1 2019-02-29 63 64",
    "decimal": "+5 .inf 0x10 100000000000000000000 1e3", "formula": "\"a@b,c\" (a +5 .inf True",
    "person-fields": "role+role", "value": "\"a@b,c\" +5 .inf True",
  ].flatMap { type, values in values.split(separator: " ").map { "\(type): {k: \($0)}" } }

  /// Where `1.5` is survey 1's question 5, no number can be refused.
  private static let numbers = "+5 -1 .inf 0020 007 0x10 0 100000000000000000000 1e3 1 2020 63 64"

  private static let types: [(String, ValueType)] = [
    ("text", .text), ("prose", .prose), ("code", .code), ("identifier", .identifier), ("path", .path),
    ("integer", .integer(1...63)), ("decimal", .decimal), ("boolean", .boolean), ("date", .date), ("colour", .colour),
    ("choice", .choice(["da", "en"])), ("localized", .localizedText), ("formula", .formula),
    ("question", .notation(.question)), ("value", .notation(.value)), ("answers", .notation(.answers)),
    ("groups", .notation(.groups)), ("variable", .notation(.variable)), ("condition", .notation(.condition)),
    ("base", .notation(.base)), ("person-fields", .notation(.personFields)), ("fact-format", .notation(.factFormat)),
    ("list", .list(.identifier)), ("one-or-more", .oneOrMore(.notation(.answers))),
    ("dictionary", .dictionary(.prose)), ("counts", .dictionary(.integer(0...100), alone: "total")),
    ("record", .record(.credit)), ("text-or", .textOr(.theme)),
  ]

  private static let values = [
    "x", "'x'", "\" x \"", "\"\"", "\" \"", "~", "[]", "[~]", "[x]", "[x, y-z]", "[[x]]", "[1, 2]", "{}", "{x: y}",
    "{x: ~}",
    "{x: 1}", "{x: [y]}", "{da: x}", "{da: x, en: y}", "{da: x, xx: y}", "{role: x, name: y}", "{role: x}", "{name: x}",
    "{accent: \"#00566b\"}", "{accent: blue}", "0", "1", "-1", "63", "64", "007", "1.5", "\"5\"", "\"1.5\"", "\"1,5\"",
    "1e3",
    "0x10", "+5", "100000000000000000000", "true", "True", "false", "ja", "Nej", "yes", "no", "måske", "2020", "0020",
    "2020-04", "2020-13", "2020-04-30", "2020-04-31", "2019-02-29", "20-04-30", "\"2020\"", "\"#00566b\"",
    "\"#00566g\"",
    "\"#0056\"", "da", "dk", "Æble", "æble", "-a", "a-", "a_b", "a b", "a.b", "a.b.c", "a.b.c+d", "a.b.c.d", "a..b",
    ".a",
    "a+b", "a++b", "a=b", "a=b+c", "a=", "a.b@c=d", "a.b@national", "a.b.c@d=e+f", "\"a.b.c@d=e,f=g\"", "\"a@b,c\"",
    "value:a.b",
    "a + b", "a +b", "a - 1.5", "(a + b) / c", "a.b.c - a.b.d", "a × b", "(a", "a + + b", "percent", "percent(1)",
    "percent(7)", "decimal(2)", "words", "role", "role+sector", "role+rolle", "role+role", ".inf",
  ]
}

/// Records of a shape.
extension SchemaTests {
  private static func collect(_ shape: Shape, into shapes: inout [String: Shape]) {
    guard shapes.updateValue(shape, forKey: shape.name) == nil else { return }
    for key in shape.keys {
      var type = key.type
      while true {
        switch type {
        case .list(let inner), .oneOrMore(let inner), .dictionary(let inner, _):
          type = inner
          continue
        case .record(let inner), .textOr(let inner): collect(inner, into: &shapes)
        default: break
        }
        break
      }
    }
  }

  /// The least record, and each that has one key more, or something wrong with one key.
  private static func records(of shape: Shape) -> [String] {
    let least = least(shape)
    var records = [least, least + [("ukendt", "x")]]
    for key in shape.keys {
      let others = least.filter { $0.0 != key.name }
      if key.isRequired { records.append(others) }
      for value in [sample(key.type), "~", "[]", "[[]]", "{ukendt: x}", "\"\""] {
        records.append(others + [(key.name, value)])
      }
    }
    return records.map(written)
  }

  private static func written(_ record: [(String, String)]) -> String {
    "{" + record.map { "\($0): \($1)" }.joined(separator: ", ") + "}"
  }

  private static func least(_ shape: Shape) -> [(String, String)] {
    switch shape.name {
    case Shape.figure.name: return [("id", "a"), ("title", "T"), ("chart", "picture"), ("file", "a.png")]
    case Shape.fact.name: return [("id", "a"), ("value", "1")]
    case Shape.edition.name: return [("id", "a")]
    case Shape.localizedText.name: return [("da", "a")]
    default: return shape.keys.filter(\.isRequired).map { ($0.name, sample($0.type)) }
    }
  }

  private static func sample(_ type: ValueType) -> String {
    switch type {
    case .text, .prose, .code, .identifier, .path, .localizedText: "a"
    case .integer(let range): "\(range.lowerBound)"
    case .decimal: "0.5"
    case .boolean: "ja"
    case .date: "2020-04"
    case .colour: "\"#00566b\""
    case .choice(let choices): "\"\(choices[0])\""
    case .formula: "1"
    case .notation(let notation):
      ["a", "a.b", "a=b", "role", "percent", "0.5"].first(where: notation.isValid) ?? "?"
    case .list(let element): "[\(sample(element))]"
    case .oneOrMore(let element): sample(element)
    case .dictionary(let element, _): "{a: \(sample(element))}"
    case .record(let shape), .textOr(let shape): written(least(shape))
    }
  }
}
