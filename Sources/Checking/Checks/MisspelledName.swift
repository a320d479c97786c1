import Model

/// A name is written otherwise than `report.yaml` lists it.
///
/// ## What it finds
/// A name that is listed under `names`, with other capitals, spaces or hyphens, or with a letter wrong (two in a long name): *Center For
/// Offentlig Innovation*, *Sønderborg kommune*. A genitive and other endings (*Sønderborg Kommunes*), a name in capitals throughout, and
/// another name that is listed too are right. Web addresses and code are left alone.
///
/// ## Why it matters
/// A name is the one word in a report that its bearer reads. Written in two ways it is not found by who searches.
///
/// ## Example
/// ```yaml
/// names: [Sønderborg Kommune]
/// ```
/// ```markdown
/// I Sønderborg kommune er ansvaret delt.
/// ```
///
/// ## How to mend it
/// Write it as it is listed. If another name is meant, list that one as well.
struct MisspelledName: Check {
  let code = "misspelled-name"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let names = ListedNames(subject.report.metadata.names.map(\.value))
    guard !names.isEmpty else { return [] }
    return subject.printedTexts.flatMap { text in
      subject.cleanTexts.finds(.misspelledName, in: text.identity) { names.misspelled(in: text.scalars) }.compactMap {
        find in
        fault(
          in: text, find.range, subject, "`\(text.words(find.range))` is listed as `\(find.name)`",
          remedy: "write `\(find.name)\(find.ending)`; if it is another name, list it under `names` too")
      }
    }
  }
}
