/// A PDF's objects, with the bytes of those streams that preflight reads.
final class PDFDocument: Sendable {
  let objects: [ObjectID: PDFObject]
  let trailer: PDFObject
  let streams: [ObjectID: [UInt8]]
  let version: String
  let isEncrypted: Bool
  let allowsAccessibility: Bool

  init(_ json: QPDFJSON, streams: [ObjectID: [UInt8]]) {
    objects = json.objects
    trailer = .dictionary(json.trailer)
    version = json.version
    isEncrypted = json.isEncrypted
    allowsAccessibility = json.allowsAccessibility
    self.streams = streams
  }

  var catalog: PDFNode { PDFNode(self, trailer)["Root"] }
  var information: PDFNode { PDFNode(self, trailer)["Info"] }

  /// The XMP of the whole file, as text.
  var metadata: String { catalog["Metadata"].bytes.map { String(decoding: $0, as: UTF8.self) } ?? "" }

  /// Every indirect object, by number.
  var all: [(id: ObjectID, node: PDFNode)] {
    objects.keys.sorted { ($0.number, $0.generation) < ($1.number, $1.generation) }
      .map { ($0, PDFNode(self, .reference($0))) }
  }
}

/// An object of a document with its references followed, so that one can ask on and on. What is not there is null.
struct PDFNode: Sendable {
  let document: PDFDocument
  /// The object itself, never a reference.
  let object: PDFObject
  /// What it is called, if it is an indirect object.
  let id: ObjectID?

  init(_ document: PDFDocument, _ object: PDFObject?) {
    self.document = document
    var object = object ?? .null
    var id: ObjectID?
    var steps = 0
    while case .reference(let next) = object, steps < 16 {
      id = next
      object = document.objects[next] ?? .null
      steps += 1
    }
    if case .reference = object { object = .null }
    self.object = object
    self.id = id
  }

  /// The entries of a dictionary or of a stream's.
  var entries: [String: PDFObject]? {
    switch object {
    case .dictionary(let entries), .stream(let entries): entries
    default: nil
    }
  }

  subscript(_ key: String) -> PDFNode { PDFNode(document, entries?[key]) }

  var items: [PDFNode] { object.array?.map { PDFNode(document, $0) } ?? [] }
  /// The items of an array, or the object itself where one may leave the array out.
  var oneOrMore: [PDFNode] { object.array == nil ? (isNull ? [] : [self]) : items }
  var number: Double? { object.number }
  var integer: Int? { object.number.map(\.whole) }
  var name: String? { object.name }
  var isTrue: Bool { object == .boolean(true) }
  var isNull: Bool { object == .null }
  var isStream: Bool { if case .stream = object { true } else { false } }
  /// A stream's bytes, decoded; nil where they were not fetched.
  var bytes: [UInt8]? { isStream ? id.flatMap { document.streams[$0] } : nil }

  /// A text string; qpdf has made UTF-8 of it.
  var text: String? { object.bytes.map { String(decoding: $0, as: UTF8.self) } }

  /// Whether there is a text with something in it.
  var hasText: Bool { text.map { $0.unicodeScalars.contains { !$0.properties.isWhitespace } } ?? false }

  /// A rectangle, its corners in any order.
  var box: Box? {
    let numbers = items.compactMap(\.number)
    guard numbers.count == 4 else { return nil }
    return Box(around: [Point(x: numbers[0], y: numbers[1]), Point(x: numbers[2], y: numbers[3])])
  }

  var matrix: Matrix? {
    let n = items.compactMap(\.number)
    return n.count == 6 ? Matrix(a: n[0], b: n[1], c: n[2], d: n[3], e: n[4], f: n[5]) : nil
  }
}
