import Model
import Platform
import Reading

/// The printers' presets that a report can be built with: its own, and those that come with the themes.
struct PresetChoice {
  let presets: [PrintPreset]
  private let diagnostics: [Diagnostic]

  /// - Parameter own: those of the report's own `printers.yaml`, which are preferred.
  init(own: [PrintPreset], templates: String) {
    let shipped = (try? DiskFolder(templates)).map { PresetReader.read($0) }
    let names = Set(own.map(\.name.value))
    presets = own + (shipped?.presets ?? []).filter { !names.contains($0.name.value) }
    diagnostics = shipped?.diagnostics ?? []
  }

  /// - Parameter name: nil: the first.
  func preset(_ name: String?) -> Result<PrintPreset, ProfileSetup.Fault> {
    guard let preset = presets.first(where: { name == nil || $0.name.value == name }) else {
      let names = presets.map(\.name.value)
      let fault = Diagnostic(
        "unknown-preset", "there is no printer's preset \(name.map { "`\($0)`" } ?? "at all")",
        remedy: name.flatMap { NearMiss.remedy(for: $0, among: names) }
          ?? (names.isEmpty
            ? "set TRYKKLAR_TEMPLATES to the folder `Templates` of Trykklar"
            : "use one of \(names.map { "`\($0)`" }.joined(separator: ", "))"))
      return .failure(ProfileSetup.Fault(diagnostics: diagnostics + [fault]))
    }
    return .success(preset)
  }
}

extension Press {
  /// The printers' presets that come with Trykklar.
  public var shippedPresets: [PrintPreset] { PresetChoice(own: [], templates: templates).presets }
}
