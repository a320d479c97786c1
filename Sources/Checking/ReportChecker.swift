import Model

/// Holds a report against every rule there is.
///
/// The checks see the report as its author wrote it, with an index to look things up in and the order in which its pages show
/// it. They read nothing and print nothing.
public struct ReportChecker {
  /// Everything that the checks find, by place.
  public static func check(_ subject: CheckSubject) -> [Diagnostic] {
    allChecks.flatMap { $0.run(subject) }.sortedByPlace()
  }
}
