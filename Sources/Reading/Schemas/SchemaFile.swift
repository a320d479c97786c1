/// A kind of file in a report, and the schema of its YAML.
public struct SchemaFile: Sendable {
  /// What the schema is called: `report`, `chapter`, and of its translation `chapter.translation`.
  public let name: String
  /// The files that are of the kind, as a pattern in the report folder: `chapters/*.md`. Where two patterns have a file, the
  /// longer one is meant.
  public let files: String
  /// Whether it is the YAML on top of a Markdown file.
  public var isFrontMatter: Bool { files.hasSuffix(".md") }

  let shape: Shape
  private let isList: Bool
  private let isTranslation: Bool
  /// The section of `docs/format.md`.
  private let section: String

  private init(
    _ name: String, _ files: String, _ shape: Shape, isList: Bool = false, isTranslation: Bool = false,
    section: String? = nil
  ) {
    self.name = name
    self.files = files
    self.shape = shape
    self.isList = isList
    self.isTranslation = isTranslation
    self.section = section ?? files.replacing("*", with: "NAME")
  }

  /// The originals, in the order of `docs/format.md`, and after them their translations.
  public static let all: [SchemaFile] =
    originals + originals.filter { ![editions, printers].contains($0.name) }.map(\.translation)

  private static let editions = "editions"
  private static let printers = "printers"

  private static let originals: [SchemaFile] = [
    SchemaFile("report", "report.yaml", .report), SchemaFile("chapter", "chapters/*.md", .chapter),
    SchemaFile("finding", "findings/*.md", .finding),
    SchemaFile("recommendation", "recommendations/*.md", .recommendation), SchemaFile("case", "cases/*.md", .case),
    SchemaFile("interview", "interviews/*.md", .interview), SchemaFile("quotes", "quotes.yaml", .quote, isList: true),
    SchemaFile("people", "people.yaml", .people), SchemaFile("facts", "facts.yaml", .facts),
    SchemaFile("survey", "surveys/*.yaml", .survey), SchemaFile("figures", "figures.yaml", .figure, isList: true),
    SchemaFile(editions, "editions.yaml", .edition, isList: true),
    SchemaFile("sources", "sources.yaml", .work, isList: true),
    SchemaFile(printers, PresetReader.file, .preset, isList: true),
  ]

  private var translation: SchemaFile {
    let dot = files.lastIndex(of: ".") ?? files.endIndex
    return SchemaFile(
      name + ".translation", files[..<dot] + ".??" + files[dot...], shape, isList: isList, isTranslation: true,
      section: section)
  }

  /// The schema.
  ///
  /// - Parameter documentation: the text of `docs/format.md`, which says what the keys mean; nil: schemas without descriptions.
  public func schema(documentation: String? = nil) -> JSONSchema {
    let meanings = documentation.map { KeyMeanings($0, section: section) } ?? KeyMeanings()
    let record = isTranslation ? shape.translationSchema(meanings) : shape.schema(meanings)
    if isList { return JSONSchema(.array, .null).holding(record) }
    // A file with nothing in it lacks what must be there, and is else as good as none.
    return record.required.isEmpty ? record.orNull() : record
  }
}
