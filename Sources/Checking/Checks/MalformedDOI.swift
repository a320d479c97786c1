import Model

/// A DOI is not one.
///
/// ## What it finds
/// A `doi` of a work that is not `10.`, four to nine figures, a slash and a name (ISO 26324), with `https://doi.org/` or `doi:` before
/// it or not.
///
/// ## Why it matters
/// The reference list makes a link of it, and the link leads nowhere.
///
/// ## Example
/// ```yaml
/// doi: doi.org/1O.1080/14719037
/// ```
///
/// ## How to mend it
/// Copy it from the article's first page or from crossref.org.
struct MalformedDOI: Check {
  let code = "malformed-doi"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.works.compactMap(\.doi).filter { !$0.value.isDOI }.map { doi in
      fault(
        at: doi, "`\(doi.value)` is no DOI: `10.`, four to nine figures, a slash, a name",
        remedy: "copy it from the publication, as `10.1080/14719037`")
    }
  }
}

extension String {
  /// Whether it is a DOI, bare or with what is usually written before one.
  fileprivate var isDOI: Bool {
    let prefixes = ["https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:"]
    let bare = prefixes.first(where: hasPrefix).map { dropFirst($0.count) } ?? self[...]
    guard bare.hasPrefix("10."), let slash = bare.firstIndex(of: "/") else { return false }
    let registrant = bare[..<slash].dropFirst(3)
    let digits = registrant.prefix { $0.isASCII && $0.isNumber }
    // A registrant can have parts: 10.1000.10/123456.
    let isRegistrant =
      (4...9).contains(digits.count) && registrant.allSatisfy { $0.isASCII && ($0.isNumber || $0 == ".") }
    let name = bare[bare.index(after: slash)...]
    return isRegistrant && !name.isEmpty && !name.contains(where: \.isWhitespace)
  }
}
