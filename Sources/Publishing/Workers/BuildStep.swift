import Typesetting

/// What a build tells those who wait for it, as it happens, from any thread. Editions are called by their identifiers; that of a
/// report without editions is empty.
public enum BuildStep: Sendable {
  /// These editions are going to be set; the cost of each, compared with the others.
  case planned([String: Double])
  case typesetting(edition: String, TypesettingProgress)
  /// An edition is in its place, or will not be.
  case ended(edition: String, TypesettingResult.Outcome, pages: Int?)
}
