import Manuscript
import Model
import Platform
import Typesetting

/// A report for those who write it: marked as a draft, with what is wrong at the places where it is.
struct DraftSetup: Sendable {
  private let diagnostics: [Diagnostic]
  private let secrets: Secrets
  let digest: String

  init(_ proof: Proof) {
    // What a misquotation's message says is in a transcript, and stays there.
    diagnostics = proof.diagnostics.filter { $0.code != "misquotation" }
    secrets = Secrets(proof)
    digest = SHA256.hex(Array("draft \(diagnostics)".utf8))
  }

  func apply(to job: inout Job, _ proof: EditionProof) {
    let notes = diagnostics.filter { $0.editions.isEmpty || $0.editions.contains(proof.id) }.map { diagnostic in
      DraftNote(
        location: diagnostic.location, isError: diagnostic.severity == .error,
        text: secrets.removed(from: "\(diagnostic.code): \(diagnostic.message)"))
    }
    let draft = proof.manuscript.draft(
      notes, language: proof.report.metadata.language, characters: CharacterTable(signs: proof.theme?.signs ?? []))
    job.texSource = draft.source
    job.files[ProfileSetup.file] = Array(draft.profile.utf8)
  }
}
