import Tagging

/// The annotations of links. A class gives each the number of its leaf as `/StructParent`; a link over several lines has one for each,
/// and each gets a number of its own.
struct LinkAnnotations {
  /// By their leaf, in the order of the pages.
  private(set) var byLeaf: [Int: [Tags.Annotation]] = [:]
  private let plain: PlainPDF

  init(_ plain: PlainPDF, _ sheets: [Sheet]) {
    self.plain = plain
    for (index, sheet) in sheets.enumerated() {
      guard let array = plain.value(of: "/Annots", in: sheet.page) else { continue }
      let range = plain.scanner.reference(array).flatMap { plain.objects[$0]?.value } ?? array
      for object in plain.scanner.references(range) {
        guard let leaf = plain.value(of: Self.key, in: object).flatMap(plain.scanner.integer) else { continue }
        byLeaf[leaf, default: []].append(Tags.Annotation(object: object, page: index + 1))
      }
    }
  }

  private static let key = "/StructParent"

  /// Gives them their numbers and the words for where they lead.
  func finish(keys: [Int: Int], texts: [Int: String], in file: inout CompactPDF) {
    for (leaf, annotations) in byLeaf {
      let contents = texts[leaf].map { "/Contents\(PDFText.string($0))" } ?? ""
      for one in annotations {
        guard let dictionary = plain.objects[one.object]?.value, let number = plain.value(of: Self.key, in: one.object)
        else {
          continue
        }
        var value = Array(plain.bytes[dictionary])
        let entry =
          number.lowerBound - dictionary.lowerBound - Self.key.utf8.count - 1..<number.upperBound
          - dictionary.lowerBound
        guard value[entry].starts(with: Self.key.utf8) else { continue }
        value.replaceSubrange(
          entry, with: Array("\(keys[one.object].map { "\(Self.key) \($0)" } ?? "")\(contents)".utf8))
        file.replace(one.object, by: value)
      }
    }
  }
}
