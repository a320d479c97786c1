/// An element of the structure tree (ISO 32000-1, 14.7).
struct StructureElement {
  var node: PDFNode
  /// The standard type, the file's own names followed through its role map.
  var type: String
  /// The type as the file has it.
  var ownType: String
  /// The parent's place in the list of elements; nil for those at the top.
  var parent: Int?
  /// How many elements stand above it.
  var depth: Int
  /// The page that it, or the first of what is in it, stands on.
  var page: ObjectID?
}

/// The structure tree as a list in reading order, with what content belongs to it.
struct StructureTree {
  private(set) var elements: [StructureElement] = []
  /// The element that a piece of marked content belongs to.
  private(set) var owners: [ContentKey: Int] = [:]
  /// The element that an annotation belongs to.
  private(set) var annotationOwners: [ObjectID: Int] = [:]
  /// The numbers of marked content that elements claim, by page or form.
  private(set) var numbers: [ObjectID: [Int]] = [:]
  /// Pieces of content that two elements claim.
  private(set) var claimedTwice: [ContentKey] = []
  /// Whether it bites its own tail, or is larger than is looked at.
  private(set) var isDamaged = false
  private static let most = 1_000_000

  let root: PDFNode
  private let roles: PDFNode

  init(_ document: PDFDocument, _ pages: [PageFacts]) {
    root = document.catalog["StructTreeRoot"]
    roles = root["RoleMap"]
    read()
  }

  private struct Open {
    var kid: PDFNode
    var parent: Int?
    var depth: Int
    var page: ObjectID?
  }

  private mutating func read() {
    var seen = Set<ObjectID>()
    var open = root["K"].oneOrMore.reversed().map { Open(kid: $0, parent: nil, depth: 0, page: nil) }
    var steps = 0
    while let next = open.popLast() {
      steps += 1
      guard steps < Self.most, next.depth < 1000 else {
        isDamaged = true
        return
      }
      let kid = next.kid
      if let number = kid.integer {
        claim(number, next.page, nil, next.parent)
      } else if kid["Type"].name == "MCR" {
        let page = PDFNode(kid.document, kid.entries?["Pg"]).id ?? next.page
        claim(kid["MCID"].integer ?? -1, page, PDFNode(kid.document, kid.entries?["Stm"]).id, next.parent)
      } else if kid["Type"].name == "OBJR" {
        if let object = kid.entries?["Obj"]?.reference, let parent = next.parent { annotationOwners[object] = parent }
      } else if kid.entries != nil {
        if let id = kid.id, !seen.insert(id).inserted {
          isDamaged = true
          continue
        }
        open += take(kid, next)
      }
    }
  }

  /// Adds an element, and gives what stands in it, the first last.
  private mutating func take(_ kid: PDFNode, _ above: Open) -> [Open] {
    let page = kid.entries?["Pg"]?.reference ?? above.page
    let own = kid["S"].name ?? ""
    elements.append(
      StructureElement(
        node: kid, type: standard(own), ownType: own, parent: above.parent, depth: above.depth,
        page: kid.entries?["Pg"]?.reference))
    let index = elements.count - 1
    return kid["K"].oneOrMore.reversed().map { Open(kid: $0, parent: index, depth: above.depth + 1, page: page) }
  }

  private mutating func claim(_ number: Int, _ page: ObjectID?, _ stream: ObjectID?, _ parent: Int?) {
    guard let parent, number >= 0, let container = stream ?? page else { return }
    let key = ContentKey(container: container, number: number)
    if owners[key] != nil { claimedTwice.append(key) }
    owners[key] = parent
    numbers[container, default: []].append(number)
    // Those above it begin where it begins, unless they say otherwise.
    var above: Int? = parent
    while let index = above, elements[index].page == nil {
      elements[index].page = page
      above = elements[index].parent
    }
  }

  private func standard(_ own: String) -> String {
    var type = own
    for _ in 0..<8 {
      guard !Self.standardTypes.contains(type), let next = roles[type].name else { return type }
      type = next
    }
    return type
  }

  /// The standard types of PDF 1.7 (ISO 32000-1, 14.8.4).
  static let standardTypes: Set<String> = [
    "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
    "H", "H1", "H2", "H3", "H4", "H5", "H6", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead",
    "TBody",
    "TFoot", "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP",
    "Warichu", "WT", "WP", "Figure", "Formula", "Form",
  ]
}

extension StructureElement {
  /// The value of an attribute, from the element's own attributes or from its classes (ISO 32000-1, 14.7.5).
  func attribute(_ name: String, of owner: String, in tree: StructureTree) -> PDFNode? {
    var all = node["A"].oneOrMore
    for aClass in node["C"].oneOrMore {
      if let name = aClass.name { all += tree.root["ClassMap"][name].oneOrMore }
    }
    return all.first { $0["O"].name == owner && !$0[name].isNull }.map { $0[name] }
  }
}
