import Editing
import Model
import Tabulating

/// A sentence compares an edition with another, and there is nothing to compare.
///
/// ## What it finds
/// A link with `?as=comparison` where the edition has no `compared-with`, or there are no editions; where the survey does not know
/// whom the edition is about; where its shares were published, so that differences cannot be tested; and an address that is no share
/// or names an edition itself.
///
/// ## Why it matters
/// The sentence would end where the comparison should begin.
///
/// ## Example
/// ```markdown
/// Det er [](value:politikere.forny.enig?as=comparison).
/// ```
/// in the national edition, which is compared with nothing.
///
/// ## How to mend it
/// Put the sentence into `> [!EDITION …]` for the editions that are compared, or give the edition `compared-with`.
struct MissingComparison: Check {
  let code = "missing-comparison"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.valueLinks.filter(\.isComparison).compactMap { link in
      do throws(EditionComparison.Fault) {
        _ = try EditionComparison(of: link.address, subject.index.tabulator)
        return nil
      } catch {
        guard let (message, remedy) = words(error, link, subject.report) else { return nil }
        return fault(
          at: link.reference.location, length: link.reference.length, message, remedy: remedy)
      }
    }
  }
}

extension MissingComparison {
  /// Nil of what other checks report.
  private func words(_ fault: EditionComparison.Fault, _ link: ValueLink, _ report: Report) -> (String, String)? {
    let others = "put the sentence into `> [!EDITION …]` for the editions that can"
    switch fault {
    case .comparedWithNone:
      guard let edition = report.edition?.id.value else {
        return ("a report without editions has nothing to compare \(link.name) with", others)
      }
      return (
        "the edition `\(edition)` has nothing to compare \(link.name) with",
        "put the sentence into `> [!EDITION …]` for the editions that have, or give this one `compared-with`"
      )
    case .namesEdition:
      return ("\(link.name) names an edition, and a comparison is of the edition's own", "leave the edition out")
    case .noShare: return ("\(link.name) is no share, and shares are compared", "name an answer")
    case .everybodys:
      return (
        "the survey of \(link.name) does not know whom this edition is about, so its numbers are everybody's", others
      )
    case .untested:
      return (
        "\(link.name) is a published share, and whether published shares differ cannot be tested", "write both numbers"
      )
    case .value: return nil
    }
  }
}
