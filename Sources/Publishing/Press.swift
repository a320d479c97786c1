import Checking
import Editing
import Manuscript
import Model
import Reading
import Typesetting

/// Takes a report from its folder to the finished PDF.
///
/// A report walks through the house once: it is *read*, *edited* (numbered, resolved), *checked*, written as a *manuscript* and
/// *typeset*. An error in one room stops it before typesetting, but never keeps another room from saying what it found.
public struct Press: Sendable {
  /// The folder with the themes, a folder each.
  public let templates: String

  public init(templates: String) { self.templates = templates }

  /// A report that has been through every room before the typesetter's.
  public struct Proof: Sendable {
    public var diagnostics: [Diagnostic]
    /// The texts that were read, for showing their lines.
    public var texts: [String: SourceText]
    var report: Report?
    var subject: CheckSubject?
    var manuscript: Manuscript?
    var theme: Theme?

    /// Every value that a page prints, by place.
    public var printedValues: [PrintedValue] { subject?.printedValues ?? [] }
    /// Every number that looks like a finding and is bound to nothing.
    public var unboundNumbers: [UnboundNumberFind] { subject?.unboundNumbers ?? [] }
  }

  /// Reads, edits, checks and writes a report; typesets nothing.
  public func proof(_ folder: some ReportFolder) -> Proof {
    let reading = ReportReader.read(folder)
    guard let report = reading.report else {
      return Proof(diagnostics: reading.diagnostics, texts: reading.texts)
    }
    let (theme, themeDiagnostics) = self.theme(report.metadata.theme)
    let index = ReportIndex(report)
    let order = ReadingOrder(report, index)
    let subject = CheckSubject(
      report: report, index: index, order: order, texts: reading.texts.mapValues(\.text))
    let checks = ReportChecker.check(subject)
    let manuscript = Manuscript.write(
      Editor.edit(report, index, order), className: theme?.name ?? Self.houseTheme,
      characters: CharacterTable(signs: theme?.signs ?? []), texts: reading.texts.mapValues(\.text))
    // Without a theme nobody knows what its fonts can show.
    let unshown = theme == nil ? [] : manuscript.diagnostics
    return Proof(
      diagnostics: (reading.diagnostics + themeDiagnostics + checks + unshown).sortedByPlace(),
      texts: reading.texts, report: report, subject: subject, manuscript: manuscript, theme: theme)
  }

  /// Builds a report's PDF.
  ///
  /// - Parameters:
  ///   - output: the folder that receives `NAME/NAME.pdf`, where NAME is the report folder's name.
  ///   - keepTeX: whether what TeX read and wrote is kept beside the PDF, in `NAME/tex`.
  public func build(
    _ folder: DiskFolder, output: String, keepTeX: Bool = false, limits: Job.Limits = Job.Limits(),
    cancellation: Cancellation = Cancellation(), progress: @escaping @Sendable (TypesettingProgress) -> Void = { _ in }
  ) -> BuildResult {
    let proof = proof(folder)
    guard let report = proof.report, let manuscript = proof.manuscript, let theme = proof.theme,
      !proof.diagnostics.containErrors
    else { return BuildResult(outcome: .failed, diagnostics: proof.diagnostics, texts: proof.texts) }
    let name = folder.name
    let place = "\(output)/\(name)"
    let job = Job(
      texSource: manuscript.source, sourceMap: SourceMap(manuscript.lines),
      pictures: manuscript.pictures.compactMap { picture in
        folder.absolutePath(of: picture.file).map { Job.Picture(name: picture.name, original: $0) }
      },
      themeFolder: theme.folder, className: theme.name, fonts: theme.fontRequest,
      sourceDate: report.metadata.date.value.secondsSince1970, limits: limits, output: "\(place)/\(name).pdf",
      keepTeX: keepTeX ? "\(place)/tex" : nil)
    let result = Typesetter().run(job, cancellation: cancellation, progress: progress)
    return BuildResult(
      outcome: result.outcome, diagnostics: (proof.diagnostics + result.diagnostics).sortedByPlace(),
      texts: proof.texts, pdf: result.pdf, pageCount: result.pageCount, passes: result.passes)
  }
}

/// How a build went.
public struct BuildResult: Sendable {
  public var outcome: TypesettingResult.Outcome
  public var diagnostics: [Diagnostic]
  /// The texts that were read, for showing their lines.
  public var texts: [String: SourceText]
  /// The finished PDF.
  public var pdf: String?
  public var pageCount: Int?
  public var passes: [Pass] = []
}

extension Press {
  /// The theme of a report that names none.
  static let houseTheme = "coi"

  /// The themes that there are.
  public func themeNames() -> [String] {
    guard let folder = try? DiskFolder(templates), let names = try? folder.names(in: "") else { return [] }
    return names.filter { name in (try? folder.names(in: name))?.contains("theme.yaml") ?? false }
  }

  private func theme(_ choice: ThemeChoice) -> (Theme?, [Diagnostic]) {
    let name = choice.name?.value ?? Self.houseTheme
    let names = themeNames()
    guard names.contains(name) else {
      return (
        nil,
        [
          Diagnostic(
            "unknown-theme", at: choice.name?.location, length: name.count,
            "there is no theme `\(name)` in `\(templates)`",
            remedy: NearMiss.remedy(for: name, among: names)
              ?? (names.isEmpty
                ? "set TRYKKLAR_TEMPLATES to the folder `Templates` of Trykklar"
                : "use one of \(names.map { "`\($0)`" }.joined(separator: ", "))"))
        ]
      )
    }
    return ThemeReader.read("\(templates)/\(name)")
  }

  /// The house theme's faces, for asking the machine whether it has them.
  public func houseFonts() -> FontRequest? {
    ThemeReader.read("\(templates)/\(Self.houseTheme)").theme?.fontRequest
  }
}

extension Theme {
  fileprivate var fontRequest: FontRequest? {
    guard let fontDirectory, !faces.isEmpty else { return nil }
    return FontRequest(
      directory: fontDirectory,
      faces: faces.map { face in
        let encodings = face.encodings.compactMap(FontRequest.Encoding.init)
        return FontRequest.Face(
          name: face.name, file: face.file, features: face.features,
          encodings: encodings.isEmpty ? FontRequest.Encoding.allCases : encodings)
      },
      encodingFolder: folder)
  }
}

extension DiskFolder {
  /// The folder's own name, which the PDF is called after.
  public var name: String { root.split(separator: "/").last.map(String.init) ?? "report" }
}
