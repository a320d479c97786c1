import Model

/// A sentence is too long to be read in one go.
///
/// ## What it finds
/// A sentence of more than 40 words in the report's own words; what somebody said is left alone. A link without words counts as one. An
/// abbreviation's stop ends no sentence, and neither does that of *3. kvartal*; a colon does where a capital follows.
///
/// ## Why it matters
/// Who reads has to keep the beginning in mind until the end. `trykklar stats` shows what long sentences make of a chapter's LIX.
///
/// ## Example
/// ```markdown
/// Når politikerne, som …, og når …, så er det …, fordi …, selv om …
/// ```
///
/// ## How to mend it
/// Put a stop where the first thought ends.
struct LongSentence: Check {
  let code = "long-sentence"
  let severity = Severity.note

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.printedTexts.filter { $0.role == .prose }.flatMap { text in
      subject.cleanTexts.finds(.longSentence, in: text.identity) { Self.finds(in: text) }.compactMap { first, count in
        fault(
          in: text, first, subject, "the sentence has \(count) words",
          remedy: "put a stop where the first thought ends; \(Readability.longestSentence) words are many")
      }
    }
  }

  /// Where the first word of a long sentence stands, and how many it has.
  private static func finds(in text: PrintedText) -> [(first: Range<Int>, count: Int)] {
    Sentences.ranges(in: text.scalars, text.language).compactMap { sentence in
      let words = Words.ranges(in: text.scalars[sentence])
      guard words.count > Readability.longestSentence, let first = words.first else { return nil }
      let start = sentence.lowerBound + first.lowerBound
      return (start..<(start + first.count), words.count)
    }
  }
}
