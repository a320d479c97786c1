/// Are the letters in the file?
struct FontRules {
  func check(_ fonts: [FontUse], _ list: inout FindingList) {
    for use in fonts where use.isVisible {
      if !use.font.isEmbedded {
        list.add(
          "unembedded-font", on: use.page, use.box, "the font `\(use.font.name)` is not embedded",
          remedy: "embed it: another machine sets the text in another font")
      } else if use.font.subtype == "Type3" {
        list.add(
          "bitmap-font", .warning, on: use.page, use.box,
          "the font `\(use.font.name)` is of Type 3, whose letters are mostly pictures",
          remedy: "use an OpenType or Type 1 font")
      }
    }
  }
}
