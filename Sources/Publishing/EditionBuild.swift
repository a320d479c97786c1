import Model
import Platform
import Reading
import Typesetting

/// What the editions of one build have in common.
struct EditionBuild: Sendable {
  let folder: DiskFolder
  let setup: ProfileSetup
  let place: OutputPlace
  let digests: OutputDigests
  let memories: PassMemories
  let keepsTeX: Bool
  let isFresh: Bool
  let limits: Job.Limits
  let cancellation: Cancellation
  let progress: Press.Progress

  /// Makes an edition's PDF, unless it is there.
  func make(_ proof: EditionProof) -> BuildResult.EditionResult {
    var result = BuildResult.EditionResult(
      edition: proof.id, language: proof.report.metadata.language, outcome: .failed, diagnostics: [])
    guard let theme = proof.theme, setup.choice.allows(proof.diagnostics) else { return result }
    guard !cancellation.isCancelled else {
      result.outcome = .cancelled
      return result
    }
    let madeFrom = digests.digest(of: proof)
    let results = EditionResults(pdf: place.pdf(of: proof.id))
    if !isFresh, !keepsTeX, let made = results.result(madeFrom: madeFrom) {
      made.apply(to: &result, at: place)
    } else {
      set(proof, theme, &result)
      result.madeFrom = madeFrom
      if result.outcome == .finished { results.keep(result) } else { return result }
    }
    writeValues(proof, &result)
    return result
  }

  /// What is gone of what was made: somebody has removed the outputs while others were made.
  func lost(_ editions: [BuildResult.EditionResult]) -> [Diagnostic] {
    editions.filter { $0.outcome == .finished }.flatMap { [$0.pdf, $0.cover, $0.values] }.compactMap { $0 }
      .filter { !Files.isFile($0) }.map { path in
        Diagnostic(
          "lost-output", "`\(path)` was made and is gone: somebody has removed it during the build",
          remedy: "build again, and leave the output folder alone until the end")
      }
  }

  /// An edition whose PDF stays as it is. Its list of values is written anew: lines of the report's files may have moved.
  func keep(_ proof: EditionProof, _ record: BuildRecord) -> BuildResult.EditionResult {
    var result = BuildResult.EditionResult(
      edition: proof.id, language: proof.report.metadata.language, outcome: .finished, diagnostics: [],
      pdf: place.pdf(of: proof.id), cover: Files.isFile(place.cover(of: proof.id)) ? place.cover(of: proof.id) : nil,
      pageCount: record.editions[proof.id]?.pages, madeFrom: digests.digest(of: proof))
    writeValues(proof, &result)
    return result
  }

  private func set(_ proof: EditionProof, _ theme: Theme, _ result: inout BuildResult.EditionResult) {
    let job = job(proof, theme)
    let typeset = Typesetter().run(job, cancellation: cancellation) { progress(.typesetting(edition: proof.id, $0)) }
    memories.note(typeset)
    result.outcome = typeset.outcome
    result.diagnostics = typeset.diagnostics
    (result.pdf, result.pageCount, result.tools) = (typeset.pdf, typeset.pageCount, typeset.tools)
    (result.passes, result.engine) = (typeset.passes, typeset.engine)
    guard result.outcome == .finished,
      let cover = setup.coverJob(job, proof, folder, pages: typeset.pageCount ?? 0, at: place.cover(of: proof.id))
    else { return }
    let covered = Typesetter().run(cover, cancellation: cancellation) {
      progress(.typesetting(edition: proof.id, $0))
    }
    (result.outcome, result.cover) = (covered.outcome, covered.pdf)
    result.diagnostics += covered.diagnostics
  }

  private func job(_ proof: EditionProof, _ theme: Theme) -> Job {
    let looks = digests.looks(of: proof)
    var job = Job(
      texSource: proof.manuscript.source, sourceMap: SourceMap(proof.manuscript.lines),
      pictures: proof.manuscript.pictures.compactMap { picture in
        folder.absolutePath(of: picture.file).map { Job.Picture(name: picture.name, original: $0) }
      },
      themeFolder: theme.folder, baseFolders: theme.bases, design: theme.designFile, className: theme.className,
      fonts: theme.fontRequest,
      sourceDate: proof.report.metadata.date.value.secondsSince1970, limits: limits, output: place.pdf(of: proof.id),
      keepTeX: keepsTeX ? place.tex(of: proof.id) : nil)
    job.format = proof.manuscript.documentClass.map { Job.Format(documentClass: $0, theme: looks) }
    setup.apply(to: &job, proof, folder)
    if !isFresh { memories.apply(to: &job, proof, looks: looks) }
    return job
  }

  private func writeValues(_ proof: EditionProof, _ result: inout BuildResult.EditionResult) {
    let listing = ValueListing(proof.printedValues).text(.csv) + "\n"
    let faults = OutputFile.update(Array(listing.utf8), at: place.values(of: proof.id))
    result.diagnostics += faults
    if faults.isEmpty { result.values = place.values(of: proof.id) } else { result.outcome = .failed }
  }
}
