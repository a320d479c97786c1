import Model
import Publishing

/// The options that say what a PDF is for.
enum ProfileOptions {
  static let profile = Option(
    name: "--profile", value: "PROFILE", summary: "what the PDF is for: screen (the default), print or draft")
  static let preset = Option(
    name: "--preset", value: "NAME", summary: "with --profile print: what the printer asks for, see printers.yaml")

  static func choice(_ arguments: Arguments) -> Result<ProfileChoice, Arguments.Mistake> {
    let word = arguments.value(profile.name) ?? Profile.screen.rawValue
    let names = Profile.allCases.map(\.rawValue)
    guard let chosen = Profile(rawValue: word) else {
      return .failure(
        Arguments.Mistake(
          message: "`\(profile.name)` is \(names.joined(separator: ", ")), not `\(word)`",
          remedy: NearMiss.remedy(for: word, among: names)))
    }
    let name = arguments.value(preset.name)
    guard name == nil || chosen == .print else {
      return .failure(
        Arguments.Mistake(
          message: "`\(preset.name)` is for a printer", remedy: "give `\(profile.name) print` with it"))
    }
    return .success(ProfileChoice(chosen, preset: name))
  }
}
