import Manuscript
import Model
import Platform
import Reading
import Typesetting

/// What a profile makes of a job. The manuscript is the same in all profiles; what differs stands beside it, in
/// `trykklar-profile.tex`, which the theme's class reads.
struct ProfileSetup: Sendable {
  let choice: ProfileChoice
  private let work: Work

  private enum Work {
    case screen
    case print(PrintSetup)
    case draft(DraftSetup)
  }

  /// Why nothing can be built in the profile.
  struct Fault: Error {
    var diagnostics: [Diagnostic]
    var outcome = TypesettingResult.Outcome.failed
  }

  static func make(
    _ choice: ProfileChoice, _ proof: Proof, _ folder: DiskFolder, templates: String
  ) -> Result<ProfileSetup, Fault> {
    switch choice.profile {
    case .screen:
      if let fault = ScreenSetup.missingProfile() {
        return .failure(Fault(diagnostics: [fault], outcome: .unprepared))
      }
      return .success(ProfileSetup(choice: choice, work: .screen))
    case .draft:
      return .success(ProfileSetup(choice: choice, work: .draft(DraftSetup(proof))))
    case .print:
      return PrintSetup.make(choice.preset, proof, folder, templates: templates).map {
        ProfileSetup(choice: choice, work: .print($0))
      }
    }
  }

  private var printing: PrintSetup? { if case .print(let setup) = work { setup } else { nil } }

  var preset: PrintPreset? { printing?.preset }

  /// Of what the profile adds to an edition's other parts; empty for the screen.
  var digest: String {
    switch work {
    case .screen: ""
    case .print(let setup): setup.digest
    case .draft(let setup): setup.digest
    }
  }

  func apply(to job: inout Job, _ proof: EditionProof, _ folder: DiskFolder) {
    switch work {
    case .screen: ScreenSetup.apply(to: &job, proof)
    case .print(let setup): setup.apply(to: &job, proof, folder)
    case .draft(let setup): setup.apply(to: &job, proof)
    }
  }

  /// The job of a cover that is a file of its own; nil where it is not.
  ///
  /// - Parameter pages: how many the inside has, which the spine is as thick as.
  func coverJob(_ job: Job, _ proof: EditionProof, _ folder: DiskFolder, pages: Int, at path: String) -> Job? {
    guard let printing, printing.preset.cover == .own else { return nil }
    var cover = job
    cover.texSource = proof.manuscript.coverSource
    cover.sourceMap = SourceMap(proof.manuscript.lines)
    cover.output = path
    cover.keepTeX = nil
    cover.memories = []
    printing.apply(to: &cover, proof, folder, spine: printing.preset.spine(pages: pages))
    return cover
  }

  /// The file that the theme's class reads.
  static let file = "trykklar-profile.tex"

  /// Puts beside the manuscript what a PDF states of itself: the standards that it keeps, and what its colours mean.
  static func state(_ standard: XMPPacket.Standard, colours: String, of proof: EditionProof, in job: inout Job) {
    let digest = SHA256.hex(Array(job.texSource.utf8))
    job.files["trykklar.xmp"] = Array(XMPPacket(proof.manuscript.metadata, standard, digest: digest).text.utf8)
    let name = "trykklar-profile.icc"
    job.pictures.removeAll { $0.name == name }
    job.pictures.append(Job.Picture(name: name, original: colours))
  }
}
