import Platform

/// The command lines of the processes that are alive and mention these words.
package func processes(mentioning words: String) -> [String] {
  Files.names(in: "/proc").filter { Int($0) != nil }.compactMap { id in
    (try? Files.read("/proc/\(id)/cmdline", limit: 1 << 16)).map { bytes in
      String(decoding: bytes.map { $0 == 0 ? 32 : $0 }, as: UTF8.self)
    }
  }.filter { $0.contains(words) }
}
