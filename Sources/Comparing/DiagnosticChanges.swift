import Model

/// What checks say now and did not, and what they no longer say.
public struct DiagnosticChanges: Sendable, Hashable {
  public var new: [Diagnostic]
  public var gone: [Diagnostic]

  public var isEmpty: Bool { new.isEmpty && gone.isEmpty }

  /// A diagnostic is still there when one of its code says the same of the same file, or stands at the same words of it: lines move
  /// when others are written above them, and a message names numbers that move.
  init(_ old: ReportFacts, _ new: ReportFacts) {
    var (before, after) = (old.diagnostics, new.diagnostics)
    Self.removeCommon(&before, &after) { diagnostic, _ in
      [diagnostic.code, diagnostic.location?.file ?? "", diagnostic.message]
    }
    Self.removeCommon(&before, &after, old.texts, new.texts) { diagnostic, texts in
      Self.words(at: diagnostic, texts).map { [diagnostic.code, diagnostic.location?.file ?? "", $0] }
    }
    (gone, self.new) = (before, after)
  }

  /// Removes as many of each as both have.
  private static func removeCommon(
    _ old: inout [Diagnostic], _ new: inout [Diagnostic], _ oldTexts: [String: String] = [:],
    _ newTexts: [String: String] = [:], by key: (Diagnostic, [String: String]) -> [String]?
  ) {
    var counts: [[String]: Int] = [:]
    for diagnostic in old { if let key = key(diagnostic, oldTexts) { counts[key, default: 0] += 1 } }
    var common: [[String]: Int] = [:]
    new = new.filter { diagnostic in
      guard let key = key(diagnostic, newTexts), let count = counts[key], count > 0 else { return true }
      counts[key] = count - 1
      common[key, default: 0] += 1
      return false
    }
    old = old.filter { diagnostic in
      guard let key = key(diagnostic, oldTexts), let count = common[key], count > 0 else { return true }
      common[key] = count - 1
      return false
    }
  }

  /// The words that a diagnostic covers; nil where there are none to see.
  private static func words(at diagnostic: Diagnostic, _ texts: [String: String]) -> String? {
    guard let place = diagnostic.location, diagnostic.length > 1, let text = texts[place.file] else { return nil }
    let lines = text.split(separator: "\n", maxSplits: max(place.line, 1), omittingEmptySubsequences: false)
    guard lines.indices.contains(place.line - 1) else { return nil }
    return String(
      String.UnicodeScalarView(
        lines[place.line - 1].unicodeScalars.dropFirst(place.column - 1).prefix(diagnostic.length)))
  }
}
