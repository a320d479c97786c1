import Model

extension CheckSubject {
  /// Where the author wrote a piece of a text, and how many characters a message can point at.
  ///
  /// Outside prose the model knows the record's place only. The words around the piece are looked for in the file from there on;
  /// where YAML writes them otherwise, the record's place has to do.
  func place(of range: Range<Int>, in text: PrintedText) -> (place: SourceLocation, length: Int)? {
    guard let known = text.text.place(at: range.lowerBound) else { return nil }
    if text.isPlaced { return (known, range.count) }
    guard let file = texts[known.file] else { return (known, 1) }
    let lines = FileLines(file, from: known.line)
    for reach in [24, 8, 0] {
      let span = text.span(around: range, reach: reach)
      if let found = lines.place(of: Array(text.scalars[span]), at: range.lowerBound - span.lowerBound) {
        return (SourceLocation(file: known.file, line: found.line, column: found.column), range.count)
      }
    }
    return (known, 1)
  }
}

extension CheckSubject {
  /// Whether the file has a character of a text where it must stand. It has not where something is left out before it that no page shows: a
  /// comment, a link that could not be read.
  func isAsWritten(_ index: Int, in text: PrintedText) -> Bool {
    guard text.isPlaced, let place = text.text.place(at: index), let file = texts[place.file] else { return true }
    let lines = file.split(separator: "\n", maxSplits: place.line, omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return false }
    guard let written = lines[place.line - 1].unicodeScalars.dropFirst(place.column - 1).first else { return false }
    return written == text.scalars[index] || written.isBlank && text.scalars[index].isBlank
  }
}

extension PrintedText {
  /// A piece with what stands around it, up to the next link, whose address the text does not show.
  fileprivate func span(around range: Range<Int>, reach: Int) -> Range<Int> {
    let ends = text.links.flatMap { [$0.range.lowerBound, $0.range.upperBound] }
    let first = ends.filter { $0 <= range.lowerBound }.max() ?? 0
    let last = ends.filter { $0 >= range.upperBound }.min() ?? scalars.count
    return max(first, range.lowerBound - reach)..<min(last, range.upperBound + reach)
  }
}

/// The characters of a file from a line on, in which words are looked for.
private struct FileLines {
  /// A record's texts stand near its place.
  private static let reach = 20_000

  private let scalars: [Unicode.Scalar]
  private let firstLine: Int

  init(_ text: String, from line: Int) {
    firstLine = line
    var rest = text.unicodeScalars[...]
    for _ in 1..<max(1, line) {
      guard let end = rest.firstIndex(of: "\n") else { break }
      rest = rest[rest.index(after: end)...]
    }
    scalars = Array(rest.prefix(Self.reach))
  }

  /// The line and column of the character that `offset` gives in `words`, where they are first found. Any white space is as
  /// good as any other, for YAML folds lines.
  func place(of words: [Unicode.Scalar], at offset: Int) -> (line: Int, column: Int)? {
    guard let first = words.first else { return nil }
    for start in scalars.indices where scalars[start] == first || (first.isBlank && scalars[start].isBlank) {
      guard let index = match(words, at: start, offset) else { continue }
      let before = scalars[..<index]
      let line = before.count { $0 == "\n" }
      let lineStart = before.lastIndex(of: "\n").map { $0 + 1 } ?? 0
      return (firstLine + line, index - lineStart + 1)
    }
    return nil
  }

  /// Where the character at `offset` stands if the words begin at `start`.
  private func match(_ words: [Unicode.Scalar], at start: Int, _ offset: Int) -> Int? {
    var index = start
    var found: Int?
    for (place, word) in words.enumerated() {
      guard index < scalars.count else { return nil }
      if place == offset { found = index }
      if word.isBlank {
        guard scalars[index].isBlank else { return nil }
        // A folded line end stands for one space, with the next line's indentation.
        if scalars[index] == "\n" {
          while index < scalars.count, scalars[index].isBlank { index += 1 }
        } else {
          index += 1
        }
      } else {
        guard scalars[index] == word else { return nil }
        index += 1
      }
    }
    return found ?? (offset == words.count ? index : nil)
  }
}

extension Unicode.Scalar {
  /// A space, a line end, a no-break space.
  var isBlank: Bool {
    if isASCII { return value == 0x20 || (0x09...0x0D).contains(value) }
    return isLatin1 ? value == 0xA0 || value == 0x85 : properties.isWhitespace
  }
}
