import Model
import Publishing
import Typesetting

/// `trykklar doctor`
enum DoctorCommand: Command {
  static let name = "doctor"
  static let summary = "says whether this machine has what building needs"
  static let operands = Operands.none
  static let options: [Option] = []
  static let discussion = """
    Looks for each program, TeX file and font that a build can need, and says where it is or which Debian package
    brings it. Exit status 3 if something that building needs is missing.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let templates = Templates.folder
    let press = Press(templates: templates)
    let toolchain = Toolchain.probe(fonts: press.themeNames().compactMap(press.fonts(ofTheme:)))
    let width = toolchain.items.map(\.name.count).max() ?? 0
    for item in toolchain.items {
      let name = item.name + String(repeating: " ", count: max(0, width - item.name.count))
      if let path = item.path {
        console.print("ok       \(name)  \(item.version.map { "\($0), " } ?? "")\(path)")
      } else {
        let from = item.package.map { "; apt-get install \($0)" } ?? ""
        console.print("\(item.isRequired ? "missing " : "optional") \(name)  for \(item.purpose)\(from)")
      }
    }
    let themes = press.themeNames()
    let found = themes.isEmpty ? "missing " : "ok      "
    console.print("\(found) themes: \(themes.joined(separator: ", ")) in \(templates)")
    return toolchain.diagnostics.isEmpty && !themes.isEmpty ? .success : .machineLacksSomething
  }
}
