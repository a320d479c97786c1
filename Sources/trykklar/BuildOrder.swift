import Publishing
import Typesetting

/// What the words after `trykklar build` ask for.
struct BuildOrder {
  var choice: EditionChoice
  var profile: ProfileChoice
  var limits = Job.Limits()
  var jobs: Int?
  /// The part of the run that is to be made; nil: the whole.
  var shard: Shard?
  /// The report folders, in the order in which they are built.
  var reports: [String]

  static func make(_ arguments: Arguments) -> Result<BuildOrder, Arguments.Mistake> {
    do throws(Arguments.Mistake) {
      var order = BuildOrder(
        choice: try EditionOptions.choice(arguments, otherwise: arguments.value("--since") == nil ? .first : .all)
          .get(),
        profile: try ProfileOptions.choice(arguments).get(), reports: arguments.operands)
      if let seconds = try arguments.seconds("--time-limit").get() { order.limits.secondsPerPass = seconds }
      // More than this no machine has, and each takes memory.
      order.jobs = try arguments.count("--jobs", atMost: 1_000).get()
      order.shard = try ShardOptions.shard(arguments, order.profile).get()
      if order.shard != nil { order.reports = try ShardOptions.ordered(arguments.operands).get() }
      return .success(order)
    } catch {
      return .failure(error)
    }
  }
}
