import Testing

@testable import Publishing

@Suite struct WatchStateTests {
  /// What is done after each event.
  private func actions(_ events: [WatchState.Event]) -> [WatchState.Action?] {
    var state = WatchState()
    return events.map { state.hear($0) }
  }

  @Test("builds first, and then waits for a save")
  func first() { #expect(actions([.quiet, .finished, .quiet, .quiet]) == [.build, nil, nil, nil]) }

  @Test("a burst of saves gives one build")
  func burst() {
    #expect(
      actions([.quiet, .finished, .changed, .changed, .changed, .quiet, .finished])
        == [.build, nil, nil, nil, nil, .build, nil])
  }

  @Test("a save during a build cancels it once, and another build follows when it has ended and all is quiet")
  func overtaken() {
    #expect(
      actions([.quiet, .changed, .changed, .quiet, .finished, .changed, .quiet, .finished])
        == [.build, .cancel, nil, nil, nil, nil, .build, nil])
  }

  @Test("ends at once where nothing is under way, and after the build where one is")
  func stop() {
    #expect(actions([.stopped, .changed, .quiet]) == [.end, nil, nil])
    #expect(actions([.quiet, .finished, .stopped]) == [.build, nil, .end])
    #expect(actions([.quiet, .stopped, .stopped, .changed, .finished]) == [.build, .cancel, nil, nil, .end])
    #expect(actions([.quiet, .changed, .stopped, .finished]) == [.build, .cancel, nil, .end])
  }

  @Test(
    "leaves alone what editors, version control and builds write",
    arguments: [
      "/r/.report.yaml.swp", "/r/report.yaml~", "/r/#report.yaml#", "/r/.#report.yaml", "/r/4913", "/r/~$tal.xlsx",
      "/r/.git",
      "/r/chapters/a.md.tmp", "/r/Output", "/r/Output/r/r.pdf", "/r/.schema",
    ])
  func unwatched(path: String) { #expect(UnwatchedFiles(output: "/r/Output").contain(path)) }

  @Test(
    "looks at everything else", arguments: ["/r/report.yaml", "/r/images/a.b.jpg", "/r/Output2", "/r/transcripts/4914"])
  func watched(path: String) { #expect(!UnwatchedFiles(output: "/r/Output").contain(path)) }
}
