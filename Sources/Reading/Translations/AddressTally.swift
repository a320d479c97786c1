import Model

/// How often a text points at, places and names each thing, and where: what a translation must do as often as its
/// original.
struct AddressTally {
  /// By what the author writes: `](value:interviews)`, `![](quote:tid)`, `{#tid}`, `[!FACT]`.
  private var places: [String: [SourceLocation]] = [:]

  private let editions: TranslatedEditions

  /// - Parameters:
  ///   - hasSections: whether headings are sections that others point at.
  ///   - editions: passages that none of them has are not counted.
  init(_ blocks: [Block], hasSections: Bool, in editions: TranslatedEditions) {
    self.editions = editions
    for block in blocks { add(block, hasSections: hasSections) }
  }

  /// Of a title, a lead or a note.
  init(_ text: String, at place: SourceLocation) {
    editions = TranslatedEditions()
    for link in EmbeddedValues(text).links { add("](\(link.address))", at: place) }
  }
}

extension AddressTally {
  static let code = "translation-differs"

  /// What a translated text does more or less often than the original.
  static func differences(of words: String, at node: YAMLNode, from original: String) -> [Diagnostic] {
    let translated = AddressTally(words, at: node.location)
    return translated.differences(
      from: AddressTally(original, at: node.location), missingAt: node.location, node.length)
  }

  /// What a translated body does more or less often than the original.
  ///
  /// - Parameters:
  ///   - place: where what is missing is reported.
  ///   - length: characters at `place`.
  func differences(from original: AddressTally, missingAt place: SourceLocation, _ length: Int = 1) -> [Diagnostic] {
    let surplus = places.filter { $0.value.count > original.count($0.key) }
    let lacking = original.places.filter { $0.value.count > count($0.key) }
    var accounted = Set<String>()
    var diagnostics = surplus.sorted { ($0.value[0], $0.key) < ($1.value[0], $1.key) }.map { name, found in
      let meant = NearMiss.of(name, among: lacking.keys.sorted())
      if let meant { accounted.insert(meant) }
      return Diagnostic(
        Self.code, at: found[min(original.count(name), found.count - 1)], length: length,
        message(name, inOriginal: original.count(name)),
        remedy: meant.map { "did you mean \(Self.shown($0))?" } ?? "write what the original has")
    }
    for (name, found) in lacking.sorted(by: { ($0.value[0], $0.key) < ($1.value[0], $1.key) })
    where !accounted.contains(name) {
      let line = found[0].file == place.file ? "" : " (\(found[0].file):\(found[0].line))"
      diagnostics.append(
        Diagnostic(
          Self.code, at: place, length: length,
          message(name, inOriginal: found.count) + line,
          remedy: "put it where it belongs"))
    }
    return diagnostics
  }

  private func message(_ name: String, inOriginal count: Int) -> String {
    "\(Self.shown(name)) stands \(Self.times(self.count(name))) here, and \(Self.times(count)) in the original"
  }

  private func count(_ name: String) -> Int { places[name]?.count ?? 0 }

  private static func shown(_ name: String) -> String { "`\(name.clipped(to: 120))`" }

  private static func times(_ count: Int) -> String {
    switch count {
    case 0: "nowhere"
    case 1: "once"
    case 2: "twice"
    default: "\(count) times"
    }
  }
}

extension AddressTally {
  private mutating func add(_ name: String, at place: SourceLocation) { places[name, default: []].append(place) }

  private mutating func add(_ block: Block, hasSections: Bool) {
    switch block.kind {
    case .heading(let heading):
      if hasSections { add("{#\(heading.id.value)}", at: heading.id.location) }
      add(heading.title)
    case .paragraph(let inlines): add(inlines)
    case .list(let list): for item in list.items { add(item) }
    case .quotation(let inner): add(inner)
    case .callout(let callout):
      add("[!\(callout.role.rawValue.uppercased())]", at: block.location)
      add(callout.title)
      add(callout.body)
    case .editionPassage(let passage):
      guard editions.have(passage.only) else { return }
      add("[!EDITION \(passage.only.map(\.value).joined(separator: ", "))]", at: block.location)
      add(passage.body)
    case .table(let table):
      if let caption = table.caption {
        add("{#\(caption.id.value)}", at: caption.id.location)
        add(caption.title)
      }
      for cell in table.header + table.rows.flatMap({ $0 }) { add(cell) }
    case .photo(let photo): add("![](\(photo.file.value))", at: block.location)
    case .placement(let address): add("![](\(address))", at: block.location)
    case .thematicBreak: break
    }
  }

  /// Headings in boxes and lists are no sections.
  private mutating func add(_ blocks: [Block]) {
    for block in blocks { add(block, hasSections: false) }
  }

  /// Addresses on the web may differ: a page may have an English one.
  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .reference(let address, let words):
        add("](\(address))", at: inline.location)
        add(words)
      case .emphasis(let inner), .strong(let inner), .webLink(_, let inner): add(inner)
      case .footnote(let blocks):
        add("[^…]", at: inline.location)
        add(blocks)
      case .text, .code, .softBreak, .lineBreak: break
      }
    }
  }
}
