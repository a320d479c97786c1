/// Where each leaf's content lies in the PDF, and the operators that mark it: the marks of all pages, read once from beginning to end.
struct MarkedContent {
  /// A marked-content sequence.
  struct Piece: Hashable {
    var page: Int
    /// The marked-content identifier, from 0 on each page.
    var identifier: Int
  }

  /// What comes in a leaf, in order: its own pieces, and leaves that interrupt it.
  enum Item: Hashable {
    case piece(Piece)
    case nested(Int)
  }

  /// A leaf as it was set once.
  struct Occurrence {
    var page: Int
    var items: [Item] = []
    /// The element that it stands under.
    var owner: Int
  }

  /// The occurrences of each leaf, in the order of the pages.
  private(set) var occurrences: [Int: [Occurrence]] = [:]
  /// Which element each piece belongs to, by page, in the order of the identifiers.
  private(set) var owners: [Int: [Int]] = [:]
  private(set) var lastPage = 0
  /// What stands in the place of each mark, by page; nil: nothing.
  private(set) var operators: [[String?]] = []

  private let tree: StructureTree
  /// The elements that a leaf stands under, in reading order.
  private let places: [Int: [Int]]
  private var stack: [Open] = []
  private var suspended: [LeafMark.Column: [Open]] = [:]

  /// A leaf that has begun and not ended.
  private struct Open {
    var leaf: LeafMark.Leaf
    /// Which of its occurrences; nil: it is no content.
    var occurrence: Int?
  }

  static let artifact = "/Artifact<</Type/Layout>>BDC"

  /// - Parameter marks: those of each page, in the order in which they stand there.
  init(_ marks: [[LeafMark]], _ tree: StructureTree) {
    self.tree = tree
    places = tree.placesOfLeaves()
    operators.reserveCapacity(marks.count)
    for page in marks {
      lastPage += 1
      stack = []
      operators.append(page.map { read($0) })
    }
  }
}

extension MarkedContent {
  /// - Returns: the operators that stand in the mark's place.
  private mutating func read(_ mark: LeafMark) -> String? {
    switch mark {
    case .begin(let leaf): return begin(leaf)
    case .end(let leaf): return end(leaf)
    case .open(let column):
      stack = suspended[column] ?? []
      suspended[column] = nil
      return resumption().map { "EMC \($0)" }
    case .close(let column):
      let text = resumes ? "EMC \(Self.artifact)" : nil
      suspended[column] = stack
      stack = []
      return text
    }
  }

  private mutating func begin(_ leaf: LeafMark.Leaf) -> String? {
    switch leaf {
    case .artifact:
      let text = resumes ? "EMC \(Self.artifact)" : nil
      stack.append(Open(leaf: leaf))
      return text
    case .content(let number):
      let count = occurrences[number]?.count ?? 0
      // Set more often than it is meant to be read: what comes again is an artifact, or part of what surrounds it.
      guard let places = places[number], count < places.count else {
        stack.append(Open(leaf: leaf))
        return nil
      }
      if let outer = innermost, case .content(let other) = outer.leaf, let occurrence = outer.occurrence {
        occurrences[other]?[occurrence].items.append(.nested(number))
      }
      occurrences[number, default: []].append(Occurrence(page: lastPage, owner: places[count]))
      stack.append(Open(leaf: leaf, occurrence: count))
      return resumption().map { "EMC \($0)" }
    }
  }

  private mutating func end(_ leaf: LeafMark.Leaf) -> String? {
    guard let index = stack.lastIndex(where: { $0.leaf == leaf }) else { return nil }
    let wasMarked =
      stack[index].occurrence != nil || (isArtifact(leaf) && stack[..<index].contains { $0.occurrence != nil })
    stack.removeSubrange(index...)
    return wasMarked ? "EMC \(resumption() ?? Self.artifact)" : nil
  }

  private func isArtifact(_ leaf: LeafMark.Leaf) -> Bool {
    if case .artifact = leaf { return true }
    return false
  }

  /// The innermost leaf whose content is being set; nothing while decoration is.
  private var innermost: Open? {
    guard let last = stack.last(where: { $0.occurrence != nil || isArtifact($0.leaf) }), last.occurrence != nil else {
      return nil
    }
    return last
  }

  private var resumes: Bool { innermost != nil }

  /// The operators with which the innermost leaf goes on, as a new piece.
  private mutating func resumption() -> String? {
    guard let open = innermost, case .content(let number) = open.leaf, let occurrence = open.occurrence else {
      return nil
    }
    guard let owner = occurrences[number]?[occurrence].owner else { return nil }
    let piece = Piece(page: lastPage, identifier: owners[lastPage]?.count ?? 0)
    owners[lastPage, default: []].append(owner)
    occurrences[number]?[occurrence].items.append(.piece(piece))
    return "/\(tree.elements[owner].type.rawValue)<</MCID \(piece.identifier)>>BDC"
  }
}

extension StructureTree {
  /// The elements that each leaf stands under, in reading order.
  func placesOfLeaves() -> [Int: [Int]] {
    var places: [Int: [Int]] = [:]
    // Elements are numbered in the order in which they begin, which is the order in which they are read.
    for (number, element) in elements.enumerated() {
      for case .leaf(let leaf) in element.kids { places[leaf, default: []].append(number) }
    }
    return places
  }
}
