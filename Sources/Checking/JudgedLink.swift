import Editing
import Model

/// A link whose words claim something of a value, and whether that holds.
struct JudgedLink: Sendable {
  var link: ValueLink
  var value: Value
  var claim: Claim
  var verdict: Verdict
}

extension CheckSubject {
  /// Every link whose words can be read as a claim about its value, in the order of the references.
  var judgedLinks: [JudgedLink] {
    judged.value {
      valueLinks.compactMap { link in
        guard let value = link.known, let claim = Claim.read(link.words, of: value, in: language(of: link)),
          let verdict = claim.verdict(on: value)
        else { return nil }
        return JudgedLink(link: link, value: value, claim: claim, verdict: verdict)
      }
    }
  }
}

extension Check {
  /// What a check says of a link whose words do not hold, with the words that would.
  func fault(_ judged: JudgedLink, _ message: String, _ subject: CheckSubject) -> Diagnostic {
    let reference = judged.link.reference
    return fault(
      at: reference.location, length: reference.length, message,
      remedy: subject.remedy(for: judged.value, insteadOf: judged.claim, in: subject.style(of: judged.link)))
  }
}
