import Editing
import Model
import Tabulating

/// A number in the report that looks like a finding and is bound to nothing.
public struct UnboundNumberFind: Sendable {
  /// As the author wrote it.
  public var words: String
  public var place: SourceLocation
  /// Whether `place` is the number's own; in titles, leads and notes only that of the record is known.
  public var isPlaced: Bool
  /// Addresses of values that say the same, the likeliest first.
  public var candidates: [String]
}

extension CheckSubject {
  /// Every number that looks like a finding and is bound to nothing, in prose and in titles, leads and notes.
  public var unboundNumbers: [UnboundNumberFind] {
    // What a number could be bound to is printed nowhere yet, so nobody has planned to.
    lazy var catalogue = ValueCatalogue(report, index.tabulator.showingUnplanned)
    func finds(
      _ scalars: [Unicode.Scalar], _ language: Language, place: (Int) -> SourceLocation?, isPlaced: Bool
    ) -> [UnboundNumberFind] {
      let numbers = cleanTexts.finds(.number, in: TextIdentity(scalars, language)) {
        NumberScanner.finds(
          in: Quotations.hidden(in: scalars), .of(language), numberWord: SpelledNumber.word(in: language))
      }
      return numbers.compactMap { find in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[find.range])
        let words = String(view)
        let candidates = catalogue.candidates(for: words, find.kind, language)
        if case .smallCount = find.kind, candidates.isEmpty { return nil }
        return place(find.range.lowerBound).map {
          UnboundNumberFind(words: words, place: $0, isPlaced: isPlaced, candidates: candidates)
        }
      }
    }
    let inProse = passages.filter { !$0.isQuotation }.flatMap { passage -> [UnboundNumberFind] in
      let text = PassageText(passage, hidesReferences: true)
      let language = languages.language(at: passage.inlines.first?.location ?? report.metadata.title.location)
      return finds(text.scalars, language, place: text.place, isPlaced: true)
    }
    let outside = report.ownWordsOutsideProse.flatMap { text -> [UnboundNumberFind] in
      let scalars = Array(text.value.withoutLinks.unicodeScalars)
      let language = languages.language(at: text.location)
      return finds(scalars, language, place: { _ in text.location }, isPlaced: false).map(placed)
    }
    return inProse + outside
  }
}

extension CheckSubject {
  /// A number of a title, a lead or a note at the place where it stands in its file, if it is found there.
  ///
  /// The model knows the place of the record only; what is looked for comes soon after it, and is in no link.
  private func placed(_ find: UnboundNumberFind) -> UnboundNumberFind {
    guard let text = texts[find.place.file] else { return find }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated().dropFirst(find.place.line - 1) {
      guard let range = line.firstRange(of: find.words), !line[..<range.lowerBound].hasSuffix("[") else { continue }
      var placed = find
      placed.place.line = index + 1
      placed.place.column = line.unicodeScalars.distance(from: line.startIndex, to: range.lowerBound) + 1
      placed.isPlaced = true
      return placed
    }
    return find
  }
}

extension String {
  /// The text with a sign that is no letter for each link in it.
  fileprivate var withoutLinks: String {
    EmbeddedValues(self).pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .link: String(NumberTokens.opaque)
      }
    }.joined()
  }
}
