import Model

/// A telephone number or an e-mail address stands in the report.
///
/// ## What it finds
/// An e-mail address, or a telephone number, in prose, in a quote, in what is known about people, and in the titles, leads, notes and
/// captions of records. The publisher's own, as `report.yaml` gives them, may stand anywhere.
///
/// A telephone number is four groups of two figures (*12 34 56 78*), anything after *+45* or *0045*, and eight figures after a word
/// such as *tlf.* or *mobil*. Years, amounts, ISBNs and the number of a company are none.
///
/// ## Why it matters
/// Those who were interviewed gave their time, not their address, and what is printed cannot be called back (GDPR, article 5).
///
/// ## Example
/// ```yaml
/// people:
///   - {id: anne-vang, name: Anne Vang, title: "direktør, tlf. 12 34 56 78"}
/// ```
///
/// ## How to mend it
/// Remove it. What readers may use to get in touch is the publisher's `phone` and `email` in `report.yaml`.
struct PrivateContact: Check {
  let code = "private-contact"
  let severity = Severity.error
  let protectsPeople = true

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let publisher = subject.report.metadata.publisher
    let own = Set([publisher.phone, publisher.email].compactMap { $0.map(ContactDetail.normalized) })
    let details = inProse(subject) + inWebLinks(subject) + outsideProse(subject)
    return details.filter { !own.contains(ContactDetail.normalized($0.text)) }.map(fault)
  }
}

/// A detail and where it was found.
private struct FoundDetail {
  var kind: ContactDetail.Kind
  var text: String
  var location: SourceLocation
  var length: Int
}

extension PrivateContact {
  private func inProse(_ subject: CheckSubject) -> [FoundDetail] {
    subject.passages.flatMap { passage -> [FoundDetail] in
      let text = PassageText(passage)
      return ContactDetail.all(in: text.scalars).compactMap { detail in
        text.place(at: detail.offset).map {
          FoundDetail(kind: detail.kind, text: detail.text, location: $0, length: detail.text.unicodeScalars.count)
        }
      }
    }
  }

  private func inWebLinks(_ subject: CheckSubject) -> [FoundDetail] {
    subject.passages.flatMap(\.inlines.withInner).compactMap { inline in
      guard case .webLink(let url, let words) = inline.kind, let colon = url.firstIndex(of: ":") else { return nil }
      let kind: ContactDetail.Kind
      switch url[..<colon].lowercased() {
      case "mailto": kind = .email
      case "tel": kind = .telephone
      default: return nil
      }
      let text = String(url[url.index(after: colon)...].prefix { $0 != "?" })
      // Words that say the same have been found in the prose.
      guard !words.plainText.contains(text) else { return nil }
      return FoundDetail(kind: kind, text: text, location: inline.location, length: 1)
    }
  }

  /// Here only the place of the whole text is known.
  private func outsideProse(_ subject: CheckSubject) -> [FoundDetail] {
    subject.report.wordsOutsideProse.flatMap { words in
      ContactDetail.all(in: Array(words.value.unicodeScalars)).map {
        FoundDetail(kind: $0.kind, text: $0.text, location: words.location, length: 1)
      }
    }
  }
}

extension PrivateContact {
  private func fault(_ detail: FoundDetail) -> Diagnostic {
    let kind = detail.kind == .email ? "an e-mail address" : "a telephone number"
    return fault(
      at: detail.location, length: detail.length, "`\(detail.text)` is \(kind)",
      remedy: "remove it; the publisher's own belong in `report.yaml`")
  }
}
