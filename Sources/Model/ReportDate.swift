/// A year, a month or a day: as much of a date as the author knows.
public struct ReportDate: Sendable, Hashable, Comparable {
  public var year: Int
  public var month: Int?
  public var day: Int?

  public init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard (1...9999).contains(year) else { return nil }
    if let month {
      guard (1...12).contains(month) else { return nil }
      if let day { guard (1...Self.days(in: month, of: year)).contains(day) else { return nil } }
    } else if day != nil {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2020`, `2020-04` and `2020-04-30` (ISO 8601), and nothing else.
  public init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    self.init(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
  }

  /// ISO 8601 with as many parts as are known.
  public var iso: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return ([padded(year, 4)] + [month, day].compactMap { $0 }.map { padded($0, 2) }).joined(separator: "-")
  }

  /// A day in ISO 8601: the first of the month or of the year when no more is known.
  public var isoDay: String { ReportDate(year: year, month: month ?? 1, day: day ?? 1)?.iso ?? iso }

  /// Seconds from 1 January 1970 to noon UTC of the day, the first of the month or of the year when no more is known.
  /// Days are counted by the civil calendar (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  public var secondsSince1970: Int {
    let (m, d) = (month ?? 1, day ?? 1)
    let y = m <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + dayOfEra - 719_468) * 86_400 + 43_200
  }

  public static func < (a: ReportDate, b: ReportDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
