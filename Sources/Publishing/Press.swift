import Checking
import Editing
import Manuscript
import Model
import Platform
import Reading
import Typesetting

/// Takes a report from its folder to the finished PDF.
///
/// A report walks through the house once: it is *read*, *edited* (numbered, resolved), *checked*, written as a *manuscript* and
/// *typeset*. An error in one room stops it before typesetting, but never keeps another room from saying what it found.
public struct Press: Sendable {
  /// The folder with the themes, a folder each.
  public let templates: String
  /// The theme that reports are set in whatever they say: a name, or a folder's path with a `/` in it; nil: their own.
  public let theme: String?
  /// How many editions are typeset at a time, at least 1. Nothing of what comes out hangs on it.
  public let jobs: Int

  /// - Parameter jobs: as many as the machine has cores unless something else is said.
  public init(templates: String, theme: String? = nil, jobs: Int? = nil) {
    self.templates = templates
    self.theme = theme
    self.jobs = max(1, jobs ?? Machine.current.cores)
  }

  /// Reads, edits, checks and writes a report; typesets nothing.
  ///
  /// - Parameters:
  ///   - choice: the editions that are wanted. What may be shown is decided for all that there are, so that an edition is
  ///   the same whether it is made alone or with others.
  ///   - cancellation: ends it early; what is returned then is worth nothing.
  public func proof(
    _ folder: some ReportFolder, _ choice: EditionChoice = .all, cancellation: Cancellation = Cancellation()
  ) -> Proof {
    var readings = EditionReadings(folder)
    guard let report = readings.own.report else {
      return Proof(diagnostics: readings.own.diagnostics, texts: readings.own.texts)
    }
    let (theme, themeDiagnostics) = self.theme(report.metadata.theme, of: folder)
    let planned = EditionList(report)
    let run = EditionRun(planned, &readings)
    let list = planned.holdingBack(run.withheld)
    let (chosen, unknown) = choice.chosen(from: list)
    let isChosen = Set(chosen.map(\.id.value))
    let divided = choice.divided(run)
    let wanted = run.editions.filter { shown in
      divided?.division.isOwn(shown.copy.id) ?? shown.copy.edition.map { isChosen.contains($0.id.value) } ?? true
    }
    let (proofs, leaks) = concurrently {
      wanted.concurrentMap { cancellation.isCancelled ? nil : proof($0, run, theme) }.compactMap { $0 }
    } _: {
      run.attacked()
    }
    var all = Proof(
      diagnostics: readings.own.diagnostics + themeDiagnostics + list.diagnostics + unknown + leaks,
      texts: readings.texts, editions: proofs, list: list, report: report, language: report.metadata.language,
      disclosure: run.disclosure, attestations: run.quoteVerdicts.passages)
    all.divided = divided
    all.diagnostics += [Diagnostic](ofEditions: proofs.map { ($0.id, $0.diagnostics) }, isPart: divided != nil)
    all.judge(report.metadata, readings, isWhole: proofs.count == run.editions.count)
    all.diagnostics = all.diagnostics.sortedByPlace()
    return all
  }

  private func proof(_ shown: ShownEdition, _ run: EditionRun, _ theme: Theme?) -> EditionProof {
    let copy = shown.copy
    let attributions = run.attributions.wordings(in: copy.id)
    let (manuscript, found) = concurrently {
      Manuscript.write(
        Editor.edit(copy.report, copy.index, copy.order, attributions: attributions),
        className: theme?.className ?? Self.houseTheme, characters: CharacterTable(signs: theme?.signs ?? []),
        texts: copy.reading.texts.mapValues(\.text), isTagged: true)
    } _: {
      ReportChecker.check(shown.subject)
    }
    // Without a theme nobody knows what its fonts can show.
    let unshown = theme == nil ? [] : manuscript.diagnostics
    let policy = CheckPolicy(copy.report.metadata.checks, waivers: copy.reading.waivers)
    let judged = policy.judge(found)
    return EditionProof(
      edition: copy.edition, diagnostics: copy.reading.diagnostics + judged.diagnostics + unshown,
      waived: judged.waived, neededWaivers: judged.needed, printedValues: shown.printedValues, report: copy.report,
      subject: shown.subject, index: copy.index, order: copy.order, attributions: attributions, manuscript: manuscript,
      theme: theme, texts: copy.reading.texts)
  }
}

extension DiskFolder {
  /// The folder's own name, which the PDF is called after.
  public var name: String { root.split(separator: "/").last.map(String.init) ?? "report" }
}
