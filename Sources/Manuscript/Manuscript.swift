import Editing
import Model
import Tagging

/// A report as LaTeX: what TeX reads, which line came from where, and which pictures it needs.
public struct Manuscript: Sendable {
  public var source: String
  /// Lines of `source`, from 1, and the places in the report that they come from, in rising order.
  public var lines: [(line: Int, location: SourceLocation)]
  public var pictures: [PictureFile]
  /// Characters that no font of the theme has.
  public var diagnostics: [Diagnostic]
  /// The report's data as its pages have them: with values and in house style.
  public var metadata: ReportMetadata

  /// The cover alone: its first page and its last.
  public var coverSource: String {
    guard let start = source.firstRange(of: "\n\\begin{document}\n") else { return source }
    return source[..<start.upperBound] + "\\frontcover{}\n\\backcover{}\n\\end{document}\n"
  }
  /// The line of `source` that loads the theme's class.
  public var documentClass: String? {
    source.split(separator: "\n", maxSplits: 8).first { $0.hasPrefix(#"\documentclass"#) }.map(String.init)
  }

  /// What the leaves in `source` belong to; nil when it has none.
  public var structure: StructureTree?

  /// A picture and the name that the manuscript knows it by.
  public struct PictureFile: Sendable, Hashable {
    public var name: String
    /// In the report folder.
    public var file: String
  }

  /// Writes a report for a theme.
  ///
  /// - Parameters:
  ///   - className: the theme's document class.
  ///   - characters: what the theme's fonts can show.
  ///   - texts: the report's files, in which a character that cannot be shown is looked up. Not every text of a report knows
  ///     its place to the character; without the files its record's place is given.
  ///   - isTagged: whether the text says where the leaves of the structure are, for a PDF that can be read aloud.
  public static func write(
    _ report: ResolvedReport, className: String, characters: CharacterTable, texts: [String: String] = [:],
    isTagged: Bool = false
  ) -> Manuscript {
    var writer = ManuscriptWriter(characters: characters, terms: report.terms)
    if isTagged { writer.structure = StructureTree(language: report.metadata.language) }
    writer.write(report, className: className)
    return Manuscript(
      source: writer.source, lines: writer.map, pictures: writer.pictures,
      diagnostics: writer.unshown.diagnostics(in: texts), metadata: report.metadata, structure: writer.structure)
  }
}

/// Collects the manuscript line by line.
struct ManuscriptWriter {
  let characters: CharacterTable
  /// Between the last two of a list: *og* with its spaces.
  private(set) var lastSeparator: String
  private(set) var language: Language
  private(set) var source = ""
  private var line = 1
  private(set) var map: [(line: Int, location: SourceLocation)] = []
  private var pictureNames: [String: String] = [:]
  private(set) var pictures: [Manuscript.PictureFile] = []
  private(set) var unshown = UnshownCharacters()
  /// What the text is part of; nil: nobody asks.
  var structure: StructureTree?
  /// How deep the structure was nested where each open section begins, the chapter's first level first.
  var sectionLevels: [Int] = []
  /// How many of them stand around the box or record that is being written.
  var sectionFloor = 0

  init(characters: CharacterTable, terms: Terms) {
    self.characters = characters
    lastSeparator = Self.separator(terms)
    language = terms.language
  }

  /// Writes something that is in another language than what surrounds it; nil: in the same.
  mutating func inLanguage(
    _ language: Language?, at place: SourceLocation, _ write: (inout ManuscriptWriter) -> Void
  ) {
    guard let language else { return write(&self) }
    let (outer, outerLanguage) = (lastSeparator, self.language)
    lastSeparator = Self.separator(.of(language))
    self.language = language
    add(.begin("inlanguage", Options(), .name(of: language)), at: place)
    tagged(.division, language: language) { write(&$0) }
    add(.end("inlanguage"))
    (lastSeparator, self.language) = (outer, outerLanguage)
  }

  private static func separator(_ terms: Terms) -> String { " \(terms.and) " }

  /// Adds a line, or several when the LaTeX holds line ends.
  ///
  /// - Parameter location: where it comes from; without one it belongs to what comes before it.
  mutating func add(_ latex: LaTeX, at location: SourceLocation? = nil) {
    if let location { map.append((line, location)) }
    source += latex.source
    source += "\n"
    line += latex.source.utf8.count { $0 == UInt8(ascii: "\n") } + 1
  }

  /// An empty line ends a paragraph.
  mutating func addParagraphEnd() {
    guard !source.hasSuffix("\n\n"), !source.isEmpty else { return }
    source += "\n"
    line += 1
  }

  /// Adds a paragraph's lines, each mapped to the author's line it comes from.
  mutating func addParagraph(_ inlines: [ResolvedInline], opening: LaTeX = .empty) {
    tagged(.paragraph) { writer in
      let leaf = inlines.isEmpty ? nil : writer.structure?.addLeaf()
      writer.addLines(inlines, opening: opening, leaf: leaf)
    }
  }

  private mutating func addLines(_ inlines: [ResolvedInline], opening: LaTeX, leaf: Int?) {
    var inlines = inlines[...]
    // The leaf ends with the last word, not after a space.
    while case .softBreak? = inlines.last?.kind { inlines.removeLast() }
    var pieces = LinePieces(leaf.map { opening + Self.opening($0) } ?? opening)
    var place = inlines.first?.location
    for inline in inlines {
      if case .softBreak = inline.kind {
        // A line that begins empty would end the paragraph.
        if !pieces.latex.isBlank { add(pieces.latex + .wordSpace + .constant("%"), at: place) }
        pieces = LinePieces()
        place = nil
      } else {
        if place == nil { place = inline.location }
        pieces.append(latex(inline))
      }
    }
    if let leaf { pieces.append(Self.ending(leaf)) }
    if !pieces.latex.isBlank { add(pieces.latex, at: place) }
  }

  /// Escapes a text; a character that cannot be shown is noted. No text is empty LaTeX.
  mutating func text(_ text: String?, at location: SourceLocation) -> LaTeX {
    guard let text else { return .empty }
    var unshown = unshown
    defer { self.unshown = unshown }
    return characters.latex(text) { scalar, offset in unshown.note(scalar, offset: offset, at: location) }
  }

  /// The name that TeX knows a picture by: a plain one, whatever the author's file is called.
  mutating func pictureName(_ file: String) -> String {
    if let name = pictureNames[file] { return name }
    let ending = file.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let format = ["jpg", "jpeg", "png", "pdf"].contains(ending) ? ending : "jpg"
    let name = "picture-\(pictures.count + 1).\(format == "jpeg" ? "jpg" : format)"
    pictureNames[file] = name
    pictures.append(Manuscript.PictureFile(name: name, file: file))
    return name
  }
}
