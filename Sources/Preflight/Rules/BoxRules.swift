import Model

/// The sheet, the trimmed page and the bleed: are they stated, and do they lie in each other as they must (ISO 15930-7, 6.6)?
struct BoxRules {
  let preset: PrintPreset
  /// Half a point, in units of the page: what programs round away.
  private static let tolerance = 0.5

  func check(_ page: PageFacts, _ list: inout FindingList) {
    guard page.statedMedia != nil else {
      list.add(
        "wrong-box", on: page, "the page has no MediaBox, so its size is not known", remedy: "make the PDF again")
      return
    }
    guard let trim = page.trim ?? page.node["ArtBox"].box else {
      list.add(
        "missing-trim-box", on: page, "the page does not say where it is trimmed: it has no TrimBox",
        remedy: "state a TrimBox, in Trykklar with `build --profile print`")
      return
    }
    if page.trim != nil, page.node["ArtBox"].box != nil {
      list.add(
        "wrong-box", on: page, "the page has both a TrimBox and an ArtBox, and the standard wants one of them",
        remedy: "leave the ArtBox out")
    }
    checkNesting(page, trim, list: &list)
    checkBleed(page, trim, list: &list)
    if let size = preset.trim?.value { checkSize(page, trim, size, list: &list) }
  }

  private func checkNesting(_ page: PageFacts, _ trim: Box, list: inout FindingList) {
    let boxes = [("TrimBox", Optional(trim)), ("BleedBox", page.bleed), ("CropBox", page.crop)]
    for case let (name, box?) in boxes where !page.media.contains(box, tolerance: Self.tolerance) {
      list.add(
        "wrong-box", on: page, box, "the \(name) reaches beyond the sheet (MediaBox)",
        remedy: "make the sheet larger, or mend the \(name)")
    }
    if let bleed = page.bleed, !bleed.contains(trim, tolerance: Self.tolerance) {
      list.add(
        "wrong-box", on: page, trim, "the TrimBox reaches beyond the BleedBox", remedy: "mend one of the two")
    }
    if let crop = page.crop, !crop.contains(page.bleed ?? trim, tolerance: Self.tolerance) {
      list.add(
        "wrong-box", on: page, crop, "the CropBox cuts into the bleed or the trimmed page",
        remedy: "leave the CropBox out")
    }
    if min(trim.width, trim.height) * page.unit < 10 {
      list.add("wrong-box", on: page, trim, "the TrimBox is smaller than any page", remedy: "mend the TrimBox")
    }
  }

  private func checkBleed(_ page: PageFacts, _ trim: Box, list: inout FindingList) {
    guard preset.bleed > 0 else { return }
    guard let bleed = page.bleed else {
      list.add(
        "small-bleed", on: page, "the page has no BleedBox, and \(preset.bleed.tenths) mm of bleed are wanted",
        remedy: "state a BleedBox that is larger than the TrimBox on all sides")
      return
    }
    let sides = [
      ("left", trim.left - bleed.left), ("bottom", trim.bottom - bleed.bottom), ("right", bleed.right - trim.right),
      ("top", bleed.top - trim.top),
    ]
    let small = sides.filter { ($0.1 * page.unit).inMillimetres < preset.bleed - 0.1 }
    guard let first = small.first else { return }
    let names = small.map(\.0).joined(separator: ", ")
    list.add(
      "small-bleed", on: page,
      "the bleed is \(max(0, (first.1 * page.unit).inMillimetres).tenths) mm, and \(preset.bleed.tenths) mm are wanted (\(names))",
      remedy: "let colour and pictures go on beyond the trim")
  }

  private func checkSize(_ page: PageFacts, _ trim: Box, _ size: PrintPreset.Size, list: inout FindingList) {
    let width = (trim.width * page.unit).inMillimetres
    let height = (trim.height * page.unit).inMillimetres
    guard abs(width - size.width) > 0.5 || abs(height - size.height) > 0.5 else { return }
    list.add(
      "wrong-trim", on: page,
      "the page is \(width.tenths) × \(height.tenths) mm, and the preset `\(preset.name.value)` wants \(size.width.tenths) × \(size.height.tenths) mm",
      remedy: "set the report in that size, or choose another preset")
  }

  /// What only all pages together show.
  func check(_ pages: [PageFacts], _ list: inout FindingList) {
    func size(_ page: PageFacts) -> (Double, Double) {
      let box = page.trimmed
      let turned = page.rotation == 90 || page.rotation == 270
      let (width, height) = turned ? (box.height, box.width) : (box.width, box.height)
      return ((width * page.unit).inMillimetres, (height * page.unit).inMillimetres)
    }
    guard let first = pages.first.map(size) else { return }
    for page in pages where abs(size(page).0 - first.0) > 0.5 || abs(size(page).1 - first.1) > 0.5 {
      list.add(
        "mixed-trim", on: page,
        "the page is \(size(page).0.tenths) × \(size(page).1.tenths) mm, and the first is \(first.0.tenths) × \(first.1.tenths) mm",
        remedy: "give all pages one size, or send them as files of their own")
    }
    if preset.pageMultiple > 1, pages.count % preset.pageMultiple != 0 {
      list.add(
        "page-multiple",
        "the file has \(pages.count) pages, and the preset `\(preset.name.value)` wants a multiple of \(preset.pageMultiple)",
        remedy: "add blank pages where they belong")
    }
  }
}
