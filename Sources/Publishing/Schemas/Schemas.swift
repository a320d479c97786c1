import Model
import Platform
import Reading

/// The JSON Schemas of a report's files, for editors that complete and mark errors as one types.
public struct Schemas: Sendable {
  /// The folder in a report that has them. No report's own file is in a folder with a dot before its name.
  public static let folderName = ".schema"

  /// What the keys mean; nil where the page that says it is not there.
  private let documentation: String?

  /// - Parameter templates: the folder `Templates` of Trykklar, beside which `docs/format.md` says what the keys mean. Without
  ///   that page schemas have no descriptions, and are the same otherwise.
  public init(templates: String) {
    let page = Files.join(Files.folder(of: templates), "docs/format.md")
    documentation = (try? Files.read(page, limit: 10 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The text of the schema of a kind of file.
  public func text(_ file: SchemaFile) -> String { file.schema(documentation: documentation).text(title: file.files) }

  /// A line for each schema: its name, and the files that it is of.
  public static var listing: String {
    TextTable(SchemaFile.all.map { [$0.name, $0.files] }).lines.joined(separator: "\n")
  }

  /// The schema's own file in a folder of schemas.
  public static func fileName(_ file: SchemaFile) -> String { file.name + ".json" }

  /// Writes every schema into a folder.
  ///
  /// - Returns: what stood in the way, and nothing else when they are all there.
  public func write(to folder: String) -> (files: [String], faults: [Diagnostic]) {
    var written: [String] = []
    for file in SchemaFile.all {
      let path = Files.join(folder, Self.fileName(file))
      let faults = OutputFile.write(Array(text(file).utf8), at: path)
      if !faults.isEmpty { return (written, faults) }
      written.append(path)
    }
    return (written, [])
  }
}
