/// A page with what it inherits.
struct PageFacts: Sendable {
  /// From 1.
  var number: Int
  var node: PDFNode
  var resources: PDFNode
  var media: Box
  /// As the page itself or one above it states them.
  var statedMedia: Box?
  var crop: Box?
  var bleed: Box?
  var trim: Box?
  /// Clockwise, 0, 90, 180 or 270.
  var rotation: Int
  /// How many points a unit is.
  var unit: Double

  /// What is left of the sheet when it is trimmed, as far as the page says.
  var trimmed: Box { trim ?? node["ArtBox"].box ?? crop ?? media }

  /// A box in millimetres from the trimmed page's upper left corner.
  func area(_ box: Box) -> Finding.Area? {
    let numbers = [box.left - trimmed.left, trimmed.top - box.top, box.width, box.height]
    guard numbers.allSatisfy(\.isFinite) else { return nil }
    let mm = numbers.map { ($0 * unit).inMillimetres }
    return Finding.Area(left: mm[0], top: mm[1], width: mm[2], height: mm[3])
  }
}

/// The pages of a document in their order, found without trusting the page tree.
struct PageTree {
  private(set) var pages: [PageFacts] = []
  /// Whether the tree bites its own tail, or holds more pages than are looked at.
  private(set) var isDamaged = false
  static let most = 5000

  init(_ document: PDFDocument) {
    var seen = Set<ObjectID>()
    // A stack of nodes with what they inherit; the last is the next.
    var open: [(node: PDFNode, inherited: [String: PDFObject])] = [(document.catalog["Pages"], [:])]
    while let (node, above) = open.popLast() {
      guard let entries = node.entries else { continue }
      if let id = node.id, !seen.insert(id).inserted {
        isDamaged = true
        continue
      }
      var inherited = above
      for key in ["Resources", "MediaBox", "CropBox", "Rotate"] {
        if let own = entries[key] { inherited[key] = own }
      }
      if entries["Kids"] != nil {
        open += node["Kids"].items.reversed().map { ($0, inherited) }
      } else if pages.count < Self.most {
        pages.append(Self.page(node, inherited, number: pages.count + 1))
      } else {
        isDamaged = true
        return
      }
    }
  }

  private static func page(_ node: PDFNode, _ inherited: [String: PDFObject], number: Int) -> PageFacts {
    func value(_ key: String) -> PDFNode { PDFNode(node.document, inherited[key]) }
    let stated = value("MediaBox").box
    let turned = ((value("Rotate").integer ?? 0) % 360 + 360) % 360
    let unit = node["UserUnit"].number ?? 1
    return PageFacts(
      number: number, node: node, resources: value("Resources"),
      media: stated ?? Box(left: 0, bottom: 0, right: 612, top: 792), statedMedia: stated, crop: value("CropBox").box,
      bleed: node["BleedBox"].box, trim: node["TrimBox"].box, rotation: turned, unit: unit > 0 ? unit : 1)
  }
}
