import Model
import Reading

/// A place in a report's file; `SourceLocation` alone is ambiguous where `Testing` is imported.
public typealias Place = Model.SourceLocation

/// Files with the places of expected diagnostics marked in their own text: `⟦unknown-key⟧` right before the character where
/// `unknown-key` must point. The marks are taken out before anything reads the files.
public struct MarkedFiles {
  /// The texts without their marks.
  public private(set) var files: [String: String] = [:]
  /// `file:line:column: code` for each mark.
  public private(set) var expected: [String] = []

  public init(_ marked: [String: String]) {
    for (path, text) in marked { files[path] = take(text, path) }
  }

  public var folder: MemoryFolder { MemoryFolder(files) }

  private mutating func take(_ text: String, _ path: String) -> String {
    var clean = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "⟦", let end = rest.firstIndex(of: "⟧") {
        expected.append("\(path):\(line):\(column): \(String(rest[..<end]))")
        rest = rest[rest.index(after: end)...]
        continue
      }
      clean.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return String(clean)
  }
}

extension Diagnostic {
  /// `file:line:column: code`, as marks give it; the code alone for one that stands in no file.
  public var mark: String { (location.map { "\($0): " } ?? "") + code }
}
