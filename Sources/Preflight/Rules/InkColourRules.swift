import Model

/// Colours that no press has, object by object.
struct InkColourRules {
  let standard: PrintPreset.Standard

  func check(_ content: PageContent, _ list: inout FindingList) {
    checkLight(content, &list)
    checkStandard(content, &list)
    checkSpots(content, &list)
    checkBlack(content, &list)
    checkOverprint(content, &list)
    checkGroup(content.page, &list)
  }

  private func checkLight(_ content: PageContent, _ list: inout FindingList) {
    let groups = content.groups { mark in
      guard !mark.isUnseen, let space = mark.colours.first(where: \.space.isLight)?.space else { return nil }
      return "\(mark.words) is painted in \(space.words)"
    }
    for (words, group) in groups {
      list.add(
        "rgb-colour", on: content.page, group.first.box, words + group.more,
        remedy: "convert it to CMYK or grey, through the printer's ICC profile")
    }
  }

  private func checkStandard(_ content: PageContent, _ list: inout FindingList) {
    guard standard == .x1a else { return }
    let groups = content.groups { mark in
      guard !mark.isUnseen, let space = mark.colours.first(where: { $0.space.isCalibrated && !$0.space.isLight })?.space
      else { return nil }
      return "\(mark.words) is painted in \(space.words)"
    }
    for (words, group) in groups {
      list.add(
        "colour-not-in-standard", on: content.page, group.first.box,
        "\(words), and PDF/X-1a allows inks alone\(group.more)",
        remedy: "convert it to plain CMYK or grey")
    }
  }

  private func checkSpots(_ content: PageContent, _ list: inout FindingList) {
    let groups = content.groups { mark in
      let inks = mark.colours.flatMap(\.space.spotInks)
      return inks.isEmpty || mark.isUnseen ? nil : inks.joined(separator: ", ")
    }
    for (inks, group) in groups {
      list.add(
        "spot-colour", .warning, on: content.page, group.first.box,
        "\(group.first.words) takes an ink of its own: \(inks)\(group.more)",
        remedy: "convert it to CMYK, unless the printer knows of the ink")
    }
  }

  /// Small black letters of several inks show coloured edges as soon as the inks are a hair apart.
  private func checkBlack(_ content: PageContent, _ list: inout FindingList) {
    let groups = content.groups { mark in
      guard case .text(_, let size, _) = mark.kind, size < 24, !mark.isUnseen,
        mark.colours.contains(where: \.isRichBlack)
      else { return nil }
      return "text"
    }
    for (_, group) in groups {
      list.add(
        "rich-black-text", .warning, on: content.page, group.first.box,
        "black text has other inks under the black\(group.more)", remedy: "set it in 100 % black alone")
    }
  }

  /// White that overprints is no ink on top of what lies there: it vanishes on the press, and is seen on the screen.
  private func checkOverprint(_ content: PageContent, _ list: inout FindingList) {
    let groups = content.groups { mark in
      guard mark.isSpared, !mark.isUnseen, !mark.colours.isEmpty,
        mark.colours.allSatisfy({ $0.space.isPlainCMYK && $0.isWhite })
      else { return nil }
      return mark.words
    }
    for (words, group) in groups {
      list.add(
        "white-overprint", on: content.page, group.first.box,
        "\(words) in white overprints, and vanishes in print\(group.more)",
        remedy: "turn overprinting off for what is white")
    }
  }

  private func checkGroup(_ page: PageFacts, _ list: inout FindingList) {
    let space = page.node["Group"]["CS"]
    guard !space.isNull, ColourSpace(space, page.resources).isLight else { return }
    list.add(
      "rgb-colour", on: page, "the page's transparency is mixed in RGB", remedy: "let the page's group be DeviceCMYK")
  }
}
