import Model
import Platform
import Reading
import Typesetting

extension Press {
  /// Hears what is under way, from the threads that are at it.
  public typealias Progress = @Sendable (BuildStep) -> Void

  /// Builds a report's PDFs, `jobs` at a time, those first that take longest.
  ///
  /// An edition with errors is not typeset; the others are. An error that is the report's own stops them all. A build that is
  /// cancelled leaves the editions that it has finished in their places, and its manifest says which they are.
  ///
  /// - Parameters:
  ///   - choice: the editions that are wanted.
  ///   - output: the folder that receives `NAME/EDITION/NAME-EDITION.pdf`, where NAME is the report folder's name, and
  ///     `NAME/NAME.pdf` of a report without editions; beside each PDF `values.csv`, and `NAME/manifest.json`.
  ///   - since: makes only editions whose pages are not what this report's are, and those that have no PDF.
  ///   - profile: what the PDFs are for; its name is in theirs (`NAME-print.pdf`, `manifest-print.json`).
  ///   - keepTeX: whether what TeX read and wrote is kept beside the PDF, in `tex`.
  ///   - isFresh: whether everything is set from the beginning, also what an earlier build has made of the same.
  public func build(
    _ folder: DiskFolder, _ choice: EditionChoice = .first, as profile: ProfileChoice = .screen, output: String,
    since: ComparedReport? = nil, keepTeX: Bool = false, isFresh: Bool = false, limits: Job.Limits = Job.Limits(),
    cancellation: Cancellation = Cancellation(),
    progress: @escaping Progress = { _ in }
  ) -> BuildResult {
    let asked = ["\(choice)", "\(profile)", output, theme ?? ""]
    // A part of a run must be divided anew, and what has changed since a revision is asked of two reports.
    let isPart = if case .part = choice { true } else { false }
    let results = isPart || since != nil || keepTeX ? nil : RunResults(folder, asked: asked, templates: templates)
    if !isFresh, let result = results?.result() { return result }
    let before = results?.before()
    let digests = Machine.current.cacheFolder.map { "\($0)/trykklar/digests" }
    if !isFresh, let digests { FileDigest.recall(from: digests) }
    defer { if let digests { FileDigest.keep(in: digests) } }
    let proof = proof(folder, choice, cancellation: cancellation)
    guard !cancellation.isCancelled else { return BuildResult(outcome: .cancelled, diagnostics: [], texts: [:]) }
    let result = build(
      proof, of: folder, as: profile, output: output, since: since, keepTeX: keepTeX, isFresh: isFresh,
      limits: limits, cancellation: cancellation, progress: progress)
    let themes = Array(proof.editions.compactMap(\.theme).flatMap { [$0.folder] + $0.bases })
    results?.keep(result, before: before, themes: themes)
    if case .part(let shard, _) = choice, result.manifest == nil, result.outcome != .cancelled {
      // What an earlier run has made of the part must not be joined in the place of what this one could not make.
      Files.remove(OutputPlace(report: folder.name, root: output, profile: profile.profile, shard: shard).manifest)
    }
    return result
  }

  /// Builds the editions of a report that has been read and checked.
  ///
  /// - Parameter folder: the report's, as it was read.
  public func build(
    _ proof: Proof, of folder: DiskFolder, as choice: ProfileChoice = .screen, output: String,
    since: ComparedReport? = nil, keepTeX: Bool = false, isFresh: Bool = false, limits: Job.Limits = Job.Limits(),
    cancellation: Cancellation = Cancellation(),
    progress: @escaping Progress = { _ in }
  ) -> BuildResult {
    let own = proof.editions.reduce(proof.diagnostics) { rest, edition in
      rest.filter { !edition.diagnostics.containsSame($0) }
    }
    let divided = proof.divided
    guard choice.allows(own), !proof.editions.isEmpty || divided != nil else {
      var result = BuildResult(outcome: .failed, diagnostics: proof.diagnostics, texts: proof.texts)
      result.division = divided?.division
      return result
    }
    let setup: ProfileSetup
    switch ProfileSetup.make(choice, proof, folder, templates: templates) {
    case .success(let made): setup = made
    case .failure(let fault):
      var result = BuildResult(
        outcome: fault.outcome, diagnostics: (proof.diagnostics + fault.diagnostics).sortedByPlace(),
        texts: proof.texts)
      result.division = divided?.division
      return result
    }
    let place = OutputPlace(
      report: folder.name, root: output, profile: choice.profile, shard: divided?.division.shard)
    if divided != nil { place.removeOutdatedManifests() }
    let new = ComparedReport(folder.name, folder)
    var digests = OutputDigests(proof, folder) { new.files(of: $0) }
    digests.profile = setup.digest
    let record = BuildRecord(place)
    let plan = since.map { self.plan(proof, digests, since: $0, record, place) }
    let keeps = Set(plan?.decisions.filter { !$0.isBuilt }.map(\.edition) ?? [])
    let wanted = proof.editions.filter { !keeps.contains($0.id) }
    let costs = Dictionary(wanted.map { ($0.id, $0.expectedPages(record)) }, uniquingKeysWith: { first, _ in first })
    // While many are set somebody may write in the folder.
    let inputs = wanted.count > 1 ? Manifest.inputs(proof, folder) : nil
    progress(.planned(costs))
    let work = EditionBuild(
      folder: folder, setup: setup, place: place, digests: digests, memories: PassMemories(report: folder.root, choice),
      keepsTeX: keepTeX, isFresh: isFresh, limits: limits, cancellation: cancellation, progress: progress)
    let editions = WorkerPool(jobs).map(wanted, cost: { costs[$0.id] ?? 0 }) { edition in
      let made = work.make(edition)
      progress(.ended(edition: edition.id, made.outcome, pages: made.pageCount))
      return made
    }
    var result = BuildResult(
      outcome: editions.map(\.outcome).together, diagnostics: proof.diagnostics, texts: proof.texts, editions: editions,
      plan: plan)
    result.preset = setup.preset
    result.division = divided?.division
    result.kept = proof.editions.filter { keeps.contains($0.id) }.map { edition in
      work.keep(edition, record)
    }
    result.diagnostics += result.kept.flatMap(\.diagnostics)
    if result.outcome == .finished, proof.diagnostics.containErrors { result.outcome = .failed }
    if result.kept.contains(where: { $0.outcome == .failed }) { result.outcome = .failed }
    result.diagnostics += [Diagnostic](
      ofEditions: editions.map { ($0.edition, $0.diagnostics) }, isPart: divided != nil)
    result.diagnostics = result.diagnostics.withoutRepeatedPictures.sortedByPlace()
    let lost = work.lost(result.editions + result.kept)
    result.diagnostics += lost
    if !lost.isEmpty { result.outcome = [result.outcome, .failed].together }
    // Nothing has changed where a build was cancelled before anything was done.
    if result.outcome != .cancelled || editions.contains(where: { $0.outcome == .finished }) {
      var manifest = Manifest(result, proof, inputs ?? Manifest.inputs(proof, folder), place)
      manifest.part = divided.map { ManifestPart($0, madeWith: digests.together, Secrets(proof)) }
      let faults = OutputFile.update(Array(manifest.text.utf8), at: place.manifest)
      result.diagnostics += faults
      if faults.isEmpty {
        result.manifest = place.manifest
      } else {
        result.outcome = [result.outcome, .failed].together
      }
    }
    return result
  }
}

extension [Diagnostic] {
  /// Without what the check of every build says of pictures that the printer's preset has said it of, to the millimetre.
  fileprivate var withoutRepeatedPictures: [Diagnostic] {
    let said = filter { $0.code == "low-resolution" }.map(\.location)
    return said.isEmpty ? self : filter { $0.code != "coarse-picture" || !said.contains($0.location) }
  }

  /// Whether it is among them, in whichever editions.
  fileprivate func containsSame(_ other: Diagnostic) -> Bool {
    contains { diagnostic in
      var same = diagnostic
      same.editions = other.editions
      return same == other
    }
  }
}
