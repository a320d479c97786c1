import Testing

@testable import Checking

/// The short ways must say what Unicode's tables say.
@Suite struct Latin1Tests {
  private let all = (0..<0x300 as Range<UInt32>).compactMap(Unicode.Scalar.init)

  @Test("letters, capitals and spaces are Unicode's") func classes() {
    for scalar in all {
      let properties = scalar.properties
      let isLetterOrMark = properties.isAlphabetic || properties.generalCategory == .nonspacingMark
      #expect(scalar.isLetterOrMark == isLetterOrMark, "U+\(String(scalar.value, radix: 16))")
      #expect(scalar.isCapital == properties.isUppercase, "U+\(String(scalar.value, radix: 16))")
      #expect(scalar.isBlank == properties.isWhitespace, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("letters in lower case are the standard library's") func lowerCase() {
    for scalar in all {
      var letters: [Unicode.Scalar] = []
      scalar.appendLowercased(to: &letters)
      #expect(letters == Array(String(scalar).lowercased().unicodeScalars), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("tokens are in lower case, whatever letters they have") func tokens() {
    let tokens = NumberTokens(Array("ÆBLER Økonomi ŁÓDŹ pct".unicodeScalars)).tokens
    #expect(tokens.map(\.text) == ["æbler", "økonomi", "łódź", "pct"])
  }
}
