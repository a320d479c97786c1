import Harness
import Model
import Testing

@testable import Checking

@Suite struct CheckPolicyTests {
  private let file = "chapters/indledning.md"

  private func fault(_ code: String, _ severity: Severity = .warning, line: Int = 5) -> Diagnostic {
    Diagnostic(code, severity, at: Place(file: file, line: line), "fault")
  }

  private func setting(_ code: String, _ level: CheckSetting.Level) -> CheckSetting {
    CheckSetting(Located(code, at: Place(file: "report.yaml", line: 20, column: 3)), level)
  }

  private func waiver(_ codes: String..., lines: ClosedRange<Int>) -> Waiver {
    let place = Place(file: file, line: lines.lowerBound)
    return Waiver(at: place, length: 1, codes: codes.map { Located($0, at: place) }, reason: "so", lines: lines)
  }

  @Test("a report gives a check another weight, or turns it off")
  func levels() {
    let policy = CheckPolicy([setting("unbound-number", .error), setting("shown-twice", .off)], waivers: [])
    let left = policy.judge([fault("unbound-number"), fault("shown-twice"), fault("empty-chapter")])
    #expect(left.diagnostics == [fault("unbound-number", .error), fault("empty-chapter")])
    #expect(left.waived.isEmpty)
  }

  @Test("what protects people is raised, never lowered", arguments: [CheckSetting.Level.error, .warning, .note, .off])
  func protection(_ level: CheckSetting.Level) {
    let settings = [setting("private-contact", level), setting("withheld-value", level)]
    let found = [fault("private-contact", .error), fault("withheld-value")]
    let left = CheckPolicy(settings, waivers: []).judge(found)
    let raised = fault("withheld-value", level == .error ? .error : .warning)
    #expect(left.diagnostics == [fault("private-contact", .error), raised])
    let complaints = CheckPolicy.faults(settings, waivers: []).map(\.code)
    #expect(complaints.count == (level == .error ? 0 : level == .warning ? 1 : 2))
    #expect(complaints.allSatisfy { $0 == "protected-check" })
  }

  @Test("a waiver lets pass what its code names in its lines, and nothing else")
  func waivers() {
    let policy = CheckPolicy([], waivers: [waiver("unbound-number", lines: 5...6)])
    let left = policy.judge([fault("unbound-number", line: 6), fault("unbound-number", line: 7), fault("shown-twice")])
    #expect(left.waived.map(\.diagnostic) == [fault("unbound-number", line: 6)])
    #expect(left.diagnostics == [fault("unbound-number", line: 7), fault("shown-twice")])
    #expect(left.needed.map(\.value) == ["unbound-number"])
  }

  @Test("a waiver cannot let pass what protects people, or what no check finds")
  func unwaivable() {
    let waivers = [waiver("unsafe-attribution", "unknown-key", "unbound-numbr", lines: 1...9)]
    let found = [fault("unsafe-attribution", .error), fault("unknown-key", .error)]
    #expect(CheckPolicy([], waivers: waivers).judge(found).diagnostics == found)
    let complaints = CheckPolicy.faults([], waivers: waivers)
    #expect(complaints.map(\.code) == ["protected-check", "unknown-check", "unknown-check"])
    #expect(complaints.last?.remedy == "did you mean `unbound-number`?")
    #expect(CheckPolicy.unused(waivers, needed: []).isEmpty)
  }

  @Test("of several codes in a waiver, those that nothing needs are reported")
  func unused() {
    let waivers = [waiver("unbound-number", "shown-twice", lines: 5...6)]
    let left = CheckPolicy([], waivers: waivers).judge([fault("unbound-number")])
    let unused = CheckPolicy.unused(waivers, needed: left.needed)
    #expect(unused.map(\.code) == ["unused-waiver"])
    #expect(unused.first?.message == "`shown-twice` is found nowhere that this waiver covers")
  }
}
