/// Fields of CSV (RFC 4180).
enum CSV {
  static func line(_ row: [String]) -> String { row.map { field($0) }.joined(separator: ",") }

  private static func field(_ field: String) -> String {
    guard field.contains(where: { "\",\n\r".contains($0) }) else { return field }
    return "\"" + field.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
