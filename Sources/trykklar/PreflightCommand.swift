import Model
import Platform
import Preflight
import Publishing

/// `trykklar preflight FILE.pdf`
enum PreflightCommand: Command {
  static let name = "preflight"
  static let summary = "says whether a printer, or a screen reader, can use a PDF"
  static let operands = Operands.one("FILE.pdf")
  static let options = [
    Option(name: "--profile", value: "PROFILE", summary: "print or screen (default: print)"),
    Option(name: "--preset", value: "NAME", summary: "what the printer asks (default: offset)"),
    Option(name: "--format", value: "FORMAT", summary: "text or json (default: text)"),
  ]
  static var discussion: String {
    """
    Looks into any PDF, whoever made it. For print: boxes, bleed that really is painted, fonts, colours object by object,
    ink, pictures' resolution, thin lines, hidden text, transparency, PDF/X and output intent, links, number of pages.
    For the screen: tags, reading order's parts, language, title, alternative texts, links, tables, letters, PDF/A-2a and
    PDF/UA-1. A line a finding, with its page and the distance from the trimmed page's upper left corner; `trykklar explain
    CODE` says more. Exit status 1 if anything is an error. The file may be damaged or hostile: it is looked at within limits.

    presets: \(presets.map(\.name.value).joined(separator: ", "))
    """
  }

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard let format: PreflightListing.Format = ReportCommands.format(arguments, console) else { return .wrongUsage }
    let profiles = PreflightProfile.allCases.map(\.rawValue)
    guard let profile = PreflightProfile(rawValue: arguments.value("--profile") ?? "print") else {
      complain("profile", arguments.value("--profile") ?? "", profiles, console)
      return .wrongUsage
    }
    let asked = arguments.value("--preset") ?? "offset"
    guard let preset = presets.first(where: { $0.name.value == asked }) else {
      complain("preset", asked, presets.map(\.name.value), console)
      return .wrongUsage
    }
    if profile == .screen, arguments.value("--preset") != nil {
      console.complain(
        "`--preset` is what a printer asks, and the profile is `screen`", remedy: "leave one of them out")
      return .wrongUsage
    }
    let file = arguments.operands[0]
    guard Files.isFile(file) else {
      console.complain("there is no file `\(file)`", remedy: "name a PDF")
      return .wrongUsage
    }
    Cancellation.cancel()
    let result = PDFPreflight(file, profile: profile, preset: preset).run(cancellation: .bySignal)
    if Cancellation.bySignal.isCancelled { return .interrupted }
    for fault in result.faults { console.complain(fault.message, remedy: fault.remedy) }
    guard result.faults.isEmpty else { return .machineLacksSomething }
    console.print(PreflightListing(result, file: file, profile: profile).text(format))
    return result.hasErrors ? .reportHasErrors : .success
  }

  private static var presets: [PrintPreset] { Press(templates: Templates.folder).shippedPresets }

  private static func complain(_ what: String, _ asked: String, _ names: [String], _ console: Console) {
    console.complain(
      "there is no \(what) `\(asked)`",
      remedy: NearMiss.remedy(for: asked, among: names)
        ?? "use one of \(names.map { "`\($0)`" }.joined(separator: ", "))")
  }
}
