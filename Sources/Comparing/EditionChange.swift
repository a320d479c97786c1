import Model

/// An edition, and whether its pages are what they were.
public struct EditionChange: Sendable, Hashable {
  public enum What: Sendable, Hashable {
    case added
    /// It is not made any more; nil where nothing holds it back.
    case removed(why: String?)
    case changed([Reason])
    case unchanged
  }

  /// What has changed on its pages.
  public enum Reason: Sendable, Hashable {
    case numbers(Int)
    case records(RecordText.Kind, Int)
    /// Words that are no record's: a code book's, an edition's name, a number that stands before something.
    case otherText
    case pictures(Int)
    case theme
    case fonts

    /// *3 numbers*
    public var words: String {
      switch self {
      case .numbers(let count): "\(count) number\(count == 1 ? "" : "s")"
      case .records(.report, _): "report.yaml"
      case .records(let kind, let count): kind.counted(count)
      case .otherText: "other text"
      case .pictures(let count): "\(count) picture\(count == 1 ? "" : "s")"
      case .theme: "theme"
      case .fonts: "fonts"
      }
    }
  }

  /// Empty where a report has no editions.
  public var id: String
  public var what: What

  /// Whether a PDF of it that was made of the old report is not what one of the new report would be.
  public var isAffected: Bool { what != .unchanged }
}

extension EditionChange {
  /// Every edition of either report, those of the new one first.
  static func changes(
    _ old: ReportFacts, _ new: ReportFacts, _ numbers: [NumberChange], _ records: [RecordChange]
  ) -> [EditionChange] {
    let before = Dictionary(old.editions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let made = Set(new.editions.map(\.id))
    let present = new.editions.map { edition in
      EditionChange(
        id: edition.id, what: before[edition.id].map { what($0, edition, new, numbers, records) } ?? .added)
    }
    let gone = old.editions.filter { !made.contains($0.id) }.map { edition in
      EditionChange(id: edition.id, what: .removed(why: new.heldBack.first { $0.edition == edition.id }?.why))
    }
    return present + gone
  }

  private static func what(
    _ old: EditionFacts, _ new: EditionFacts, _ facts: ReportFacts, _ numbers: [NumberChange],
    _ records: [RecordChange]
  ) -> What {
    var reasons: [Reason] = []
    if old.output.manuscript != new.output.manuscript {
      let own = Set(
        numbers.filter { $0.isVisible && ($0.editions.isEmpty || $0.editions.contains(new.id)) }.map(\.address))
      if !own.isEmpty { reasons.append(.numbers(own.count)) }
      let shown = old.shown.union(new.shown)
      for kind in RecordText.Kind.allCases {
        let count = records.count { change in
          change.kind == kind && (change.language ?? facts.language) == new.metadata.language
            && (change.address.map(shown.contains) ?? true)
        }
        if count > 0 { reasons.append(.records(kind, count)) }
      }
      if reasons.isEmpty { reasons.append(.otherText) }
    }
    let files = Set(old.output.pictures.keys).union(new.output.pictures.keys)
    let pictures = files.count { old.output.pictures[$0] != new.output.pictures[$0] }
    if pictures > 0 { reasons.append(.pictures(pictures)) }
    if old.output.theme != new.output.theme { reasons.append(.theme) }
    if old.output.fonts != new.output.fonts { reasons.append(.fonts) }
    return reasons.isEmpty ? .unchanged : .changed(reasons)
  }
}
