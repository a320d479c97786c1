// MARK: text

extension ContentReader {
  mutating func performText(_ name: String, _ operands: [PDFObject], _ n: [Double]) {
    switch name {
    case "BT":
      textMatrix = .identity
      lineMatrix = .identity
    case "Tf":
      state.text.font = library.font(resources["Font"][operands.first?.name ?? ""])
      state.text.size = n.first ?? 0
    case "Tc": state.text.characterSpace = n.first ?? 0
    case "Tw": state.text.wordSpace = n.first ?? 0
    case "Tz": state.text.scale = (n.first ?? 100) / 100
    case "TL": state.text.leading = n.first ?? 0
    case "Ts": state.text.rise = n.first ?? 0
    case "Tr": state.text.mode = n.first?.whole ?? 0
    case "Td": if n.count == 2 { newLine(n[0], n[1]) }
    case "TD":
      if n.count == 2 {
        state.text.leading = -n[1]
        newLine(n[0], n[1])
      }
    case "Tm":
      if n.count == 6 {
        lineMatrix = Self.matrix(n)
        textMatrix = lineMatrix
      }
    case "T*": newLine(0, -state.text.leading)
    case "Tj": if let text = operands.first { showText([text]) }
    case "TJ": showText(operands.first?.array ?? [])
    case "'", "\"":
      if name == "\"", n.count == 2 {
        state.text.wordSpace = n[0]
        state.text.characterSpace = n[1]
      }
      newLine(0, -state.text.leading)
      if let text = operands.last { showText([text]) }
    default: break
    }
  }

  private mutating func newLine(_ x: Double, _ y: Double) {
    lineMatrix = Matrix(e: x, f: y).then(lineMatrix)
    textMatrix = lineMatrix
  }

  /// Shows strings, moved apart by the numbers between them (ISO 32000-1, 9.4.3 and 9.4.4).
  private mutating func showText(_ parts: [PDFObject]) {
    let text = state.text
    guard let font = text.font else { return }
    var advance = 0.0
    var codes: [Int] = []
    let shown = textMatrix.then(state.matrix)
    for part in parts {
      if let number = part.number {
        advance -= number / 1000 * text.size * text.scale
      } else if let bytes = part.bytes {
        let new = font.codes(bytes)
        step(to: new, at: advance, shown, font)
        for code in new {
          let space = font.bytesPerCode == 1 && code == 32 ? text.wordSpace : 0
          advance += (font.width(code) * text.size + text.characterSpace + space) * text.scale
          codes.append(code)
        }
        if !new.isEmpty { stop(after: new, at: advance, shown, font) }
      }
    }
    textMatrix = Matrix(e: advance).then(textMatrix)
    guard !codes.isEmpty else { return }
    // From a little under the baseline to the height of capitals: enough to say where a text is.
    let low = text.rise - 0.2 * text.size
    let high = text.rise + 0.72 * text.size
    guard
      let box = shown.apply(
        Box(left: min(0, advance), bottom: min(low, high), right: max(0, advance), top: max(low, high)))
    else { return }
    use(font, codes, box, isVisible: text.mode != 3 && text.mode != 7)
    var colours: [Colour] = []
    if [0, 2, 4, 6].contains(text.mode) { colours.append(state.fill) }
    if [1, 2, 5, 6].contains(text.mode) { colours.append(state.stroke) }
    // What a font of Type 3 is coloured by is its own affair as well; the colour that holds is the usual one.
    mark(
      .text(characters: codes.count, size: abs(text.size) * shown.yScale * content.page.unit, mode: text.mode), box,
      colours,
      alpha: min(state.fillAlpha, state.strokeAlpha))
  }

  private func use(_ font: FontFacts, _ codes: [Int], _ box: Box, isVisible: Bool) {
    let key = ObjectIdentifier(font)
    var use = library.uses[key] ?? FontUse(font: font, page: content.page, box: box)
    use.codes.formUnion(codes)
    if isVisible { use.isVisible = true }
    library.uses[key] = use
  }
}
