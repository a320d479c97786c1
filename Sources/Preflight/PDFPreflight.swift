import Model
import Platform

/// Holds a PDF, whoever made it, against what a printer or a screen reader asks of it.
///
/// The steps: qpdf says whether the file is whole (`SourceFile`); its objects are read from qpdf's JSON (`PDFDocument`), its pages and what
/// they paint from their content streams (`ContentReader`); for print, Ghostscript renders the inks (`InkRendering`); then every rule looks
/// at it (`Rules/`). The file is never trusted: both programs run within limits, and so does what is read here.
public struct PDFPreflight: Sendable {
  /// The PDF's path.
  public var file: String
  public var profile: PreflightProfile
  /// What the printer asks; of no account for the screen.
  public var preset: PrintPreset
  public var machine: Machine
  /// Pictures, by their pixels, of which it is known that they are coarse, and said elsewhere.
  public var knownPictures: Set<Pixels> = []
  /// Operators of content that are read in all.
  var mostOperators = 4_000_000

  /// How many pixels a picture has.
  public struct Pixels: Hashable, Sendable {
    public var width: Int
    public var height: Int

    public init(width: Int, height: Int) {
      self.width = width
      self.height = height
    }
  }

  public init(
    _ file: String, profile: PreflightProfile = .print, preset: PrintPreset = .usual, machine: Machine = .current
  ) {
    self.file = file
    self.profile = profile
    self.preset = preset
    self.machine = machine
  }

  public func run(cancellation: Cancellation = Cancellation()) -> PreflightResult {
    guard let programs = PDFPrograms(machine, needsGhostscript: profile == .print) else {
      return PreflightResult(faults: PDFPrograms.missing(on: machine, needsGhostscript: profile == .print))
    }
    var list = FindingList()
    let source = SourceFile(file, programs, cancellation)
    guard let document = source.read(&list) else { return PreflightResult(findings: list.sorted) }
    // What could not be read cannot be judged, and Ghostscript would be given up after as long.
    if list.contains("endless-content") { return PreflightResult(findings: list.sorted) }
    let tree = PageTree(document)
    if tree.isDamaged || tree.pages.isEmpty { list.addDamagedTree(tree) }
    guard !tree.pages.isEmpty else { return PreflightResult(findings: list.sorted) }
    let library = ContentLibrary(operators: mostOperators)
    let structure = profile == .screen ? StructureTree(document, tree.pages) : nil
    for page in tree.pages {
      if cancellation.isCancelled { break }
      let content = ContentReader.read(page, library)
      list.addFaults(of: content)
      switch profile {
      case .print: PrintRules(preset, knownPictures).check(content, &list)
      case .screen: ScreenRules(document).check(content, structure, &list)
      }
    }
    switch profile {
    case .print:
      PrintRules(preset, knownPictures).check(document, tree.pages, library.usedFonts, &list)
      InkRendering(file, programs, cancellation).check(tree.pages, preset, &list)
    case .screen: ScreenRules(document).check(tree.pages, library.usedFonts, structure, &list)
    }
    return PreflightResult(findings: list.sorted, pages: tree.pages.count)
  }
}

extension PrintPreset {
  /// What holds where no preset is named: sheet-fed offset on coated paper.
  public static let usual = PrintPreset(name: Located("offset", at: SourceLocation(file: "printers.yaml")))
}

/// What came of a preflight.
public struct PreflightResult: Sendable {
  /// By page, what is about the whole file first.
  public var findings: [Finding] = []
  /// How many pages were looked at.
  public var pages = 0
  /// What the machine lacks; then nothing was looked at.
  public var faults: [Diagnostic] = []

  public init(findings: [Finding] = [], pages: Int = 0, faults: [Diagnostic] = []) {
    self.findings = findings
    self.pages = pages
    self.faults = faults
  }

  /// Whether the file must not go to its printer, or its readers, as it is.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } || faults.containErrors }
}
