import Platform

/// A format that pdfTeX cannot start from: gone, cut, or of another version.
enum FormatFault {
  private static let words = [
    "Fatal format file error", "I can't find the format file", "made by different executable", "Could not undump",
  ]

  static func isOne(_ child: ChildProcess.Result) -> Bool {
    let said = child.text + child.errorText
    return words.contains { said.contains($0) }
  }
}
