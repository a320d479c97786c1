import Model

/// What there is to know about a code: the page of a check, or a line about a fault that another room finds.
///
/// The pages are the checks' own doc comments, and the lines are those of `docs/faults.md`; `scripts/explanations` writes both into
/// `Explanations.swift` and `docs/checks.md`.
public struct Explanation: Sendable {
  /// A heading of the page and what stands under it, in Markdown.
  public struct Section: Sendable {
    public var heading: String
    public var text: String

    init(_ heading: String, _ text: String) {
      self.heading = heading
      self.text = text
    }
  }

  public let code: String
  /// What is wrong, in a sentence with a full stop.
  public let title: String
  /// A check's weight where `report.yaml` says nothing else; nil where it is not a check's.
  public let severity: Severity?
  public let protectsPeople: Bool
  public let sections: [Section]

  /// A check's page.
  init(_ code: String, _ severity: Severity, protectsPeople: Bool = false, _ title: String, _ sections: [Section]) {
    self.code = code
    self.title = title
    self.severity = severity
    self.protectsPeople = protectsPeople
    self.sections = sections
  }

  /// A line about a fault that no check finds.
  init(fault code: String, _ title: String, remedy: String) {
    self.code = code
    self.title = title
    severity = nil
    protectsPeople = false
    sections = [Section("How to mend it", remedy)]
  }

  /// Whether a report may have it its own way: in `checks` of `report.yaml`, and with a waiver.
  public var isAdjustable: Bool { severity != nil && !protectsPeople }
}

extension Explanation {
  /// Every check's page, then every other fault's line, each by code.
  public static let all = checks + faults

  private static let byCode = Dictionary(all.map { ($0.code, $0) }) { first, _ in first }

  /// What there is to know about a code.
  public static func of(_ code: String) -> Explanation? { byCode[code] }
}
