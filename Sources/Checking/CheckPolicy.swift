import Model

/// What a report makes of the checks: how much they weigh, and where a fault is none.
///
/// It is asked once, of all that was found in an edition. What protects people, and what is no check's, passes through it
/// unchanged, whatever the report says.
public struct CheckPolicy: Sendable {
  private let levels: [String: CheckSetting.Level]
  private let waivers: [Waiver]

  /// - Parameters:
  ///   - settings: `checks` in `report.yaml`.
  ///   - waivers: of the texts that the edition is made of.
  public init(_ settings: [CheckSetting], waivers: [Waiver]) {
    levels = Dictionary(settings.filter(\.isAllowed).map { ($0.code.value, $0.level) }) { first, _ in first }
    self.waivers = waivers
  }

  /// What is left of some diagnostics, and what became of the rest.
  public struct Judgement: Sendable {
    public var diagnostics: [Diagnostic] = []
    public var waived: [WaivedDiagnostic] = []
    /// The codes that a waiver was needed for, each where it stands in the waiver.
    public var needed: Set<Located<String>> = []
  }

  public func judge(_ found: [Diagnostic]) -> Judgement {
    var judgement = Judgement()
    for diagnostic in found {
      let level = levels[diagnostic.code]
      let cover = cover(for: diagnostic)
      // A waiver of a check that is turned off is not reported: it is needed when the check is turned on again.
      if let cover { judgement.needed.formUnion(cover.codes.filter { $0.value == diagnostic.code }) }
      guard level != .off else { continue }
      var said = diagnostic
      if let severity = level?.severity { said.severity = severity }
      if let cover {
        judgement.waived.append(WaivedDiagnostic(said, by: cover))
      } else {
        judgement.diagnostics.append(said)
      }
    }
    return judgement
  }

  /// The waiver that is nearest above a fault, of those that cover it.
  private func cover(for diagnostic: Diagnostic) -> Waiver? {
    guard let place = diagnostic.location, Explanation.of(diagnostic.code)?.isAdjustable == true else { return nil }
    return waivers.last { $0.covers(diagnostic.code, at: place) }
  }
}

extension CheckSetting {
  /// Whether a report may have it so.
  fileprivate var isAllowed: Bool {
    guard let check = Explanation.of(code.value), let own = check.severity else { return false }
    guard check.protectsPeople else { return true }
    return level.severity.map { $0 >= own } ?? false
  }
}

// What is wrong with what a report says of checks.
extension CheckPolicy {
  /// Codes in `checks` and in waivers that are no check's, or that cannot be had otherwise.
  public static func faults(_ settings: [CheckSetting], waivers: [Waiver]) -> [Diagnostic] {
    settings.filter { !$0.isAllowed }.map { setting in
      isCheck(setting.code.value) ? protected(setting) : unknown(setting.code, "changed")
    }
      + waivers.flatMap(\.codes).compactMap { code in
        guard isCheck(code.value) else { return unknown(code, "waived") }
        return Explanation.of(code.value)?.isAdjustable == true ? nil : protected(code)
      }
  }

  /// Codes of waivers that no edition needs.
  public static func unused(_ waivers: [Waiver], needed: Set<Located<String>>) -> [Diagnostic] {
    waivers.flatMap { waiver in
      waiver.codes.filter { Explanation.of($0.value)?.isAdjustable == true && !needed.contains($0) }.map { code in
        Diagnostic(
          "unused-waiver", .warning, at: code.location, length: code.value.unicodeScalars.count,
          "`\(code.value)` is found nowhere that this waiver covers", remedy: "remove it")
      }
    }
  }

  private static func isCheck(_ code: String) -> Bool { Explanation.of(code)?.severity != nil }

  private static func unknown(_ code: Located<String>, _ done: String) -> Diagnostic {
    let isFault = Explanation.of(code.value) != nil
    let names = Explanation.checks.filter(\.isAdjustable).map(\.code)
    return Diagnostic(
      "unknown-check", at: code.location, length: code.value.unicodeScalars.count,
      isFault
        ? "`\(code.value)` is no check's, and cannot be \(done)" : "no check is called `\(code.value.prefix(60))`",
      remedy: isFault
        ? "mend the fault"
        : NearMiss.remedy(for: code.value, among: names) ?? "see `trykklar explain` for all there are")
  }

  private static func protected(_ setting: CheckSetting) -> Diagnostic {
    let own = Explanation.of(setting.code.value)?.severity == .error ? "error" : "warning"
    return Diagnostic(
      "protected-check", at: setting.code.location, length: setting.code.value.unicodeScalars.count,
      "`\(setting.code.value)` protects people, and cannot weigh less than \(own)", remedy: "remove the line")
  }

  private static func protected(_ code: Located<String>) -> Diagnostic {
    Diagnostic(
      "protected-check", at: code.location, length: code.value.unicodeScalars.count,
      "`\(code.value)` protects people, and cannot be waived",
      remedy: "remove the waiver, and mend what it stands beside")
  }
}
