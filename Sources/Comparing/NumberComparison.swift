import Checking
import Editing
import Model

/// One edition's numbers by what was asked. That one is asked for in several places, or in another place than before, changes
/// nothing: it is one number.
struct EditionNumbers {
  struct Number {
    var value: Value
    var formats: Set<ValueFormat?>
    var places: Set<SourceLocation>
    /// Where any place must not show it, none is looked at.
    var isWithheld: Bool
  }

  private(set) var numbers: [String: Number] = [:]

  init(_ values: [PrintedValue]) {
    for printed in values {
      guard let value = printed.value, let asked = printed.asked else { continue }
      let key = asked.address.description + Self.suffix(asked.format)
      var number =
        numbers[key] ?? Number(value: value, formats: [], places: [], isWithheld: false)
      number.formats.insert(asked.format)
      number.places.insert(printed.place)
      if value.isWithheld { number.isWithheld = true }
      numbers[key] = number
    }
  }

  /// Other formats are another dress of the same number.
  private static func suffix(_ format: ValueFormat?) -> String {
    switch format {
    case .n: "?as=n"
    case .count: "?as=count"
    case .mean: "?as=mean"
    default: ""
    }
  }
}

extension NumberChange {
  /// What has changed of the numbers of editions that there were and are.
  static func changes(_ old: ReportFacts, _ new: ReportFacts) -> [NumberChange] {
    let before = Dictionary(old.editions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var all: [NumberChange] = []
    for edition in new.editions {
      guard let earlier = before[edition.id] else { continue }
      all += changes(EditionNumbers(earlier.values), EditionNumbers(edition.values), earlier, edition)
    }
    return merged(all).sorted { ($0.address, $0.kind.rank) < ($1.address, $1.kind.rank) }
  }

  private static func changes(
    _ before: EditionNumbers, _ after: EditionNumbers, _ earlier: EditionFacts, _ edition: EditionFacts
  ) -> [NumberChange] {
    let styles = (HouseStyle(earlier.metadata), HouseStyle(edition.metadata))
    return Set(before.numbers.keys).union(after.numbers.keys).sorted().compactMap { address in
      change(address, before.numbers[address], after.numbers[address], edition.id, styles)
    }
  }

  private static func change(
    _ address: String, _ old: EditionNumbers.Number?, _ new: EditionNumbers.Number?, _ edition: String,
    _ styles: (old: HouseStyle, new: HouseStyle)
  ) -> NumberChange? {
    var change = NumberChange(
      kind: .moved, address: address, editions: edition.isEmpty ? [] : [edition],
      oldPlaces: (old?.places ?? []).sorted(), newPlaces: (new?.places ?? []).sorted())
    // What must not be shown is not compared: the difference would show it.
    switch (old?.isWithheld, new?.isWithheld) {
    case (true, true): return nil
    case (false, true): change.kind = .withheld
    case (true, false): change.kind = .released
    case (nil, true), (true, nil): change.kind = old == nil ? .appeared : .disappeared
    default: break
    }
    let format = finestFormat((old?.formats ?? []).union(new?.formats ?? []), of: new?.value ?? old?.value)
    if let old, !old.isWithheld, change.kind != .withheld { change.old = Shown(old.value, format, styles.old) }
    if let new, !new.isWithheld { change.new = Shown(new.value, format, styles.new) }
    guard change.kind == .moved else { return change }
    guard let old, let new else {
      change.kind = old == nil ? .appeared : .disappeared
      return change
    }
    let printed = (PrintedNumber(old.value, as: format), PrintedNumber(new.value, as: format))
    if isSame(printed, old.value, new.value) {
      guard old.value.n != new.value.n else { return nil }
      change.kind = .base
    } else {
      change.difference = difference(printed, new.value, styles.new)
    }
    return change
  }

  /// The one that shows most decimals, so that what any page shows is compared.
  private static func finestFormat(_ formats: Set<ValueFormat?>, of value: Value?) -> ValueFormat? {
    guard let value else { return nil }
    let ranked = formats.map { (format: $0, decimals: PrintedNumber(value, as: $0)?.number.decimals ?? -1) }
      .sorted { (-$0.decimals, $0.format.map { "\($0)" } ?? "") < (-$1.decimals, $1.format.map { "\($0)" } ?? "") }
    return ranked.first?.format ?? nil
  }

  private static func isSame(_ printed: (PrintedNumber?, PrintedNumber?), _ old: Value, _ new: Value) -> Bool {
    switch printed {
    case (nil, nil): old.phrase == new.phrase
    case (let a?, let b?): a.unit == b.unit && a.number.isEqual(to: b.number)
    default: false
    }
  }

  /// Between what was printed and what is: nothing that no page shows can be worked out from it.
  private static func difference(
    _ printed: (PrintedNumber?, PrintedNumber?), _ value: Value, _ style: HouseStyle
  ) -> String? {
    guard case let (old?, new?) = printed, old.unit == new.unit,
      let difference = Decimal10.sum([new.number, Decimal10(-old.number.units, decimals: old.number.decimals)])
    else { return nil }
    let sign = difference.units > 0 ? "+" : ""
    guard old.unit != .none else { return sign + style.figures(difference) }
    let points = Value(
      address: value.address, measure: .points, number: difference.double / 100, published: difference,
      origin: value.origin)
    return sign + style.figureText(points)
  }

  /// The same change in several editions said once.
  private static func merged(_ changes: [NumberChange]) -> [NumberChange] {
    var order: [NumberChange] = []
    var all: [NumberChange: NumberChange] = [:]
    for change in changes {
      var key = change
      (key.editions, key.oldPlaces, key.newPlaces) = ([], [], [])
      guard var known = all[key] else {
        order.append(key)
        all[key] = change
        continue
      }
      known.editions += change.editions
      known.oldPlaces = Set(known.oldPlaces).union(change.oldPlaces).sorted()
      known.newPlaces = Set(known.newPlaces).union(change.newPlaces).sorted()
      all[key] = known
    }
    return order.compactMap { all[$0] }
  }
}

extension NumberChange.Shown {
  init(_ value: Value, _ format: ValueFormat?, _ style: HouseStyle) {
    self.init(
      text: style.figureText(value, as: format), number: PrintedNumber(value, as: format)?.number, n: value.n)
  }
}

extension NumberChange.Kind {
  fileprivate var rank: Int {
    switch self {
    case .moved: 0
    case .withheld: 1
    case .released: 2
    case .appeared: 3
    case .disappeared: 4
    case .base: 5
    }
  }
}
