import Model

extension Editor {
  /// The colophon, after what Danish public reports give there; empty entries are left out.
  func colophon() -> [ColophonEntry] {
    let metadata = report.metadata
    let names = terms.colophon
    var entries: [ColophonEntry] = []
    func add(_ name: String, _ lines: [String?]) {
      let lines = lines.compactMap { $0 }.filter { !$0.isEmpty }
      if !lines.isEmpty { entries.append(ColophonEntry(name: name, lines: lines.map(polished))) }
    }
    add(names.publisher, [metadata.publisher.name] + metadata.publisher.address)
    add(names.contact, [metadata.publisher.phone, metadata.publisher.email, metadata.publisher.shownWeb])
    add(names.authors, metadata.authors)
    add(names.commissionedBy, [metadata.commissionedBy])
    for credit in metadata.credits { add(credit.role, [credit.name]) }
    add(names.coverPhoto, [metadata.cover.credit.map(Self.name)])
    add(names.photos, photoCredits())
    add(names.date, [style.date(metadata.date.value)])
    add(names.version, [metadata.version])
    add(terms.synthetic.colophon, syntheticColophon())
    add(names.electronicISBN, [metadata.electronicISBN?.value])
    add(names.printISBN, [metadata.printISBN?.value])
    add(names.licence, [metadata.licence])
    return entries
  }

  /// Every photographer once, in the order of showing.
  private func photoCredits() -> [String] {
    var photos = report.chapters.compactMap(\.picture) + report.interviews.compactMap(\.portrait)
    for block in report.allBlocks {
      if case .photo(let photo) = block.kind { photos.append(photo) }
    }
    var seen = Set<String>()
    return photos.compactMap(\.credit).map(Self.name).filter { seen.insert($0).inserted }
  }

  /// A credit without the word that the colophon's entry has already.
  private static func name(in credit: String) -> String {
    let prefix = ["Foto: ", "Photo: "].first(where: credit.hasPrefix) ?? ""
    return String(credit.dropFirst(prefix.count))
  }
}

extension ReportMetadata.Publisher {
  /// The web address as one reads it aloud: without `https://`.
  public var shownWeb: String? {
    web.map { address in
      let bare = address.split(separator: "://", maxSplits: 1).last.map(String.init) ?? address
      return bare.hasSuffix("/") ? String(bare.dropLast()) : bare
    }
  }
}
