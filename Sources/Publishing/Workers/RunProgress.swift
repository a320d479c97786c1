import Typesetting

/// How far a build has come, said in one line: how many editions are done and of how many, which are under way, how long it has
/// taken and how long it is likely to take.
public struct RunProgress: Sendable {
  private let report: String
  private let start: Double
  /// When the first edition could begin.
  private var planned = 0.0
  private var costs: [String: Double] = [:]
  private var done: [String: Ending] = [:]
  /// Those under way in the order in which they were begun, and what is being done.
  private var current: [(edition: String, words: String)] = []

  private struct Ending {
    var outcome: TypesettingResult.Outcome
    var pages: Int?
  }

  /// - Parameters:
  ///   - report: what the report is called.
  ///   - start: the time at which the build began, in seconds of any clock that is not set back.
  public init(_ report: String, start: Double) {
    self.report = report
    self.start = start
  }

  /// Hears what has happened.
  ///
  /// - Returns: a line for a log, in which nothing can be overwritten: one for each edition that is done, one in a hundred of so many
  ///   that a log would be of nothing else, and always one for an edition that has failed. None of a report that is set only once.
  public mutating func hear(_ step: BuildStep, at now: Double) -> String? {
    switch step {
    case .planned(let costs): (self.costs, planned) = (costs, now)
    case .typesetting(let edition, let what):
      if let place = current.firstIndex(where: { $0.edition == edition }) {
        current[place].words = what.words
      } else {
        current.append((edition, what.words))
      }
    case .ended(let edition, let outcome, let pages):
      current.removeAll { $0.edition == edition }
      done[edition] = Ending(outcome: outcome, pages: pages)
      return logLine(edition, at: now)
    }
    return nil
  }

  /// The line that a terminal shows until the next.
  public func line(at now: Double) -> String {
    guard !costs.isEmpty else { return "\(report): reading" }
    let names = current.map { one in
      // With several at once there is room for their names alone.
      current.count > 1 ? one.edition : one.edition.isEmpty ? one.words : "\(one.edition), \(one.words)"
    }
    let under = names.isEmpty ? "" : ": " + names.joined(separator: ", ")
    return "\(report): \(count), \(time(at: now))\(under)"
  }

  private var count: String { "\(done.count)/\(costs.count)" }

  private func logLine(_ edition: String, at now: Double) -> String? {
    guard let ending = done[edition], costs.count > 1, ending.outcome != .cancelled else { return nil }
    let hundredth = { (number: Int) in number * 100 / costs.count }
    let isDue = costs.count <= 100 || hundredth(done.count) > hundredth(done.count - 1)
    guard isDue || ending.outcome != .finished else { return nil }
    let pages = ending.pages.map { $0 == 1 ? "1 page" : "\($0) pages" }
    let words = ending.outcome == .finished ? pages ?? "done" : "not made"
    return "\(report): \(count) \(edition), \(words), \(time(at: now))"
  }

  /// *0:41*, and as soon as that can be known *0:41 of about 2:50*.
  private func time(at now: Double) -> String {
    let elapsed = max(0, now - start)
    let all = costs.values.reduce(0, +)
    let made = done.keys.reduce(0) { $0 + (costs[$1] ?? 0) }
    guard made > 0, done.count < costs.count else { return Self.minutes(elapsed) }
    // Those under way are on average half done.
    let half = current.reduce(0) { $0 + (costs[$1.edition] ?? 0) } / 2
    let expected = planned - start + (now - planned) * max(1, all / (made + half))
    return "\(Self.minutes(elapsed)) of about \(Self.minutes(expected))"
  }

  /// *0:41*, *12:05*, *1:02:40*
  private static func minutes(_ seconds: Double) -> String {
    let whole = Int(min(seconds, 1e9).rounded())
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (whole / 3600, whole / 60 % 60)
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(whole % 60))" : "\(minutes):\(two(whole % 60))"
  }
}

extension TypesettingProgress {
  /// For a line that the next one overwrites.
  public var words: String {
    switch self {
    case .makingFonts(let faces): "making \(faces) faces of type (once)"
    case .makingFormat: "reading the theme (once)"
    case .pass(let number, let reason): "pass \(number), \(reason)"
    }
  }
}
