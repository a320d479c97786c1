import Model
import Testing

@testable import Checking

@Suite struct CleanTextsTests {
  private let texts = CleanTexts()

  /// How often a rule was asked of texts, where it finds `found` each time.
  private func asked(_ rule: CleanTexts.Rules, _ all: [(String, Language)], finding found: [Int] = []) -> Int {
    var count = 0
    for (text, language) in all {
      let identity = TextIdentity(Array(text.unicodeScalars), language)
      let finds = texts.finds(rule, in: identity) { () -> [Int] in
        count += 1
        return found
      }
      #expect(finds == found)
    }
    return count
  }

  @Test("a rule that has found nothing in a text is not asked of it again") func isAskedOnce() {
    #expect(asked(.doubleSpace, [("En ø", .danish), ("En ø", .danish), ("En å", .danish)]) == 2)
  }

  @Test("a rule that finds something is asked each time") func findsAgain() {
    #expect(asked(.doubleSpace, [("En ø", .danish), ("En ø", .danish)], finding: [2]) == 2)
  }

  @Test("another rule is asked, and the same in another language") func others() {
    #expect(asked(.doubleSpace, [("En ø", .danish)]) == 1)
    #expect(asked(.numberRange, [("En ø", .danish)]) == 1)
    #expect(asked(.doubleSpace, [("En ø", .english)]) == 1)
  }
}
