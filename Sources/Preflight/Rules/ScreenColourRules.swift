/// Is it said what the screen's colours are (ISO 19005-2, 6.2.4)? Colours without a profile take that of the output intent, which must be of their
/// kind.
struct ScreenColourRules {
  /// `RGB`, `CMYK` or `GRAY`; nil without an output intent that can be read, which `DocumentRules` says once.
  private let intent: String?

  init(_ document: PDFDocument) {
    let profile = document.catalog["OutputIntents"].items.first { $0["S"].name == "GTS_PDFA1" }?["DestOutputProfile"]
    intent = profile?.bytes.map { ICCHeader($0).colours }
  }

  func check(_ content: PageContent, _ list: inout FindingList) {
    guard let intent else { return }
    let groups = content.groups { mark in
      guard !mark.isUnseen else { return nil }
      for colour in mark.colours {
        if colour.space.isPlainRGB, intent != "RGB" { return "\(mark.words) is painted in RGB" }
        if colour.space.isPlainCMYK, intent != "CMYK" { return "\(mark.words) is painted in CMYK" }
      }
      return nil
    }
    for (words, group) in groups {
      list.add(
        "undefined-colour", on: content.page, group.first.box,
        "\(words), and the output intent is for \(intent)\(group.more)",
        remedy: "convert it to the output intent's colours")
    }
  }
}
