import Model

/// A report ready to be set: content picked, references resolved, everything numbered, every word decided.
///
/// What the author meant is in `Report`; what the page needs is here, and `Editor` is the only translator.
public struct ResolvedReport: Sendable {
  public var metadata: ReportMetadata
  public var terms: Terms
  public var colophon: [ColophonEntry]
  public var contents: [ContentsEntry]
  public var chapters: [ResolvedChapter]
}

/// A line of the colophon: *ISBN (elektronisk)*, *978-87-…*.
public struct ColophonEntry: Sendable, Hashable {
  public var name: String
  public var lines: [String]
}

/// A line of the table of contents; the page is found through the label.
public struct ContentsEntry: Sendable, Hashable {
  public enum Kind: String, Sendable { case chapter, section, subsection, finding }

  public var kind: Kind
  public var number: String
  public var title: String
  public var label: Label
}

/// What a page is found by. Letters that are not ASCII are written as their code, so that a label is safe in every file.
public struct Label: Hashable, Sendable {
  public let name: String

  public init(_ scheme: Address.Scheme, _ id: String) {
    var name = scheme.rawValue + ":"
    for scalar in id.unicodeScalars {
      name += scalar.isASCII ? String(scalar) : ".\(String(scalar.value, radix: 16))."
    }
    self.name = name
  }
}

/// A chapter with its number; reference lists are chapters too.
public struct ResolvedChapter: Sendable {
  public enum Kind: String, Sendable { case chapter, foreword, appendix, references }

  public var label: Label
  public var kind: Kind
  /// *3*, *A*, or empty.
  public var number: String
  public var title: String
  public var shortTitle: String?
  public var lead: String?
  public var picture: Photo?
  public var body: [ResolvedBlock]
  public var location: SourceLocation
  /// Nil is the edition's.
  public var language: Language?
}
