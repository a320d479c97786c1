/// Writes a PDF small: objects together in streams, streams compressed, the cross-references as a stream (ISO 32000-1, 7.5.7 and 7.5.8).
struct CompactPDF {
  private let plain: PlainPDF
  /// What objects hold that are not what the plain file has: dictionaries, other values.
  private var values: [Int: [UInt8]] = [:]
  /// What streams hold that are not what the plain file has.
  private var streams: [Int: [UInt8]] = [:]
  /// Objects that the plain file has not, by their numbers from its last on.
  private var added: [Added] = []

  private struct Added {
    var value: [UInt8]
    var stream: [UInt8]?
    /// Programs look for some streams without knowing PDF.
    var isCompressed = true
  }

  /// How many objects a stream takes. A reader unpacks the whole of it for one.
  private static let objectsTogether = 200

  init(_ plain: PlainPDF) { self.plain = plain }

  var count: Int { plain.count + added.count }

  mutating func replace(_ object: Int, by value: [UInt8]) { values[object] = value }

  mutating func replace(streamOf object: Int, by bytes: [UInt8]) { streams[object] = bytes }

  /// - Returns: its number.
  @discardableResult
  mutating func add(_ value: [UInt8]) -> Int {
    added.append(Added(value: value))
    return count - 1
  }

  /// A stream, which stays as it is unless it may be compressed.
  mutating func add(_ value: [UInt8], stream: [UInt8], isCompressed: Bool) -> Int {
    added.append(Added(value: value, stream: stream, isCompressed: isCompressed))
    return count - 1
  }

  /// Puts entries at the end of an object's dictionary.
  mutating func append(_ entries: String, to object: Int) {
    guard let value = values[object] ?? plain.objects[object].map({ Array(plain.bytes[$0.value]) }),
      value.suffix(2) == [62, 62]
    else { return }
    values[object] = value.dropLast(2) + Array(entries.utf8) + [62, 62]
  }
}

extension CompactPDF {
  /// The file.
  func bytes() -> [UInt8] {
    var file = OpenFile(plain: plain, count: count)
    for (number, object) in plain.objects.enumerated() {
      guard let object else { continue }
      if let stream = object.stream {
        let value = values[number] ?? Array(plain.bytes[object.value])
        if let changed = streams[number] {
          file.write(number, value, stream: changed[...])
        } else {
          file.write(number, value, stream: plain.bytes[stream])
        }
      } else if let value = values[number] {
        file.together(number, value[...])
      } else {
        file.together(number, plain.bytes[object.value])
      }
      file.flush(from: Self.objectsTogether)
    }
    for (index, one) in added.enumerated() {
      if let stream = one.stream {
        file.write(plain.count + index, one.value, stream: stream[...], isCompressed: one.isCompressed)
      } else {
        file.together(plain.count + index, one.value[...])
      }
      file.flush(from: Self.objectsTogether)
    }
    file.flush(from: 1)
    return file.close()
  }
}

/// A PDF that is being written.
private struct OpenFile {
  private let plain: PlainPDF
  private var bytes: [UInt8]
  private let deflate = Deflate()
  /// Where each object is: at an offset, or in a stream of objects as its nth.
  private var places: [Place]
  private var waiting: [(number: Int, offset: Int)] = []
  private var body: [UInt8] = []

  private enum Place {
    case free
    case at(Int)
    case inside(stream: Int, index: Int)
  }

  init(plain: PlainPDF, count: Int) {
    self.plain = plain
    let end = plain.bytes.prefix(16).firstIndex(of: 10) ?? 0
    bytes = plain.bytes[..<end] + [10, 37, 208, 212, 197, 216, 10]  // bytes that say that the file is no text
    bytes.reserveCapacity(plain.bytes.count / 2)
    places = Array(repeating: .free, count: count)
  }

  mutating func together(_ number: Int, _ value: ArraySlice<UInt8>) {
    waiting.append((number, body.count))
    body += value
    body.append(10)
  }

  /// Writes the objects that wait when there are enough.
  mutating func flush(from least: Int) {
    guard waiting.count >= least else { return }
    let stream = places.count
    places.append(.free)
    var head = ""
    for (index, one) in waiting.enumerated() {
      head += "\(one.number) \(one.offset) "
      places[one.number] = .inside(stream: stream, index: index)
    }
    let start = Array(head.utf8)
    write(stream, Array("<</Type/ObjStm/N \(waiting.count)/First \(start.count)>>".utf8), stream: (start + body)[...])
    waiting = []
    body = []
  }

  /// A stream, compressed if it is not yet.
  mutating func write(_ number: Int, _ dictionary: [UInt8], stream: ArraySlice<UInt8>, isCompressed: Bool = true) {
    let entries = PDFScanner(bytes: dictionary).entries(0)
    guard isCompressed, !entries.contains(where: { $0.key == "/Filter" }), let small = deflate.compress(stream),
      small.count < stream.count
    else {
      return write(number, dictionary, entries, filter: "", stream)
    }
    write(number, dictionary, entries, filter: "/Filter/FlateDecode", small[...])
  }

  private mutating func write(
    _ number: Int, _ dictionary: [UInt8], _ entries: [(key: String, value: Range<Int>)], filter: String,
    _ stream: ArraySlice<UInt8>
  ) {
    places[number] = .at(bytes.count)
    bytes += Array("\(number) 0 obj\n<<".utf8)
    for entry in entries where entry.key != "/Length" {
      bytes += Array(entry.key.utf8) + [32] + dictionary[entry.value]
    }
    bytes += Array("\(filter)/Length \(stream.count)>>\nstream\n".utf8)
    bytes += stream
    bytes += Array("\nendstream\nendobj\n".utf8)
  }

  /// The cross-references: a row of 1, 4 and 2 bytes for each object.
  mutating func close() -> [UInt8] {
    let own = places.count
    let start = bytes.count
    places.append(.at(start))
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 7)
    for (number, place) in places.enumerated() {
      let (kind, second, third) =
        switch place {
        case .free: (0, 0, number == 0 ? 65_535 : 0)
        case .at(let offset): (1, offset, 0)
        case .inside(let stream, let index): (2, stream, index)
        }
      for part in [kind, second >> 24, second >> 16, second >> 8, second, third >> 8, third] {
        rows.append(UInt8(truncatingIfNeeded: part))
      }
    }
    var dictionary = "<</Type/XRef/Size \(places.count)/W[1 4 2]"
    for entry in plain.trailer where ["/Root", "/Info", "/ID"].contains(entry.key) {
      dictionary += entry.key + " " + String(decoding: plain.bytes[entry.value], as: UTF8.self)
    }
    write(own, Array((dictionary + ">>").utf8), stream: rows[...])
    bytes += Array("startxref\n\(start)\n%%EOF\n".utf8)
    return bytes
  }
}
