import Model
import Publishing
import Reading

/// `trykklar schema [NAME]`
enum SchemaCommand: Command {
  static let name = "schema"
  static let summary = "writes JSON Schemas of a report's files, for editors"
  static let operands = Operands.atMostOne("NAME")
  static let options = [
    Option(name: "--output", value: "DIR", summary: "write every schema into DIR, as NAME.json")
  ]
  static let discussion = """
    Without NAME it lists the schemas and the files that each is of; with NAME it prints that one. An editor with a YAML
    language server reads them where the first line of a file says so, as in the files that `trykklar new` makes:
    # yaml-language-server: $schema=.schema/report.json
    After an update of Trykklar, `trykklar schema --output FOLDER/.schema` brings them up to date.
    """

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let schemas = Schemas(templates: Templates.folder)
    if let folder = arguments.value("--output") {
      guard arguments.operands.isEmpty else {
        console.complain("`--output` writes every schema, and takes no name", remedy: "leave one of them out")
        return .wrongUsage
      }
      let (files, faults) = schemas.write(to: folder)
      for file in files { console.print(file) }
      ReportCommands.show(faults, [:], folder: folder, console)
      return faults.isEmpty ? .success : .machineLacksSomething
    }
    guard let asked = arguments.operands.first else {
      console.print(Schemas.listing)
      return .success
    }
    guard let file = SchemaFile.all.first(where: { $0.name == asked }) else {
      console.complain(
        "there is no schema `\(asked)`",
        remedy: NearMiss.remedy(for: asked, among: SchemaFile.all.map(\.name)) ?? "see `trykklar schema`")
      return .wrongUsage
    }
    console.print(String(schemas.text(file).dropLast()))
    return .success
  }
}
