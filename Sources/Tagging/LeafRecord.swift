/// What a pass of TeX says of where the leaves are: a line for each bracket as its page was shipped.
///
/// | line | |
/// |---|---|
/// | `p7` | page 7 begins |
/// | `b12`, `e12` | leaf 12 begins, ends; `a3` for a leaf is decoration that may interrupt one |
/// | `[`, `]` | the text column begins, ends |
/// | `(`, `)` | the footnotes at its foot begin, end |
struct LeafRecord {
  enum Column: Character { case main = "m", notes = "f" }

  enum Event: Equatable {
    case page(Int)
    case begin(Leaf)
    case end(Leaf)
    case open(Column)
    case close(Column)
  }

  enum Leaf: Hashable {
    case content(Int)
    case artifact(Int)
  }

  var events: [Event] = []

  /// Lines that say nothing it knows are passed over: TeX is not trusted.
  init(_ bytes: [UInt8]) {
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      if let event = Self.event(line) { events.append(event) }
    }
  }

  private static func event(_ line: ArraySlice<UInt8>) -> Event? {
    guard let sign = line.first else { return nil }
    let rest = line.dropFirst()
    switch sign {
    case UInt8(ascii: "p"): return number(rest).map { .page($0) }
    case UInt8(ascii: "b"): return leaf(rest).map { .begin($0) }
    case UInt8(ascii: "e"): return leaf(rest).map { .end($0) }
    case UInt8(ascii: "["): return .open(.main)
    case UInt8(ascii: "]"): return .close(.main)
    case UInt8(ascii: "("): return .open(.notes)
    case UInt8(ascii: ")"): return .close(.notes)
    default: return nil
    }
  }

  private static func leaf(_ text: ArraySlice<UInt8>) -> Leaf? {
    text.first == UInt8(ascii: "a") ? number(text.dropFirst()).map { .artifact($0) } : number(text).map { .content($0) }
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Int? {
    guard !text.isEmpty, text.count < 9 else { return nil }
    var number = 0
    for digit in text {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }
}
