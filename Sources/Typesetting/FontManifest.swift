import Platform

/// What a folder of finished fonts holds, so that a damaged one is noticed.
enum FontManifest {
  static let name = "manifest"
  private static let title = "trykklar-fonts 1"

  /// Lists a folder's files with size and digest, and writes the list into it.
  static func write(for folder: String) throws(SystemError) {
    var lines = [title]
    for name in Files.names(in: folder) where name != Self.name {
      let bytes = try Files.read(Files.join(folder, name))
      lines.append("\(SHA256.hex(bytes)) \(bytes.count) \(name)")
    }
    // A list that was cut off lacks its end.
    lines.append("end")
    try Files.write(lines.map { $0 + "\n" }.joined().utf8, to: Files.join(folder, Self.name))
  }

  /// Whether the folder holds every file that its list names, each with its very bytes.
  static func holds(for folder: String) -> Bool {
    guard let list = try? Files.read(Files.join(folder, Self.name), limit: 1 << 20) else { return false }
    let lines = String(decoding: list, as: UTF8.self).split(separator: "\n")
    guard lines.count > 2, lines.first == Substring(title), lines.last == "end" else { return false }
    return lines.dropFirst().dropLast().allSatisfy { line in
      let fields = line.split(separator: " ", maxSplits: 2)
      guard fields.count == 3, let size = Int(fields[1]) else { return false }
      let path = Files.join(folder, String(fields[2]))
      guard Files.size(of: path) == size else { return false }
      return FileDigest.sha256(of: path)?.digest == String(fields[0])
    }
  }
}
