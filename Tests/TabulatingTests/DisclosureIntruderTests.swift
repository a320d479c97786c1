import Testing

@testable import Tabulating

/// What an intruder can and cannot work out of small tables of counts.
@Suite struct DisclosureIntruderTests {
  /// Counts by name; a hidden one has a minus before it.
  private func leaks(
    _ counts: KeyValuePairs<String, Int>, hidden: Set<String>, forms: [String: PublishedForm] = [:],
    _ relate: (inout CountModel, [String: Int]) -> Void
  ) -> [String: Leak] {
    var model = CountModel()
    var numbers: [String: Int] = [:]
    for (name, count) in counts {
      numbers[name] = model.add(CountCell("q", of: name, count: count, form: forms[name] ?? .count))
    }
    relate(&model, numbers)
    var suppression = Suppression(model)
    for name in hidden { if let cell = numbers[name] { suppression.hide(cell, in: model, because: .small) } }
    return Dictionary(
      Intruder.attack(model, suppression).leaks.map { ($0.whom, $0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("the whole less the other parts is said in words")
  func theWholeLessTheOtherPartsIsSaidInWords() {
    let leaks = leaks(["everybody": 120, "nord": 3, "midt": 40, "syd": 77], hidden: ["nord"]) { model, cell in
      model.relate(.sum, whole: cell["everybody"]!, parts: ["nord", "midt", "syd"].map { cell[$0]! })
    }
    #expect(leaks["nord"]?.values == 3...3)
    #expect(leaks["nord"]?.reasoning == ["q: 120 of everybody less 117 of midt and syd leaves 3 for nord"])
  }

  @Test("two hidden parts of what is large enough are safe")
  func twoHiddenPartsOfWhatIsLargeEnoughAreSafe() {
    let leaks = leaks(["all": 120, "a": 3, "b": 9, "c": 108], hidden: ["a", "b"]) { model, cell in
      model.relate(.sum, whole: cell["all"]!, parts: ["a", "b", "c"].map { cell[$0]! })
    }
    #expect(leaks.isEmpty)
  }

  @Test("two hidden parts of one are one of two numbers each")
  func twoHiddenPartsOfOneAreOneOfTwoNumbersEach() {
    let leaks = leaks(["all": 109, "a": 1, "b": 0, "c": 108], hidden: ["a", "b"]) { model, cell in
      model.relate(.sum, whole: cell["all"]!, parts: ["a", "b", "c"].map { cell[$0]! })
    }
    #expect(leaks.mapValues(\.values) == ["a": 0...1])
  }

  @Test("equations are taken from each other where bounds say nothing")
  func equationsAreTakenFromEachOtherWhereBoundsSayNothing() {
    // a + b = 7 and c + d = 9 are the rows, a + c = 6 and b + d + e = 13 the columns: e is 13 + 6 − 16.
    let counts: KeyValuePairs = ["a": 3, "b": 4, "c": 3, "d": 6, "e": 3, "ab": 7, "cd": 9, "ac": 6, "bde": 13]
    let leaks = leaks(counts, hidden: ["a", "b", "c", "d", "e"]) { model, cell in
      for (whole, parts) in [("ab", ["a", "b"]), ("cd", ["c", "d"]), ("ac", ["a", "c"]), ("bde", ["b", "d", "e"])] {
        model.relate(.sum, whole: cell[whole]!, parts: parts.map { cell[$0]! })
      }
    }
    #expect(leaks.mapValues(\.values) == ["e": 3...3])
    #expect(
      leaks["e"]?.reasoning == ["the sums of q over ac and q over bde, less those of q over ab and q over cd, leave 3"])
  }

  @Test("a share of an unknown base bounds both")
  func aShareOfAnUnknownBaseBoundsBoth() {
    // 75 % of fewer than 8 is 3 of 4, and nothing else.
    let leaks = leaks(
      ["n": 4, "x": 3, "most": 7], hidden: ["n"], forms: ["x": .share(decimals: 0, of: 0)]
    ) { model, cell in
      model.relate(.atMost(times: 1), whole: cell["most"]!, parts: [cell["n"]!])
    }
    #expect(leaks["n"]?.values == 4...4)
  }

  @Test("no more answers than allowed bound a multiple question")
  func noMoreAnswersThanAllowedBoundAMultipleQuestion() {
    // Of 10 who could give one answer each, 9 gave another: at most 1 gave this one.
    let leaks = leaks(["n": 10, "x": 9, "y": 1], hidden: ["y"]) { model, cell in
      model.relate(.atMost(times: 1), whole: cell["n"]!, parts: [cell["x"]!, cell["y"]!])
    }
    #expect(leaks["y"]?.values == 0...1)
  }

  @Test("a relation that the counts break is no knowledge")
  func aRelationThatTheCountsBreakIsNoKnowledge() {
    let leaks = leaks(["all": 20, "a": 3, "b": 9], hidden: ["a"]) { model, cell in
      model.relate(.sum, whole: cell["all"]!, parts: [cell["a"]!, cell["b"]!])
    }
    #expect(leaks.isEmpty)
  }

  @Test(
    "a rounded share tells its counts",
    arguments: [
      (7, 11, 1, 636, 7...7), (7, 11, 0, 64, 7...7), (16, 27, 0, 59, 16...16), (3, 1000, 0, 0, 0...4),
      (5, 1000, 0, 1, 5...14), (57, 200, 0, 29, 57...58), (0, 4, 0, 0, 0...0), (4, 4, 0, 100, 4...4),
    ])
  func aRoundedShareTellsItsCounts(_ count: Int, _ base: Int, _ decimals: Int, _ units: Int, _ counts: ClosedRange<Int>)
  {
    let share = RoundedShare(count, of: base, decimals: decimals)
    #expect(share?.units == units)
    #expect(share?.counts(of: base) == counts)
  }
}
