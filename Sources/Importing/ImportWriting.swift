import Model
import Platform
import Reading

extension ImportResult {
  /// Writes the files, each in one step. When one cannot be written, those before it are put back.
  /// - Returns: what stood in the way; nothing when all is written.
  public func write(into folder: DiskFolder) -> [Diagnostic] {
    for file in files {
      // A link must not lead a transcript out of the folder, and an edit made meanwhile must not be lost.
      let parent = file.path.split(separator: "/").dropLast().joined(separator: "/")
      let isInside = folder.absolutePath(of: parent) == Files.join(folder.root, parent).withoutSlash
      let isThere = Files.isFolder(Files.join(folder.root, parent)) || Files.isFile(Files.join(folder.root, parent))
      guard isInside || !isThere, (try? folder.read(file.path)) == file.before else {
        return [Self.changedMeanwhile(file.path)]
      }
    }
    var written: [File] = []
    for file in files {
      let obstacles = OutputFile.write(file.bytes, at: Files.join(folder.root, file.path))
      guard obstacles.isEmpty else {
        for file in written.reversed() {
          let path = Files.join(folder.root, file.path)
          if let before = file.before { _ = OutputFile.write(before, at: path) } else { Files.remove(path) }
        }
        return obstacles
      }
      written.append(file)
    }
    return []
  }

  private static func changedMeanwhile(_ path: String) -> Diagnostic {
    Diagnostic(
      "changed-meanwhile", .error, at: SourceLocation(file: path),
      "`\(path)` has changed since it was read, or leads out of the report folder; nothing is written",
      remedy: "save it, and import again")
  }
}

extension String {
  fileprivate var withoutSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}
