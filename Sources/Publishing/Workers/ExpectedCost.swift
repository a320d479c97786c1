extension EditionProof {
  /// How many pages it is likely to have, for those who must know before it is set: as many as the last time, else as many as so
  /// long a manuscript mostly has.
  ///
  /// - Parameter record: what the last build has left. What is made of it hangs on it in no way but the order of work.
  func expectedPages(_ record: BuildRecord) -> Double {
    if let pages = record.editions[id]?.pages { return Double(pages) }
    return Double(manuscript.source.utf8.count) / Self.bytesPerPage
  }

  /// LaTeX for a page of the shipped reports, in bytes.
  private static let bytesPerPage = 2_600.0
}
