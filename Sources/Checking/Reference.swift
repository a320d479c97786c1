import Editing
import Model
import Tabulating

/// A link in prose to a part of the report: `[words](figure:x)`.
struct Reference: Sendable {
  var address: Address
  var words: [Inline]
  var location: SourceLocation
  /// The record in whose prose it stands; nil in a chapter.
  var owner: Address?
  /// Whether `location` is its own place, not only that of the record whose title or note it stands in.
  var isPlaced = true

  /// How many characters it takes, as far as the words still tell.
  var length: Int { isPlaced ? "[\(words.plainText)](\(address))".unicodeScalars.count : 1 }
}

extension Located<String> {
  /// The links in a text outside prose.
  var references: [Reference] {
    guard value.contains(ascii: "](") else { return [] }
    return EmbeddedValues(value).links.map { link in
      Reference(
        address: link.address, words: link.words.isEmpty ? [] : [Inline(.text(link.words), at: location)],
        location: location, isPlaced: false)
    }
  }
}

extension Passage {
  var references: [Reference] {
    inlines.withInner.compactMap { inline in
      guard case .reference(let address, let words) = inline.kind else { return nil }
      return Reference(address: address, words: words, location: inline.location, owner: owner)
    }
  }
}

extension Report {
  /// What drawings of people say of their values, as if it stood in words.
  func drawings(_ tabulator: Tabulator) -> [Reference] {
    figures.compactMap { figure in
      guard case .chart(let chart) = figure.content, let address = chart.value,
        let value = try? tabulator.value(address.value), value.number != nil,
        let drawing = PeopleDrawing(chart, value, in: metadata.language)
      else { return nil }
      return Reference(
        address: Address(.value, address.value.description),
        words: [Inline(.text(drawing.words), at: address.location)], location: address.location, isPlaced: false)
    }
  }
}
