import Platform

/// What TeX wrote for a next pass when a job was last run, so that the first pass of this run can read it.
///
/// It is a file of the user's own, in the cache, in a folder that nobody else can write: what TeX reads is code. One that is not
/// whole is not there.
///
/// A class may decide something of a chapter in one pass and stand by it in all later ones, such as to set its pages a line longer.
/// Remembered for longer than the chapter stays what it was, such a decision would give the same text other pages than a run
/// that remembers nothing.
struct PassMemory {
  private let path: String
  private let chapters: [String: String]

  private static let title = "trykklar-passes 1 "
  /// What a class writes of a decision: the label comes next, in braces.
  private static let decision = #"\coicopyfit"#

  init(_ path: String, chapters: [String: String]) { (self.path, self.chapters) = (path, chapters) }

  /// What is remembered, by the files' names; nil when nothing is.
  func recall() -> [String: [UInt8]]? {
    guard Files.isPrivate(Files.folder(of: path)), let bytes = try? Files.read(path, limit: 64 << 20),
      let packed = Self.opened(bytes), let (known, files) = Self.unpacked(packed), !files.isEmpty
    else { return nil }
    var changed = Set(chapters.filter { known[$0.key] != $0.value }.keys)
    guard !changed.isEmpty else { return files }
    // The contents name the chapters, and are fitted to their pages too.
    changed.insert("contents")
    return files.mapValues { Self.undecided($0, of: changed) }
  }

  /// A memory that cannot be kept costs a pass and nothing else.
  func keep(_ written: [String: [UInt8]]) {
    guard (try? Files.makeFolder(Files.folder(of: path), mode: 0o700)) != nil else { return }
    let packed = Self.packed(chapters, written)
    _ = OutputFile.write(Array("\(Self.title)\(SHA256.hex(packed))\n".utf8) + packed, at: path, outlivesPowerCut: false)
  }

  /// A file without the decisions of some chapters.
  private static func undecided(_ bytes: [UInt8], of labels: Set<String>) -> [UInt8] {
    let starts = labels.map { Array("\(decision){\($0)}".utf8) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return Array(
      lines.filter { line in !starts.contains { line.starts(with: $0) } }.joined(separator: [UInt8(ascii: "\n")]))
  }
}

// As bytes: a line `chapter DIGEST LABEL` each; of a file the line `file BYTES NAME`, its bytes and a line end.
extension PassMemory {
  private static let newline = UInt8(ascii: "\n")

  private static func packed(_ chapters: [String: String], _ files: [String: [UInt8]]) -> [UInt8] {
    var bytes = chapters.sorted { $0.key < $1.key }.flatMap { Array("chapter \($0.value) \($0.key)\n".utf8) }
    for (name, content) in files.sorted(by: { $0.key < $1.key }) {
      bytes += Array("file \(content.count) \(name)\n".utf8)
      bytes += content
      bytes.append(newline)
    }
    return bytes
  }

  /// What comes after the first line, when that line's digest is its own.
  private static func opened(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    guard let end = bytes.firstIndex(of: newline), bytes[..<end].starts(with: title.utf8) else { return nil }
    let digest = String(decoding: bytes[title.utf8.count..<end], as: UTF8.self)
    return SHA256.hex(Array(bytes[(end + 1)...])) == digest ? bytes[(end + 1)...] : nil
  }

  private static func unpacked(_ bytes: ArraySlice<UInt8>) -> (chapters: [String: String], files: [String: [UInt8]])? {
    var (chapters, files, rest) = ([String: String](), [String: [UInt8]](), bytes)
    while let end = rest.firstIndex(of: newline) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ", maxSplits: 2).map(String.init)
      rest = rest[(end + 1)...]
      guard words.count == 3 else { return nil }
      if words[0] == "chapter" {
        chapters[words[2]] = words[1]
      } else {
        // A name with a folder in it would be written elsewhere.
        guard let count = Int(words[1]), count >= 0, count < rest.count, !words[2].contains("/") else { return nil }
        files[words[2]] = Array(rest.prefix(count))
        rest = rest.dropFirst(count + 1)
      }
    }
    return rest.isEmpty ? (chapters, files) : nil
  }
}
