/// A selection's name, which programs make of the passage: all of it, its beginning, or its beginning and its end.
struct Excerpt {
  private let words: String

  /// A name as long as this that the passage begins with has been cut off, also without an ellipsis.
  private static let shortestCut = 40

  /// Nil for a name without a word.
  init?(_ name: String?) {
    guard let name else { return nil }
    let words = name.singleSpaced
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    self.words = words
  }

  /// Whether it can have been made of this passage.
  func fits(_ passage: String) -> Bool {
    let passage = passage.singleSpaced
    if passage == words { return true }
    if words.count >= Self.shortestCut, passage.hasPrefix(words) { return true }
    return ["…", "..."].contains { fits(passage, omission: $0) }
  }

  /// Whether the passage begins and ends as the name does around one of its omissions. Speakers leave sentences open as well, so
  /// any of them can be the one.
  private func fits(_ passage: String, omission: String) -> Bool {
    words.ranges(of: omission).contains { range in
      let head = String(words[..<range.lowerBound]).singleSpaced
      let tail = String(words[range.upperBound...]).singleSpaced
      guard !(head + tail).isEmpty, passage.hasPrefix(head), passage.hasSuffix(tail) else { return false }
      return head.count + tail.count <= passage.count
    }
  }
}

extension StringProtocol {
  /// With one space for each run of white space, and none at the ends; without byte-order marks.
  var singleSpaced: String {
    var result = String.UnicodeScalarView()
    var isPending = false
    for scalar in unicodeScalars where scalar != "\u{FEFF}" {
      if scalar.properties.isWhitespace {
        isPending = !result.isEmpty
        continue
      }
      if isPending { result.append(" ") }
      isPending = false
      result.append(scalar)
    }
    return String(result)
  }
}
