import Model

extension Tabulator {
  func fact(_ id: String, as format: ValueFormat?) throws(ValueFault) -> Value {
    if format == .n || format == .mean {
      throw .incompatible("`\(id)` is a fact, of which nothing but its number is known")
    }
    return try worked(id).get()
  }

  /// The value of a fact and of all that it is worked out from. Facts are taken from a list, not by recursion: a chain
  /// of them may be as long as the file.
  private func worked(_ id: String) -> Result<Value, ValueFault> {
    if let known = workedFacts[id] { return known }
    var path: [(id: String, operands: ArraySlice<String>)] = []
    var onPath = Set<String>()
    func enter(_ id: String) {
      path.append((id, (facts[id]?.operands ?? [])[...]))
      onPath.insert(id)
    }
    enter(id)
    while let last = path.last {
      if let operand = last.operands.first {
        path[path.count - 1].operands.removeFirst()
        guard workedFacts[operand] == nil, facts[operand] != nil else { continue }
        if onPath.contains(operand) {
          let circle = path.map(\.id).drop { $0 != operand } + [operand]
          // Those that lead into the circle have no value either, and for the same reason.
          for (id, _) in path { workedFacts[id] = .failure(.circular(Array(circle))) }
          break
        }
        enter(operand)
      } else {
        workedFacts[last.id] = work(last.id)
        path.removeLast()
        onPath.remove(last.id)
      }
    }
    return workedFacts[id] ?? .failure(.unknownFact(id))
  }

  /// How far chance may have moved the difference between two shares of a survey's answers. Of other arithmetic it is
  /// not known.
  private func precision(_ formula: Formula) throws(ValueFault) -> Value.Precision? {
    guard case .operation(.value(let a), .minus, .value(let b)) = formula else { return nil }
    return difference(try value(a), try value(b))?.precision
  }

  /// The value of a fact whose operands are known.
  private func work(_ id: String) -> Result<Value, ValueFault> {
    guard let fact = facts[id] else { return .failure(.unknownFact(id)) }
    switch fact.content {
    case .number(let number):
      let share = fact.isInPercent
      return .success(
        fact.value(share ? .share : .number, number: share ? number.share : number.double, published: number))
    case .phrase(let phrase):
      return .success(fact.value(fact.isInPercent ? .share : .number, phrase: phrase))
    case .formula(let formula):
      return Result { () throws(ValueFault) in
        let result = try quantity(formula.value)
        var value = fact.value(
          fact.isInPercent && result.measure == .number ? .share : result.measure, number: result.number,
          published: fact.isInPercent && result.measure == .number ? nil : result.exact, derivedUnit: result.unit)
        value.precision = try precision(formula.value)
        return value
      }
    }
  }
}

extension Fact {
  /// The facts that it is worked out from.
  fileprivate var operands: [String] {
    guard case .formula(let formula) = content else { return [] }
    return formula.value.addresses.compactMap { if case .fact(let id) = $0.subject { id } else { nil } }
  }

  /// A percentage that is no survey's is a share.
  fileprivate var isInPercent: Bool { unit.map { ["pct.", "%", "procent", "percent"].contains($0) } ?? false }

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

extension Formula {
  /// Every value that it names, in the order of reading.
  fileprivate var addresses: [ValueAddress] {
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
