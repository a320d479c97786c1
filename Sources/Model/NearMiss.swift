/// The name that was probably meant.
public enum NearMiss {
  /// The candidate closest to `word`, or nil when none is close: at most a third of its letters differ (one of
  /// two or three), and at most three.
  /// Of two that are equally close, the first in alphabetical order.
  public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased().unicodeScalars)
    // A word this long is no slip of the finger, and comparing it would cost more than the suggestion is worth.
    guard !letters.isEmpty, letters.count <= 64 else { return nil }
    let limit = min(3, max(1, letters.count / 3), letters.count - 1)
    var best: (name: String, distance: Int)?
    for candidate in candidates where candidate != word {
      let other = Array(candidate.lowercased().unicodeScalars)
      guard abs(other.count - letters.count) <= limit else { continue }
      let d = distance(letters, other)
      guard d <= limit else { continue }
      if let known = best, (known.distance, known.name) < (d, candidate) { continue }
      best = (candidate, d)
    }
    return best?.name ?? completion(of: word, among: candidates)
  }

  /// The only candidate that goes on where a word of three letters or more leaves off: `--keep` for `--keep-tex`.
  private static func completion(of word: String, among candidates: some Sequence<String>) -> String? {
    guard word.count >= 3 else { return nil }
    let longer = candidates.filter { $0.hasPrefix(word) && $0 != word }
    return longer.count == 1 ? longer[0] : nil
  }

  /// `did you mean …`, or nil.
  public static func remedy(for word: String, among candidates: some Sequence<String>) -> String? {
    of(word, among: candidates).map { "did you mean `\($0)`?" }
  }

  /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each.
  package static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 0..<a.count {
      row[0] = i + 1
      for j in 0..<b.count {
        let substitution = last[j] + (a[i] == b[j] ? 0 : 1)
        row[j + 1] = min(row[j] + 1, last[j + 1] + 1, substitution)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count]
  }
}
