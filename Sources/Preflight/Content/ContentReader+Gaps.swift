// MARK: gaps between words

/// Where the last text of a page ended, to see what stands between it and the next.
struct TextEnd {
  var point: Point
  /// On the page, in points.
  var size: Double
  var isSpace: Bool
  var key: ContentKey
}

/// A gap that the eye takes for a space, between two texts that are read aloud without one.
struct WordGap {
  var before: ContentKey
  var after: ContentKey
  var box: Box
}

extension ContentReader {
  /// Looks at the gap before a text that begins here.
  ///
  /// - Parameters:
  ///   - shown: from text space to the page.
  ///   - advance: how far along the line it begins, in text space.
  mutating func step(to codes: [Int], at advance: Double, _ shown: Matrix, _ font: FontFacts) {
    guard case .content(let key) = tag, let first = codes.first else { return }
    let start = shown.apply(Point(x: advance, y: 0))
    guard let last = textEnd, !last.isSpace, !font.isSpace(first) else { return }
    let gap = start.x - last.point.x
    // Less is kerning; more is another column, or a number before its text.
    if abs(start.y - last.point.y) < 0.3 * last.size, gap > 0.18 * last.size, gap < 0.6 * last.size {
      content.gaps.append(
        WordGap(
          before: last.key, after: key,
          box: Box(left: last.point.x, bottom: start.y, right: start.x, top: start.y + last.size)))
    }
  }

  mutating func stop(after codes: [Int], at advance: Double, _ shown: Matrix, _ font: FontFacts) {
    guard case .content(let key) = tag, let last = codes.last else { return textEnd = nil }
    textEnd = TextEnd(
      point: shown.apply(Point(x: advance, y: 0)), size: abs(state.text.size) * shown.yScale,
      isSpace: font.isSpace(last), key: key)
  }
}
