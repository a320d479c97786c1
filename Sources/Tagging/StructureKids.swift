/// What stands under an element, in reading order: a leaf that others interrupt comes in pieces with the others between.
struct StructureKids {
  enum Kid: Hashable {
    case element(Int)
    case piece(MarkedContent.Piece)
    /// What comes of a leaf after another interrupted it: an element of its own, so that every reader of the structure
    /// keeps the order.
    case rest(MarkedContent.Piece)
    /// A link's annotation, and the page that it begins on.
    case annotation(leaf: Int, page: Int)

    /// The page that content of the element itself is on.
    var page: Int? {
      switch self {
      case .element, .rest: nil
      case .piece(let piece): piece.page
      case .annotation(_, let page): page
      }
    }
  }

  private(set) var kids: [Kid] = []
  /// What is left of the leaf that was begun.
  private var rest: ArraySlice<MarkedContent.Item> = []

  init(_ number: Int, _ tree: StructureTree, _ content: MarkedContent, _ places: [Int: [Int]]) {
    for kid in tree.elements[number].kids {
      switch kid {
      case .leaf(let leaf):
        flush(rest.endIndex)
        guard let place = places[leaf]?.firstIndex(of: number),
          let all = content.occurrences[leaf], place < all.count
        else { continue }
        rest = all[place].items[...]
      case .annotation(let leaf):
        flush(rest.endIndex)
        if let page = content.occurrences[leaf]?.first?.page { kids.append(.annotation(leaf: leaf, page: page)) }
      case .element(let inner):
        let place = rest.firstIndex { item in
          guard case .nested(let leaf) = item, let owner = places[leaf]?.first else { return false }
          return Self.is(owner, in: inner, tree)
        }
        if let place { flush(place + 1) }
        kids.append(.element(inner))
      }
    }
    flush(rest.endIndex)
    if tree.elements[number].isInPageOrder { sort(tree, content) }
  }

  /// By the first piece of content in each.
  private mutating func sort(_ tree: StructureTree, _ content: MarkedContent) {
    let keyed = kids.enumerated().map { (offset, kid) in
      let piece: MarkedContent.Piece? =
        switch kid {
        case .piece(let piece), .rest(let piece): piece
        case .annotation: nil
        case .element(let number): Self.firstPiece(number, tree, content)
        }
      return (key: [piece?.page ?? .max, piece?.identifier ?? .max, offset], kid: kid)
    }
    kids = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.kid)
  }

  private static func firstPiece(
    _ element: Int, _ tree: StructureTree, _ content: MarkedContent
  ) -> MarkedContent.Piece? {
    for kid in tree.elements[element].kids {
      switch kid {
      case .leaf(let leaf):
        for case .piece(let piece) in content.occurrences[leaf]?.first?.items ?? [] { return piece }
      case .element(let inner):
        if let piece = firstPiece(inner, tree, content) { return piece }
      case .annotation: continue
      }
    }
    return nil
  }

  /// Takes the pieces before a place.
  private mutating func flush(_ end: Int) {
    for case .piece(let piece) in rest[..<end] {
      let isInterrupted = kids.contains { if case .element = $0 { true } else { false } }
      kids.append(isInterrupted ? .rest(piece) : .piece(piece))
    }
    rest = rest[end...]
  }

  private static func `is`(_ element: Int, in outer: Int, _ tree: StructureTree) -> Bool {
    var element = element
    // An element begins after the one that it stands in.
    while element > outer { element = tree.elements[element].parent }
    return element == outer
  }
}
