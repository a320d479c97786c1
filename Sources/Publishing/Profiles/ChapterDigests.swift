import Platform

/// Digests of a manuscript's chapters, by label: alike as long as nothing has changed that could break their pages otherwise.
enum ChapterDigests {
  private static let begin = Array(#"\begin{reportchapter}["#.utf8)
  private static let label = Array("label=".utf8)
  /// Before the numbers of leaves of the structure, which count on through the report and show nothing.
  private static let leaves = ["leaf{", #"\footnote["#].map { Array($0.utf8) }

  /// - Parameter looks: what pages look like besides their text.
  static func of(_ source: String, looks: String) -> [String: String] {
    var digests: [String: String] = [:]
    var source = source
    source.withUTF8 { bytes in
      let starts = places(of: begin, in: bytes[...])
      for (start, end) in zip(starts, starts.dropFirst() + [bytes.count]) {
        let chapter = bytes[(start + begin.count)..<end]
        guard let place = places(of: label, in: chapter.prefix { $0 != UInt8(ascii: "\n") }).first else { continue }
        let name = chapter[(place + label.count)...].prefix { $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") }
        digests[String(decoding: name, as: UTF8.self)] = SHA256.hex(Array(looks.utf8) + withoutLeaves(chapter))
      }
    }
    return digests
  }

  private static func places(of word: [UInt8], in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [Int] {
    guard bytes.count >= word.count, let first = word.first else { return [] }
    var found: [Int] = []
    var index = bytes.startIndex
    let last = bytes.endIndex - word.count
    while index <= last {
      if bytes[index] == first, bytes[index...].starts(with: word) { found.append(index) }
      index += 1
    }
    return found
  }

  private static func withoutLeaves(_ chapter: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(chapter.count)
    var index = chapter.startIndex
    while index < chapter.endIndex {
      let word = leaves.first { chapter[index] == $0[0] && chapter[index...].starts(with: $0) }
      guard let word else {
        result.append(chapter[index])
        index += 1
        continue
      }
      result += word
      index += word.count
      while index < chapter.endIndex, isOfNumbers(chapter[index]) { index += 1 }
    }
    return result
  }

  private static func isOfNumbers(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
