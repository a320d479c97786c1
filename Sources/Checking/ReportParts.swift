import Editing
import Model

extension Report {
  /// Every image that places a part of the report: `![](figure:x)`.
  var placements: [Located<Address>] {
    allBlocks.compactMap { block in
      if case .placement(let address) = block.kind { Located(address, at: block.location) } else { nil }
    }
  }

  /// Every photo in prose.
  var photos: [Photo] {
    allBlocks.compactMap { block in
      if case .photo(let photo) = block.kind { photo } else { nil }
    }
  }

  /// The headings that are sections: a chapter's own, not those in boxes or in records.
  var sections: [Heading] {
    chapters.flatMap(\.body).compactMap { block in
      if case .heading(let heading) = block.kind { heading } else { nil }
    }
  }
}

extension Address {
  /// A line of a finding's `evidence` as it should be: an address of something that can be evidence, without options.
  init?(soundEvidence text: String) {
    guard !text.contains("?") else { return nil }
    self.init(evidence: text)
  }
}
