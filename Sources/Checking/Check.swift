import Model

/// A rule that a report must keep. It is named for the fault it finds, and it finds that one fault only.
///
/// A check has a file, a code and a test file of its own. Its doc comment explains the fault to an author under four
/// headings: *What it finds*, *Why it matters*, *Example* and *How to mend it*. The wording of its messages stands at the foot of
/// its file.
protocol Check: Sendable {
  /// The fault in kebab-case, as the type's name has it; chosen once.
  var code: String { get }
  var severity: Severity { get }
  /// Whether it keeps people who spoke or answered from harm. Then a report can neither lower it, turn it off nor waive it.
  var protectsPeople: Bool { get }

  /// The faults in a report, in any order.
  func run(_ subject: CheckSubject) -> [Diagnostic]
}

extension Check {
  var protectsPeople: Bool { false }

  /// A diagnostic with this check's code and severity.
  func fault(at location: SourceLocation, length: Int = 1, _ message: String, remedy: String? = nil) -> Diagnostic {
    Diagnostic(code, severity, at: location, length: length, message, remedy: remedy)
  }

  /// A diagnostic about a text that the author wrote, all of it.
  func fault(at text: Located<String>, _ message: String, remedy: String? = nil) -> Diagnostic {
    fault(at: text.location, length: text.value.unicodeScalars.count, message, remedy: remedy)
  }
}
