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
    case .csv: ([Self.columns] + rows).map(Self.csv).joined(separator: "\n")
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

  /// Columns as wide as their widest cell; notes are left out, as they are long.
  private var table: String {
    let shown: [[String]] = ([Self.columns] + rows).map { Array($0.dropLast()) }
    var widths = [Int](repeating: 0, count: Self.columns.count)
    for row in shown {
      for (column, cell) in row.enumerated() { widths[column] = max(widths[column], cell.count) }
    }
    let lines: [String] = shown.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += cell + String(repeating: " ", count: widths[column] - cell.count + 2)
      }
      return line.trimmingEnd
    }
    return lines.joined(separator: "\n")
  }

  private var json: String {
    let records: [String] = values.map { "  {" + Self.members($0).joined(separator: ", ") + "}" }
    return "[\n" + records.joined(separator: ",\n") + "\n]"
  }

  /// A record's members; what is not known is left out.
  private static func members(_ printed: PrintedValue) -> [String] {
    var members: [String] = []
    for (name, cell) in zip(columns, row(printed)) where !cell.isEmpty {
      let isNumber = name == "number" || name == "n"
      members.append("\"\(name)\": " + (isNumber ? cell : json(cell)))
    }
    return members
  }

  /// With a decimal point and as many figures as tell numbers apart.
  private static func number(_ number: Double) -> String {
    number == number.rounded() && number.magnitude < 1e15 ? "\(Int(number))" : "\(number)"
  }

  private static func csv(_ row: [String]) -> String { row.map { csv($0) }.joined(separator: ",") }

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
