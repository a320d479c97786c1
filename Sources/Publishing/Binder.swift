import Checking
import Model
import Platform
import Reading
import Typesetting

/// Writes links around numbers that are typed by hand, where there is one value only that they can be.
public struct Binder: Sendable {
  public struct Change: Sendable {
    public var place: SourceLocation
    /// As the author wrote it: *74 pct.*
    public var words: String
    /// What stands there now: `[74 pct.](value:politikere.ansvar.ja)`.
    public var link: String
  }

  /// What is changed, by place.
  public private(set) var changes: [Change] = []
  /// Numbers that more than one value could be, or none.
  public private(set) var leftOver = 0
  private var texts: [String: String] = [:]

  /// - Parameter texts: the files as they were read.
  public init(_ finds: [UnboundNumberFind], texts: [String: SourceText]) {
    var byFile: [String: [Change]] = [:]
    for find in finds {
      guard find.isPlaced, find.candidates.count == 1, !find.words.contains(where: { "[]".contains($0) }) else {
        leftOver += 1
        continue
      }
      let change = Change(
        place: find.place, words: find.words, link: "[\(find.words)](value:\(find.candidates[0]))")
      byFile[find.place.file, default: []].append(change)
    }
    for (file, wanted) in byFile {
      guard let text = texts[file]?.text else { continue }
      apply(wanted, to: text, of: file)
    }
    changes.sort { $0.place < $1.place }
  }

  /// Writes the changed files. A file whose text is not what was read any more is left alone.
  /// - Returns: what stood in the way.
  public func write(into folder: DiskFolder) -> [Diagnostic] {
    texts.sorted { $0.key < $1.key }.flatMap { file, text -> [Diagnostic] in
      guard let path = folder.absolutePath(of: file) else {
        return [Diagnostic("unwritable-file", at: SourceLocation(file: file), "`\(file)` cannot be written")]
      }
      return OutputFile.write(Array(text.utf8), at: path)
    }
  }

  /// Changes lines from the end, so that places before stay where they are.
  private mutating func apply(_ wanted: [Change], to text: String, of file: String) {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    for change in wanted.sorted(by: { $0.place > $1.place }) {
      let (line, column) = (change.place.line - 1, change.place.column - 1)
      let words = Array(change.words.unicodeScalars)
      // What is read is not always what is written: an escaped sign, an entity, a line end inside the words.
      guard lines.indices.contains(line), column >= 0, column + words.count <= lines[line].count,
        Array(lines[line][column..<(column + words.count)]) == words
      else {
        leftOver += 1
        continue
      }
      lines[line].replaceSubrange(column..<(column + words.count), with: change.link.unicodeScalars)
      changes.append(change)
    }
    var view = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() {
      if index > 0 { view.append("\n") }
      view.append(contentsOf: line)
    }
    texts[file] = String(view)
  }
}
