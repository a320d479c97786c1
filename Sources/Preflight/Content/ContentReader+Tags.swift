// MARK: marked content

extension ContentReader {
  mutating func begin(_ operands: [PDFObject]) {
    var open = OpenTag(isArtifact: operands.first?.name == "Artifact")
    if operands.count > 1 {
      let properties =
        operands[1].name.map { resources["Properties"][$0] } ?? PDFNode(resources.document, operands[1])
      if let number = properties["MCID"].integer { open.key = ContentKey(container: container, number: number) }
    }
    if let key = open.key { content.begun.append(key) }
    let isInArtifact = tags.contains { $0.isArtifact }
    let isInContent = tags.contains { $0.key != nil }
    if (open.isArtifact && isInContent) || (open.key != nil && isInArtifact) { content.nestings += 1 }
    // Deeper than anybody nests; the operators are still counted, so that the ends match.
    if tags.count < 10_000 { tags.append(open) } else { content.fault = .tooDeep }
  }

  var tag: Mark.Tag {
    if tags.contains(where: \.isArtifact) { return .artifact }
    return tags.last { $0.key != nil }?.key.map(Mark.Tag.content) ?? .none
  }
}
