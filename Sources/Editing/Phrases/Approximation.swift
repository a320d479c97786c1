/// What words before a number or a share do to it.
public enum Approximation: Sendable, Hashable, CaseIterable {
  /// Nothing stands before it.
  case plain
  /// *omkring*, *cirka*
  case about
  /// *knap*, *næsten*, *lidt under*
  case justUnder
  /// *godt*, *lidt over*
  case justOver
  /// *mere end*, *over*
  case moreThan
  /// *mindre end*, *under*
  case lessThan
  /// *mindst*
  case atLeast
  /// *højst*
  case atMost

  /// Whether it says on which side the number is.
  var isDirected: Bool { self != .plain && self != .about }
}

/// Words for a share that name no fraction.
public enum Quantifier: Sendable, Hashable, CaseIterable {
  /// *ingen*
  case none
  /// *få*, *enkelte*
  case few
  /// *et mindretal*
  case minority
  /// *flertallet*, *de fleste*
  case majority
  /// *langt de fleste*
  case largeMajority
  /// *stort set alle*
  case nearlyAll
  /// *alle*
  case all
}
