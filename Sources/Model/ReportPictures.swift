extension Report {
  /// Every picture file that the report names, where it names it.
  public var pictureFiles: [Located<String>] {
    var files = [
      metadata.cover.picture, metadata.publisher.logo, metadata.theme.logo,
    ].compactMap { $0 }
    files += chapters.compactMap { $0.picture?.file } + interviews.compactMap { $0.portrait?.file }
    for figure in figures {
      if case .picture(let file) = figure.content { files.append(file) }
    }
    for block in allBlocks {
      if case .photo(let photo) = block.kind { files.append(photo.file) }
    }
    return files
  }

  /// The blocks of all prose, those in lists and boxes after the block that holds them.
  public var allBlocks: [Block] {
    let bodies =
      chapters.map(\.body) + findings.map(\.body) + recommendations.map(\.body) + cases.map(\.body)
      + interviews.map { $0.opening + $0.exchanges.flatMap(\.answer) }
    return bodies.flatMap { $0.flatMap(\.withInner) }
  }
}

extension Block {
  /// The block and all blocks in it.
  public var withInner: [Block] {
    let inner: [Block] =
      switch kind {
      case .list(let list): list.items.flatMap { $0 }
      case .quotation(let blocks): blocks
      case .callout(let callout): callout.body
      case .editionPassage(let passage): passage.body
      default: []
      }
    return [self] + inner.flatMap(\.withInner)
  }
}
