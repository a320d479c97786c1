/// The alphabetical order of Danish lists: æ, ø and å come last, and aa is å (Retskrivningsordbogen § 3).
enum Collation {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (x, y) = (key(a), key(b))
    return x == y ? a < b : x.lexicographicallyPrecedes(y)
  }

  private static func key(_ text: String) -> [UInt32] {
    var key: [UInt32] = []
    var rest = Array(text.lowercased().unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "a" where rest.first == "a":
        rest.removeFirst()
        key.append(0x7D)
      case "æ", "ä": key.append(0x7B)
      case "ø", "ö": key.append(0x7C)
      case "å": key.append(0x7D)
      case "é", "è", "ê": key.append(0x65)
      case "ü": key.append(0x79)
      case "a"..."z", "0"..."9": key.append(scalar.value)
      case " ", "-": key.append(0x20)
      case "\u{80}"...: key.append(scalar.value)
      default: break
      }
    }
    return key
  }
}
