import Model
import Platform
import Reading
import Typesetting

extension Manifest {
  /// - Parameter inputs: the files that were read.
  init(_ result: BuildResult, _ proof: Proof, _ inputs: [File], _ place: OutputPlace) {
    let secrets = Secrets(proof)
    // Those that an earlier build has made stand with the others, in the editions' own order.
    let made = result.editions + result.kept
    let editions = proof.editions.compactMap { edition in made.first { $0.edition == edition.id } }
    self.init(
      trykklar: Version.current, engine: made.lazy.compactMap(\.engine).first, report: place.report,
      profile: place.profile.rawValue, preset: result.preset?.name.value, inputs: inputs,
      editions: editions.map { Edition($0, place) },
      heldBack: (proof.list?.heldBack ?? []).map(\.edition.id.value),
      diagnostics: result.diagnostics.map { Note($0, secrets) })
  }

  /// The files that a report was read from, pictures too, by their paths.
  static func inputs(_ proof: Proof, _ folder: DiskFolder) -> [File] {
    let pictures = proof.divided?.pictures ?? proof.editions.flatMap { $0.report.pictures.keys }
    return Set(proof.texts.keys).union(pictures).sorted().compactMap { path in
      folder.absolutePath(of: path).flatMap { File(path, at: $0) }
    }
  }
}

extension Manifest.File {
  /// - Returns: nil when there is no such file.
  init?(_ path: String, at place: String) {
    guard let (digest, bytes) = FileDigest.sha256(of: place) else { return nil }
    self.init(path: path, bytes: bytes, sha256: digest)
  }
}

extension Manifest.Edition {
  fileprivate init(_ edition: BuildResult.EditionResult, _ place: OutputPlace) {
    self.init(
      edition: edition.edition.isEmpty ? nil : edition.edition, language: edition.language.rawValue,
      outcome: "\(edition.outcome)", pages: edition.pageCount,
      madeFrom: edition.outcome == .finished ? edition.madeFrom : nil,
      outputs: [edition.pdf, edition.cover, edition.values].compactMap { $0 }.compactMap { path in
        Manifest.File(String(path.dropFirst(place.folder.count + 1)), at: path)
      })
  }
}

extension Manifest.Note {
  init(_ diagnostic: Diagnostic, _ secrets: Secrets) {
    self.init(
      severity: "\(diagnostic.severity)", code: diagnostic.code, place: diagnostic.location?.description,
      // A manifest is handed on with the PDFs. What a misquotation's message says is in a transcript, and stays here.
      message: diagnostic.code == "misquotation" ? nil : secrets.removed(from: diagnostic.message),
      editions: diagnostic.editions.isEmpty ? nil : diagnostic.editions.joined(separator: ", "))
  }
}
