import Foundation
import Harness
import Model
import Testing

@testable import Checking

@Suite struct ReportCheckerTests {
  @Test("finds nothing in a report with nothing wrong")
  func cleanReport() {
    expectChecks(SmallReport.files) { ReportChecker.check(CheckSubject($0)) }
  }

  @Test("reports what all checks find, by place")
  func severalChecks() {
    let files = SmallReport.chapter(
      "Se ⟦unknown-reference⟧[](figure:nej).\n\n⟦heading-level-jump⟧### Metode\n\n![](finding:drift)\n",
      ["findings/drift.md": "⟦finding-without-evidence⟧" + Sample.record()])
    expectChecks(files) { report in
      let found = ReportChecker.check(CheckSubject(report))
      #expect(found == found.sortedByPlace())
      return found
    }
  }

  @Test("names every check after its fault, once")
  func names() {
    let codes = allChecks.map(\.code)
    #expect(Set(codes).count == codes.count)
    for check in allChecks {
      #expect(kebabCase("\(type(of: check))") == check.code)
    }
  }

  @Test("explains every check in its own file, under the same four headings")
  func explanations() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Checking/Checks").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == allChecks.count)
    for check in allChecks {
      let name = "\(type(of: check))"
      let text = try String(contentsOf: folder.appending(path: "\(name).swift"), encoding: .utf8)
      var isExample = false
      let headings = text.split(separator: "\n").filter { line in
        if line.hasPrefix("/// ```") { isExample.toggle() }
        return !isExample && line.hasPrefix("/// ## ")
      }.map { $0.dropFirst(7) }
      #expect(headings == ["What it finds", "Why it matters", "Example", "How to mend it"], "\(name)")
    }
  }

  /// `MalformedISBN` → `malformed-isbn`.
  private func kebabCase(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
      let beginsWord =
        letter.isUppercase && index > 0
        && (letters[index - 1].isLowercase || index + 1 < letters.count && letters[index + 1].isLowercase)
      result += (beginsWord ? "-" : "") + letter.lowercased()
    }
    return result
  }
}
