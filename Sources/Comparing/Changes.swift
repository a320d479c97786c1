import Model

/// What has changed from one report to another, in the terms of those who make it.
///
/// Numbers are compared as they are printed, by what was asked and in which edition; where they stand makes no difference, and nothing
/// that disclosure control withholds on either side is looked at. Of people only numbers are told.
public struct Changes: Sendable, Hashable {
  public let numbers: [NumberChange]
  public let phrases: [PhraseChange]
  public let records: [RecordChange]
  public let people: PeopleChange
  /// Every edition, changed or not.
  public let editions: [EditionChange]
  public let diagnostics: DiagnosticChanges

  public init(from old: ReportFacts, to new: ReportFacts) {
    numbers = NumberChange.changes(old, new)
    phrases = PhraseChange.changes(old, new)
    records = RecordChange.changes(old, new)
    people = PeopleChange(old.people, new.people)
    editions = EditionChange.changes(old, new, numbers, records)
    diagnostics = DiagnosticChanges(old, new)
  }

  /// Whether nothing has changed that anybody needs to know.
  public var isEmpty: Bool {
    numbers.isEmpty && phrases.isEmpty && records.isEmpty && people.isEmpty && diagnostics.isEmpty
      && !editions.contains(where: \.isAffected)
  }
}
