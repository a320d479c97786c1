import Checking
import Model

/// Every value that a report prints, as a list to read or to work on.
public struct ValueListing: Sendable {
  public enum Format: String, CaseIterable, Sendable { case text, csv, json }

  public var values: [PrintedValue]

  public init(_ values: [PrintedValue]) { self.values = values }

  /// The list in a format, without a line end after the last line.
  public func text(_ format: Format) -> String {
    switch format {
    case .text: table
    case .csv: ([Self.columns] + rows).map(CSV.line).joined(separator: "\n")
    case .json: json
    }
  }

  private static let columns = ["place", "prints", "value", "number", "n", "source", "page", "note"]

  private var rows: [[String]] { values.map(Self.row) }

  private static func row(_ printed: PrintedValue) -> [String] {
    let value = printed.value
    let number = value?.number.map(Self.number) ?? ""
    let n = value?.n.map { String($0) } ?? ""
    let origin = value?.origin
    return [
      printed.place.description, printed.words, printed.address, number, n, origin?.source ?? "", origin?.page ?? "",
      origin?.note ?? "",
    ]
  }

  /// Notes are left out, as they are long.
  private var table: String {
    TextTable(([Self.columns] + rows).map { Array($0.dropLast()) }).lines.joined(separator: "\n")
  }

  private var json: String { JSON.list(values.map(Self.record)).lines() }

  /// What is not known is left out.
  private static func record(_ printed: PrintedValue) -> JSON {
    .record(
      zip(columns, row(printed)).map { name, cell in
        guard !cell.isEmpty else { return (name, nil) }
        return (name, name == "number" || name == "n" ? .number(cell) : .text(cell))
      })
  }

  /// With a decimal point and as many figures as tell numbers apart.
  private static func number(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
  }
}
