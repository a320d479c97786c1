import Model

extension Explanation {
  /// The whole page in Markdown, for a terminal and for programs that show it beside a fault; no line end after the last line.
  public var page: String {
    var parts = ["\(code): \(title)"]
    parts += sections.map { "## \($0.heading)\n\($0.text)" }
    parts.append("## How much it weighs\n" + weight)
    return parts.joined(separator: "\n\n")
  }

  private var weight: String {
    guard let severity else { return "No check finds it, and it can be neither changed nor waived." }
    let name =
      switch severity {
      case .error: "An error"
      case .warning: "A warning"
      case .note: "A note"
      }
    guard !protectsPeople else {
      return "\(name). It protects people: a report can make an error of it, and can neither lower it, turn it off nor "
        + "waive it."
    }
    return """
      \(name), unless `report.yaml` says otherwise:

      ```yaml
      checks:
        \(code): off   # or error, warning, note
      ```

      Where it is no fault, a comment before the paragraph says so, in YAML after a `#`:

      ```markdown
      <!-- trykklar: allow \(code): because … -->
      ```
      """
  }
}
