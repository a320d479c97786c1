import Model

/// A fact and the edition that it is worked out for, where it is not the one that it stands in.
struct FactInEdition: Hashable, Sendable {
  var id: String
  var edition: String?
}

extension Tabulator {
  func fact(_ id: String, in edition: String?, as format: ValueFormat?) throws(ValueFault) -> Value {
    if format == .n || format == .mean || format == .comparison {
      throw .incompatible("`\(id)` is a fact, of which nothing but its number is known")
    }
    var value = try worked(FactInEdition(id: id, edition: edition)).get()
    value.address.edition = edition
    return value
  }

  /// The value of a fact and of all that it is worked out from. Facts are taken from a list, not by recursion: a chain
  /// of them may be as long as the file.
  private func worked(_ fact: FactInEdition) -> Result<Value, ValueFault> {
    if let known = workedFacts[fact] { return known }
    var path: [(fact: FactInEdition, operands: ArraySlice<FactInEdition>)] = []
    var onPath = Set<FactInEdition>()
    func enter(_ fact: FactInEdition) {
      path.append((fact, (facts[fact.id]?.operands(in: fact.edition) ?? [])[...]))
      onPath.insert(fact)
    }
    enter(fact)
    while let last = path.last {
      if let operand = last.operands.first {
        path[path.count - 1].operands.removeFirst()
        guard workedFacts[operand] == nil, facts[operand.id] != nil else { continue }
        if onPath.contains(operand) {
          let circle = path.map(\.fact).drop { $0 != operand } + [operand]
          // Those that lead into the circle have no value either, and for the same reason.
          for (fact, _) in path { workedFacts[fact] = .failure(.circular(circle.map(\.id))) }
          break
        }
        enter(operand)
      } else {
        workedFacts[last.fact] = work(last.fact)
        path.removeLast()
        onPath.remove(last.fact)
      }
    }
    return workedFacts[fact] ?? .failure(.unknownFact(fact.id))
  }

  /// How far chance may have moved the difference between two shares of a survey's answers. Of other arithmetic it is
  /// not known.
  private func precision(_ formula: Formula, in edition: String?) throws(ValueFault) -> Value.Precision? {
    guard case .operation(.value(let a), .minus, .value(let b)) = formula else { return nil }
    return difference(try value(a.inEdition(edition)), try value(b.inEdition(edition)))?.precision
  }

  /// The value of a fact whose operands are known.
  private func work(_ worked: FactInEdition) -> Result<Value, ValueFault> {
    guard let fact = facts[worked.id] else { return .failure(.unknownFact(worked.id)) }
    switch fact.content {
    case .number(let number):
      let share = fact.isInPercent
      return .success(
        fact.value(share ? .share : .number, number: share ? number.share : number.double, published: number))
    case .phrase(let phrase):
      return .success(fact.value(fact.isInPercent ? .share : .number, phrase: phrase))
    case .formula(let formula):
      return Result { () throws(ValueFault) in
        let result = try quantity(formula.value, in: worked.edition)
        var value = fact.value(
          fact.isInPercent && result.measure == .number ? .share : result.measure, number: result.number,
          published: fact.isInPercent && result.measure == .number ? nil : result.exact, derivedUnit: result.unit)
        value.precision = try precision(formula.value, in: worked.edition)
        // What is worked out from something withheld would tell it.
        for address in formula.value.addresses {
          let operand = try self.value(address.inEdition(worked.edition))
          if operand.isWithheld { return value.withheld }
        }
        return value
      }
    }
  }
}

extension Fact {
  /// The facts that it is worked out from.
  fileprivate func operands(in edition: String?) -> [FactInEdition] {
    guard case .formula(let formula) = content else { return [] }
    return formula.value.addresses.compactMap { address in
      if case .fact(let id) = address.subject {
        FactInEdition(id: id, edition: address.edition ?? edition)
      } else {
        nil
      }
    }
  }

  /// A percentage that is no survey's is a share.
  fileprivate var isInPercent: Bool {
    unit.map { ["pct.", "%", "procent", "per cent", "percent"].contains($0) } ?? false
  }

  fileprivate func value(
    _ measure: Value.Measure, number: Double? = nil, published: Decimal10? = nil, phrase: String? = nil,
    derivedUnit: String? = nil
  ) -> Value {
    Value(
      address: ValueAddress(.fact(id.value)), measure: measure, number: number, published: published, phrase: phrase,
      // The house style writes the sign of a share.
      unit: isInPercent ? nil : unit ?? derivedUnit, format: format,
      origin: Value.Origin(location: id.location, source: source?.value, page: page, note: note))
  }
}

extension ValueAddress {
  /// The same number of an edition, unless the address names one.
  func inEdition(_ edition: String?) -> ValueAddress {
    var address = self
    address.edition = address.edition ?? edition
    return address
  }
}

extension Formula {
  /// Every value that it names, in the order of reading.
  var addresses: [ValueAddress] {
    var found: [ValueAddress] = []
    var rest = [self]
    while let formula = rest.popLast() {
      switch formula {
      case .number: break
      case .value(let address): found.append(address)
      case .operation(let a, _, let b): rest += [b, a]
      }
    }
    return found
  }
}
