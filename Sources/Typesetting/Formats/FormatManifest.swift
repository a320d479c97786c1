import Platform

/// What a format was made from that has no digest in its key, and the format itself: so that one of another TeX, a damaged one, and
/// one that came from elsewhere are noticed.
enum FormatManifest {
  static let title = "trykklar-format 1"
  private static let name = "manifest"

  /// - Parameter files: what TeX has read, by absolute paths.
  /// - Returns: whether all are there and the list is written.
  static func write(for folder: String, read files: [String]) -> Bool {
    var list = StampedFiles()
    for file in files { guard list.add(file) else { return false } }
    guard let stamp = FileStamp(of: Files.join(folder, FormatMaker.file)) else { return false }
    // A list that was cut off lacks its end.
    let lines = [title, stamp.description] + list.lines + ["end"]
    return (try? Files.write(lines.map { $0 + "\n" }.joined().utf8, to: Files.join(folder, name))) != nil
  }

  /// Whether a folder's format is what it was, and all that it was made from.
  static func holds(for folder: String) -> Bool {
    guard let (format, files) = read(in: folder) else { return false }
    return FileStamp(of: Files.join(folder, FormatMaker.file)) == format && files.areSame
  }

  /// What a format was made from.
  static func files(of folder: String) -> StampedFiles? { read(in: folder)?.files }

  private static func read(in folder: String) -> (format: FileStamp, files: StampedFiles)? {
    guard let bytes = try? Files.read(Files.join(folder, name), limit: 1 << 22) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count > 2, lines.first == Substring(title), lines.last == "end" else { return nil }
    guard let format = FileStamp(lines[1]), let files = StampedFiles(lines: lines.dropFirst(2).dropLast()) else {
      return nil
    }
    return (format, files)
  }
}
