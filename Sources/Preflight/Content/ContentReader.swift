/// Reads a page's content stream, and the forms it shows, into what it paints.
struct ContentReader {
  var content: PageContent
  let library: ContentLibrary
  var state: GraphicsState
  var saved: [GraphicsState] = []
  var resources: PDFNode
  var textMatrix = Matrix.identity
  var lineMatrix = Matrix.identity
  var path = PathBoxes()
  var clipsNext = false
  var tags: [OpenTag] = []
  var textEnd: TextEnd?
  /// The page or form that numbers of marked content belong to.
  var container: ObjectID
  var forms: Set<ObjectID> = []
  var patterns: Set<ObjectID> = []

  struct OpenTag {
    var isArtifact = false
    var key: ContentKey?
  }

  static let mostSaved = 500
  static let mostForms = 24
  /// Things that a page paints.
  static let mostMarks = 300_000

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

  mutating func run(_ bytes: [UInt8]) {
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
    // `OP` holds for areas as well where `op` is not there.
    if !node["OP"].isNull {
      state.strokeOverprints = node["OP"].isTrue
      if node["op"].isNull { state.fillOverprints = node["OP"].isTrue }
    }
    if !node["op"].isNull { state.fillOverprints = node["op"].isTrue }
    if let mode = node["OPM"].integer { state.sparesUnderneath = mode == 1 }
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
