import Model

/// A unit of per cent behind a figure, as an author wrote it.
struct PercentForm: Sendable, Hashable {
  /// In lower case: `%`, `pct.`, `procent`, `per cent`.
  var form: String
  /// The form alone, in the text's characters.
  var range: Range<Int>

  /// The form of the house, which the tool writes itself.
  static func house(_ language: Language) -> String { language == .danish ? "pct." : "per cent" }

  /// Those in a text, in order: what follows a figure and is no part of a longer word (*procentpoint*, *20-%-rabat*).
  static func all(in scalars: [Unicode.Scalar]) -> [PercentForm] {
    var found: [PercentForm] = []
    for index in scalars.indices where scalars[index].isFigure {
      var start = index + 1
      while start < scalars.count, scalars[start].isBlank { start += 1 }
      guard start < scalars.count, !scalars[start].isFigure, let length = length(of: scalars[start...]) else {
        continue
      }
      let end = start + length
      if end < scalars.count, scalars[end].isWordCharacter || scalars[end] == "-" || scalars[end] == "'" { continue }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[start..<end].map { $0.isBlank ? " " : $0 })
      let form = String(view).lowercased()
      if scalars[end...].first?.isBlank == true, follows("point", scalars[(end + 1)...]) { continue }
      found.append(PercentForm(form: form, range: start..<end))
    }
    return found
  }

  /// The longest first, so that *pct.* is not read as *pct*.
  private static let forms = ["%", "pct.", "pct", "procent", "per cent", "percentage", "percent"]

  private static func length(of rest: ArraySlice<Unicode.Scalar>) -> Int? {
    forms.first { follows($0, rest) }?.unicodeScalars.count
  }

  /// Whether a text begins with a word, in whatever case.
  private static func follows(_ word: String, _ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    var index = rest.startIndex
    for letter in word.unicodeScalars {
      guard index < rest.endIndex else { return false }
      let scalar = rest[index]
      let isSame = scalar == letter || scalar.isASCII && letter.value > 0x60 && scalar.value | 0x20 == letter.value
      guard isSame || letter == " " && scalar.isBlank else { return false }
      index += 1
    }
    return true
  }
}
