/// Why TeX is run again: what it wrote for its next pass is not what it read.
enum RerunReason {
  static let first = "first pass"
  static let remembered = "with the page numbers of the last build"
  static let stumbled = "because what the last build has written is of no use"
  static let noPages = "to write the PDF"

  /// Compares what TeX has read with what it has written.
  /// - Returns: nil when they say the same.
  static func of(read: [String: [UInt8]], written: [String: [UInt8]]) -> String? {
    var reasons: [String] = []
    for name in Set(read.keys).union(written.keys).sorted() {
      let old = says(read[name])
      let new = says(written[name])
      guard old != new else { continue }
      let known = Set(old)
      let moved = new.filter { !known.contains($0) }
      reasons.append(reason(file: name, isNew: old.isEmpty, lines: moved))
    }
    // One reason is enough: the first in the order of what a reader would notice.
    let order = [pagesKnown, pagesMoved]
    return reasons.min { order.firstIndex(of: $0) ?? order.count < order.firstIndex(of: $1) ?? order.count }
  }

  private static let pagesKnown = "because the page numbers are known now"
  static let pagesMoved = "because the page numbers moved"

  private static func reason(file: String, isNew: Bool, lines: [Substring]) -> String {
    if lines.contains(where: { $0.hasPrefix(#"\newlabel"#) }) { return isNew ? pagesKnown : pagesMoved }
    return isNew ? "because there is a `\(file)` to read now" : "because `\(file)` changed"
  }

  /// The lines of a file without those that LaTeX writes in any case and never acts on.
  private static func says(_ bytes: [UInt8]?) -> [Substring] {
    guard let bytes else { return [] }
    // Every byte is a letter of its own here, so that two texts which are no UTF-8 are not taken for the same.
    let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    return text.split(separator: "\n").filter { line in
      line != #"\relax "# && !line.hasPrefix(#"\gdef \@abspage@last{"#)
    }
  }
}
