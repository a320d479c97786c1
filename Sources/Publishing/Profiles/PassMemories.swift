import Platform
import Synchronization
import Typesetting

/// Where TeX's page numbers are kept between builds of one report in one profile.
///
/// An edition starts from what it wrote last time; one that is built for the first time starts from another edition of the same shape, which
/// in municipal editions has all its labels on the same pages nine times out of ten. That is a bet, and where it is lost too often no more are made.
final class PassMemories: Sendable {
  private let folder: String?
  private let bets = Mutex<(won: Int, lost: Int)>((0, 0))

  /// - Parameter report: the report folder's absolute path.
  init(report: String, _ profile: ProfileChoice, machine: Machine = .current) {
    let name = SHA256.hex(Array("\(report)\n\(profile.profile.rawValue)\n\(profile.preset ?? "")".utf8))
    folder = machine.cacheFolder.map { "\($0)/trykklar/passes/\(name)" }
  }

  /// Has an edition's job start from what was written last, and write it.
  ///
  /// - Parameter looks: a digest of what pages look like besides their text and pictures.
  func apply(to job: inout Job, _ proof: EditionProof, looks: String) {
    guard let folder else { return }
    let pictures = proof.report.pictures.sorted { $0.key < $1.key }.map {
      "\($0.key) \($0.value.width) \($0.value.height)"
    }
    let looks = SHA256.hex(Array("\(looks)\n\(pictures.joined(separator: "\n"))".utf8))
    job.chapters = ChapterDigests.of(job.texSource, looks: looks)
    job.memories = ["\(folder)/edition-\(SHA256.hex(Array(proof.id.utf8)))"]
    if bets.withLock({ $0.lost < 2 || $0.lost * 3 < $0.won }) {
      job.memories.append("\(folder)/shape-\(shape(of: job))")
    }
  }

  /// What became of starting from another build.
  func note(_ result: TypesettingResult) {
    guard result.passes.first?.isFromMemory == true else { return }
    bets.withLock { bets in
      if result.passes.count == 1 { bets.won += 1 } else { bets.lost += 1 }
    }
  }

  /// The chapters, and how many leaves there are: what must be on the same pages.
  private func shape(of job: Job) -> String {
    let chapters = job.chapters.keys.sorted().joined(separator: "\n")
    return SHA256.hex(Array("\(job.format?.documentClass ?? "")\n\(job.structure?.leafCount ?? 0)\n\(chapters)".utf8))
  }
}
