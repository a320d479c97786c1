import Tagging

/// What is done to the pages after they are set: page numbers that TeX could not know are filled in, content is marked and the structure
/// written above it, and all is made small. It takes no room on a page, so that none of it is a reason to set a page again.
public struct Finisher: Sendable {
  /// What belongs to the pages.
  public struct Order: Sendable {
    public var structure: StructureTree
    /// The page that each label is on, as it is printed.
    public var pages: [String: [UInt8]]
    /// Boxes around drawings, by their leaf.
    public var boxes: [Int: String]
    /// What the file states of itself, as XMP.
    public var metadata: [UInt8]
    /// The ICC profile that its colours are meant for.
    public var profile: [UInt8]

    public init(
      structure: StructureTree, pages: [String: [UInt8]], boxes: [Int: String], metadata: [UInt8], profile: [UInt8]
    ) {
      self.structure = structure
      self.pages = pages
      self.boxes = boxes
      self.metadata = metadata
      self.profile = profile
    }
  }

  public enum Result: Sendable {
    case finished([UInt8])
    /// Page numbers for which TeX has left too little room, or too much: it must be told how many figures they have.
    case unsettled(labels: [String])
    /// The bytes are no PDF of the kind that TeX was asked for; why.
    case unreadable(String)
  }

  private let order: Order

  public init(_ order: Order) { self.order = order }

  /// - Parameters:
  ///   - bytes: a PDF as pdfTeX writes it with `\pdfcompresslevel` and `\pdfobjcompresslevel` 0.
  ///   - isLast: whether numbers are filled in that have too little room, or too much.
  public func finish(_ bytes: [UInt8], isLast: Bool = false) -> Result {
    guard let plain = PlainPDF(bytes), let root = plain.root else { return .unreadable("it is no plain PDF") }
    let sheets = plain.pages.map { Sheet(plain, page: $0) }
    if sheets.contains(where: \.marks.isBroken) { return .unreadable("a page number's mark is broken") }
    let numbers = sheets.flatMap(\.numbers)
    let misfits = numbers.filter { number in !(order.pages[number.label].map(number.takes) ?? false) }
    guard misfits.isEmpty || isLast else { return .unsettled(labels: Array(Set(misfits.map(\.label))).sorted()) }
    var file = CompactPDF(plain)
    let tags = Tags(order.structure, marks: sheets.map(\.marks.leaves))
    for (sheet, operators) in zip(sheets, tags.operators) {
      guard let content = sheet.content, !sheet.marks.marks.isEmpty else { continue }
      file.replace(streamOf: content, by: sheet.marked(operators, pages: order.pages, from: bytes))
    }
    let annotations = LinkAnnotations(plain, sheets)
    let objects = tags.objects(
      Tags.Places(
        first: file.count, pages: sheets.map(\.page), annotations: annotations.byLeaf, boxes: order.boxes))
    for (index, sheet) in sheets.enumerated() { file.append("/StructParents \(index)/Tabs/S", to: sheet.page) }
    annotations.finish(keys: objects.keys, texts: order.structure.linkTexts, in: &file)
    let structure = file.count
    for body in objects.bodies { file.add(Array(body.utf8)) }
    let metadata = file.add(Array("<</Type/Metadata/Subtype/XML>>".utf8), stream: order.metadata, isCompressed: false)
    let profile = file.add(Array("<</N 3>>".utf8), stream: order.profile, isCompressed: true)
    file.append(
      "/MarkInfo<</Marked true>>/StructTreeRoot \(structure) 0 R/Metadata \(metadata) 0 R/OutputIntents[<</Type/OutputIntent"
        + "/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile \(profile) 0 R>>]", to: root)
    return .finished(file.bytes())
  }
}
