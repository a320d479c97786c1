import Model

/// Block quotes that begin with `[!EVIDENCE]`: here stands what findings and recommendations stand on.
extension MarkdownReader {
  static var evidence: String { "EVIDENCE" }

  /// What the author wrote in the block comes before the tables.
  mutating func evidence(_ title: [Inline], _ body: [Block], at place: SourceLocation) -> [Block] {
    if let first = title.first {
      diagnostics.append(
        Diagnostic(
          "titled-evidence", at: first.location, length: title.plainText.unicodeScalars.count,
          "the evidence has no title of its own",
          remedy: "write it as a heading above the block"))
    }
    return body + [Block(.placement(Address(.list, RecordList.evidence.rawValue)), at: place)]
  }
}
