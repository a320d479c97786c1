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
    case .csv: ([Self.columns] + rows).map { $0.map(Self.csv).joined(separator: ",") }.joined(separator: "\n")
    case .json: json
    }
  }

  private static let columns = ["place", "prints", "value", "number", "n", "source", "page", "note"]

  private var rows: [[String]] {
    values.map { value in
      [
        value.place.description, value.words, value.address, value.value?.number.map(Self.number) ?? "",
        value.value?.n.map(String.init) ?? "", value.value?.origin.source ?? "", value.value?.origin.page ?? "",
        value.value?.origin.note ?? "",
      ]
    }
  }

  /// Columns as wide as their widest cell; notes are left out, as they are long.
  private var table: String {
    let shown = ([Self.columns] + rows).map { $0.dropLast() }
    guard let count = shown.first?.count else { return "" }
    let widths = (0..<count).map { column in shown.map { $0[column].count }.max() ?? 0 }
    return shown.map { row in
      let cells = row.enumerated().map { $1 + String(repeating: " ", count: widths[$0] - $1.count) }
      return cells.joined(separator: "  ").trimmingEnd
    }.joined(separator: "\n")
  }

  private var json: String {
    let records = zip(rows, values).map { row, value -> String in
      let members = zip(Self.columns, row).compactMap { name, cell -> String? in
        switch name {
        case "number": value.value?.number.map { "\"number\": \(Self.number($0))" }
        case "n": value.value?.n.map { "\"n\": \($0)" }
        default: cell.isEmpty ? nil : "\"\(name)\": \(Self.json(cell))"
        }
      }
      return "  {\(members.joined(separator: ", "))}"
    }
    return "[\n\(records.joined(separator: ",\n"))\n]"
  }

  /// With a decimal point and as many figures as tell numbers apart.
  private static func number(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
  }

  /// A field of CSV (RFC 4180).
  private static func csv(_ field: String) -> String {
    guard field.contains(where: { "\",\n\r".contains($0) }) else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }

  /// A string of JSON (RFC 8259).
  private static func json(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}

extension String {
  fileprivate var trimmingEnd: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
