/// Who speaks in a project's texts.
struct Speakers {
  /// The cases of a source, and of a selection, by GUID.
  private var bySource: [String: [String]] = [:]
  private var bySelection: [String: [String]] = [:]
  private var sourcesOf: [String: Set<String>] = [:]

  init(_ project: CodedProject) {
    for person in project.cases {
      for source in person.sources { bySource[source, default: []].append(person.guid) }
      for selection in person.selections { bySelection[selection, default: []].append(person.guid) }
      sourcesOf[person.guid] = Set(person.sources)
    }
  }

  /// The case that one of these selections is of; or that the smallest selection around the passage is of; or that the whole text
  /// is of. Nil where that is nobody, or several.
  func speaker(
    of selections: [CodedProject.Selection], _ range: Range<Int>, in text: CodedProject.Text
  ) -> String? {
    if let one = only(selections.flatMap { bySelection[$0.guid] ?? [] }) { return one }
    let around = text.selections.filter {
      bySelection[$0.guid] != nil && $0.start <= range.lowerBound && $0.end >= range.upperBound
    }
    if let smallest = around.min(by: { $0.end - $0.start < $1.end - $1.start }) {
      return only(bySelection[smallest.guid] ?? [])
    }
    return only(cases(of: text))
  }

  /// The case that the text is of, where it is of no other and the case has no other text.
  func onlySpeaker(in text: CodedProject.Text) -> String? {
    only(cases(of: text)).flatMap { sourcesOf[$0]?.count == 1 ? $0 : nil }
  }

  private func cases(of text: CodedProject.Text) -> [String] {
    (bySource[text.guid] ?? []) + (text.owner.map { bySource[$0.guid] ?? [] } ?? [])
  }

  private func only(_ cases: [String]) -> String? {
    let all = Set(cases)
    return all.count == 1 ? all.first : nil
  }
}
