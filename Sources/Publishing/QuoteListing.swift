import Model

/// The quotes that an edition shows, and where each was said: for those who make the report. It stands beside no PDF, because
/// transcripts are private.
public struct QuoteListing: Sendable {
  private let rows: [[String]]
  private static let columns = ["place", "quote", "words", "source", "line", "last-line", "time"]

  /// Those of the first edition that was asked for, in the order of `quotes.yaml`.
  public init(_ proof: Proof) {
    guard let edition = proof.editions.first else {
      rows = []
      return
    }
    rows = edition.report.quotes.filter { edition.subject.shows($0) }.map { quote in
      let passage = proof.attestations[quote.id.value]
      return [
        quote.id.location.description, quote.id.value, quote.text.value, quote.source?.value ?? "",
        passage.map { String($0.line) } ?? "", passage.map { String($0.lastLine) } ?? "",
        passage?.time ?? "",
      ]
    }
  }

  /// The list in a format, without a line end after the last line.
  public func text(_ format: ValueListing.Format) -> String {
    switch format {
    case .text: table
    case .csv: ([Self.columns] + rows).map(CSV.line).joined(separator: "\n")
    case .json: JSON.list(rows.map(Self.record)).lines()
    }
  }

  /// The words are cut, as they are long.
  private var table: String {
    let short = rows.map { row -> [String] in
      var short = row
      if row[2].count > Self.widestWords { short[2] = row[2].prefix(Self.widestWords - 1) + "…" }
      return short
    }
    return TextTable([Self.columns] + short).lines.joined(separator: "\n")
  }

  private static let widestWords = 48

  /// What is not known is left out.
  private static func record(_ row: [String]) -> JSON {
    .record(
      zip(columns, row).map { name, cell in
        guard !cell.isEmpty else { return (name, nil) }
        return (name, name.hasSuffix("line") ? .number(cell) : .text(cell))
      })
  }
}
