extension BackgroundVariable {
  /// The regions or municipalities that its values are, by the value's identifier; empty when it is no geography.
  ///
  /// It is one when every value's code is a region's, or a municipality's; or when more than half of its labels name
  /// one. A label alone says too little: *Sjælland* is a region among regions, and something else among islands.
  ///
  /// - Parameter date: when people were asked; nil when nobody knows. A region that did not exist any more is none.
  public func places(on date: ReportDate? = nil) -> [String: Geography.Place] {
    let places = byCode ?? byLabel
    guard let date else { return places }
    return places.filter { _, place in
      guard case .region(let region) = place else { return true }
      return Geography.parts(of: region, on: date) != nil
    }
  }

  private var byCode: [String: Geography.Place]? {
    let kinds: [(String) -> Geography.Place?] = [
      { Geography.region(code: $0).map(Geography.Place.region) },
      { Geography.municipality(code: $0).map(Geography.Place.municipality) },
    ]
    return kinds.lazy.map { find in self.places { find($0.code) } }.first { $0.count == values.count && !$0.isEmpty }
  }

  private var byLabel: [String: Geography.Place] {
    let named = places { value in value.label.all.lazy.compactMap(Geography.place(named:)).first }
    let regions = named.filter { if case .region = $0.value { true } else { false } }
    let municipalities = named.filter { if case .municipality = $0.value { true } else { false } }
    let most = regions.count >= municipalities.count ? regions : municipalities
    return most.count * 2 > values.count ? most : [:]
  }

  private func places(_ find: (Value) -> Geography.Place?) -> [String: Geography.Place] {
    Dictionary(
      values.compactMap { value in find(value).map { (value.id.value, $0) } }, uniquingKeysWith: { first, _ in first })
  }
}
