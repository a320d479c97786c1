import Editing
import Model

/// A text that a page prints, for the rules of language.
struct PrintedText: Sendable {
  enum Role: Sendable {
    /// The report's own words: paragraphs, titles, leads, notes, and quotes retold in other words.
    case prose
    /// A cell of a table, where space is short.
    case cell
    /// Somebody else's words, as they were said.
    case speech
  }

  let text: PassageText
  let role: Role
  let language: Language
  /// Whether each character's own place is known; outside prose only that of the record is.
  let isPlaced: Bool
  let identity: TextIdentity

  init(text: PassageText, role: Role, language: Language, isPlaced: Bool) {
    self.text = text
    self.role = role
    self.language = language
    self.isPlaced = isPlaced
    identity = TextIdentity(text.scalars, language)
  }

  var scalars: [Unicode.Scalar] { text.scalars }

  /// A piece of it as the author wrote it.
  func words(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}

extension Report {
  /// Every text that a page prints. What is known of the people who were interviewed is not among them: a message about it
  /// would show it.
  func printedTexts(_ passages: [Passage], _ languages: RecordLanguages) -> [PrintedText] {
    let inProse = passages.map { passage in
      PrintedText(
        text: PassageText(passage, links: .standIns),
        role: passage.isQuotation ? .speech : passage.isCell ? .cell : .prose,
        language: languages.language(at: passage.inlines.first?.location ?? metadata.title.location), isPlaced: true)
    }
    func outside(_ words: Located<String>, _ role: PrintedText.Role = .prose) -> PrintedText {
      PrintedText(
        text: PassageText(words), role: role, language: languages.language(at: words.location), isPlaced: false)
    }
    let quoted = quotes.map { outside($0.text, $0.rendering == .verbatim ? .speech : .prose) }
    let voices = people.voices.map { outside(Located($0.attribution.text(in: metadata.language), at: $0.id.location)) }
    return inProse + ownWordsOutsideProse.map { outside($0) } + quoted + voices
  }
}

extension Check {
  /// A diagnostic about a piece of a text that a page prints, at the author's own characters where they can be found.
  func fault(
    in text: PrintedText, _ range: Range<Int>, _ subject: CheckSubject, _ message: String, remedy: String? = nil
  ) -> Diagnostic? {
    subject.place(of: range, in: text).map { fault(at: $0.place, length: $0.length, message, remedy: remedy) }
  }
}
