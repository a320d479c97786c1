import Model

/// What a run may show of one survey, and what it must hide and why.
///
/// It is made once for all editions, because what one edition shows can give away what another hides. Everything that a run would
/// print is asked for when the plan is made; whatever was not is hidden.
public struct DisclosurePlan: Sendable {
  /// Whether a number may be shown.
  public enum Decision: Sendable, Hashable {
    case shown
    case hidden(Reason)

    public var isShown: Bool { self == .shown }
  }

  public enum Reason: Sendable, Hashable {
    case suppressed(Suppression.Reason)
    /// The plan was made without it.
    case unplanned
  }

  /// Something that is held back, for those who make the report. Readers must not be told the reason: it would say which numbers are
  /// small.
  public struct HeldBack: Sendable, Hashable {
    /// Whose: `region=nord`, `everybody`.
    public var group: String
    /// Nil is the whole group.
    public var question: String?
    /// Nil is the whole question.
    public var answers: [String]?
    public var reason: Suppression.Reason
    /// How many respondents the group has, or of it answered the question.
    public var n: Int
  }

  public let policy: DisclosurePolicy
  /// The tool's attack on all that the plan shows. Its leaks are those that no hiding could mend, and the run must fail on them.
  public let report: AttackReport
  /// How often the run was attacked until nothing more was found.
  public let rounds: Int
  let counts: SurveyCounts?
  let suppression: Suppression
  /// Of a survey of shares that somebody has published there are no counts to attack; only its n's can be too small.
  let published: PublishedShares?
  let survey: Survey
  let filters: [String: [GroupCondition]]

  /// - Parameter policy: nil is what the code book says.
  public init(_ survey: Survey, _ request: DisclosureRequest, policy: DisclosurePolicy? = nil) {
    self.init(survey, request, policy: policy, hidesMore: true)
  }

  /// - Parameter hidesMore: whether more is hidden than what is small, so that this cannot be worked out.
  init(_ survey: Survey, _ request: DisclosureRequest, policy: DisclosurePolicy?, hidesMore: Bool) {
    self.policy = policy ?? DisclosurePolicy(survey)
    filters = Dictionary(request.editions.map { ($0.id, $0.filter) }, uniquingKeysWith: { first, _ in first })
    self.survey = survey
    if case .shares(let rows) = survey.data { published = PublishedShares(survey, rows) } else { published = nil }
    guard var counts = SurveyCounts(survey, request, self.policy) else {
      (self.counts, report, rounds) = (nil, AttackReport(), 0)
      suppression = Suppression(CountModel())
      return
    }
    let primary = counts.primarySuppression()
    self.counts = counts
    if hidesMore {
      let complementary = ComplementarySuppression(counts.model, primary: primary)
      (suppression, report, rounds) = (complementary.suppression, complementary.report, complementary.rounds)
    } else {
      (suppression, report, rounds) = (primary, Intruder.attack(counts.model, primary), 1)
    }
  }
}
