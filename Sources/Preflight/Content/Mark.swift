/// Something that a page's content paints.
struct Mark {
  enum Kind {
    /// So many characters in this size, by this rendering mode (ISO 32000-1, table 106).
    case text(characters: Int, size: Double, mode: Int)
    /// An area; the width of its thinnest part, in points.
    case fill(thinnest: Double)
    /// A line of this width in points.
    case stroke(width: Double)
    case image(ImageFacts)
    case shading
  }

  var kind: Kind
  /// Where, in the page's coordinates, cut to the clipping path's box.
  var box: Box
  var colours: [Colour]
  var tag: Tag
  /// Whether what lies under it can be seen through it.
  var isTransparent: Bool
  /// Whether it leaves what lies under it where its own inks are nought.
  var isSpared: Bool

  /// What the structure tree knows it by.
  enum Tag: Hashable {
    case none, artifact
    case content(ContentKey)
  }

  /// Whether it puts no ink and no light anywhere.
  var isUnseen: Bool {
    if case .text(_, _, let mode) = kind { return mode == 3 || mode == 7 }
    return false
  }

  var isText: Bool { if case .text = kind { true } else { false } }
}

/// A piece of marked content: its number, and the page or form that it stands in.
struct ContentKey: Hashable {
  var container: ObjectID
  var number: Int
}

/// A picture as it stands on a page.
struct ImageFacts {
  var width: Int
  var height: Int
  /// Whether it is a stencil, or has a bit a pixel.
  var isLineArt: Bool
  /// Nil for a stencil, which is painted in the colour that holds.
  var space: ColourSpace?
  /// Pixels an inch at the printed size, the smaller of both directions.
  var resolution: Double
}

/// All that a page paints.
struct PageContent {
  var page: PageFacts
  var marks: [Mark] = []
  /// Where words of tagged content are parted by their places alone.
  var gaps: [WordGap] = []
  /// The pieces of marked content, in the order in which they begin.
  var begun: [ContentKey] = []
  /// Where an Artifact stands in tagged content, or the other way round.
  var nestings = 0
  var usesGroups = false
  /// Why the content was not read to the end.
  var fault: Fault?

  enum Fault {
    /// More than is read of a file.
    case endless
    /// Forms in forms, or states in states, too deep.
    case tooDeep
    /// A stream could not be decoded.
    case unreadable
  }
}
