import Manuscript
import Model
import Platform
import Preflight
import Prepress
import Reading
import Typesetting

/// A report for a printer: what the preset asks for, told to the class, and inks made between passes.
struct PrintSetup: Sendable {
  let preset: PrintPreset
  private let colourProfile: ColourProfile
  private let scale: Double
  private let trim: PrintPreset.Size
  let digest: String

  /// Every theme's page.
  private static let page = PrintPreset.Size(width: 210, height: 297)

  static func make(
    _ name: String?, _ proof: Proof, _ folder: DiskFolder, templates: String
  ) -> Result<PrintSetup, ProfileSetup.Fault> {
    let choice = PresetChoice(own: proof.report?.presets ?? [], templates: templates)
    switch choice.preset(name) {
    case .failure(let fault): return .failure(fault)
    case .success(let preset):
      let trim = preset.trim?.value ?? page
      let scale = max(trim.width / page.width, trim.height / page.height)
      if let fault = Self.misfit(preset, scale) { return .failure(ProfileSetup.Fault(diagnostics: [fault])) }
      switch ColourProfile.find(preset, absolutePath: folder.absolutePath) {
      case .failure(let fault): return .failure(ProfileSetup.Fault(diagnostics: [fault.diagnostic]))
      case .success(let profile):
        return .success(PrintSetup(preset: preset, colourProfile: profile, scale: scale, trim: trim))
      }
    }
  }

  private init(preset: PrintPreset, colourProfile: ColourProfile, scale: Double, trim: PrintPreset.Size) {
    self.preset = preset
    self.colourProfile = colourProfile
    self.scale = scale
    self.trim = trim
    let icc = FileDigest.sha256(of: colourProfile.path)?.digest ?? ""
    digest = SHA256.hex(Array("print \(preset) \(icc)".utf8))
  }

  /// A page is made larger or smaller as a whole, so its sides must stay as they are to each other.
  private static func misfit(_ preset: PrintPreset, _ scale: Double) -> Diagnostic? {
    guard let trim = preset.trim else { return nil }
    let (width, height) = (page.width * scale / trim.value.width, page.height * scale / trim.value.height)
    if max(width, height) < 1.015 { return nil }
    return Diagnostic(
      "unfit-trim", at: trim.location, "the page would be cut off: its sides are to each other as A4's",
      remedy: "choose a size of the same proportions, such as A5, or have the printer trim A4")
  }

  /// - Parameter spine: nil: all pages, or all but the cover where that is a file of its own; else the cover, with a spine of
  ///   so many millimetres.
  func apply(to job: inout Job, _ proof: EditionProof, _ folder: DiskFolder, spine: Double? = nil) {
    for name in Prepress.files { job.files[name] = [] }
    job.files[ProfileSetup.file] = Array(latex(spine).utf8)
    ProfileSetup.state(.print(preset.standard), colours: colourProfile.path, of: proof, in: &job)
    var prepress = Prepress(preset, colourProfile, scale: scale)
    prepress.sources = sources(proof)
    job.refused = job.output.map(OutputPlace.refused)
    job.finish = { [prepress, asked = asked(isCover: spine != nil), name = Files.name(of: job.output ?? "PDF")] pdf in
      let coarse = prepress.coarsePictures(in: Files.folder(of: pdf))
      var preflight = PDFPreflight(pdf, profile: .print, preset: asked)
      // Of a picture that the report names the author hears at their own line, and once.
      preflight.knownPictures = Set(coarse.map { .init(width: $0.picture.width, height: $0.picture.height) })
      let result = preflight.run()
      let file = result.hasErrors || !coarse.isEmpty ? OutputPlace.refused(name) : name
      return coarse.map(\.diagnostic) + result.faults + result.findings.map { $0.diagnostic(file: file) }
    }
    job.betweenPasses = { [prepress] folder, written, cancellation in
      prepress.work(in: folder, written, cancellation: cancellation)
    }
  }

  /// What the finished file is held against: a cover that is a sheet of its own has another size, and no pages to fold.
  private func asked(isCover: Bool) -> PrintPreset {
    guard isCover else { return preset }
    var asked = preset
    asked.trim = nil
    asked.pageMultiple = 1
    return asked
  }

  /// What is known of the pictures, by the names that TeX has for them.
  private func sources(_ proof: EditionProof) -> [String: Prepress.Source] {
    let places = Dictionary(
      proof.report.pictureFiles.map { ($0.value, $0.location) }, uniquingKeysWith: { first, _ in first })
    let sources = proof.manuscript.pictures.compactMap { picture -> (String, Prepress.Source)? in
      proof.report.pictures[picture.file].map {
        (picture.name, Prepress.Source(file: picture.file, picture: $0, location: places[picture.file]))
      }
    }
    return Dictionary(sources, uniquingKeysWith: { first, _ in first })
  }

  private func latex(_ spine: Double?) -> String {
    let part = preset.cover == .with ? "whole" : spine == nil ? "inside" : "cover"
    let keys = [
      "trim-width=\(trim.width)mm", "trim-height=\(trim.height)mm", "scale=\(Self.plain(scale))",
      "bleed=\(preset.bleed)mm", "marks=\(preset.hasMarks)", "page-multiple=\(preset.pageMultiple)",
      // Points of the printing trade and of PDF, 72 an inch.
      "line-weight=\(Self.plain(preset.lineWeight / scale))bp", "part=\(part)",
      "spine=\(Self.plain(spine ?? 0))mm", "standard=\(preset.standard.rawValue)",
      "condition={\(colourProfile.condition)}",
      "registry={\(colourProfile.isRegistered ? "http://www.color.org" : "")}",
    ]
    return "\\printprofile{\(keys.joined(separator: ", "))}%\n"
  }

  /// Five decimals, never an exponent; 1 is 1.
  private static func plain(_ number: Double) -> String {
    let units = Int((number * 100_000).rounded())
    let rest = String(units % 100_000)
    if units % 100_000 == 0 { return String(units / 100_000) }
    return "\(units / 100_000).\(String(repeating: "0", count: 5 - rest.count))\(rest)"
  }
}
