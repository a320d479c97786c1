import Model

/// The structure of a report: elements in the order in which they are read, and under them leaves, each a piece of content
/// that TeX brackets on the page. Leaves have numbers from 1; a leaf may stand under several elements when the theme sets
/// its text on several pages.
public struct StructureTree: Sendable {
  /// What stands under an element.
  enum Kid: Sendable, Hashable {
    case element(Int)
    case leaf(Int)
    /// The link annotation around a leaf.
    case annotation(Int)
  }

  /// Which cells a table's header is for.
  public enum Scope: String, Sendable { case column = "Column", row = "Row" }

  struct Element: Sendable {
    var type: StructureType
    var parent: Int
    var kids: [Kid] = []
    var alternative: String?
    var language: Language?
    var scope: Scope?
    /// Whether it has an identifier: notes and the headers of tables.
    var isNamed = false
    /// The elements that a cell's headers are.
    var headers: [Int] = []
    /// Whether what stands in it is read in the order in which the theme sets it: a speaker's name before or after the words.
    var isInPageOrder = false
    /// Whether its list is numbered; nil: it is no list.
    var isNumbered: Bool?
  }

  /// The document itself is the first.
  private(set) var elements = [Element(type: .document, parent: 0)]
  /// What links say of themselves, by their leaf.
  public private(set) var linkTexts: [Int: String] = [:]
  /// How many leaves there are; their numbers are 1 to it.
  public private(set) var leafCount = 0
  private var open = [0]
  public let language: Language

  public init(language: Language) { self.language = language }

  /// The element that is open.
  public var current: Int { open[open.count - 1] }
}

extension StructureTree {
  /// Begins an element in the one that is open.
  /// - Returns: its number, which `set…` take.
  @discardableResult
  public mutating func begin(
    _ type: StructureType, alternative: String? = nil, language: Language? = nil
  ) -> Int {
    let element = Element(type: type, parent: current, alternative: alternative, language: language)
    elements.append(element)
    let number = elements.count - 1
    elements[current].kids.append(.element(number))
    open.append(number)
    return number
  }

  public mutating func end() {
    if open.count > 1 { open.removeLast() }
  }

  /// A leaf that is not in its place yet: `attach` puts it there.
  public mutating func makeLeaf() -> Int {
    leafCount += 1
    return leafCount
  }

  /// Puts a leaf under the element that is open.
  public mutating func attach(_ leaf: Int) { elements[current].kids.append(.leaf(leaf)) }

  /// A leaf under the element that is open.
  public mutating func addLeaf() -> Int {
    let leaf = makeLeaf()
    attach(leaf)
    return leaf
  }

  /// A link's leaf and its annotation under the element that is open.
  /// - Parameter text: where it leads, in words.
  public mutating func addLink(_ text: String) -> Int {
    let leaf = makeLeaf()
    attachLink(leaf, text)
    return leaf
  }

  /// Puts a link's leaf and its annotation under the element that is open.
  public mutating func attachLink(_ leaf: Int, _ text: String) {
    attach(leaf)
    elements[current].kids.append(.annotation(leaf))
    linkTexts[leaf] = text
  }

  public mutating func setHeader(_ element: Int, scope: Scope) {
    elements[element].scope = scope
    elements[element].isNamed = true
  }

  public mutating func setHeaders(_ element: Int, _ headers: [Int]) { elements[element].headers = headers }

  /// Gives an element an identifier, which a note must have.
  public mutating func setNamed(_ element: Int) { elements[element].isNamed = true }

  /// Has what stands in an element read in the order in which the theme sets it.
  public mutating func setInPageOrder(_ element: Int) { elements[element].isInPageOrder = true }

  public mutating func setList(_ element: Int, isNumbered: Bool) { elements[element].isNumbered = isNumbered }

  /// How deep the open elements are nested, for `end(downTo:)`.
  public var depth: Int { open.count }

  public mutating func end(downTo depth: Int) {
    while open.count > max(1, depth) { open.removeLast() }
  }
}
