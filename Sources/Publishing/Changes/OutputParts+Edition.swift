import Comparing
import Model
import Platform
import Reading

/// Digests of what editions' PDFs are made of. Themes, fonts and pictures are read once for all editions.
struct OutputDigests {
  /// A digest of what the profile adds; empty for the screen.
  var profile = ""
  private let themeDigests: [String: String]
  private let fontDigests: [String: String]
  private let pictureDigests: [String: String]

  /// - Parameters:
  ///   - folder: the report's.
  ///   - themeFiles: where a theme's files are; what it had another time than now may be in a repository.
  init(_ proof: Proof, _ folder: some ReportFolder, themeFiles: (Theme) -> (any ReportFolder)?) {
    let themes = Dictionary(
      proof.editions.compactMap(\.theme).map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    themeDigests = themes.mapValues { theme in
      let folders = ([theme.folder] + theme.bases).map { folder in
        var part = theme
        part.folder = folder
        return themeFiles(part).map { FolderDigest.sha256(of: $0) } ?? "none"
      }
      return folders.joined(separator: " ")
    }
    fontDigests = themes.mapValues(Self.fonts)
    let pictures = Set(proof.editions.flatMap { $0.manuscript.pictures.map(\.file) }).sorted()
    pictureDigests = Dictionary(
      uniqueKeysWithValues: pictures.map { ($0, (try? folder.read($0)).map { SHA256.hex($0) } ?? "none") })
  }

  /// One digest of what all editions are made with, whatever they say; nil without an edition.
  var together: String? {
    guard !themeDigests.isEmpty else { return nil }
    let themes = themeDigests.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value) \(fontDigests[$0.key] ?? "")" }
    return SHA256.hex(Array((themes + [profile]).joined(separator: "\n").utf8))
  }

  func parts(of edition: EditionProof) -> OutputParts {
    let theme = edition.theme?.name ?? ""
    let date = edition.report.metadata.date.value.secondsSince1970
    let pictures = edition.manuscript.pictures.map { ($0.file, pictureDigests[$0.file] ?? "none") }
    return OutputParts(
      // TeX's only clock is the report's own date.
      manuscript: SHA256.hex(Array("\(date)\n\(edition.manuscript.source)".utf8)),
      pictures: Dictionary(pictures, uniquingKeysWith: { first, _ in first }),
      theme: "\(theme) \(themeDigests[theme] ?? "none")", fonts: fontDigests[theme] ?? "")
  }

  /// A digest of what an edition's pages look like besides their text and pictures.
  func looks(of edition: EditionProof) -> String { themeDigests[edition.theme?.name ?? ""] ?? "none" }

  /// One digest of all that an edition's PDF is made from.
  func digest(of edition: EditionProof) -> String {
    let parts = parts(of: edition).digest
    return profile.isEmpty ? parts : SHA256.hex(Array("\(parts) \(profile)".utf8))
  }

  private static func fonts(_ theme: Theme) -> String {
    let files = theme.faces.compactMap { face in
      (face.directory ?? theme.fontDirectory).map { (name: face.file, path: "\($0)/\(face.file)") }
    }
    guard !files.isEmpty else { return "" }
    let digests = Set(files.map { "\($0.name) \(FileDigest.sha256(of: $0.path)?.digest ?? "none")" }).sorted()
    return SHA256.hex(Array(digests.joined(separator: "\n").utf8))
  }
}

extension OutputParts {
  /// One digest of it all and of the program that sets it: what a PDF was made from.
  var digest: String {
    let files = pictures.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let all = ["trykklar \(Version.current)", manuscript, theme, fonts] + files
    return SHA256.hex(Array(all.joined(separator: "\n").utf8))
  }
}
