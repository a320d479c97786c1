import Checking
import Model

/// What there is to know about codes, for reading.
public enum ExplanationListing {
  /// Every code with its weight and a line, checks first.
  public static var text: String {
    TextTable(Explanation.all.map { [$0.code, $0.severity?.name ?? "", $0.title] }).lines.joined(separator: "\n")
  }

  /// The page about a code; nil where there is no such code.
  public static func page(_ code: String) -> String? { Explanation.of(code)?.page }

  /// What to do about a code that there is not.
  public static func remedy(for code: String) -> String {
    NearMiss.remedy(for: code, among: Explanation.all.map(\.code)) ?? "see `trykklar explain` for all codes"
  }
}
