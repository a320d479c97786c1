import Foundation
import Model
import Testing

@testable import Checking

/// Every check has a page, and the page says what the check is.
@Suite struct ExplanationTests {
  @Test("every check has its page, with its weight, and every page has its check")
  func pages() throws {
    #expect(Explanation.checks.map(\.code) == allChecks.map(\.code).sorted())
    for check in allChecks {
      let page = try #require(Explanation.of(check.code), "\(check.code)")
      #expect(page.severity == check.severity, "\(check.code)")
      #expect(page.protectsPeople == check.protectsPeople, "\(check.code)")
      #expect(
        page.sections.map(\.heading) == ["What it finds", "Why it matters", "Example", "How to mend it"],
        "\(check.code)")
    }
  }

  @Test("a code has one page or one line")
  func codes() { #expect(Set(Explanation.all.map(\.code)).count == Explanation.all.count) }

  @Test("what protects people cannot be had otherwise")
  func protection() {
    let protected = Explanation.checks.filter(\.protectsPeople)
    #expect(
      protected.map(\.code) == ["linkable-quotes", "private-contact", "unsafe-attribution", "withheld-value"])
    #expect(protected.allSatisfy { !$0.isAdjustable })
    #expect(Explanation.of("disclosure-leak")?.isAdjustable == false)
  }

  @Test("docs/checks.md says of every check what its page says")
  func reference() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..")
    let text = try String(contentsOf: root.appendingPathComponent("docs/checks.md"), encoding: .utf8)
    for page in Explanation.checks {
      #expect(text.contains("\n## \(page.code)\n"), "\(page.code)")
      for section in page.sections {
        #expect(text.contains("### \(section.heading)\n\n\(section.text)\n"), "\(page.code): \(section.heading)")
      }
    }
  }

  @Test("a page says how to have the check otherwise, where one can")
  func page() throws {
    let page = try #require(Explanation.of("unbound-number")).page
    #expect(
      page.hasPrefix("unbound-number: A number that looks like a finding is typed by hand.\n\n## What it finds\n"))
    #expect(page.contains("<!-- trykklar: allow unbound-number: because … -->"))
    #expect(try #require(Explanation.of("private-contact")).page.contains("It protects people"))
  }
}
