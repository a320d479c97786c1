/// A PDF as pdfTeX writes it when it is to compress nothing: a table of cross-references, each object by itself.
struct PlainPDF {
  /// An object: its dictionary or other value, and what its stream holds.
  struct Object {
    var value: Range<Int>
    var stream: Range<Int>?
  }

  let scanner: PDFScanner
  /// By their numbers; nil: the number is free.
  private(set) var objects: [Object?] = []
  /// The trailer's entries.
  private(set) var trailer: [(key: String, value: Range<Int>)] = []

  var bytes: [UInt8] { scanner.bytes }

  /// - Returns: nil when the bytes are no such file.
  init?(_ bytes: [UInt8]) {
    scanner = PDFScanner(bytes: bytes)
    guard let table = Self.table(scanner) else { return nil }
    var place = scanner.skipSpace(table + 4)
    var offsets: [Int?] = []
    while !scanner.starts(place, with: "trailer") {
      guard let first = number(&place), first == offsets.count, let count = number(&place),
        count >= 0, count <= bytes.count
      else { return nil }
      for _ in 0..<count {
        guard let offset = number(&place), number(&place) != nil, place < bytes.count else { return nil }
        offsets.append(bytes[place] == UInt8(ascii: "n") ? offset : nil)
        place = scanner.skipSpace(place + 1)
      }
    }
    trailer = scanner.entries(scanner.skipSpace(place + 7))
    objects = Array(repeating: nil, count: offsets.count)
    // A stream may say its length in an object of its own, so those without streams come first.
    for isLast in [false, true] {
      for case (let number, let offset?) in offsets.enumerated() where objects[number] == nil {
        guard let (object, isStream) = read(number, at: offset) else {
          if isLast { return nil }
          continue
        }
        if !isStream || object.stream != nil { objects[number] = object }
      }
    }
    guard zip(objects, offsets).allSatisfy({ ($0 == nil) == ($1 == nil) }) else { return nil }
  }

  /// The number that a new object gets.
  var count: Int { objects.count }

  func value(of key: String, in object: Int) -> Range<Int>? {
    guard objects.indices.contains(object), let start = objects[object]?.value.lowerBound else { return nil }
    return scanner.value(of: key, in: start)
  }

  /// The object that an entry refers to.
  func reference(_ key: String, in object: Int) -> Int? { value(of: key, in: object).flatMap(scanner.reference) }

  /// The object of the document's root.
  var root: Int? { trailer.first { $0.key == "/Root" }.flatMap { scanner.reference($0.value) } }

  /// The page objects, in the pages' order.
  var pages: [Int] {
    guard let root, let first = reference("/Pages", in: root) else { return [] }
    var (pages, waiting, seen) = ([Int](), [first], Set<Int>())
    while let node = waiting.popLast() {
      guard seen.insert(node).inserted else { continue }
      if let kids = value(of: "/Kids", in: node) {
        waiting += scanner.references(kids).reversed()
      } else {
        pages.append(node)
      }
    }
    return pages
  }
}

extension PlainPDF {
  private static func table(_ scanner: PDFScanner) -> Int? {
    let tail = max(0, scanner.bytes.count - 64)
    let mark = Array("startxref".utf8)
    for place in stride(from: scanner.bytes.count - mark.count, through: tail, by: -1)
    where scanner.starts(place, with: "startxref") {
      let start = scanner.skipSpace(place + mark.count)
      let offset = scanner.integer(start..<scanner.skipObject(start))
      return offset.flatMap { scanner.starts($0, with: "xref") ? $0 : nil }
    }
    return nil
  }

  private func number(_ place: inout Int) -> Int? {
    var number = 0
    let start = place
    while place < bytes.count, place - start < 12, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[place]) {
      number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
    }
    guard place > start else { return nil }
    while place < bytes.count, bytes[place] == 32 || bytes[place] == 10 || bytes[place] == 13 { place += 1 }
    return number
  }

  /// - Returns: the object, and whether it has a stream, which may have a length that is not known yet; nil when there is none.
  private func read(_ number: Int, at offset: Int) -> (object: Object, isStream: Bool)? {
    var place = offset
    guard offset < bytes.count, self.number(&place) == number, self.number(&place) == 0,
      scanner.starts(place, with: "obj")
    else { return nil }
    let start = scanner.skipSpace(place + 3)
    let end = scanner.skipObject(start)
    let next = scanner.skipSpace(end)
    guard scanner.starts(next, with: "stream") else { return (Object(value: start..<end), false) }
    var data = next + 6
    if data < bytes.count, bytes[data] == 13 { data += 1 }
    if data < bytes.count, bytes[data] == 10 { data += 1 }
    guard let length = scanner.value(of: "/Length", in: start) else { return nil }
    let count =
      if let other = scanner.reference(length) {
        objects.indices.contains(other) ? objects[other].flatMap { scanner.integer($0.value) } : nil
      } else {
        scanner.integer(length)
      }
    guard let count else { return (Object(value: start..<end), true) }
    guard count >= 0, data + count <= bytes.count, scanner.starts(scanner.skipSpace(data + count), with: "endstream")
    else { return nil }
    return (Object(value: start..<end, stream: data..<data + count), true)
  }
}
