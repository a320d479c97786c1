import Manuscript
import Model
import Platform
import Reading

/// Digests of a manuscript's chapters, by label: alike as long as nothing has changed that could break their pages otherwise.
enum ChapterDigests {
  private static let begin = #"\begin{reportchapter}["#
  private static let label = "label="
  /// Before the numbers of leaves of the structure, which count on through the report and show nothing.
  private static let leaves = ["leaf{", #"\footnote["#]

  static func of(_ proof: EditionProof) -> [String: String] {
    let parts = proof.manuscript.source.split(separator: begin)
    guard let head = parts.first else { return [:] }
    let setup = SHA256.hex(Array("\(head.prefix { !$0.isNewline })\n\(looks(proof))".utf8))
    let digests = parts.dropFirst().compactMap { part -> (String, String)? in
      guard let start = part.firstRange(of: label)?.upperBound else { return nil }
      let name = part[start...].prefix { $0 != "," && $0 != "]" }
      return (String(name), SHA256.hex(Array("\(setup)\(withoutLeaves(part))".utf8)))
    }
    return Dictionary(digests, uniquingKeysWith: { first, _ in first })
  }

  /// What pages look like besides their text: the theme, with the files of its folders, and the shapes of pictures.
  private static func looks(_ proof: EditionProof) -> String {
    let folders = proof.theme.map { [$0.folder] + $0.bases } ?? []
    let theme = folders.map { path in (try? DiskFolder(path)).map { FolderDigest.sha256(of: $0) } ?? "" }
    let pictures = proof.report.pictures.sorted { $0.key < $1.key }.map {
      "\($0.key) \($0.value.width) \($0.value.height)"
    }
    return ([proof.theme?.className ?? ""] + theme + pictures).joined(separator: "\n")
  }

  private static func withoutLeaves(_ part: Substring) -> String {
    var text = String(part)
    for start in leaves {
      let pieces = text.split(separator: start, omittingEmptySubsequences: false)
      text = pieces.enumerated().map { index, piece in
        index == 0 ? String(piece) : String(piece.drop { $0.isNumber || $0 == "," })
      }.joined(separator: start)
    }
    return text
  }
}
