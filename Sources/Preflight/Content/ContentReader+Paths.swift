// MARK: paths

extension ContentReader {
  mutating func build(_ name: String, _ n: [Double]) {
    func point(_ index: Int) -> Point { state.matrix.apply(Point(x: n[index], y: n[index + 1])) }
    switch (name, n.count) {
    case ("m", 2...): path.move(point(0))
    case ("l", 2...): path.line(point(0))
    case ("c", 6...): for index in [0, 2, 4] { path.line(point(index)) }
    case ("v", 4...), ("y", 4...): for index in [0, 2] { path.line(point(index)) }
    case ("h", _): break
    case ("re", 4...):
      let corners = [(0.0, 0.0), (n[2], 0), (n[2], n[3]), (0, n[3])]
      path.rectangle(corners.map { state.matrix.apply(Point(x: n[0] + $0.0, y: n[1] + $0.1)) })
    case ("W", _), ("W*", _): clipsNext = true
    default: break
    }
  }

  mutating func paint(fills: Bool, strokes: Bool) {
    path.close()
    defer { path = PathBoxes() }
    if fills, let box = path.all {
      mark(.fill(thinnest: path.thinnest * content.page.unit), box, [state.fill], alpha: state.fillAlpha)
    }
    if strokes, let box = path.all {
      let scale = (abs(state.matrix.a * state.matrix.d - state.matrix.b * state.matrix.c)).squareRoot()
      let width = state.lineWidth * scale
      mark(
        .stroke(width: width * content.page.unit), box.grown(by: width / 2), [state.stroke], alpha: state.strokeAlpha)
    }
    if clipsNext {
      clipsNext = false
      // A clipping path of nothing hides everything.
      let nothing = Box(left: 0, bottom: 0, right: -1, top: -1)
      state.clip = path.all.flatMap { state.clip.intersection($0) } ?? nothing
    }
  }

  mutating func mark(_ kind: Mark.Kind, _ box: Box, _ colours: [Colour], alpha: Double) {
    guard (box.left + box.right + box.bottom + box.top).isFinite else { return }
    var seen = box
    var isText = false
    if case .text = kind { isText = true }
    if let cut = box.intersection(state.clip) {
      seen = cut
    } else if !isText {
      return
    }
    guard content.marks.count < Self.mostMarks else {
      content.fault = .endless
      return
    }
    content.marks.append(
      Mark(
        kind: kind, box: seen, colours: colours.flatMap { resolved($0, seen) }, tag: tag,
        isTransparent: alpha < 0.999 || state.hasBlend || state.hasSoftMask,
        isSpared: state.sparesUnderneath && (isStroke(kind) ? state.strokeOverprints : state.fillOverprints)))
  }

  private func isStroke(_ kind: Mark.Kind) -> Bool { if case .stroke = kind { true } else { false } }

  /// What a pattern is painted in; the marks of a tiling pattern are added where it is used.
  private mutating func resolved(_ colour: Colour, _ box: Box) -> [Colour] {
    guard case .pattern = colour.space, let name = colour.pattern else { return [colour] }
    let node = resources["Pattern"][name]
    if node["PatternType"].integer == 2 {
      let space = ColourSpace(node["Shading"]["ColorSpace"], resources)
      return [Colour(space: space, components: [])]
    }
    guard let id = node.id, let bytes = node.bytes, patterns.insert(id).inserted else { return [colour] }
    inside(node, bytes, clip: box, matrix: node["Matrix"].matrix ?? .identity)
    return [colour]
  }

  mutating func shade(_ node: PDFNode) {
    let space = ColourSpace(node["ColorSpace"], resources)
    let area = content.page.media.intersection(state.clip) ?? content.page.media
    mark(.shading, area, [Colour(space: space, components: [])], alpha: state.fillAlpha)
  }
}
