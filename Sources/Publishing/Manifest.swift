import Model
import Reading

/// What went into a run and what came out of it, so that anybody can tell later which data a PDF was made from.
///
/// The same input gives the same manifest: no clock, no machine, no path outside the report folder and the output. A part of a run
/// has one of its own, which says what the others have.
struct Manifest: Sendable, Decodable {
  /// The program's version.
  var trykklar: String
  /// The program that set it and its version; nil where nothing was set.
  var engine: String?
  /// The report folder's name.
  var report: String
  var profile: String
  var preset: String?
  /// What the run is a part of; nil of a whole one.
  var part: ManifestPart?
  var inputs: [File]
  var editions: [Edition]
  /// Editions that are not made, for what they would give away.
  var heldBack: [String]
  var diagnostics: [Note]

  /// A file that was read, by its path in the report folder, or written, by its path in the report's outputs.
  struct File: Sendable, Hashable, Codable {
    var path: String
    var bytes: Int
    var sha256: String
  }

  struct Edition: Sendable, Hashable, Decodable {
    /// Nil where a report has no editions.
    var edition: String?
    var language: String
    /// `finished`, `failed`, `unprepared` or `cancelled`
    var outcome: String
    var pages: Int?
    /// A digest of all that it was made from.
    var madeFrom: String?
    var outputs: [File]

    var id: String { edition ?? "" }

    enum CodingKeys: String, CodingKey {
      case edition, language, outcome, pages, outputs
      case madeFrom = "made-from"
    }
  }

  /// What was said of the report.
  struct Note: Sendable, Hashable, Decodable {
    var severity: String
    var code: String
    var place: String?
    var message: String?
    /// Those that it was found in, with commas between them, where it was not found in all.
    var editions: String?
  }

  enum CodingKeys: String, CodingKey {
    case trykklar, engine, report, profile, preset, part, inputs, editions, diagnostics
    case heldBack = "held-back"
  }
}

extension Manifest {
  var text: String { json.lines() + "\n" }

  private var json: JSON {
    .record([
      ("trykklar", .text(trykklar)), ("engine", engine.map(JSON.text)), ("report", .text(report)),
      ("profile", .text(profile)), ("preset", preset.map(JSON.text)), ("part", part?.json),
      ("inputs", .list(inputs.map(\.json))), ("editions", .list(editions.map(\.json))),
      ("held-back", .list(heldBack.map(JSON.text))), ("diagnostics", .list(diagnostics.map(\.json))),
    ])
  }
}

extension Manifest.File {
  var json: JSON { .record([("path", .text(path)), ("bytes", .integer(bytes)), ("sha256", .text(sha256))]) }
}

extension Manifest.Edition {
  var json: JSON {
    .record([
      ("edition", edition.map(JSON.text)), ("language", .text(language)), ("outcome", .text(outcome)),
      ("pages", pages.map(JSON.integer)), ("made-from", madeFrom.map(JSON.text)),
      ("outputs", .list(outputs.map(\.json))),
    ])
  }
}

extension Manifest.Note {
  var json: JSON {
    .record([
      ("severity", .text(severity)), ("code", .text(code)), ("place", place.map(JSON.text)),
      ("message", message.map(JSON.text)), ("editions", editions.map(JSON.text)),
    ])
  }
}
