/// What makes a PDF's pages readable aloud: the operators that mark each leaf's content, and the structure above them.
///
/// Both are functions of the structure and of the marks that one pass of TeX has left on its pages, so that no second pass is needed.
public struct Tags: Sendable {
  /// Where things are in the file.
  public struct Places: Sendable {
    /// The number that the first of the structure's objects gets.
    public var first: Int
    /// The numbers of the page objects, the first page's first.
    public var pages: [Int]
    /// The annotations of each link's leaf, in the order of the pages: one for each line that it stands on.
    public var annotations: [Int: [Annotation]]
    /// Boxes around drawings by their leaf, in points from the page's lower left corner: left, bottom, right, top.
    public var boxes: [Int: String]

    public init(first: Int, pages: [Int], annotations: [Int: [Annotation]], boxes: [Int: String]) {
      (self.first, self.pages, self.annotations, self.boxes) = (first, pages, annotations, boxes)
    }
  }

  public struct Annotation: Hashable, Sendable {
    /// The number of its object.
    public var object: Int
    /// From 1.
    public var page: Int

    public init(object: Int, page: Int) { (self.object, self.page) = (object, page) }
  }

  /// Objects that are added to the file.
  public struct Objects: Sendable {
    /// What they hold; they are numbered from `Places.first` on, and the first is the structure's root.
    public var bodies: [String]
    /// The number under which the parent tree knows each annotation, by the number of its object.
    public var keys: [Int: Int]
  }

  /// What the PDF says it was made with.
  public static let creator = "Trykklar"
  public static let producer = "pdfTeX"

  private let tree: StructureTree
  private let content: MarkedContent

  /// - Parameter marks: those of each page, in the order in which they stand there.
  public init(_ tree: StructureTree, marks: [[LeafMark]]) {
    self.tree = tree
    content = MarkedContent(marks, tree)
  }

  /// What stands in the place of each mark, by page; nil: nothing.
  public var operators: [[String?]] { content.operators }

  public func objects(_ places: Places) -> Objects { StructureObjects(tree, content, places).made() }
}
