import Model

extension HouseStyle {
  /// The mark for a number that is not known (Danmarks Statistik).
  public static let missingMark = ".."

  /// A value as running text says it: *76 pct.*, *tre*, *12 procentpoint*, *knap halvdelen*; where only words are known, these.
  ///
  /// - Parameter format: what the link asks for; nil leaves it to the value.
  public func proseText(_ value: Value, as format: ValueFormat? = nil) -> String {
    if let parts = countOfAll(value, as: format) { return parts }
    guard let printed = PrintedNumber(value, as: format) else { return value.phrase ?? Self.missingMark }
    return switch format ?? value.format {
    case .plain: ungrouped(printed.number)
    case .figures, .decimal: prose(printed)
    case .words: words(value) ?? letters(printed) ?? prose(printed)
    case .approx: approximation(value) ?? prose(printed)
    default: printed.unit == .none ? inProse(printed.number) : prose(printed)
    }
  }

  /// A value as figures and tables say it: *76 %*, *608*; *..* where it is not known, with the words that are: *.. (syv ud af ti)*.
  public func figureText(_ value: Value, as format: ValueFormat? = nil) -> String {
    if let parts = countOfAll(value, as: format) { return parts }
    guard let printed = PrintedNumber(value, as: format) else {
      return Self.missingMark + (value.phrase.map { Self.noBreakSpace + "(\($0))" } ?? "")
    }
    if (format ?? value.format) == .plain { return ungrouped(printed.number) }
    return printed.unit == .percent ? figures(printed.number) + terms.percentSign : prose(printed)
  }

  /// A value in figures as near as messages need it: with a decimal that is not printed where there is one.
  public func exactText(_ value: Value) -> String {
    if let parts = countOfAll(value, as: nil) { return parts.replacing(Self.noBreakSpace, with: " ") }
    let isCounted = value.published == nil && (value.measure == .share || value.measure == .points)
    let printed = PrintedNumber(value, as: isCounted ? .percent(decimals: 1) : .figures)
    return printed.map(prose)?.replacing(Self.noBreakSpace, with: " ") ?? Self.missingMark
  }

  /// *14 af 24*, where that is asked for and both are known.
  private func countOfAll(_ value: Value, as format: ValueFormat?) -> String? {
    guard format ?? value.format == .of, value.measure == .share, let count = value.count, let n = value.n else {
      return nil
    }
    let space = Self.noBreakSpace
    return figures(Decimal10(count)) + space + terms.of + space + figures(Decimal10(n))
  }

  /// A printed number in figures, with its unit in words.
  func prose(_ printed: PrintedNumber) -> String {
    let figures = figures(printed.number)
    switch printed.unit {
    case .none: return figures
    case .percent: return figures + Self.noBreakSpace + terms.percent
    case .percentagePoints:
      let isOne = Decimal10(Int(printed.number.units.magnitude), decimals: printed.number.decimals)
        .isEqual(to: Decimal10(1))
      return figures + Self.noBreakSpace + (isOne ? terms.percentagePoint : terms.percentagePoints)
    }
  }

  /// The fraction that a share is, if it is one: *tre ud af fire*.
  private func words(_ value: Value) -> String? {
    TruePhrases(value, in: terms.language).plain?.words(in: self)
  }

  /// A whole number in letters, to a hundred.
  func letters(_ printed: PrintedNumber) -> String? {
    guard printed.unit == .none, printed.number.decimals == 0 else { return nil }
    return SpelledNumber.spellings(of: printed.number.units, in: terms.language).first
  }

  /// *knap halvdelen* of a share, *godt 600* of a number.
  private func approximation(_ value: Value) -> String? {
    (TruePhrases(value, in: terms.language).best ?? RoundNumber(value)?.claim)?.words(in: self)
  }
}
