import Editing
import Model
import Tabulating

/// A link to a value, what it is worth, and what its words say of it.
struct ValueLink: Sendable {
  var reference: Reference
  var address: ValueAddress
  var value: Result<Value, ValueFault>

  /// What stands between the brackets.
  var words: String { reference.words.plainText }

  /// Whether it says how an edition stands to another, rather than the number.
  var isComparison: Bool { reference.address.options["as"] == "comparison" }

  /// The value when its number is known and the author wrote words for it.
  var known: Value? {
    guard case .success(let value) = value, value.number != nil, !words.isEmpty, !isComparison else { return nil }
    return value
  }

  /// Whether the value, or the one that it is compared with, must not be shown.
  func isWithheld(_ tabulator: Tabulator) -> Bool {
    if isComparison, let comparison = try? EditionComparison(of: address, tabulator) {
      return comparison.own.isWithheld || comparison.other.isWithheld
    }
    guard case .success(let value) = value else { return false }
    return value.isWithheld
  }

  /// The value as an author calls it: *fact `interviews`*, *`politikere.ansvar.ja`*.
  var name: String {
    if case .fact = address.subject { "fact `\(address)`" } else { "`\(address)`" }
  }
}

extension CheckSubject {
  /// Every link to a value, in the order of the references. Those whose address is none are left to reading.
  static func valueLinks(_ references: [Reference], _ tabulator: Tabulator) -> [ValueLink] {
    references.compactMap { reference in
      guard reference.address.scheme == .value, let address = ValueAddress(reference.address.target) else { return nil }
      let format = reference.address.options["as"].flatMap(ValueFormat.init)
      let value = Result { () throws(ValueFault) in try tabulator.value(address, as: format) }
      return ValueLink(reference: reference, address: address, value: value)
    }
  }

  /// What the words of a link could be instead, for a remedy: `write …`.
  ///
  /// - Parameter claim: what they say now, if that is known.
  func remedy(for value: Value, insteadOf claim: Claim?, in style: HouseStyle) -> String {
    let count = value.format == .of ? [style.exactText(value)] : []
    let choices = (count + value.trueWords(like: claim, in: style)).map { "`\($0)`" }.joinedAsChoices
    if claim != nil { return "write \(choices)" }
    return (value.measure == .share || value.measure == .points ? "write nothing but " : "begin the words with ")
      + choices
  }

  /// Whether a link is at fault, rather than the fact that it names, of which the fact's own place is told.
  func isAtFault(_ link: ValueLink) -> Bool {
    guard case .fact(let id) = link.address.subject, index.facts[id] != nil else { return true }
    return (try? index.tabulator.value(link.address)) != nil
  }

  /// What is wrong with facts that are worked out, each fault where it arises and not where its fact is used.
  var factFaults: [Located<ValueFault>] {
    report.facts.facts.compactMap { fact in
      guard case .formula(let formula) = fact.content, let fault = fault(of: fact.id.value) else { return nil }
      if case .circular(let names) = fault {
        return names.min() == fact.id.value ? Located(fault, at: formula.location) : nil
      }
      let isInherited = formula.value.facts.contains { index.facts[$0] != nil && self.fault(of: $0) != nil }
      return isInherited ? nil : Located(fault, at: formula.location)
    }
  }

  private func fault(of id: String) -> ValueFault? {
    do throws(ValueFault) {
      _ = try index.tabulator.value(ValueAddress(.fact(id)))
      return nil
    } catch {
      return error
    }
  }
}

extension Formula {
  /// The names of the facts in it.
  fileprivate var facts: [String] {
    switch self {
    case .value(let address): if case .fact(let id) = address.subject { [id] } else { [] }
    case .number: []
    case .operation(let a, _, let b): a.facts + b.facts
    }
  }
}

extension [String] {
  /// *a*, *a or b*, *a, b or c*
  fileprivate var joinedAsChoices: String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " or " + last
  }
}
