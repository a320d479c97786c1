import Model

/// Texts outside prose: titles, leads, notes, and the links in them.
extension Editor {
  /// A text with its values written and in house style.
  func polished(_ text: String) -> String { style.polished(valued(text)) }

  /// A text with its values and the edition's names written. One that the text begins with gets a capital.
  func valued(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var written = ""
    for piece in EmbeddedValues(text).pieces {
      switch piece {
      case .text(let plain): written += plain
      case .link(let link):
        // What the author wrote would tell what is withheld.
        let isOwn = link.words.isEmpty || withheldValue(at: link.address) != nil
        let words = isOwn ? ownWords(of: link.address) : link.words
        written += written.isEmpty ? words.prefix(1).uppercased() + words.dropFirst() : words
      }
    }
    return written
  }

  private func ownWords(of address: Address) -> String {
    address.scheme == .edition ? editionName(address.target) : value(at: address)
  }

  /// What is written for a value where the author left the brackets empty.
  func value(at address: Address) -> String {
    let format = address.options["as"].flatMap(ValueFormat.init)
    if format == .comparison {
      let comparison = ValueAddress(address.target).flatMap { try? EditionComparison(of: $0, index.tabulator) }
      return comparison?.words(style) ?? HouseStyle.missingMark
    }
    guard let asked = ValueAddress(address.target), let value = try? index.tabulator.value(asked, as: format) else {
      return address.target
    }
    return style.proseText(value, as: format)
  }
}
