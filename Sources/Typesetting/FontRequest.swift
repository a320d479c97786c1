import Platform

/// The faces that a theme asks for, as `theme.yaml` says it.
public struct FontRequest: Hashable, Sendable {
  /// The absolute path of the folder with the OpenType files.
  public var directory: String
  public var faces: [Face]
  /// The absolute path of the folder with the theme's own encoding files, `symbols.enc` among them: the theme's folder.
  /// It is searched with its subfolders.
  public var encodingFolder: String
  /// Where encoding files are looked for that are not there: the folders of the themes that it builds on.
  public var otherEncodingFolders: [String]

  public init(directory: String, faces: [Face], encodingFolder: String, otherEncodingFolders: [String] = []) {
    self.directory = directory
    self.faces = faces
    self.encodingFolder = encodingFolder
    self.otherEncodingFolders = otherEncodingFolders
  }

  /// The absolute path of a face's file.
  func path(of face: Face) -> String { Files.join(face.directory ?? directory, face.file) }

  /// One OpenType file under the name TeX knows it by.
  public struct Face: Hashable, Sendable {
    /// `inter-regular`; its metrics are `inter-regular-t1` and so on.
    public var name: String
    /// `Inter-Regular.otf`, in its directory.
    public var file: String
    /// The absolute path of the folder with the file; nil: the request's.
    public var directory: String?
    /// The OpenType features to switch on, such as `kern` and `tnum`.
    public var features: [String]
    /// The encodings to make it in.
    public var encodings: [Encoding]

    public init(
      name: String, file: String, directory: String? = nil, features: [String] = [],
      encodings: [Encoding] = Encoding.allCases
    ) {
      self.name = name
      self.file = file
      self.directory = directory
      self.features = features
      self.encodings = encodings
    }
  }

  /// Which signs a set of metrics holds, and in what order. The raw value is how `theme.yaml` and the metrics' names say it.
  public enum Encoding: String, CaseIterable, Sendable {
    /// LaTeX's T1: the Latin alphabets.
    case t1
    /// LaTeX's TS1: signs for text, such as the euro and the paragraph sign.
    case ts1
    /// The theme's own `symbols.enc`.
    case sym

    /// The file in the theme's folder that lists the signs.
    var fileName: String { self == .sym ? "symbols.enc" : "\(rawValue).enc" }
  }
}
