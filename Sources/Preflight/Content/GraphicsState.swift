/// What holds while content is painted (ISO 32000-1, 8.4), as far as preflight asks for it.
struct GraphicsState {
  var matrix = Matrix.identity
  var fill = Colour()
  var stroke = Colour()
  var lineWidth = 1.0
  var fillAlpha = 1.0
  var strokeAlpha = 1.0
  var hasBlend = false
  var hasSoftMask = false
  var fillOverprints = false
  var strokeOverprints = false
  /// Whether inks of nought leave what lies under them (`OPM` 1).
  var sparesUnderneath = false
  /// The box around the clipping path, in the page's coordinates.
  var clip: Box
  var text = TextState()
}

/// What of it holds for text (ISO 32000-1, 9.3).
struct TextState {
  var font: FontFacts?
  var size = 0.0
  var characterSpace = 0.0
  var wordSpace = 0.0
  var scale = 1.0
  var leading = 0.0
  var rise = 0.0
  var mode = 0
}

/// The path that is being built: the box of each of its parts, in the page's coordinates.
struct PathBoxes {
  private(set) var parts: [Box] = []
  private var points: [Point] = []
  private var isOpen = false

  var isEmpty: Bool { parts.isEmpty && points.isEmpty }

  mutating func move(_ point: Point) {
    close()
    points = [point]
  }

  mutating func line(_ point: Point) { points.append(point) }

  mutating func rectangle(_ corners: [Point]) {
    close()
    if let box = Box(around: corners) { parts.append(box) }
  }

  /// Ends the part; one that is a mere point paints nothing.
  mutating func close() {
    if points.count > 1, let box = Box(around: points) { parts.append(box) }
    points = []
  }

  var all: Box? { parts.dropFirst().reduce(parts.first) { $0?.union($1) } }

  /// How wide the thinnest part is.
  var thinnest: Double { parts.map { min($0.width, $0.height) }.min() ?? 0 }
}
