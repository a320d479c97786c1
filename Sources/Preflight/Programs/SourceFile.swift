import Platform

/// The PDF as a file: is it whole, may it be read, and what objects are in it?
struct SourceFile {
  let path: String
  private let programs: PDFPrograms
  private let cancellation: Cancellation
  /// Larger files are no reports.
  private static let most = 1 << 30
  /// Streams that are asked for in one run; a command line holds no more.
  private static let batch = 4000

  init(_ path: String, _ programs: PDFPrograms, _ cancellation: Cancellation) {
    // qpdf takes what begins with `@` or `-` for something else than a file; an absolute path begins with neither.
    self.path = Files.realPath(path) ?? path
    self.programs = programs
    self.cancellation = cancellation
  }

  /// The document, or why there is none.
  func read(_ list: inout FindingList) -> PDFDocument? {
    guard let size = Files.size(of: path), size > 0 else {
      list.addUnreadable("there is no file here, or an empty one")
      return nil
    }
    guard size <= Self.most else {
      list.addUnreadable("the file has \(size >> 20) megabytes, and one gigabyte is the most that is looked at")
      return nil
    }
    let objects = programs.runQPDF(
      ["--json=2", "--json-key=qpdf", "--json-key=encrypt", "--json-stream-data=none", path],
      keeping: PDFPrograms.mostObjects, cancellation)
    if objects.errorText.contains("invalid password") {
      list.addLocked()
      return nil
    }
    guard Self.isAnswer(objects, PDFPrograms.mostObjects), let json = QPDFJSON(objects.output) else {
      list.addUnreadable(Self.words(objects, path) ?? "qpdf finds no PDF in it")
      return nil
    }
    var warnings = [Self.words(objects, path)]
    let bare = PDFDocument(json, streams: [:])
    var streams: [ObjectID: [UInt8]] = [:]
    var left = PDFPrograms.mostContent
    var wanted = WantedStreams.of(bare)[...]
    while !wanted.isEmpty {
      let batch = wanted.prefix(Self.batch)
      wanted = wanted.dropFirst(batch.count)
      let names = batch.map { "--json-object=\($0.number),\($0.generation)" }
      let answer = programs.runQPDF(
        ["--json=2", "--json-key=qpdf", "--json-stream-data=inline", "--decode-level=generalized"] + names + [path],
        keeping: left, cancellation)
      guard Self.isAnswer(answer, left), let part = QPDFJSON(answer.output) else {
        list.addTooMuchContent(Self.words(answer, path))
        // Looking the file through once more would take as long.
        return PDFDocument(json, streams: streams)
      }
      left -= answer.output.count
      warnings.append(Self.words(answer, path))
      streams.merge(part.streams) { first, _ in first }
    }
    let check = programs.runQPDF(["--check", path], keeping: 1 << 20, cancellation)
    if check.ending != .exited(0) { warnings.append(Self.words(check, path)) }
    if let warning = warnings.compactMap(\.self).first { list.addDamaged(warning) }
    return PDFDocument(json, streams: streams)
  }

  /// qpdf exits with 3 where it could mend what it read.
  private static func isAnswer(_ result: ChildProcess.Result, _ most: Int) -> Bool {
    (result.ending == .exited(0) || result.ending == .exited(3)) && result.output.count < most
  }

  /// What qpdf says first, without the file's name; nil when it says nothing.
  private static func words(_ result: ChildProcess.Result, _ path: String) -> String? {
    switch result.ending {
    case .timedOut: return "qpdf is not done with it after three quarters of a minute"
    case .killed, .wroteTooMuch: return "qpdf needs more memory for it than it may have"
    case .notStarted: return "qpdf could not be started"
    default: break
    }
    let lines = result.errorText.split(separator: "\n").map(String.init)
    guard let line = lines.first(where: { !$0.contains("operation succeeded with warnings") }) else {
      return result.ending == .exited(0) ? nil : "qpdf finds faults in it"
    }
    var words = line[...]
    for start in ["WARNING: ", "ERROR: ", "qpdf: ", path, ":", " "] where words.hasPrefix(start) {
      words = words.dropFirst(start.count)
    }
    let plain = words.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint && $0.value >= 32 }
    return String(String.UnicodeScalarView(plain.prefix(200)))
  }
}

/// Which streams' bytes preflight reads: content, what text is in letters, metadata, the profile of the output intent; never pictures or fonts.
enum WantedStreams {
  static func of(_ document: PDFDocument) -> [ObjectID] {
    var wanted = Set<ObjectID>()
    func want(_ node: PDFNode) {
      if node.isStream, let id = node.id { wanted.insert(id) }
    }
    want(document.catalog["Metadata"])
    for intent in document.catalog["OutputIntents"].items { want(intent["DestOutputProfile"]) }
    for page in PageTree(document).pages { page.node["Contents"].oneOrMore.forEach(want) }
    for (_, node) in document.all {
      if node.isStream, node["Subtype"].name == "Form" || node["PatternType"].integer == 1 { want(node) }
      if node["Type"].name == "Font" || !node["BaseFont"].isNull { want(node["ToUnicode"]) }
    }
    return wanted.sorted { ($0.number, $0.generation) < ($1.number, $1.generation) }
  }
}
