import Editing
import Harness
import Model
import Testing

@testable import Checking

@Suite struct UnnamedEditionTests {
  private func faults(_ prose: String, _ names: Edition.Names?) {
    expectChecks(SmallReport.chapter(prose)) { report in
      let id = Located("stat", at: Place(file: "editions.yaml"))
      return UnnamedEdition().run(CheckSubject(report.picked(for: Edition(id: id, names: names))))
    }
  }

  @Test("finds a form that the edition's names do not have")
  func finds() {
    faults("Topledere ⟦unnamed-edition⟧[](edition:place) mener.\n", Edition.Names("Staten"))
  }

  @Test("leaves alone the forms that there are, words of the author's own, and the country")
  func innocent() {
    faults("[](edition:place) mener [](edition:genitive) ledere.\n", Edition.Names("Staten", place: "i staten"))
    faults("[](edition:name), [her](edition:place)\n", Edition.Names("Staten"))
    faults("[](edition:place)\n", nil)
  }
}
