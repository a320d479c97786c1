/// What a watch does next: builds once when saving is over, and gives up a build that a save has overtaken.
///
/// It knows no clock, no file and no thread, so that every order of events can be tried.
struct WatchState {
  enum Event {
    /// Something was saved.
    case changed
    /// Nothing has been saved for a while.
    case quiet
    /// The build that was under way is over, however it ended.
    case finished
    /// Somebody wants it to end.
    case stopped
  }

  enum Action { case build, cancel, end }

  private enum Phase { case waiting, settling, building, cancelling, ending, ended }

  private var phase = Phase.settling

  /// Whether it is to be told when nothing has been saved for a while.
  var isSettling: Bool { phase == .settling }
  /// Whether a build is under way.
  var isBuilding: Bool { [.building, .cancelling, .ending].contains(phase) }

  /// The first build is made as soon as all is quiet.
  init() {}

  /// - Returns: what is to be done now.
  mutating func hear(_ event: Event) -> Action? {
    let (next, action) = step(event)
    phase = next
    return action
  }

  private func step(_ event: Event) -> (Phase, Action?) {
    switch (phase, event) {
    case (.ended, _): (.ended, nil)
    case (.building, .stopped): (.ending, .cancel)
    // The build has been told already.
    case (.cancelling, .stopped): (.ending, nil)
    case (.ending, .finished): (.ended, .end)
    case (.ending, _): (.ending, nil)
    case (_, .stopped): (.ended, .end)
    case (.waiting, .changed): (.settling, nil)
    case (.settling, .quiet): (.building, .build)
    case (.building, .changed): (.cancelling, .cancel)
    case (.building, .finished): (.waiting, nil)
    case (.cancelling, .finished): (.settling, nil)
    default: (phase, nil)
    }
  }
}
