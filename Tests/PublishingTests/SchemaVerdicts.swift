import Foundation
import Model
import Testing

@testable import Publishing
@testable import Reading

/// Values in YAML, held against a shape by the reader, and against the shape's schema by somebody else's validator.
struct SchemaVerdicts {
  /// A shape, and records in YAML's flow style that fit it or not.
  struct Subject {
    var name: String
    var shape: Shape
    var records: [String]
  }

  /// Records that the reader takes and the schema refuses: false alarms in editors.
  private(set) var alarms: [String] = []
  /// Records that the reader refuses and the schema takes.
  private(set) var misses: [String] = []
  /// How many records were tried that the reader takes, and that it refuses.
  private(set) var taken = 0
  private(set) var refused = 0

  init(_ subjects: [Subject]) throws {
    let folder = try TemporaryFolder()
    for subject in subjects {
      let schema = JSONSchema(.array).holding(subject.shape.schema(KeyMeanings()))
      try folder.write(
        Array(schema.text(title: "\(subject.name).yaml").utf8), to: "schemas/\(subject.name).json")
      try folder.write(
        Array(subject.records.map { "- \($0)\n" }.joined().utf8), to: "report/\(subject.name).yaml")
    }
    let run = Workshop.run(
      Workshop.project + "/scripts/validate-schemas", [folder.path + "/schemas", folder.path + "/report"])
    #expect(run.errors.isEmpty, "\(run.errors)")
    let refusedBySchema = Set(run.output.split(separator: "\n").map { Self.item(String($0)) })
    for subject in subjects {
      for (index, record) in subject.records.enumerated() {
        let isRefused = refusedBySchema.contains("\(subject.name).yaml \(index)")
        let fits = Self.isTaken(record, by: subject.shape)
        if fits { taken += 1 } else { refused += 1 }
        if fits, isRefused { alarms.append("\(subject.name): \(record)") }
        if !fits, !isRefused { misses.append("\(subject.name): \(record)") }
      }
    }
  }

  /// `…/report/quotes.yaml: 17/text: …` → `quotes.yaml 17`
  private static func item(_ line: String) -> String {
    let parts = line.components(separatedBy: ": ")
    let file = parts[0].split(separator: "/").last ?? ""
    return "\(file) \(parts.count > 1 ? parts[1].split(separator: "/").first ?? "" : "")"
  }

  private static func isTaken(_ record: String, by shape: Shape) -> Bool {
    var faults: [Diagnostic] = []
    guard let node = YAMLReader.read(record, file: "x", into: &faults) else { return false }
    var reader = ShapeReader()
    let fields = reader.fields(node, as: shape)
    faults += reader.diagnostics
    guard let fields, faults.isEmpty else { return false }
    // What goes together is looked at where a record becomes what it means.
    switch shape.name {
    case Shape.fact.name: _ = Fact(fields, into: &faults)
    case Shape.figure.name: _ = Figure(fields, into: &faults)
    case Shape.edition.name: _ = EditionEntry(fields, language: .danish, into: &faults)
    default: break
    }
    return faults.isEmpty
  }
}
