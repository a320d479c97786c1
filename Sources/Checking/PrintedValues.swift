import Editing
import Model
import Tabulating

/// A value that a page prints, and where the author asked for it.
public struct PrintedValue: Sendable {
  public var place: SourceLocation
  /// As the reader sees it.
  public var words: String
  /// As the author wrote it, after `value:`.
  public var address: String
  /// What was asked, of whom, and the number before rounding; nil when there is none, which a check reports.
  public var value: Value?
  /// What is asked for, in the edition that it is printed in, for disclosure control; nil when the address is none.
  public var asked: DisclosurePlan.Printed?
}

extension CheckSubject {
  /// Every value that a page prints, in text and in figures, by place. Disclosure control plans with them, so none may be missing:
  /// what is not among them is withheld.
  public var printedValues: [PrintedValue] {
    let style = HouseStyle(report.metadata)
    let inText = (references + report.otherReferences).filter { $0.address.scheme == .value }
      .flatMap { printed($0, style) }
    return (inText + inFigures(style) + inEvidence(style)).sorted { $0.place < $1.place }
  }

  private var edition: String { report.edition?.id.value ?? Edition.national }

  private func printed(_ reference: Reference, _ style: HouseStyle) -> [PrintedValue] {
    let target = reference.address.target
    let format = reference.address.options["as"].flatMap(ValueFormat.init)
    guard let address = ValueAddress(target) else {
      return [PrintedValue(place: reference.location, words: reference.words.plainText, address: target)]
    }
    var own = PrintedValue(
      place: reference.location, words: reference.words.plainText, address: target,
      value: try? index.tabulator.value(address, as: format), asked: .init(address, as: format, in: edition))
    guard format == .comparison, let comparison = try? EditionComparison(of: address, index.tabulator) else {
      let isMark = own.value?.isWithheld ?? false
      if isMark || own.words.isEmpty { own.words = own.value.map { style.proseText($0, as: format) } ?? "" }
      return [own]
    }
    if own.words.isEmpty || comparison.standing == nil { own.words = comparison.words(style) }
    var elsewhere = address
    elsewhere.edition = comparison.side.id
    let other = PrintedValue(
      place: reference.location, words: own.words, address: elsewhere.description, value: comparison.other,
      asked: .init(elsewhere, in: edition))
    return [own, other]
  }

  /// Those that findings stand on, where a page lists the evidence.
  private func inEvidence(_ style: HouseStyle) -> [PrintedValue] {
    guard order.shows(Address(.list, RecordList.evidence.rawValue)) else { return [] }
    return report.findings.filter { order.shows(Address(.finding, $0.id.value)) }.flatMap(\.evidence)
      .compactMap { evidence -> PrintedValue? in
        guard let address = Address(evidence: evidence.value), address.scheme == .value,
          let asked = ValueAddress(address.target)
        else { return nil }
        let value = try? index.tabulator.value(asked)
        return PrintedValue(
          place: evidence.location, words: value.map { style.proseText($0) } ?? "", address: address.target,
          value: value, asked: .init(asked, in: edition))
      }
  }

  private func inFigures(_ style: HouseStyle) -> [PrintedValue] {
    report.figures.flatMap { figure -> [PrintedValue] in
      guard case .chart(let chart) = figure.content, order.shows(Address(.figure, figure.id.value)) else { return [] }
      return ChartValues(chart, index).all.map { asked in
        PrintedValue(
          place: figure.id.location, words: asked.value.map { style.figureText($0, as: asked.format) } ?? "",
          address: asked.address.description + (asked.format == .n ? "?as=n" : ""), value: asked.value,
          asked: .init(asked.address, as: asked.format, in: edition))
      }
    }
  }
}

extension Report {
  /// Links in texts that no check reads: what code books, the publisher and lists of people say on a page.
  fileprivate var otherReferences: [Reference] {
    let language = metadata.language
    var texts: [Located<String>] = []
    for survey in surveys {
      let variables = survey.variables.flatMap { variable in variable.values.map(\.label) }
      let questions = survey.questions.flatMap { question in
        [question.wording] + [question.asked, question.note].compactMap { $0 } + question.answers.map(\.label)
      }
      let all = variables + questions + [survey.weightedFor].compactMap { $0 }
      texts += all.map { Located($0.text(in: language), at: survey.id.location) }
    }
    let publisher = [metadata.publisher.name, metadata.publisher.shortName] + metadata.publisher.address
    let colophon = metadata.authors + metadata.credits.flatMap { [$0.role, $0.name] }
    let others = [metadata.label, metadata.commissionedBy, metadata.version, metadata.licence, metadata.cover.credit]
    texts += (publisher + colophon + others).compactMap { $0 }.map { Located($0, at: metadata.title.location) }
    texts += people.sectors.map { Located($0.title, at: $0.id.location) }
    for quote in quotes {
      guard case .text(let text)? = quote.attribution?.value else { continue }
      texts.append(Located(text.text(in: language), at: quote.id.location))
    }
    return texts.flatMap(\.references)
  }
}
