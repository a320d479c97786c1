/// The alphabetical order of Danish lists: æ, ø and å come last, and aa is å (Retskrivningsordbogen § 3).
enum Collation {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (x, y) = (key(a), key(b))
    return x == y ? a < b : x.lexicographicallyPrecedes(y)
  }

  /// Over characters, not their parts: å is å in one piece and in two.
  private static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    var rest = Array(text.lowercased())[...]
    while let character = rest.popFirst() {
      switch character {
      case "a" where rest.first == "a":
        rest.removeFirst()
        key.append(0x7D)
      case "æ", "ä": key.append(0x7B)
      case "ø", "ö": key.append(0x7C)
      case "å": key.append(0x7D)
      case "é", "è", "ê": key.append(0x65)
      case "ü": key.append(0x79)
      case " ", "-", "\u{A0}": key.append(0x20)
      default:
        guard character.isLetter || character.isNumber, let first = character.unicodeScalars.first else { continue }
        key.append(first.value)
      }
    }
    return key
  }
}
