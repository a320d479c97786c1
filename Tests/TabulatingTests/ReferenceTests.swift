import Model
import Testing

@testable import Tabulating

/// The same numbers as R's survey package, of a weighted survey with groups, empty cells, a base, and a question with
/// several answers.
@Suite struct ReferenceTests {
  private let tolerance = 1e-9

  @Test func sharesAgreeWithR() throws {
    let survey = try Reference.tabulator(weighted: true)
    let lines = try Reference.lines("share")
    #expect(lines.count == 54)
    for line in lines {
      let value = try survey.value(line.addresses[0])
      let precision = try #require(value.precision)
      expect(line, [value.number, precision.standardError, precision.lower, precision.upper], line.numbers.prefix(4))
      #expect([value.n, value.count] == line.numbers[4...5].map { Int($0) }, "\(line.addresses)")
      #expect(abs(precision.effectiveN - line.numbers[6]) < 1e-9 * line.numbers[6], "\(line.addresses)")
    }
  }

  @Test func meansAgreeWithR() throws {
    let survey = try Reference.tabulator(weighted: true)
    let lines = try Reference.lines("mean")
    #expect(lines.count == 12)
    for line in lines {
      let value = try survey.value(line.addresses[0] + "?as=mean")
      let precision = try #require(value.precision)
      expect(line, [value.number, precision.standardError, precision.lower, precision.upper], line.numbers.prefix(4))
      #expect(value.n == Int(line.numbers[4]))
    }
  }

  @Test func differencesAgreeWithR() throws {
    let survey = try Reference.tabulator(weighted: true)
    let lines = try Reference.lines("difference")
    #expect(lines.count == 5)
    for line in lines {
      let difference = survey.difference(try survey.value(line.addresses[0]), try survey.value(line.addresses[1]))
      expect(line, [difference?.number, difference?.precision?.standardError], line.numbers[...])
    }
  }

  @Test func testsOfWeightedGroupsAgreeWithR() throws {
    let survey = try Reference.tabulator(weighted: true)
    let lines = try Reference.lines("chisq")
    #expect(lines.count == 7)
    for line in lines {
      let test = try #require(try self.test(line, survey))
      let (statistic, effect, degreesOfFreedom, p) = (
        line.numbers[0], line.numbers[1], line.numbers[2], line.numbers[3]
      )
      #expect(test.method == .raoScott)
      expect(line, [test.p], [p])
      #expect(abs(test.chiSquare - statistic / effect) < tolerance, "\(line.addresses)")
      #expect((test.degreesOfFreedom ?? 1) == Int(degreesOfFreedom))
      #expect(test.isSignificant == (p < 0.05))
    }
  }

  @Test func testsOfUnweightedGroupsAgreeWithR() throws {
    let survey = try Reference.tabulator(weighted: false)
    let lines = try Reference.lines("pearson")
    #expect(lines.count == 7)
    for line in lines {
      let test = try #require(try self.test(line, survey))
      #expect(test.method == .pearson)
      expect(line, [test.chiSquare, Double(test.degreesOfFreedom ?? 1), test.p], line.numbers[...])
    }
  }

  @Test func chiSquareTailsAgreeWithR() throws {
    for line in try Reference.lines("tail") {
      let p = IncompleteGamma.chiSquareTail(line.numbers[0], degreesOfFreedom: Int(line.numbers[1]))
      #expect(abs(p - line.numbers[2]) < 1e-12, "\(line.numbers)")
    }
  }

  @Test func normalQuantilesAgreeWithR() throws {
    for line in try Reference.lines("quantile") {
      let z = try #require(Normal.quantile(line.numbers[0]))
      #expect(abs(z - line.numbers[1]) < 1e-12, "\(line.numbers)")
    }
  }

  /// A line's test: of a question between groups, or of one address against another.
  private func test(_ line: Reference.Line, _ survey: Tabulator) throws -> GroupTest? {
    let addresses = line.addresses.compactMap(ValueAddress.init)
    if line.addresses[1].hasPrefix("s.") { return try survey.test(addresses[0], against: addresses[1]) }
    return try survey.test(of: addresses[0], between: line.addresses.dropFirst().compactMap { GroupCondition($0) })
  }

  private func expect(_ line: Reference.Line, _ numbers: [Double?], _ expected: ArraySlice<Double>) {
    for (number, expected) in zip(numbers, expected) {
      #expect(abs((number ?? .nan) - expected) < tolerance, "\(line.testDescription): \(numbers)")
    }
  }
}

extension GroupTest {
  fileprivate var chiSquare: Double { degreesOfFreedom == nil ? statistic * statistic : statistic }
}
