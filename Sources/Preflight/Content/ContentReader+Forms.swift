// MARK: forms and pictures

extension ContentReader {
  mutating func show(_ node: PDFNode) {
    switch node["Subtype"].name {
    case "Image": showImage(node)
    case "Form": showForm(node)
    default: break
    }
  }

  private mutating func showForm(_ node: PDFNode) {
    guard let id = node.id, !forms.contains(id) else { return }
    guard let bytes = node.bytes else {
      content.fault = .unreadable
      return
    }
    guard forms.count < Self.mostForms else {
      content.fault = .tooDeep
      return
    }
    if node["Group"]["S"].name == "Transparency" { content.usesGroups = true }
    let outer = container
    if !node["StructParents"].isNull { container = id }
    forms.insert(id)
    let matrix = (node["Matrix"].matrix ?? .identity).then(state.matrix)
    inside(node, bytes, clip: node["BBox"].box.flatMap { matrix.apply($0) }, matrix: matrix)
    forms.remove(id)
    container = outer
  }

  /// Reads another stream as part of this one.
  mutating func inside(_ node: PDFNode, _ bytes: [UInt8], clip: Box?, matrix: Matrix) {
    let outer = (state, saved, resources, textMatrix, lineMatrix, path, tags)
    state.matrix = matrix
    if let clip { state.clip = state.clip.intersection(clip) ?? Box(left: 0, bottom: 0, right: -1, top: -1) }
    saved = []
    path = PathBoxes()
    if !node["Resources"].isNull { resources = node["Resources"] }
    run(bytes)
    (state, saved, resources, textMatrix, lineMatrix, path, tags) = outer
  }

  mutating func showImage(_ node: PDFNode) {
    guard let box = state.matrix.apply(Box(left: 0, bottom: 0, right: 1, top: 1)) else { return }
    let width = max(0, node["Width"].integer ?? 0)
    let height = max(0, node["Height"].integer ?? 0)
    let isStencil = node["ImageMask"].isTrue
    let inches = [state.matrix.xScale, state.matrix.yScale].map { $0 * content.page.unit / 72 }
    let across = inches[0] > 0 ? Double(width) / inches[0] : .infinity
    let down = inches[1] > 0 ? Double(height) / inches[1] : .infinity
    let space: ColourSpace? =
      isStencil ? nil : node["ColorSpace"].isNull ? .unknown : ColourSpace(node["ColorSpace"], resources)
    let facts = ImageFacts(
      width: width, height: height, isLineArt: isStencil || node["BitsPerComponent"].integer == 1, space: space,
      resolution: min(across, down))
    let isMasked = !node["SMask"].isNull || (node["SMaskInData"].integer ?? 0) > 0
    mark(
      .image(facts), box, isStencil ? [state.fill] : space.map { [Colour(space: $0, components: [])] } ?? [],
      alpha: isMasked ? 0 : state.fillAlpha)
  }
}
