import Model
import Platform
import Reading

/// Fetches the texts of a project: from the archive, from the folder that it lies in, or from the project's own file.
struct TextFetcher {
  let archive: ProjectArchive
  /// The folder that the project's file lies in.
  let folder: DiskFolder?

  /// A text, or why there is none.
  func text(of text: CodedProject.Text) -> Result<String, Missing> {
    if let content = text.content { return .success(content) }
    guard let path = text.path, !path.isEmpty else { return .failure(.noPath) }
    guard let bytes = bytes(at: path) else { return .failure(.unreadable(path)) }
    guard let decoded = String(validating: bytes, as: UTF8.self) else { return .failure(.notUTF8) }
    return decoded.utf8.contains(0) ? .failure(.notUTF8) : .success(decoded)
  }

  private func bytes(at path: String) -> [UInt8]? {
    guard let scheme = path.firstRange(of: "://") else { return archived(path) }
    let rest = path[scheme.upperBound...].drop { $0 == "/" }
    switch path[..<scheme.lowerBound].lowercased() {
    case "internal": return archived(String(rest))
    case "relative":
      // Nothing outside the folder that the project lies in: a project from elsewhere must not make a transcript of any file.
      guard let bytes = try? folder?.read(String(rest)), bytes.count <= ProjectArchive.largestText else { return nil }
      return bytes
    default: return nil
    }
  }

  private func archived(_ path: String) -> [UInt8]? {
    let name = archive.name(like: "sources/\(path)") ?? archive.name(like: path)
    return name.flatMap { archive.bytes(of: $0, limit: ProjectArchive.largestText) }
  }

  /// Why there is no text.
  enum Missing: Error, Hashable {
    case noPath
    /// It is not in the archive or beside it, or larger than `ProjectArchive.largestText`.
    case unreadable(String)
    case notUTF8

    /// In words, after *has no text that can be read:*.
    var reason: String {
      switch self {
      case .noPath: "the project says nothing about where it is"
      case .unreadable(let path): "`\(path)` is neither in the file nor beside it, or larger than 16 MB"
      case .notUTF8: "it is not UTF-8"
      }
    }
  }
}
