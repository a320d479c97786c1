/// Fonts and limits that the pages of a document share.
final class ContentLibrary {
  /// Operators that are still read.
  var operators: Int
  private var fonts: [PDFObject: FontFacts] = [:]
  var uses: [ObjectIdentifier: FontUse] = [:]

  init(operators: Int) { self.operators = operators }

  func font(_ node: PDFNode) -> FontFacts? {
    guard node.entries != nil else { return nil }
    let key = node.id.map(PDFObject.reference) ?? node.object
    if let known = fonts[key] { return known }
    let font = FontFacts(node)
    fonts[key] = font
    return font
  }

  /// Every font in which something is set, in the order of pages.
  var usedFonts: [FontUse] {
    uses.values.sorted { ($0.page.number, $0.font.name, -$0.box.top) < ($1.page.number, $1.font.name, -$1.box.top) }
  }
}

/// Reads a page's content stream, and the forms it shows, into what it paints.
struct ContentReader {
  private(set) var content: PageContent
  let library: ContentLibrary
  var state: GraphicsState
  private var saved: [GraphicsState] = []
  var resources: PDFNode
  var textMatrix = Matrix.identity
  var lineMatrix = Matrix.identity
  private var path = PathBoxes()
  private var current = Point(x: 0, y: 0)
  private var clipsNext = false
  private var tags: [OpenTag] = []
  /// The page or form that numbers of marked content belong to.
  private var container: ObjectID
  private var forms: Set<ObjectID> = []
  private var patterns: Set<ObjectID> = []

  private struct OpenTag {
    var isArtifact = false
    var key: ContentKey?
  }

  private static let mostSaved = 500
  private static let mostForms = 24

  static func read(_ page: PageFacts, _ library: ContentLibrary) -> PageContent {
    var reader = ContentReader(page, library)
    var bytes: [UInt8] = []
    for stream in page.node["Contents"].oneOrMore {
      guard let part = stream.bytes else {
        if stream.isStream { reader.content.fault = .unreadable }
        continue
      }
      bytes += part
      bytes.append(10)
    }
    if !page.node["Group"].isNull { reader.content.usesGroups = true }
    reader.run(bytes)
    return reader.content
  }

  private init(_ page: PageFacts, _ library: ContentLibrary) {
    content = PageContent(page: page)
    self.library = library
    state = GraphicsState(clip: page.media.grown(by: 1e6))
    resources = page.resources
    container = page.node.id ?? ObjectID(-page.number)
  }

  private mutating func run(_ bytes: [UInt8]) {
    var lexer = ContentLexer(bytes)
    var operands: [PDFObject] = []
    while true {
      switch lexer.next() {
      case .end: return
      case .operand(let operand):
        // No operator takes more; a stream of numbers without operators must not fill the memory.
        if operands.count < 64 { operands.append(operand) }
      case .inlineImage(let entries):
        operands = []
        library.operators -= 1
        showImage(PDFNode(content.page.node.document, .dictionary(InlineImage.spelledOut(entries))))
      case .name(let name):
        library.operators -= 1
        if library.operators <= 0 { content.fault = .endless }
        if content.fault == .endless || content.fault == .tooDeep { return }
        perform(name, operands)
        operands.removeAll(keepingCapacity: true)
      }
    }
  }
}

// MARK: operators

extension ContentReader {
  private mutating func perform(_ name: String, _ operands: [PDFObject]) {
    let n = operands.compactMap(\.number)
    switch name {
    case "q":
      if saved.count >= Self.mostSaved { content.fault = .tooDeep } else { saved.append(state) }
    case "Q": if let last = saved.popLast() { state = last }
    case "cm": if n.count == 6 { state.matrix = Self.matrix(n).then(state.matrix) }
    case "w": if let width = n.first { state.lineWidth = abs(width) }
    case "gs": setState(resources["ExtGState"][operands.first?.name ?? ""])
    case "BMC", "BDC": begin(operands)
    case "EMC": _ = tags.popLast()
    case "Do": show(resources["XObject"][operands.first?.name ?? ""])
    case "sh": shade(resources["Shading"][operands.first?.name ?? ""])
    case "m", "l", "c", "v", "y", "h", "re", "W", "W*": build(name, n)
    case "f", "F", "f*": paint(fills: true, strokes: false)
    case "S", "s": paint(fills: false, strokes: true)
    case "B", "B*", "b", "b*": paint(fills: true, strokes: true)
    case "n": paint(fills: false, strokes: false)
    case "g", "rg", "k", "G", "RG", "K", "cs", "CS", "sc", "scn", "SC", "SCN": setColour(name, operands, n)
    default: performText(name, operands, n)
    }
  }

  static func matrix(_ n: [Double]) -> Matrix { Matrix(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5]) }

  private mutating func setState(_ node: PDFNode) {
    if let width = node["LW"].number { state.lineWidth = abs(width) }
    if let alpha = node["ca"].number { state.fillAlpha = alpha }
    if let alpha = node["CA"].number { state.strokeAlpha = alpha }
    let font = node["Font"].items
    if font.count == 2, let size = font[1].number {
      state.text.font = library.font(font[0])
      state.text.size = size
    }
    let blend = node["BM"].oneOrMore.first?.name
    if let blend { state.hasBlend = blend != "Normal" && blend != "Compatible" }
    if !node["SMask"].isNull { state.hasSoftMask = node["SMask"].name != "None" }
  }

  private mutating func setColour(_ name: String, _ operands: [PDFObject], _ n: [Double]) {
    let isStroke = name.first.map { $0.isUppercase } ?? false
    var colour = isStroke ? state.stroke : state.fill
    switch name {
    case "g", "G": colour = Colour(space: .gray, components: n)
    case "rg", "RG": colour = Colour(space: .rgb, components: n)
    case "k", "K": colour = Colour(space: .cmyk, components: n)
    case "cs", "CS":
      let space = operands.first.map { ColourSpace(PDFNode(resources.document, $0), resources) } ?? .unknown
      colour = Colour(space: space, components: space.initial)
    default:
      colour.components = n
      colour.pattern = operands.last?.name
    }
    if isStroke { state.stroke = colour } else { state.fill = colour }
  }
}

// MARK: paths

extension ContentReader {
  private mutating func build(_ name: String, _ n: [Double]) {
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

  private mutating func paint(fills: Bool, strokes: Bool) {
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
    content.marks.append(
      Mark(
        kind: kind, box: seen, colours: colours.flatMap { resolved($0, seen) }, tag: tag,
        isTransparent: alpha < 0.999 || state.hasBlend || state.hasSoftMask))
  }

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

  private mutating func shade(_ node: PDFNode) {
    let space = ColourSpace(node["ColorSpace"], resources)
    let area = content.page.media.intersection(state.clip) ?? content.page.media
    mark(.shading, area, [Colour(space: space, components: [])], alpha: state.fillAlpha)
  }
}

// MARK: forms and pictures

extension ContentReader {
  private mutating func show(_ node: PDFNode) {
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
  private mutating func inside(_ node: PDFNode, _ bytes: [UInt8], clip: Box?, matrix: Matrix) {
    let outer = (state, saved, resources, textMatrix, lineMatrix, path, tags)
    state.matrix = matrix
    if let clip { state.clip = state.clip.intersection(clip) ?? Box(left: 0, bottom: 0, right: -1, top: -1) }
    saved = []
    path = PathBoxes()
    if !node["Resources"].isNull { resources = node["Resources"] }
    run(bytes)
    (state, saved, resources, textMatrix, lineMatrix, path, tags) = outer
  }

  private mutating func showImage(_ node: PDFNode) {
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

// MARK: marked content

extension ContentReader {
  private mutating func begin(_ operands: [PDFObject]) {
    var open = OpenTag(isArtifact: operands.first?.name == "Artifact")
    if operands.count > 1 {
      let properties =
        operands[1].name.map { resources["Properties"][$0] } ?? PDFNode(resources.document, operands[1])
      if let number = properties["MCID"].integer { open.key = ContentKey(container: container, number: number) }
    }
    if let key = open.key { content.begun.append(key) }
    let isInArtifact = tags.contains { $0.isArtifact }
    let isInContent = tags.contains { $0.key != nil }
    if (open.isArtifact && isInContent) || (open.key != nil && isInArtifact) { content.nestings += 1 }
    // Deeper than anybody nests; the operators are still counted, so that the ends match.
    if tags.count < 10_000 { tags.append(open) } else { content.fault = .tooDeep }
  }

  private var tag: Mark.Tag {
    if tags.contains(where: \.isArtifact) { return .artifact }
    return tags.last { $0.key != nil }?.key.map(Mark.Tag.content) ?? .none
  }
}
