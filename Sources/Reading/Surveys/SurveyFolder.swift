import Model

/// The folder `surveys/`: code books, and a CSV file with the data beside each.
extension ReportReader {
  private static let folderName = "surveys"
  /// Faults that a name gives which stands in a part of the code book that could not be read.
  private static let blamedOnCodeBook: Set<String> = [
    "unknown-question", "unknown-answer", "unknown-variable", "unknown-group", "unknown-column",
  ]
  /// Bytes. Of a larger file only the lines that diagnostics stand in are kept for showing.
  private static let largestShown = 1_000_000

  /// - Parameter shown: those whose words are shown, which alone need a translation.
  mutating func surveys(shown: Set<String>) -> [Survey] {
    let names = names(in: Self.folderName).filter { !$0.hasPrefix(".") }
    var surveys: [Survey] = []
    var dataFiles = Set<String>()
    for name in names where name.hasSuffix(".yaml") {
      let path = "\(Self.folderName)/\(name)"
      let errorsBefore = diagnostics.count { $0.severity == .error }
      let id = identifier(ofFile: path)
      let file = "\(name.dropLast(".yaml".count)).csv"
      dataFiles.insert(file)
      guard let fields = fields(ofFile: path, as: .survey, needsTranslation: shown.contains(id.value)) else { continue }
      if let data = fields.text("data") { dataFiles.insert(data) }
      guard var survey = Survey(fields, id: id, folder: Self.folderName, file: file) else { continue }
      diagnostics += CodeBookFaults.faults(of: survey, fields)
      let isSound = diagnostics.count { $0.severity == .error } == errorsBefore
      survey.data = data(of: survey, fields, ignoring: isSound ? [] : Self.blamedOnCodeBook)
      surveys.append(survey)
    }
    for name in names where !name.hasSuffix(".yaml") && !dataFiles.contains(name) { reportUnknown(name) }
    return surveys
  }

  private mutating func data(of survey: Survey, _ fields: Fields, ignoring ignored: Set<String>) -> SurveyData {
    let path = survey.file.value
    guard let bytes = bytes(of: survey) else { return .absent }
    let text: CSVText
    let head: CSVHead
    do throws(DiagnosticError) {
      text = try CSVText.decode(bytes, file: path, declared: fields.choice("encoding")).get()
      head = try CSVHead.read(text, separator: fields.text("separator"), known: survey.knownColumns).get()
    } catch {
      diagnostics.append(error.diagnostic)
      keep(CSVText(file: path, bytes: bytes, start: 0), for: [error.diagnostic])
      return .absent
    }
    let (data, faults): (SurveyData, [Diagnostic])
    switch survey.form {
    case .shares:
      (data, faults) = SharesReader.read(
        text, head, of: survey, decimal: fields.choice("decimal"), ignoring: ignored)
    case .answers:
      (data, faults) = AnswersReader.read(
        text, head, of: survey, decimal: fields.choice("decimal"), ignoring: ignored)
      diagnostics += SyntheticMark.missing(in: head, of: survey, declaredAt: fields.keys["synthetic"])
    }
    diagnostics += faults
    keep(text, for: faults)
    if case .shares(let shares) = data { return .shares(translated(shares, of: survey, fields)) }
    return data
  }

  /// Published shares with their words in the language that is wanted.
  private mutating func translated(_ shares: [PublishedShare], of survey: Survey, _ fields: Fields) -> [PublishedShare]
  {
    guard let name = translation(of: survey.file.value) else { return shares }
    guard let bytes = try? folder.read(name.name) else {
      if shares.contains(where: { $0.phrase != nil || $0.note != nil }) {
        diagnostics.append(Untranslated.file(name, allowed: allowsUntranslated))
      }
      return shares
    }
    do throws(DiagnosticError) {
      let text = try CSVText.decode(bytes, file: name.name, declared: nil).get()
      let head = try CSVHead.read(text, separator: nil, known: Set(SharesTranslation.columns)).get()
      var missing: [Diagnostic] = []
      let (translated, faults) = SharesTranslation.overlay(shares, with: text, head, of: survey) { share, columns in
        missing.append(Untranslated.row(share, columns, name, allowed: allowsUntranslated))
      }
      diagnostics += faults + missing
      keep(text, for: faults)
      return translated
    } catch {
      diagnostics.append(error.diagnostic)
      keep(CSVText(file: name.name, bytes: bytes, start: 0), for: [error.diagnostic])
      return shares
    }
  }

  /// Keeps a file's text for showing lines of it.
  private mutating func keep(_ text: CSVText, for faults: [Diagnostic]) {
    let lines = Set(faults.compactMap { $0.location?.file == text.file ? $0.location?.line : nil })
    texts[text.file] = SourceText(text, lines: text.bytes.count <= Self.largestShown ? nil : lines)
  }

  private mutating func bytes(of survey: Survey) -> [UInt8]? {
    let file = survey.file
    do {
      return try folder.read(file.value)
    } catch {
      let isNamed = file.location.column > 1
      var diagnostic = error.diagnostic(
        about: file.value, at: file.location, length: isNamed ? file.value.count - Self.folderName.count - 1 : 1)
      if error == .missing {
        let neighbours = names(in: Self.folderName).filter { $0.hasSuffix(".csv") }
        diagnostic.remedy =
          NearMiss.remedy(for: String(file.value.dropFirst(Self.folderName.count + 1)), among: neighbours)
          ?? "put the data there, or name their file in the code book: `data: …`"
      }
      diagnostics.append(diagnostic)
      return nil
    }
  }

  private mutating func reportUnknown(_ name: String) {
    let remedy =
      switch name.split(separator: ".").last?.lowercased() {
      case "csv":
        "write its code book, `\(Self.folderName)/\(name.dropLast(4)).yaml`, or name it there: `data: \(name)`"
      case "yml": "call it `\(name.dropLast(4)).yaml`"
      case "xlsx", "xls", "ods": "export the data as CSV"
      default: "move it out of the report folder"
      }
    diagnostics.append(
      Diagnostic(
        "unknown-file", .warning, at: SourceLocation(file: "\(Self.folderName)/\(name)"),
        "no code book names the file `\(name)`", remedy: remedy))
  }
}

extension Survey {
  /// The columns that the data may have.
  var knownColumns: Set<String> {
    guard form == .answers else { return Set(SharesReader.columns) }
    var columns = variables.map(\.column.value) + [weightColumn?.value, SyntheticMark.column].compactMap { $0 }
    for question in questions {
      columns += question.kind == .single ? [question.column.value] : question.answers.compactMap(\.column?.value)
    }
    return Set(columns)
  }
}
