import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

/// What programs read of a check, held to the schemas of its formats by programs that know nothing of Trykklar.
@Suite struct CheckFormatTests {
  private static let comment = "<!-- trykklar: allow unbound-number: because the law says so -->"

  private func checked(
    _ files: [String: String], folder: String = "rapport", isStrict: Bool = false
  ) -> CheckedReport {
    CheckedReport(Workshop.press.proof(MemoryFolder(files), .all), folder: folder, isStrict: isStrict)
  }

  private func prose(_ prose: String, _ files: [String: String] = [:], folder: String = "rapport") -> CheckedReport {
    checked(SmallReport.chapter(prose, files), folder: folder)
  }

  /// Reports with nothing wrong, with everything wrong, with names and signs that formats keep for themselves, and one that is not there.
  private var manifold: [CheckedReport] {
    let signs = "Loven kræver 74 pct. af <alle> & \"de\" andre, 100 %: 75 pct. ]]> æøå 🙂 \u{1}\u{7F}\u{FFFE}.\n"
    let yaml = SmallReport.reportYAML(adding: "checks: {empty-chapter: off, unbound-number: note}")
    return [
      prose("Her begynder rapporten.\n"), prose("\(Self.comment)\nLoven kræver 74 pct. Se [](figure:nej).\n"),
      prose(
        signs + "\nSe [](figur:a&b).\n", ["quotes.yaml": "- {id: a, \"<&\\\"\\u0001\": Ord}\n"],
        folder: "../rap & port, ny:æ"),
      prose(signs, ["report.yaml": yaml], folder: "/tmp/rapport"), checked(["report.yaml": "title: [\n"]), checked([:]),
      CheckedReport(missing: "nej", "there is no folder `nej`", remedy: nil),
    ]
  }

  private func validate(_ format: CheckFormat, _ documents: [String]) throws {
    let folder = try TemporaryFolder()
    var paths: [String] = []
    for (number, document) in documents.enumerated() {
      try folder.write(Array(document.utf8), to: "\(number).\(format.rawValue)")
      paths.append("\(folder.path)/\(number).\(format.rawValue)")
    }
    let run = Workshop.run(
      "/usr/bin/python3", [Workshop.project + "/scripts/validate-formats", format.rawValue] + paths)
    #expect(run.status == 0, "\(run.errors)")
  }

  private func parsed(_ format: CheckFormat, _ reports: [CheckedReport]) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(format.document(reports).utf8))
  }

  @Test("SARIF and JUnit are valid against their schemas, whatever was found", arguments: [CheckFormat.sarif, .junit])
  func schemas(_ format: CheckFormat) throws {
    let reports = manifold
    try validate(format, [format.document([]), format.document(reports)] + reports.map { format.document([$0]) })
  }

  @Test("the validator refuses what is not valid")
  func validator() throws {
    let folder = try TemporaryFolder([
      "a.sarif": "{\"version\": \"2.1.0\"}", "a.junit": "<testsuites><testcase/></testsuites>",
    ])
    for format in ["sarif", "junit"] {
      let run = Workshop.run(
        "/usr/bin/python3", [Workshop.project + "/scripts/validate-formats", format, folder.path + "/a.\(format)"])
      #expect(run.status == 1, "\(format)")
    }
  }

  @Test("JSON is one list of all reports, with what is waived and why")
  func json() throws {
    let reports = try #require(parsed(.json, manifold) as? [[String: Any]])
    #expect(reports.count == 7)
    #expect(reports[0]["errors"] as? Int == 0)
    #expect((reports[0]["diagnostics"] as? [Any])?.isEmpty == true)
    let waived = try #require((reports[1]["waived"] as? [[String: Any]])?.first)
    #expect(waived["reason"] as? String == "the law says so")
    #expect(waived["code"] as? String == "unbound-number")
    #expect(waived["line"] as? Int == 6)
    let found = try #require((reports[1]["diagnostics"] as? [[String: Any]])?.first)
    #expect(found["code"] as? String == "unknown-reference")
    #expect(found["endColumn"] as? Int == 39)
    #expect(reports[3]["off"] as? [String] == ["empty-chapter"])
    #expect((try parsed(.json, []) as? [Any])?.isEmpty == true)
  }

  @Test("GitHub's commands escape what ends them")
  func github() {
    let place = Place(file: "chapters/a,b:c%.md", line: 3, column: 7)
    let diagnostics = [
      Diagnostic("a-code", .warning, at: place, length: 4, "50 %: two\nlines", remedy: "mend it"),
      Diagnostic("b-code", "no place"),
    ]
    expectEqual(
      CheckFormat.github.document([CheckedReport(folder: "./rapport/", diagnostics: diagnostics)]),
      """
      ::warning file=rapport/chapters/a%2Cb%3Ac%25.md,line=3,col=7,endColumn=10,title=a-code::50 %25: two%0Alines; mend it
      ::error title=b-code::no place
      """)
  }

  @Test("SARIF counts characters, encodes paths, and says what is suppressed and why")
  func sarif() throws {
    let report = prose("\(Self.comment)\nLoven kræver 74 pct. Æble <!-- 🙂 --> [](figure:nej).\n", folder: "rapport æ")
    let log = try #require(parsed(.sarif, [report]) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleId"] as? String } == ["unknown-reference", "unbound-number"])
    let physical = ((results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any]
    let region = try #require(physical?["region"] as? [String: Int])
    #expect(region == ["startLine": 6, "startColumn": 38, "endColumn": 52])
    let artifact = try #require(physical?["artifactLocation"] as? [String: String])
    #expect(artifact == ["uri": "rapport%20%C3%A6/chapters/indledning.md", "uriBaseId": "%SRCROOT%"])
    #expect((results[0]["suppressions"] as? [Any])?.isEmpty == true)
    let suppression = try #require((results[1]["suppressions"] as? [[String: Any]])?.first)
    #expect(suppression["kind"] as? String == "inSource")
    #expect(suppression["justification"] as? String == "the law says so")
    let rules = ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]]
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules?[index]["id"] as? String == result["ruleId"] as? String)
    }
  }

  @Test("a fingerprint stays when lines move and when their spaces change, and two alike are told apart")
  func fingerprints() throws {
    func prints(_ text: String) throws -> [String] {
      let log = try #require(parsed(.sarif, [prose(text)]) as? [String: Any])
      let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]] ?? []
      let unbound = results.filter { $0["ruleId"] as? String == "unbound-number" }
      return unbound.compactMap { ($0["partialFingerprints"] as? [String: String])?["lineDigest/v1"] }
    }
    let before = try prints("Loven kræver 74 pct. her.\n\nMere.\n\nLoven kræver 74 pct. her.\n")
    let after = try prints("Nyt.\n\nLoven kræver  74 pct. her.\n\nMere.\n\nOg mere.\n\nLoven kræver 74 pct. her.\n")
    #expect(before.count == 2)
    #expect(Set(before).count == 2)
    #expect(before == after)
    #expect(try prints("Loven kræver 75 pct. her.\n") != [before[0]])
  }

  @Test("JUnit has a suite a report and a case a check; warnings fail it only when they are errors")
  func junit() {
    let files = SmallReport.chapter("Loven kræver 74 pct.\n")
    let mild = CheckFormat.junit.document([checked(files), prose("Her.\n")])
    #expect(mild.components(separatedBy: "<testsuite ").count == 3)
    #expect(mild.contains("<testcase name=\"unbound-number\" classname=\"rapport\" time=\"0\"/>"))
    #expect(mild.contains("<system-out>rapport/chapters/indledning.md:5:14: warning[unbound-number]"))
    #expect(mild.contains("timestamp=\"2020-04-30T00:00:00\""))
    let strict = CheckFormat.junit.document([checked(files, isStrict: true)])
    #expect(strict.contains("<failure type=\"unbound-number\""))
    #expect(strict.contains("failures=\"1\""))
  }

  @Test("JUnit skips what the report turns off")
  func skipped() {
    let yaml = SmallReport.reportYAML(adding: "checks: {unbound-number: off}")
    let text = CheckFormat.junit.document([prose("Loven kræver 74 pct.\n", ["report.yaml": yaml])])
    #expect(text.contains("skipped=\"1\""))
    #expect(text.contains("<skipped message=\"report.yaml turns it off\"/>"))
  }

  @Test("no format shows a line of a file about people", arguments: CheckFormat.allCases)
  func privacy(_ format: CheckFormat) {
    let people = """
      people:
        # trykklar: allow named-person-without-name: because Hemmeligsen asked us to
        - {id: a, titel: Hemmeligsen, consent: named}

      """
    let report = prose("Her.\n", ["people.yaml": people])
    #expect(!report.diagnostics.isEmpty)
    #expect(!format.document([report]).contains("Hemmeligsen"))
  }

  @Test("the comments of checks, docs/checks.md and the explanations in the program are one")
  func explanations() {
    let run = Workshop.run("/usr/bin/python3", [Workshop.project + "/scripts/explanations", "--check"])
    #expect(run.status == 0, "\(run.errors)")
  }
}
