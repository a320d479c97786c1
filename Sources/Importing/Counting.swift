/// How a program counts positions in a text. The standard's way (§ 10.2): Unicode code points from zero, the end not
/// included, in the text as it is without a byte-order mark.
struct Counting: Hashable {
  enum LineEnds: Hashable { case asTheyAre, one, two }

  var lineEnds = LineEnds.asTheyAre
  var isUTF16 = false
  var includesMark = false
  var includesEnd = false

  static let standard = Counting()

  /// Other ways that have been seen, the likeliest first: those that differ least from the standard.
  static func others(for text: String) -> [Counting] {
    let hasMark = text.unicodeScalars.first == "\u{FEFF}"
    let hasPairs = text.utf8.contains(13)
    let hasSingles = text.unicodeScalars.contains("\n")
    var all: [Counting] = []
    let lineEnds: [LineEnds] = [.asTheyAre] + (hasPairs ? [.one] : []) + (hasSingles ? [.two] : [])
    for ends in lineEnds {
      for isUTF16 in [false, true] {
        for includesMark in hasMark ? [false, true] : [false] {
          for includesEnd in [false, true] {
            all.append(
              Counting(lineEnds: ends, isUTF16: isUTF16, includesMark: includesMark, includesEnd: includesEnd))
          }
        }
      }
    }
    return all.filter { $0 != .standard }.enumerated().sorted { a, b in
      (a.element.oddities.count, a.offset) < (b.element.oddities.count, b.offset)
    }.map(\.element)
  }

  /// What differs from the standard, in words.
  var oddities: [String] {
    var oddities: [String] = []
    if isUTF16 { oddities.append("in UTF-16 units instead of code points") }
    if lineEnds == .one { oddities.append("with CR LF as one character") }
    if lineEnds == .two { oddities.append("with each line end as two characters") }
    if includesMark { oddities.append("with the byte-order mark") }
    if includesEnd { oddities.append("with the end included") }
    return oddities
  }
}

/// A text whose passages are found by position.
final class CountedText {
  private let text: String
  private var units: [Counting: Units] = [:]

  private enum Units {
    case scalars([Unicode.Scalar])
    case utf16([UInt16])
  }

  init(_ text: String) { self.text = text }

  lazy var otherCountings = Counting.others(for: text)

  /// What stands from one position to another; nil where there are no such positions.
  func passage(_ start: Int, _ end: Int, _ counting: Counting = .standard) -> String? {
    let (after, overflows) = end.addingReportingOverflow(counting.includesEnd ? 1 : 0)
    guard start >= 0, !overflows, start < after else { return nil }
    switch units(counting) {
    case .scalars(let all):
      guard after <= all.count else { return nil }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: all[start..<after])
      return String(view)
    case .utf16(let all): return after <= all.count ? String(decoding: all[start..<after], as: UTF16.self) : nil
    }
  }

  private func units(_ counting: Counting) -> Units {
    var key = counting
    key.includesEnd = false
    if let known = units[key] { return known }
    var view = Array(text.unicodeScalars)
    if !counting.includesMark, view.first == "\u{FEFF}" { view.removeFirst() }
    switch counting.lineEnds {
    case .asTheyAre: break
    case .one: view = Array(String(Self.scalars(view)).withoutReturns.unicodeScalars)
    case .two:
      view = Array(String(Self.scalars(view)).withoutReturns.unicodeScalars).flatMap { $0 == "\n" ? ["\r", $0] : [$0] }
    }
    let made: Units = counting.isUTF16 ? .utf16(Array(String(Self.scalars(view)).utf16)) : .scalars(view)
    units[key] = made
    return made
  }

  private static func scalars(_ scalars: [Unicode.Scalar]) -> String.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return view
  }
}

extension String {
  /// With a line feed for every CR LF and CR.
  var withoutReturns: String {
    guard utf8.contains(13) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var last: UInt8 = 0
    for byte in utf8 {
      if byte == 10, last == 13 {
        last = byte
        continue
      }
      bytes.append(byte == 13 ? 10 : byte)
      last = byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
