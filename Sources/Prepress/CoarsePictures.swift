import Model
import Platform

/// A picture with too few dots for its printed size, and what its author is told.
public struct CoarsePicture: Sendable {
  public var picture: Picture
  public var diagnostic: Diagnostic
}

extension Prepress {
  /// Pictures that have fewer dots an inch than the preset's least, by the sizes of the last pass.
  ///
  /// An error, as it is in a preflight: what a build hands over must be what a printer takes without calling. Who has no better
  /// picture says so in the report's `printers.yaml`.
  ///
  /// - Parameter folder: the folder that TeX has worked in.
  public func coarsePictures(in folder: String) -> [CoarsePicture] {
    guard let bytes = try? Files.read(Files.join(folder, Self.record), limit: 16 << 20) else { return [] }
    return PrintRecord(bytes).pictures.compactMap(coarse)
  }

  private func coarse(_ printed: PrintRecord.Picture) -> CoarsePicture? {
    guard let source = sources[printed.name], source.picture.format != .pdf else { return nil }
    let inches = printed.width * scale / 72
    let dots = Int((Double(source.picture.width) / inches).rounded(.down))
    guard dots < preset.minimumResolution else { return nil }
    let millimetres = Int((inches * 25.4).rounded())
    let wanted = Int((inches * Double(preset.resolution)).rounded(.up))
    let diagnostic = Diagnostic(
      "low-resolution", at: source.location, length: source.file.count,
      "`\(source.file)` has \(dots) dots an inch where it is \(millimetres) mm wide, and `\(preset.name.value)` asks for \(preset.minimumResolution) at least",
      remedy:
        "use the original, \(wanted) pixels wide or more, show it smaller, or agree on a lower `minimum-resolution` with the printer"
    )
    return CoarsePicture(picture: source.picture, diagnostic: diagnostic)
  }
}
