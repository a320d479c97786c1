import Model
import Platform

/// Reads what TeX wrote about its work, and says it to the author: at the author's place, in the author's words.
struct LogParser {
  /// What a log says.
  struct Report: Hashable {
    var diagnostics: [Diagnostic] = []
    /// How many pages the PDF has; nil when TeX wrote none.
    var pageCount: Int?
    /// The program that set it, as it calls itself: *pdfTeX 3.141592653-2.6-1.40.24 (TeX Live 2022/Debian)*.
    var engine: String?
  }

  private let places: Places

  init(job: Job) { places = Places(job: job) }

  /// Reads a log file.
  func parse(_ log: [UInt8]) -> Report {
    let lines = TeXLog.lines(log)
    let errors = TeXError.all(in: lines).map { ErrorWording.diagnostic(for: $0, places: places) }
    let warnings = LogWarnings(lines: lines, places: places).diagnostics()
    return Report(
      diagnostics: (errors + warnings).sortedByPlace(), pageCount: Self.pageCount(in: lines),
      engine: Self.engine(in: lines))
  }

  /// Whether a diagnostic is about one character, so that TeX may be asked for the next.
  static func isOfCharacter(_ diagnostic: Diagnostic) -> Bool {
    ["missing-character", "unsupported-character"].contains(diagnostic.code)
  }

  /// The last page that was finished, by what TeX said on the way; nil when there was none.
  static func lastPage(in text: String) -> Int? {
    text.matches(of: TeXLog.pageMarker).last.flatMap { Int($0.1) }
  }

  /// The head of a log, without the format and the clock that follow.
  private static func engine(in lines: [String]) -> String? {
    lines.first?.firstMatch(of: /^This is (\S+), Version (\S+ \([^)]*\))/).map { "\($0.1) \($0.2)" }
  }

  private static func pageCount(in lines: [String]) -> Int? {
    for line in lines.reversed() {
      if let match = line.firstMatch(of: /Output written on \S+\.pdf \((\d+) pages?,/) { return Int(match.1) }
      if line.hasPrefix("No pages of output") { return 0 }
    }
    return nil
  }
}

/// Where things stand: from TeX's lines and words to the author's.
struct Places {
  private let sourceMap: SourceMap
  private let lines: [Substring]
  private let pictures: [String: String]
  /// The name of the theme's class.
  let className: String

  init(job: Job) {
    sourceMap = job.sourceMap
    lines = job.texSource.split(separator: "\n", omittingEmptySubsequences: false)
    pictures = Dictionary(job.pictures.map { ($0.name, $0.original) }) { first, _ in first }
    className = job.className
  }

  /// The author's place of a line of `report.tex`.
  func location(ofLine line: Int?) -> SourceLocation? { line.flatMap(sourceMap.location(ofLine:)) }

  /// The first line of `report.tex` that contains these words.
  func line(containing words: String) -> Int? {
    words.isEmpty ? nil : lines.firstIndex { $0.contains(words) }.map { $0 + 1 }
  }

  /// The author's file behind a name in the working folder, without its folder; the name itself when there is none.
  func original(of name: String) -> String { pictures[name].map(Files.name) ?? name }

  /// `, line 12 of report.tex`, for a line that no place of the author's is known for.
  func fallback(line: Int?) -> String {
    guard let line, location(ofLine: line) == nil else { return "" }
    return " (report.tex, line \(line))"
  }
}

enum TeXLog {
  /// The sign TeX makes at the start of each page it finishes: `[12`.
  static var pageMarker: Regex<(Substring, Substring)> { /(?:^|[\s)\]}>])\[(\d+)/ }

  /// The lines of a log. It mixes the author's UTF-8 with the font's bytes, which in T1 are mostly those of Latin-1.
  static func lines(_ log: [UInt8]) -> [String] {
    log.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(validating: line, as: UTF8.self)
        ?? String(String.UnicodeScalarView(line.map { Unicode.Scalar($0) }))
    }
  }

  /// A message from its first line on: the lines up to an empty one, without the sender's name in front of each.
  static func paragraph(_ lines: ArraySlice<String>) -> String {
    var words: [String] = []
    for line in lines.prefix(8) {
      if line.allSatisfy(\.isWhitespace) { break }
      let text = words.isEmpty ? Substring(line) : line.trimmingPrefix(/\([A-Za-z0-9.\-]+\)/)
      words.append(String(text.drop(while: \.isWhitespace)))
    }
    return words.joined(separator: " ")
  }
}
