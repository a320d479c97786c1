/// Where each leaf's content lies in the PDF, and the operators that mark it: the record of a pass, read once from
/// beginning to end.
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
  /// The operators of a bracket by its name (`b12`, `em7`) and the page: a leaf may be set on several.
  private(set) var operators: [String: [(page: Int, text: String)]] = [:]
  /// Brackets that are set again where they mark nothing.
  private(set) var repeated: Set<String> = []
  /// The brackets' names in the order in which they come.
  private(set) var names: [String] = []

  private let tree: StructureTree
  /// The elements that a leaf stands under, in reading order.
  private let places: [Int: [Int]]
  private var stack: [Open] = []
  private var suspended: [LeafRecord.Column: [Open]] = [:]

  /// A leaf that has begun and not ended.
  private struct Open {
    var leaf: LeafRecord.Leaf
    /// Which of its occurrences; nil: it is no content.
    var occurrence: Int?
  }

  static let artifact = "/Artifact<</Type/Layout>>BDC"

  init(_ record: LeafRecord, _ tree: StructureTree) {
    self.tree = tree
    places = tree.placesOfLeaves()
    for event in record.events { read(event) }
  }
}

extension MarkedContent {
  private mutating func read(_ event: LeafRecord.Event) {
    switch event {
    case .page(let page):
      lastPage = page
      stack = []
    case .begin(let leaf): begin(leaf)
    case .end(let leaf): end(leaf)
    case .open(let column):
      stack = suspended[column] ?? []
      suspended[column] = nil
      if let text = resumption() { note("o\(column.rawValue)\(lastPage)", "EMC \(text)") }
    case .close(let column):
      if resumes { note("c\(column.rawValue)\(lastPage)", "EMC \(Self.artifact)") }
      suspended[column] = stack
      stack = []
    }
  }

  private mutating func begin(_ leaf: LeafRecord.Leaf) {
    switch leaf {
    case .artifact(let number):
      if resumes { note("ba\(number)", "EMC \(Self.artifact)") }
      stack.append(Open(leaf: leaf))
    case .content(let number):
      let count = occurrences[number]?.count ?? 0
      // Set more often than it is meant to be read: what comes again is an artifact, or part of what surrounds it.
      guard let places = places[number], count < places.count else {
        repeated.formUnion(["b\(number)", "e\(number)"])
        stack.append(Open(leaf: leaf))
        return
      }
      if let outer = innermost, case .content(let other) = outer.leaf, let occurrence = outer.occurrence {
        occurrences[other]?[occurrence].items.append(.nested(number))
      }
      occurrences[number, default: []].append(Occurrence(page: lastPage, owner: places[count]))
      stack.append(Open(leaf: leaf, occurrence: count))
      if let text = resumption() { note("b\(number)", "EMC \(text)") }
    }
  }

  private mutating func end(_ leaf: LeafRecord.Leaf) {
    guard let index = stack.lastIndex(where: { $0.leaf == leaf }) else { return }
    let wasMarked =
      stack[index].occurrence != nil || (isArtifact(leaf) && stack[..<index].contains { $0.occurrence != nil })
    stack.removeSubrange(index...)
    guard wasMarked else { return }
    let name =
      switch leaf {
      case .artifact(let number): "ea\(number)"
      case .content(let number): "e\(number)"
      }
    note(name, "EMC \(resumption() ?? Self.artifact)")
  }

  private func isArtifact(_ leaf: LeafRecord.Leaf) -> Bool {
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

  private mutating func note(_ name: String, _ text: String) {
    if operators[name] == nil { names.append(name) }
    operators[name, default: []].append((lastPage, text))
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
