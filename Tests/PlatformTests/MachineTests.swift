import Dispatch
import Glibc
import Testing

@testable import Platform

@Suite struct MachineTests {
  @Test("the environment is the process's") func environment() {
    let path = getenv("PATH").map { String(cString: $0) }
    #expect(Machine.current.environment["PATH"] == path)
    #expect(Machine.current.cores >= 1)
  }

  @Test("work on a thread of its own is done") func thread() {
    let done = DispatchSemaphore(value: 0)
    WorkerThread.start { done.signal() }
    #expect(done.wait(timeout: .now() + 60) == .success)
  }
}
