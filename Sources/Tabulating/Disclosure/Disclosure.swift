import Model

/// What one run may show of all its surveys: a plan for each, made of all that its editions print.
///
/// A run is indexed and its printed values are listed twice: once with nothing withheld, to make this, and once with it.
public struct Disclosure: Sendable {
  /// By the survey's identifier.
  public let plans: [String: DisclosurePlan]
  private let resolution: PrintedResolution
  private var showsUnplanned = false

  /// A leak of one survey's counts.
  public struct SurveyLeaks: Sendable {
    public var survey: String
    public var leaks: [Leak]
  }

  /// - Parameters:
  ///   - tabulator: of the run's surveys and facts, with nothing withheld.
  ///   - editions: all that the run makes, so that a number can be another edition's.
  ///   - printed: every number that any of them prints. Whatever is not among them is withheld.
  public init(_ tabulator: Tabulator, editions: [Edition], printed: [DisclosurePlan.Printed]) {
    resolution = PrintedResolution(tabulator, editions)
    let requests = resolution.requests(printed)
    var plans: [String: DisclosurePlan] = [:]
    for (id, survey) in tabulator.surveys {
      plans[id] = DisclosurePlan(survey, requests[id] ?? PrintedResolution.nothing)
    }
    self.plans = plans
  }

  /// The same, for surveys that nothing has been counted of yet.
  public init(surveys: [Survey], facts: Facts = Facts(), editions: [Edition], printed: [DisclosurePlan.Printed]) {
    self.init(Tabulator(surveys: surveys, facts: facts), editions: editions, printed: printed)
  }
}

extension Disclosure {
  /// The same, but what nobody planned to print is shown: for messages to those who make the report, who ask for it the first time.
  public var showingUnplanned: Disclosure {
    var disclosure = self
    disclosure.showsUnplanned = true
    return disclosure
  }

  /// Whether a number of a survey must not be shown.
  ///
  /// - Parameter address: scoped, so that it says whom it is about.
  func hides(_ address: ValueAddress, as format: ValueFormat?) -> Bool {
    // Facts are hidden for their operands.
    guard let survey = address.survey, let plan = plans[survey] else { return false }
    switch plan.decision(address, as: format, in: PrintedResolution.everybody) {
    case .shown: return false
    case .hidden(.unplanned): return !showsUnplanned
    case .hidden(.suppressed): return true
    }
  }

  /// Attacks what a run has printed, by survey in the order of their identifiers.
  ///
  /// - Returns: what is given away, and what was printed without having been planned, which must be nothing.
  public func attack(
    printed: [DisclosurePlan.Printed]
  ) -> (leaks: [SurveyLeaks], unplanned: [DisclosurePlan.Printed]) {
    var leaks: [SurveyLeaks] = []
    var unplanned: [DisclosurePlan.Printed] = []
    let bySurvey = resolution.operands(printed)
    for (survey, plan) in plans.sorted(by: { $0.key < $1.key }) {
      let result = plan.attack(printed: bySurvey[survey] ?? [])
      if !result.leaks.isEmpty { leaks.append(SurveyLeaks(survey: survey, leaks: result.leaks)) }
      unplanned += result.unplanned
    }
    return (leaks, unplanned)
  }

  /// What the plans themselves could not keep from being worked out, by survey. A run must fail on any.
  public var leaks: [SurveyLeaks] {
    plans.sorted { $0.key < $1.key }.filter { !$0.value.report.isSafe }.map {
      SurveyLeaks(survey: $0.key, leaks: $0.value.report.leaks)
    }
  }

  /// What is held back of each survey, in the order of their identifiers; for those who make the report.
  public var heldBack: [(survey: String, heldBack: [DisclosurePlan.HeldBack])] {
    plans.sorted { $0.key < $1.key }.map { ($0.key, $0.value.heldBack) }
  }

  /// Why a number of an edition is hidden; nil when it is not.
  public func reason(_ printed: DisclosurePlan.Printed) -> DisclosurePlan.Reason? {
    for (survey, operands) in resolution.operands([printed]) {
      for operand in operands {
        if case .hidden(let reason)? = plans[survey]?.decision(operand.address, as: operand.format, in: operand.edition)
        {
          return reason
        }
      }
    }
    return nil
  }
}
