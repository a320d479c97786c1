import Model

/// Have pictures as many pixels as their printed size needs?
struct PictureRules {
  let preset: PrintPreset
  /// Of which that is said elsewhere.
  let known: Set<PDFPreflight.Pixels>
  /// Pictures of black and white only have edges, which the eye sees more finely than tones.
  private static let lineArt = 550.0

  func check(_ content: PageContent, _ list: inout FindingList) {
    for mark in content.marks {
      // A picture a pixel wide or high is a colour or a blend, and has no details to lose.
      guard case .image(let image) = mark.kind, image.width > 1, image.height > 1 else { continue }
      if known.contains(.init(width: image.width, height: image.height)) { continue }
      let size = "\(image.width) × \(image.height) pixels"
      if image.isLineArt {
        guard image.resolution < Self.lineArt else { continue }
        list.add(
          "coarse-line-art", .warning, on: content.page, mark.box,
          "a picture in black and white has \(image.resolution.whole) pixels an inch (\(size)), and \(Self.lineArt.whole) are wanted",
          remedy: "put it in larger, or as vectors")
      } else if image.resolution < Double(preset.minimumResolution) - 0.5 {
        list.add(
          "too-few-pixels", on: content.page, mark.box,
          "a picture has \(image.resolution.whole) pixels an inch at its printed size (\(size)), and \(preset.minimumResolution) is the least",
          remedy: "put it in with more pixels, or show it smaller")
      }
    }
  }
}
