import Model

/// The structure as PDF objects (ISO 32000-1, 14.7 and 14.8).
struct StructureObjects {
  private let tree: StructureTree
  private let content: MarkedContent
  private let places: [Int: [Int]]
  private let file: Tags.Places
  /// The place of each element in the list of objects; nil: it has no content, and is left out.
  private var objects: [Int?]
  private var count: Int
  private var kids: [[StructureKids.Kid]] = []
  /// The objects of what comes of a leaf after an interruption.
  private var rests: [MarkedContent.Piece: Int] = [:]

  /// The first objects of the list.
  private enum Fixed: Int, CaseIterable { case root, parents, identifiers }

  init(_ tree: StructureTree, _ content: MarkedContent, _ file: Tags.Places) {
    self.tree = tree
    self.content = content
    self.file = file
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

  func made() -> Tags.Objects {
    var bodies = Array(repeating: "", count: count + content.lastPage)
    func add(_ object: Int, _ body: String) { bodies[object] = "<<\(body)>>" }
    let annotations = annotations
    add(
      Fixed.root.rawValue,
      "/Type/StructTreeRoot/K \(reference(0))/ParentTree \(number(Fixed.parents.rawValue))"
        + "/ParentTreeNextKey \(content.lastPage + annotations.count)/IDTree \(number(Fixed.identifiers.rawValue))"
        + "/RoleMap<<\(roles)>>")
    add(Fixed.parents.rawValue, "/Nums[\(parentTree(annotations))]")
    add(Fixed.identifiers.rawValue, "/Names[\(identifiers)]")
    for number in tree.elements.indices {
      guard let object = objects[number] else { continue }
      add(object, dictionary(number))
      for case .rest(let piece) in kids[number] {
        add(
          rests[piece] ?? 0,
          "/S/Span/P \(reference(number))/Pg \(page(piece.page))/K \(piece.identifier)")
      }
    }
    for page in stride(from: 1, through: content.lastPage, by: 1) {
      let owners = (content.owners[page] ?? []).enumerated().map { (identifier, owner) in
        rests[MarkedContent.Piece(page: page, identifier: identifier)].map(number) ?? reference(owner)
      }.joined(separator: " ")
      bodies[count + page - 1] = "[\(owners)]"
    }
    var keys: [Int: Int] = [:]
    for (index, one) in annotations.enumerated() { keys[one.object] = content.lastPage + index }
    return Tags.Objects(bodies: bodies, keys: keys)
  }
}

extension StructureObjects {
  /// A reference to the nth of these objects.
  private func number(_ object: Int) -> String { "\(file.first + object) 0 R" }

  private func reference(_ element: Int) -> String { number(objects[element] ?? 0) }

  private func page(_ page: Int) -> String {
    file.pages.indices.contains(page - 1) ? "\(file.pages[page - 1]) 0 R" : "null"
  }

  private var roles: String {
    StructureType.allCases.compactMap { type in type.role.map { "/\(type.rawValue)/\($0.rawValue)" } }.joined()
  }

  private func parentTree(_ annotations: [(object: Int, element: Int)]) -> String {
    var text = ""
    for page in stride(from: 1, through: content.lastPage, by: 1) { text += "\(page - 1) \(number(count + page - 1)) " }
    for (index, one) in annotations.enumerated() { text += "\(content.lastPage + index) \(reference(one.element)) " }
    return text
  }

  /// The annotations of links that are on a page, with the elements that they stand under.
  private var annotations: [(object: Int, element: Int)] {
    tree.linkTexts.keys.sorted().flatMap { leaf in
      guard content.occurrences[leaf] != nil, let place = places[leaf]?.first else {
        return [(object: Int, element: Int)]()
      }
      return (file.annotations[leaf] ?? []).map { ($0.object, place) }
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
    let parent = number == 0 ? self.number(Fixed.root.rawValue) : reference(element.parent)
    var text = "/S/\(element.type.rawValue)/P \(parent)"
    let kids = kids[number]
    let page = kids.lazy.compactMap(\.page).first
    if let page { text += "/Pg \(self.page(page))" }
    if let alternative = element.alternative { text += "/Alt\(PDFText.string(alternative))" }
    if let language = element.language { text += "/Lang(\(language.tag))" }
    if element.isNamed { text += "/ID(\(identifier(number)))" }
    text += attributes(element, kids)
    let list = kids.flatMap { self.kid($0, page: page) }
    if list.count == 1 {
      text += "/K \(list[0])"
    } else if !list.isEmpty {
      text += "/K[\(list.joined(separator: " "))]"
    }
    return text
  }

  private func kid(_ kid: StructureKids.Kid, page: Int?) -> [String] {
    switch kid {
    case .element(let element): return objects[element] == nil ? [] : [reference(element)]
    case .piece(let piece):
      return [
        piece.page == page
          ? "\(piece.identifier)" : "<</Type/MCR/Pg \(self.page(piece.page))/MCID \(piece.identifier)>>"
      ]
    case .rest(let piece): return [number(rests[piece] ?? 0)]
    case .annotation(let leaf, _):
      return (file.annotations[leaf] ?? []).map { one in
        "<</Type/OBJR/Obj \(one.object) 0 R\(one.page == page ? "" : "/Pg \(self.page(one.page))")>>"
      }
    }
  }

  private func attributes(_ element: StructureTree.Element, _ kids: [StructureKids.Kid]) -> String {
    if let isNumbered = element.isNumbered {
      return "/A<</O/List/ListNumbering/\(isNumbered ? "Decimal" : "Disc")>>"
    }
    if element.type == .figure, Set(kids.compactMap(\.page)).count == 1 {
      for case .leaf(let leaf) in element.kids {
        return file.boxes[leaf].map { "/A<</O/Layout/BBox[\($0)]>>" } ?? ""
      }
    }
    var table = ""
    if let scope = element.scope { table += "/Scope/\(scope.rawValue)" }
    let headers = element.headers.filter { objects[$0] != nil }
    if !headers.isEmpty { table += "/Headers[\(headers.map { "(\(identifier($0)))" }.joined())]" }
    return table.isEmpty ? "" : "/A<</O/Table\(table)>>"
  }
}
