import Editing
import Model
import Tagging

/// What TeX is told of the structure: the number of the leaf that a text is. What the leaf belongs to stands in the tree
/// that the writer builds beside the LaTeX, in reading order. Without tags all of this does nothing.
extension ManuscriptWriter {
  /// Text that is an element of its own.
  mutating func leaf(
    _ type: StructureType, _ write: (inout ManuscriptWriter) -> LaTeX
  ) -> LaTeX {
    tagged(type) { $0.leaf(write) }
  }

  /// Text as a leaf of the element that is open. What is empty is none.
  mutating func leaf(_ write: (inout ManuscriptWriter) -> LaTeX) -> LaTeX {
    guard let number = structure?.addLeaf() else { return write(&self) }
    return bracketed(number, write(&self))
  }

  /// `\leaf{12}…\endleaf{12}`
  func bracketed(_ leaf: Int?, _ latex: LaTeX) -> LaTeX {
    guard let leaf, !latex.isEmpty else { return latex }
    return Self.opening(leaf) + latex + Self.ending(leaf)
  }

  static func opening(_ leaf: Int) -> LaTeX { .command("leaf", Options(), .number(leaf)) }
  static func ending(_ leaf: Int) -> LaTeX { .command("endleaf", Options(), .number(leaf)) }

  /// An element with what is written in it.
  mutating func tagged<Result>(
    _ type: StructureType, alternative: String? = nil, language: Language? = nil,
    _ write: (inout ManuscriptWriter) -> Result
  ) -> Result {
    structure?.begin(type, alternative: alternative, language: language)
    let result = write(&self)
    structure?.end()
    return result
  }

  /// The command that says which leaf the number is that the theme sets next; nothing without a number.
  mutating func numberLeaf(_ type: StructureType, _ number: String) -> LaTeX {
    guard !number.isEmpty else { return .empty }
    return pending("numberleaf", type)
  }

  /// The command that says which leaf a picture is, a figure with an alternative.
  mutating func pictureLeaf(_ alternative: String?) -> LaTeX {
    // Without words for it, it is decoration.
    guard structure != nil, let alternative, !alternative.isEmpty else { return clearedPicture }
    return tagged(.figure, alternative: alternative) { $0.pendingLeaf("pictureleaf") }
  }

  private var clearedPicture: LaTeX { structure == nil ? .empty : .command("pictureleaf", Options(), .empty) }

  private mutating func pending(_ command: StaticString, _ type: StructureType) -> LaTeX {
    tagged(type) { $0.pendingLeaf(command) }
  }

  private mutating func pendingLeaf(_ command: StaticString) -> LaTeX {
    guard let leaf = structure?.addLeaf() else { return .empty }
    return .command(command, Options(), .number(leaf))
  }

  /// The command that says which leaf the next link is.
  /// - Parameter words: where it leads, for those who hear it.
  mutating func linkLeaf(_ words: String) -> LaTeX {
    guard let leaf = tagged(.link, { $0.structure?.addLink(words) }) else { return .empty }
    return .command("linkleaf", Options(), .number(leaf))
  }

  /// The same for the number of a page, or for several in a row.
  mutating func pageLeaf(count: Int = 1, _ words: String? = nil) -> LaTeX {
    guard structure != nil else { return .empty }
    let text = words ?? linkWords.page
    let leaves = (0..<count).compactMap { _ in tagged(.link) { $0.structure?.addLink(text) } }
    return .command("pageleaf", Options(), .escaped(leaves.map(String.init).joined(separator: ",")))
  }

  /// A heading one level below the section it is in.
  mutating func heading(
    number: String, level: Int, _ write: (inout ManuscriptWriter) -> LaTeX
  ) -> (number: LaTeX, title: LaTeX) {
    tagged(.heading(level)) { writer in
      let number = writer.numberLeaf(.span, number)
      return (number, writer.leaf(write))
    }
  }

  /// Closes the sections of a level and below, and opens one of that level. No heading jumps over a level.
  mutating func beginSection(_ level: Int) -> Int {
    let level = max(sectionFloor + 2, min(level, sectionLevels.count + 2))
    while sectionLevels.count > level - 2 {
      let outside = sectionLevels.removeLast()
      structure?.end(downTo: outside)
    }
    sectionLevels.append(structure?.depth ?? 0)
    structure?.begin(.section)
    return level
  }

  /// What stands in a box or a list: its headings end no section outside it.
  mutating func nested(_ write: (inout ManuscriptWriter) -> Void) {
    let (floor, depth) = (sectionFloor, sectionLevels.count)
    sectionFloor = depth
    write(&self)
    while sectionLevels.count > depth {
      let outside = sectionLevels.removeLast()
      structure?.end(downTo: outside)
    }
    sectionFloor = floor
  }

  /// What stands in a record, which has a heading of its own.
  mutating func below(_ write: (inout ManuscriptWriter) -> Void) {
    sectionLevels.append(structure?.depth ?? 0)
    nested(write)
    sectionLevels.removeLast()
  }

  /// The level of a heading that stands in the section that is open.
  var innerLevel: Int { min(6, sectionLevels.count + 2) }

  var linkWords: LinkWords { LinkWords(language) }
}

/// What a link says of itself where its own words do not.
struct LinkWords {
  var page: String
  var note: String
  var back: String

  init(_ language: Language) {
    switch language {
    case .danish: (page, note, back) = ("Gå til siden", "Gå til fodnoten", "Tilbage til teksten")
    case .english: (page, note, back) = ("Go to the page", "Go to the footnote", "Back to the text")
    }
  }
}

extension LaTeX {
  static func number(_ number: Int) -> LaTeX { .escaped(String(number)) }
}
