import Model

/// A web address is not one.
///
/// ## What it finds
/// A `url` of a work that does not begin with `https://` or `http://` and go on with a host's name, or that has a space in it; and a DOI
/// in its place.
///
/// ## Why it matters
/// The reference list makes a link of it, and the link leads nowhere.
///
/// ## Example
/// ```yaml
/// url: www.coi.dk/rapporter
/// ```
///
/// ## How to mend it
/// Copy it from the browser's address line.
struct MalformedURL: Check {
  let code = "malformed-url"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.works.compactMap(\.url).filter { !$0.value.isWebAddress }.map { url in
      fault(at: url, "`\(url.value)` is no web address", remedy: url.value.asWebAddress)
    }
  }
}

extension String {
  fileprivate var isWebAddress: Bool {
    guard let scheme = ["https://", "http://"].first(where: hasPrefix) else { return false }
    let rest = dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
      && !contains { $0.isWhitespace || $0 == "<" || $0 == ">" || $0 == "\"" }
  }

  /// What it probably should be.
  fileprivate var asWebAddress: String {
    if hasPrefix("10.") || hasPrefix("doi:") { return "write it as `doi: …`" }
    let whole = "https://\(self)"
    return whole.isWebAddress ? "write `\(whole)`" : "copy it from the browser's address line"
  }
}
