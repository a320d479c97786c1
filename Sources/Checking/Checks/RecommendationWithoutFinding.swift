import Model

/// A recommendation does not say which findings it rests on.
///
/// ## What it finds
/// A recommendation without `rests-on`, or with an empty list.
///
/// ## Why it matters
/// Those who are asked to do something ask why. The answer is a finding, and the page leads to it.
///
/// ## Example
/// ```yaml
/// title: Sæt folk og tid fri
/// for: Direktioner
/// ```
///
/// ## How to mend it
/// List the identifiers of the findings: `rests-on: [drift, styring]`.
struct RecommendationWithoutFinding: Check {
  let code = "recommendation-without-finding"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.recommendations.filter(\.restsOn.isEmpty).map(fault)
  }
}

extension RecommendationWithoutFinding {
  private func fault(_ recommendation: Recommendation) -> Diagnostic {
    fault(
      at: recommendation.id.location, "recommendation `\(recommendation.id.value)` has no `rests-on`",
      remedy: "add `rests-on: […]`, the findings it follows from")
  }
}
