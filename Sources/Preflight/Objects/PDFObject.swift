/// What an indirect object is called: `12 0 R`.
struct ObjectID: Hashable, Sendable {
  var number: Int
  var generation: Int

  /// Reads `12 0 R`.
  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: " ", maxSplits: 3)
    guard parts.count == 3, parts[2] == "R", let number = Int(parts[0]), let generation = Int(parts[1]) else {
      return nil
    }
    self.init(number, generation)
  }

  init(_ number: Int, _ generation: Int = 0) {
    self.number = number
    self.generation = generation
  }
}

/// A PDF object (ISO 32000-1, 7.3), its references not followed. Names have no slash.
indirect enum PDFObject: Hashable, Sendable {
  case null
  case boolean(Bool)
  case number(Double)
  case name(String)
  case string([UInt8])
  case array([PDFObject])
  case dictionary([String: PDFObject])
  case reference(ObjectID)
  /// A stream's dictionary; its bytes are fetched when they are wanted.
  case stream([String: PDFObject])

  var number: Double? { if case .number(let number) = self { number } else { nil } }
  var name: String? { if case .name(let name) = self { name } else { nil } }
  var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }
  var reference: ObjectID? { if case .reference(let id) = self { id } else { nil } }
  var array: [PDFObject]? { if case .array(let items) = self { items } else { nil } }
}
