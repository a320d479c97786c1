import Harness
import Testing

@testable import Model

@Suite struct NearMissTests {
  @Test(
    "suggests the name that was meant",
    arguments: [
      ("titel", ["subtitle", "title"], "title"), ("figur", ["figure", "finding"], "figure"),
      ("Title", ["title"], "title"), ("ttile", ["title", "tile"], "tile"), ("drfit", ["drift"], "drift"),
    ])
  func suggestion(_ word: String, _ names: [String], _ meant: String) {
    #expect(NearMiss.of(word, among: names) == meant)
    #expect(NearMiss.remedy(for: word, among: names) == "did you mean `\(meant)`?")
  }

  @Test(
    "suggests nothing that is far off, nor the word itself",
    arguments: [
      ("a", ["b"]), ("ab", ["xy"]), ("title", ["title"]), ("drift", ["tid", "samarbejde"]), ("", ["a"]),
      (String(repeating: "a", count: 10_000), [String(repeating: "a", count: 9_999)]),
    ])
  func none(_ word: String, _ names: [String]) {
    #expect(NearMiss.of(word, among: names) == nil)
  }

  @Test("takes the first in the alphabet of two that are equally near")
  func tie() {
    #expect(NearMiss.of("drit", among: ["dritt", "drift"]) == "drift")
  }

  @Test("measures a distance that is the same both ways, nought for equals, and at most the longer's length")
  func laws() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<1_000 {
      let a = Array(random.text(of: Array("abæ"), upTo: 7).unicodeScalars)
      let b = Array(random.text(of: Array("abæ"), upTo: 7).unicodeScalars)
      let distance = NearMiss.distance(a, b)
      #expect(distance == NearMiss.distance(b, a))
      #expect((distance == 0) == (a == b))
      #expect(distance >= abs(a.count - b.count) && distance <= max(a.count, b.count))
    }
  }

  @Test("counts a swap of neighbours as one slip")
  func swap() {
    #expect(NearMiss.distance(Array("drfit".unicodeScalars), Array("drift".unicodeScalars)) == 1)
  }
}
