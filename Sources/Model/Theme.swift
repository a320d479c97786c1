/// What a report looks like: a folder with a LaTeX class, and what the tool must know of it.
public struct Theme: Sendable {
  /// A face that is made for pdfTeX from an OpenType file.
  public struct Face: Sendable, Hashable {
    /// What TeX calls it.
    public var name: String
    /// The file in the font directory.
    public var file: String
    /// OpenType features, such as `kern`.
    public var features: [String]
    /// `t1`, `ts1`, `sym`; empty for all.
    public var encodings: [String]

    public init(name: String, file: String, features: [String] = [], encodings: [String] = []) {
      self.name = name
      self.file = file
      self.features = features
      self.encodings = encodings
    }
  }

  /// The folder's name, and its document class's.
  public var name: String
  /// The absolute path of the folder.
  public var folder: String
  /// The absolute path of the folder with the OpenType files.
  public var fontDirectory: String?
  public var faces: [Face]
  /// The signs in its `symbols.enc`, beyond LaTeX's own text encodings.
  public var signs: Set<Unicode.Scalar>

  public init(
    name: String, folder: String, fontDirectory: String? = nil, faces: [Face] = [],
    signs: Set<Unicode.Scalar> = []
  ) {
    self.name = name
    self.folder = folder
    self.fontDirectory = fontDirectory
    self.faces = faces
    self.signs = signs
  }
}
