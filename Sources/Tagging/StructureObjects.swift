import Model

/// The structure as PDF objects, in the words of the theme's `coi-tags.sty`: `\R{n}` is the nth object, `\G{n}` page n,
/// `\L{n}` the annotation around leaf n, `\B{n}` a box around it.
struct StructureObjects {
  private let tree: StructureTree
  private let content: MarkedContent
  private let places: [Int: [Int]]
  /// The place of each element in the list of objects; nil: it has no content, and is left out.
  private var objects: [Int?]
  private var count: Int
  private var kids: [[StructureKids.Kid]] = []
  /// The objects of what comes of a leaf after an interruption.
  private var rests: [MarkedContent.Piece: Int] = [:]

  /// The first objects of the list.
  private enum Fixed: Int, CaseIterable { case root, parents, identifiers, metadata, profile }

  init(_ tree: StructureTree, _ content: MarkedContent) {
    self.tree = tree
    self.content = content
    places = tree.placesOfLeaves()
    objects = Array(repeating: nil, count: tree.elements.count)
    count = Fixed.allCases.count
    let kept = Self.kept(tree, content, places)
    for number in tree.elements.indices where kept[number] {
      objects[number] = count
      count += 1
    }
    for number in tree.elements.indices {
      kids.append(kept[number] ? StructureKids(number, tree, content, places).kids : [])
      for case .rest(let piece) in kids[number] {
        rests[piece] = count
        count += 1
      }
    }
  }

  /// Which elements have content, themselves or in those under them.
  private static func kept(_ tree: StructureTree, _ content: MarkedContent, _ places: [Int: [Int]]) -> [Bool] {
    var kept = tree.elements.map { $0.type == .document || $0.type.mayBeEmpty }
    for number in tree.elements.indices.reversed() {
      let element = tree.elements[number]
      let hasContent = element.kids.contains { kid in
        if case .leaf(let leaf) = kid {
          let place = places[leaf]?.firstIndex(of: number) ?? 0
          return place < content.occurrences[leaf]?.count ?? 0
        }
        return false
      }
      if hasContent { kept[number] = true }
      if kept[number], number > 0 { kept[element.parent] = true }
    }
    return kept
  }

  var text: String {
    var text = "\\coiobjects{\(count + max(0, content.lastPage))}\n"
    func add(_ object: Int, _ body: String) { text += "\\coiobject{\(object)}{<<\(body)>>}\n" }
    add(
      Fixed.root.rawValue,
      "/Type/StructTreeRoot/K \(reference(0))/ParentTree \\R{\(Fixed.parents.rawValue)}"
        + "/ParentTreeNextKey \(Self.annotationKey + tree.leafCount + 1)/IDTree \\R{\(Fixed.identifiers.rawValue)}"
        + "/RoleMap<<\(roles)>>")
    add(Fixed.parents.rawValue, "/Nums[\(parentTree)]")
    add(Fixed.identifiers.rawValue, "/Names[\(identifiers)]")
    for number in tree.elements.indices {
      guard let object = objects[number] else { continue }
      add(object, dictionary(number))
      for case .rest(let piece) in kids[number] {
        add(
          rests[piece] ?? 0,
          "/S/Span/P \(reference(number))/Pg \\G{\(piece.page)}/K \(piece.identifier)")
      }
    }
    for page in stride(from: 1, through: content.lastPage, by: 1) {
      let owners = (content.owners[page] ?? []).enumerated().map { (identifier, owner) in
        rests[MarkedContent.Piece(page: page, identifier: identifier)].map { "\\R{\($0)}" } ?? reference(owner)
      }.joined(separator: " ")
      text += "\\coiobject{\(count + page - 1)}{[\(owners)]}\n"
    }
    text += "\\coistream{\(Fixed.metadata.rawValue)}{/Type/Metadata/Subtype/XML}{trykklar.xmp}\n"
    text += "\\coistream{\(Fixed.profile.rawValue)}{/N 3}{trykklar-profile.icc}\n"
    text += "\\pdfcatalog{/MarkInfo<</Marked true>>/StructTreeRoot \\R{\(Fixed.root.rawValue)}"
    text += "/Metadata \\R{\(Fixed.metadata.rawValue)}/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
    text += "/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile \\R{\(Fixed.profile.rawValue)}>>]}\n"
    text += "\\pdfinfo{/Creator(\(TagPlan.creator))/Producer(\(TagPlan.producer))}\n"
    return text
  }
}

extension StructureObjects {
  /// The key of an annotation in the parent tree is its leaf's number beyond this; pages come before.
  static let annotationKey = 100_000

  private func reference(_ element: Int) -> String { "\\R{\(objects[element] ?? 0)}" }

  private var roles: String {
    StructureType.allCases.compactMap { type in type.role.map { "/\(type.rawValue)/\($0.rawValue)" } }.joined()
  }

  private var parentTree: String {
    var text = ""
    for page in stride(from: 1, through: content.lastPage, by: 1) { text += "\(page - 1) \\R{\(count + page - 1)} " }
    for (leaf, place) in annotations { text += "\(Self.annotationKey + leaf) \(reference(place)) " }
    return text
  }

  /// The leaves of links that are on a page, with the elements that they stand under.
  private var annotations: [(leaf: Int, element: Int)] {
    tree.linkTexts.keys.sorted().compactMap { leaf in
      guard content.occurrences[leaf] != nil, let place = places[leaf]?.first else { return nil }
      return (leaf, place)
    }
  }

  private var identifiers: String {
    tree.elements.indices.filter { tree.elements[$0].isNamed && objects[$0] != nil }
      .map { "(\(identifier($0)))\(reference($0))" }.joined()
  }

  /// Of one length, so that their order is that of the elements.
  private func identifier(_ element: Int) -> String {
    let digits = String(element)
    return "e" + String(repeating: "0", count: max(0, 7 - digits.count)) + digits
  }

  private func dictionary(_ number: Int) -> String {
    let element = tree.elements[number]
    let parent = number == 0 ? "\\R{\(Fixed.root.rawValue)}" : reference(element.parent)
    var text = "/S/\(element.type.rawValue)/P \(parent)"
    let kids = kids[number]
    let page = kids.lazy.compactMap(\.page).first
    if let page { text += "/Pg \\G{\(page)}" }
    if let alternative = element.alternative { text += "/Alt\(PDFText.string(alternative))" }
    if let language = element.language { text += "/Lang(\(language.tag))" }
    if element.isNamed { text += "/ID(\(identifier(number)))" }
    text += attributes(element, kids)
    let list = kids.compactMap { self.kid($0, page: page) }
    if list.count == 1 {
      text += "/K \(list[0])"
    } else if !list.isEmpty {
      text += "/K[\(list.joined(separator: " "))]"
    }
    return text
  }

  private func kid(_ kid: StructureKids.Kid, page: Int?) -> String? {
    switch kid {
    case .element(let number): objects[number] == nil ? nil : reference(number)
    case .piece(let piece):
      piece.page == page
        ? "\(piece.identifier)" : "<</Type/MCR/Pg \\G{\(piece.page)}/MCID \(piece.identifier)>>"
    case .rest(let piece): "\\R{\(rests[piece] ?? 0)}"
    case .annotation(let leaf, let on): "<</Type/OBJR/Obj \\L{\(leaf)}\(on == page ? "" : "/Pg \\G{\(on)}")>>"
    }
  }

  private func attributes(_ element: StructureTree.Element, _ kids: [StructureKids.Kid]) -> String {
    if let isNumbered = element.isNumbered {
      return "/A<</O/List/ListNumbering/\(isNumbered ? "Decimal" : "Disc")>>"
    }
    if element.type == .figure, Set(kids.compactMap(\.page)).count == 1 {
      for case .leaf(let leaf) in element.kids { return "\\B{\(leaf)}" }
    }
    var table = ""
    if let scope = element.scope { table += "/Scope/\(scope.rawValue)" }
    let headers = element.headers.filter { objects[$0] != nil }
    if !headers.isEmpty { table += "/Headers[\(headers.map { "(\(identifier($0)))" }.joined())]" }
    return table.isEmpty ? "" : "/A<</O/Table\(table)>>"
  }
}
