import Harness
import Model
import Platform
import Testing

@testable import Prepress

@Suite struct PrintRecordTests {
  @Test("colours, pictures at their largest, and what the theme gives are read; the rest is passed over")
  func read() {
    let text = """
      ink 0.1,0.2,0.3
      given 0,0.3,0.4 1,0.4,0.5,0.5
      colour 0.1 0.2 0.3 rg 0.1 0.2 0.3 RG
      colour 1 g 1 G
      colour 2 0 0 rg 2 0 0 RG
      colour /Spot cs 1 scn
      picture picture-1.jpg 100 50
      picture picture-1.jpg 200 100
      picture picture-2.png 0 10
      picture \\input{x} 20 10
      picture picture-3.png inf 10
      nonsense
      """
    let record = PrintRecord(Array(text.utf8))
    #expect(record.ink == [0.1, 0.2, 0.3] && record.paper == [1, 1, 1])
    #expect(record.given == [.init(rgb: [0, 0.3, 0.4], inks: Inks(cyan: 1, magenta: 0.4, yellow: 0.5, black: 0.5))])
    #expect(record.colours.map(\.rgb) == [[0.1, 0.2, 0.3], [1, 1, 1]])
    #expect(record.pictures.map(\.name) == ["picture-1.jpg"] && record.pictures.first?.width == 200)
  }

  private let place = SourceLocation(file: "printers.yaml", line: 2)

  private func found(_ profile: String) -> Result<ColourProfile, PrepressFault> {
    ColourProfile.find(PrintPreset(name: Located("a", at: place), profile: Located(profile, at: place))) { _ in nil }
  }

  @Test("FOGRA39 is there, and registered")
  func fogra() throws {
    let profile = try found("FOGRA39").get()
    #expect(profile.condition == "FOGRA39" && profile.isRegistered)
  }

  @Test("a profile that is not there, or is none of a press, is said at its place")
  func faults() throws {
    var codes: [String] = []
    let scratch = try Scratch()
    try scratch.write("a.icc", "no profile")
    for name in ["FOGRA93", "ingen.icc", scratch.path + "/a.icc"] {
      if case .failure(let fault) = found(name) {
        codes.append("\(fault.diagnostic.location?.line ?? 0) \(fault.diagnostic.code)")
      }
    }
    #expect(codes == ["2 missing-profile", "2 missing-profile", "2 unusable-profile"])
  }
}
