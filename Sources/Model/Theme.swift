/// What a report looks like: folders with a LaTeX class, and what the tool must know of it.
public struct Theme: Sendable {
  /// A face that is made for pdfTeX from an OpenType file.
  public struct Face: Sendable, Hashable {
    /// What TeX calls it.
    public var name: String
    /// The file in its folder.
    public var file: String
    /// The absolute path of the folder with the file; nil: the theme's `fontDirectory`.
    public var directory: String?
    /// OpenType features, such as `kern`.
    public var features: [String]
    /// `t1`, `ts1`, `sym`; empty for all.
    public var encodings: [String]

    public init(
      name: String, file: String, directory: String? = nil, features: [String] = [], encodings: [String] = []
    ) {
      self.name = name
      self.file = file
      self.directory = directory
      self.features = features
      self.encodings = encodings
    }
  }

  /// The folder's name.
  public var name: String
  /// The absolute path of the folder.
  public var folder: String
  /// The absolute paths of the folders of the themes that it builds on, the nearest first.
  public var bases: [String]
  /// The document class, without `.cls`: the theme's own, or that of the theme it builds on.
  public var className: String
  /// The packages of the theme and its bases that are read after the class, the farthest base's first.
  public var styles: [String]
  /// Colours, type and measures, with what the bases say of those that the theme does not name.
  public var design: ThemeDesign
  /// The absolute path of the folder with the OpenType files.
  public var fontDirectory: String?
  public var faces: [Face]
  /// The signs in its `symbols.enc`, beyond LaTeX's own text encodings.
  public var signs: Set<Unicode.Scalar>

  public init(
    name: String, folder: String, bases: [String] = [], className: String? = nil, styles: [String] = [],
    design: ThemeDesign = ThemeDesign(), fontDirectory: String? = nil, faces: [Face] = [],
    signs: Set<Unicode.Scalar> = []
  ) {
    self.name = name
    self.folder = folder
    self.bases = bases
    self.className = className ?? name
    self.styles = styles
    self.design = design
    self.fontDirectory = fontDirectory
    self.faces = faces
    self.signs = signs
  }
}
