import Model
import Platform
import Reading
import Typesetting

/// What went into a run and what came out of it, so that anybody can tell later which data a PDF was made from.
///
/// The same input gives the same manifest: no clock, no machine, no path outside the report folder and the output.
struct Manifest {
  private let json: JSON

  var text: String { json.lines() + "\n" }

  init(_ result: BuildResult, _ proof: Proof, _ folder: DiskFolder, _ place: OutputPlace) {
    let pictures = proof.editions.flatMap { $0.report.pictures.keys }
    let inputs = Set(proof.texts.keys).union(pictures).sorted()
    let secrets = Secrets(proof)
    // Those that an earlier build has made stand with the others, in the editions' own order.
    let made = result.editions + result.kept
    let editions = proof.editions.compactMap { edition in made.first { $0.edition == edition.id } }
    json = .record([
      ("trykklar", .text(Version.current)), ("engine", result.editions.lazy.compactMap(\.engine).first.map(JSON.text)),
      ("report", .text(place.report)),
      ("profile", .text(place.profile.rawValue)), ("preset", result.preset.map { .text($0.name.value) }),
      (
        "inputs",
        .list(
          inputs.compactMap { path in folder.absolutePath(of: path).flatMap { Self.file(path, at: $0) } })
      ),
      ("editions", .list(editions.map { Self.edition($0, place) })),
      ("held-back", .list((proof.list?.heldBack ?? []).map { .text($0.edition.id.value) })),
      ("diagnostics", .list(result.diagnostics.map { Self.diagnostic($0, secrets) })),
    ])
  }

  private static func file(_ path: String, at place: String) -> JSON? {
    FileDigest.sha256(of: place).map { digest, bytes in
      .record([("path", .text(path)), ("bytes", .integer(bytes)), ("sha256", .text(digest))])
    }
  }

  private static func edition(_ edition: BuildResult.EditionResult, _ place: OutputPlace) -> JSON {
    let outputs = [edition.pdf, edition.cover, edition.values].compactMap { $0 }.compactMap { path in
      file(String(path.dropFirst(place.folder.count + 1)), at: path)
    }
    return .record([
      ("edition", edition.edition.isEmpty ? nil : .text(edition.edition)),
      ("language", .text(edition.language.rawValue)), ("outcome", .text("\(edition.outcome)")),
      ("pages", edition.pageCount.map(JSON.integer)),
      ("made-from", edition.outcome == .finished ? edition.madeFrom.map(JSON.text) : nil), ("outputs", .list(outputs)),
    ])
  }

  /// A manifest is handed on with the PDFs. What a misquotation's message says is in a transcript, and stays here.
  private static func message(_ diagnostic: Diagnostic, _ secrets: Secrets) -> String? {
    diagnostic.code == "misquotation" ? nil : secrets.removed(from: diagnostic.message)
  }

  private static func diagnostic(_ diagnostic: Diagnostic, _ secrets: Secrets) -> JSON {
    .record([
      ("severity", .text("\(diagnostic.severity)")), ("code", .text(diagnostic.code)),
      ("place", diagnostic.location.map { .text($0.description) }),
      ("message", message(diagnostic, secrets).map { .text($0) }),
      ("editions", diagnostic.editions.isEmpty ? nil : .text(diagnostic.editions.joined(separator: ", "))),
    ])
  }
}
