import Model
import Quoting

/// An omission joins two speakers' words.
///
/// ## What it finds
/// A quote whose transcript has the words before an omission under one speaker's label and those after it under another's.
///
/// ## Why it matters
/// A quote is one person's. What the interviewer asked, or somebody else answered, becomes the words of whoever is named.
///
/// ## Example
/// ```yaml
/// - id: tid
///   text: Har I tid nok? […] Nej, aldrig.
///   source: transcripts/samtale-7.txt
/// ```
///
/// ## How to mend it
/// Quote one of them, or make it two quotes. Where the transcript's labels are wrong, correct them there.
struct JoinedSpeakers: Check {
  let code = "joined-speakers"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.attestedQuotes.compactMap { quote in
      guard quote.attestation.joinedLines.count == 2 else { return nil }
      return fault(quote)
    }
  }
}

extension JoinedSpeakers {
  private func fault(_ quote: AttestedQuote) -> Diagnostic {
    let lines = quote.attestation.joinedLines
    let file = quote.attestation.passage.file
    return fault(
      at: quote.place,
      "quote `\(quote.id)` joins two speakers' words: lines \(lines[0]) and \(lines[1]) of `\(file)`",
      remedy: "quote one of them, or make it two quotes")
  }
}
