import Model
import Platform

/// What came of reading a report folder.
public struct ReadingResult: Sendable {
  /// The report; nil when it lacks what every report must have.
  public var report: Report?
  public var diagnostics: [Diagnostic]
  /// The texts that were read, by path, for showing lines of them.
  public var texts: [String: SourceText]
  /// What the files' comments let pass, by place.
  public var waivers: [Waiver] = []
}

/// A folder of text files → a `Report`. Reads everything it can and reports all that is wrong in one go.
public struct ReportReader: Sendable {
  let folder: any ReportFolder
  var diagnostics: [Diagnostic] = []
  var texts: [String: SourceText] = [:]
  /// The language that the report is wanted in; nil is its own.
  let language: Language?
  /// Whether what is not translated appears in the report's own language.
  let allowsUntranslated: Bool
  /// The editions that are made of it in that language.
  let editions: TranslatedEditions
  /// The language that the report is written in.
  var ownLanguage = Language.danish

  private init(
    folder: any ReportFolder, language: Language?, editions: TranslatedEditions, allowsUntranslated: Bool
  ) {
    self.folder = folder
    self.editions = editions
    self.language = language
    self.allowsUntranslated = allowsUntranslated
  }

  /// Reads a report: its metadata, then the records in their folders, then the lists, then the pictures they name.
  ///
  /// In another language than its own, a report is read with the texts of the translations that stand beside its files
  /// (`risiko.en.md` beside `risiko.md`), and with everything else as the original has it. Its metadata keep its own language.
  ///
  /// - Parameters:
  ///   - language: nil is the report's own.
  ///   - editions: the identifiers of the editions that are made in the language, for which alone translations are needed; nil:
  ///     everything needs one.
  ///   - allowsUntranslated: whether what is not translated appears in the report's own language, with a warning and with
  ///     its records' `language` set. Otherwise it is an error, and appears all the same, so that everything else can be checked.
  public static func read(
    _ folder: some ReportFolder, language: Language? = nil, editions: [String]? = nil, allowsUntranslated: Bool = false
  ) -> ReadingResult {
    var reader = ReportReader(
      folder: folder, language: language, editions: TranslatedEditions(ids: editions),
      allowsUntranslated: allowsUntranslated)
    let report = reader.report()
    let waivers = WaiverReader.read(reader.texts, into: &reader.diagnostics)
    return ReadingResult(
      report: report, diagnostics: reader.diagnostics.sortedByPlace(), texts: reader.texts, waivers: waivers)
  }
}

extension ReportReader {
  private mutating func report() -> Report? {
    let header = fields(ofFile: "report.yaml", as: .report, isRequired: true)
    reportUnknownFiles()
    reportLooseTranslations()
    let findings = records(in: "findings", as: .finding, Finding.init)
    let recommendations = records(in: "recommendations", as: .recommendation, Recommendation.init)
    let cases = records(in: "cases", as: .case, Case.init)
    let interviews = records(in: "interviews", as: .interview, Interview.init)
    let quotes = list("quotes.yaml", of: .quote).compactMap(Quote.init)
    let people = fields(ofFile: "people.yaml", as: .people).map(People.init) ?? People()
    let facts = fields(ofFile: "facts.yaml", as: .facts).map { Facts($0, into: &diagnostics) } ?? Facts()
    var figures: [Figure] = []
    for record in list("figures.yaml", of: .figure) {
      if let figure = Figure(record, into: &diagnostics) { figures.append(figure) }
    }
    let surveys = surveys(shown: figures.surveys(shownIn: editions))
    let works = list("sources.yaml", of: .work).compactMap(CitedWork.init)
    // The chapters are read even when there is no report to be made of them: their faults are reported in the same run.
    let chapters = header.map { self.chapters($0.locatedTexts("chapters")) } ?? []
    guard let metadata = header.flatMap(ReportMetadata.init) else { return nil }
    var report = Report(
      metadata: metadata, chapters: chapters, findings: findings, recommendations: recommendations, cases: cases,
      interviews: interviews, quotes: quotes, people: people, facts: facts, surveys: surveys, figures: figures,
      works: works)
    if !surveys.contains(where: { $0.id.value == Survey.people }), let people = Survey(codedPeopleOf: report) {
      report.surveys.append(people)
    }
    for entry in list("editions.yaml", of: .edition) {
      guard let entry = EditionEntry(entry, language: metadata.language, into: &diagnostics) else { continue }
      report.editionEntries.append(entry)
    }
    report.presets = presets()
    report.pictures = pictures(of: report)
    report.transcripts = transcripts(of: quotes)
    return report
  }

  /// The chapters that `report.yaml` lists, in its order.
  private mutating func chapters(_ listed: [Located<String>]) -> [Chapter] {
    let files = names(in: "chapters").filter { $0.hasSuffix(".md") }
    var paths: [String] = []
    var seen = Set<String>()
    for name in listed {
      guard seen.insert(name.value).inserted else {
        diagnostics.append(
          Diagnostic(
            "duplicate-chapter", at: name.location, length: name.value.count,
            "`\(name.value)` is listed twice", remedy: "remove one"))
        continue
      }
      guard files.contains(name.value + ".md") else {
        diagnostics.append(
          Diagnostic(
            "missing-chapter", at: name.location, length: name.value.count,
            "there is no file `chapters/\(name.value).md`",
            remedy: NearMiss.remedy(for: name.value, among: files.map { String($0.dropLast(3)) })
              ?? "make the file, or remove the line"))
        continue
      }
      paths.append("chapters/\(name.value).md")
    }
    // With no list at all, the list is what is missing.
    for file in files where !listed.isEmpty && !seen.contains(String(file.dropLast(3))) {
      diagnostics.append(
        Diagnostic(
          "unlisted-chapter", .warning, at: SourceLocation(file: "chapters/\(file)"),
          "`report.yaml` does not list this chapter, so no page shows it",
          remedy: "add `\(file.dropLast(3))` to `chapters`, or delete the file"))
    }
    return parts(paths) { reader, path in
      reader.prose(path, as: .chapter).map { Chapter($0.0, id: $0.1, body: $0.2) }
    }
  }

  /// What becomes of each file, read at the same time where there are cores for it.
  private mutating func parts<Part: Sendable>(
    _ paths: [String], _ read: @escaping @Sendable (inout ReportReader, String) -> Part?
  ) -> [Part] {
    var empty = self
    (empty.diagnostics, empty.texts) = ([], [:])
    let readers = paths.concurrentMap { [empty] path in
      var reader = empty
      let part = read(&reader, path)
      return (part: part, diagnostics: reader.diagnostics, texts: reader.texts)
    }
    for one in readers {
      diagnostics += one.diagnostics
      texts.merge(one.texts) { $1 }
    }
    return readers.compactMap(\.part)
  }

  /// The records of a subfolder, a file each.
  private mutating func records<R>(
    in subfolder: String, as shape: Shape, _ make: (Fields, Located<String>, [Block]) -> R
  ) -> [R] {
    names(in: subfolder).filter { $0.hasSuffix(".md") }.compactMap { name in
      prose("\(subfolder)/\(name)", as: shape).map { make($0, $1, $2) }
    }
  }

  /// A Markdown file with front matter.
  private mutating func prose(_ path: String, as shape: Shape) -> (Fields, Located<String>, [Block])? {
    guard let text = text(of: path),
      let parts = FrontMatter.split(text.text, file: path, into: &diagnostics)
    else { return nil }
    var body = MarkdownReader.read(
      parts.body, file: path, lineOffset: parts.bodyLineOffset, into: &diagnostics)
    guard
      var root = YAMLReader.read(
        String(parts.yaml), file: path, lineOffset: parts.yamlLineOffset, into: &diagnostics)
    else { return nil }
    let translation = translate(path, &root, &body, as: shape)
    guard let fields = shaped(root, as: shape) else { return nil }
    var id = fields.located("id") ?? identifier(ofFile: path)
    // What the file's name gives stands where the words are.
    if let translation, fields.located("id") == nil { id.location.file = translation }
    return (fields, id, body)
  }

  /// The identifier that a file's name gives.
  mutating func identifier(ofFile path: String) -> Located<String> {
    let name = path.split(separator: "/").last?.split(separator: ".").dropLast().joined(separator: ".") ?? path
    let id = Located(Identifier.slug(name), at: SourceLocation(file: path))
    if id.value.isEmpty {
      diagnostics.append(
        Diagnostic(
          "wrong-identifier", at: id.location, "the file's name has no letter that an identifier can have",
          remedy: "give the file another name, or add `id: …`"))
    }
    return id
  }

  /// A YAML file that is a record.
  ///
  /// - Parameter needsTranslation: whether what its translation lacks is reported.
  mutating func fields(
    ofFile path: String, as shape: Shape, isRequired: Bool = false, needsTranslation: Bool = true
  ) -> Fields? {
    guard let text = text(of: path, isRequired: isRequired),
      let root = YAMLReader.read(text.text, file: path, into: &diagnostics)
    else { return nil }
    if path == "report.yaml" { ownLanguage = Language(report: root) }
    let record = translated(root, ofFile: path, isNeeded: needsTranslation) { $0.record($1, $2, as: shape) }
    return shaped(record, as: shape)
  }

  private mutating func list(_ path: String, of shape: Shape) -> [Fields] {
    guard let text = text(of: path, isRequired: false),
      let root = YAMLReader.read(text.text, file: path, into: &diagnostics)
    else { return [] }
    let records = translated(root, ofFile: path) { $0.list($1, $2, of: shape) }
    var reader = ShapeReader()
    defer { diagnostics += reader.diagnostics }
    return reader.records(records, of: shape)
  }

  private mutating func shaped(_ root: YAMLNode, as shape: Shape) -> Fields? {
    var reader = ShapeReader()
    defer { diagnostics += reader.diagnostics }
    return reader.fields(root, as: shape)
  }

  mutating func text(of path: String, isRequired: Bool = true) -> SourceText? {
    do {
      let text = try SourceText.decode(try folder.read(path), file: path).get()
      texts[path] = text
      return text
    } catch let fault as FolderFault {
      if fault == .missing, !isRequired { return nil }
      var diagnostic = fault.diagnostic(about: path, at: SourceLocation(file: path))
      if path == "report.yaml", fault == .missing {
        diagnostic.remedy = "name a folder with a `report.yaml`, or make one with `trykklar new`"
      }
      diagnostics.append(diagnostic)
    } catch let error as DiagnosticError {
      diagnostics.append(error.diagnostic)
    } catch {
      diagnostics.append(Diagnostic("unreadable-file", at: SourceLocation(file: path), "`\(path)` cannot be read"))
    }
    return nil
  }

  /// The names in a folder, translations left out: they are read with what they translate.
  mutating func names(in path: String) -> [String] { allNames(in: path).filter { TranslationName($0) == nil } }

  mutating func allNames(in path: String) -> [String] {
    do {
      return try folder.names(in: path)
    } catch {
      diagnostics.append(error.diagnostic(about: path, at: nil))
      return []
    }
  }

  /// A misspelt name would otherwise be a file or a folder that nobody reads.
  private mutating func reportUnknownFiles() {
    let folders = Self.translatedFolders + [Self.transcriptFolder, "images"]
    let files = Self.translatedFiles + ["editions.yaml", PresetReader.file]
    for name in names(in: "") {
      if !name.contains("."), !folders.contains(name), let meant = NearMiss.remedy(for: name, among: folders) {
        diagnostics.append(
          Diagnostic(
            "unknown-file", .warning, at: SourceLocation(file: name), "no report has a folder `\(name)`", remedy: meant)
        )
      }
      guard name.hasSuffix(".yaml") || name.hasSuffix(".yml"), !files.contains(name) else { continue }
      diagnostics.append(
        Diagnostic(
          "unknown-file", .warning, at: SourceLocation(file: name), "no report has a file `\(name)`",
          remedy: NearMiss.remedy(for: name, among: files) ?? "move it out of the report folder"))
    }
  }
}

extension ReportReader {
  /// What the picture files are that the report names. A file that is missing or no picture is reported where it is named.
  private mutating func pictures(of report: Report) -> [String: Picture] {
    var pictures: [String: Picture] = [:]
    for file in report.pictureFiles where pictures[file.value] == nil {
      let length = file.value.count
      do {
        let start = try folder.readPrefix(of: file.value, count: PictureSniffer.prefixLength)
        if let picture = PictureSniffer.picture(in: start) {
          pictures[file.value] = picture
        } else {
          diagnostics.append(
            Diagnostic(
              "not-a-picture", at: file.location, length: length, "`\(file.value)` is no JPEG, PNG or PDF",
              remedy: "save the picture as JPEG, PNG or PDF"))
        }
      } catch {
        var diagnostic = error.diagnostic(about: file.value, at: file.location, length: length)
        if error == .missing {
          let directory = file.value.split(separator: "/").dropLast().joined(separator: "/")
          let neighbours = ((try? folder.names(in: directory)) ?? []).map {
            directory.isEmpty ? $0 : "\(directory)/\($0)"
          }
          diagnostic.remedy = NearMiss.remedy(for: file.value, among: neighbours)
        }
        diagnostics.append(diagnostic)
      }
    }
    return pictures
  }
}
