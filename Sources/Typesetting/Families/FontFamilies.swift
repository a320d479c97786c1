import Model
import Platform

/// The families that a user has added with `trykklar font add`, each a folder in the user's cache with one file a cut.
public struct FontFamilies: Sendable {
  public var machine: Machine

  public init(machine: Machine = .current) { self.machine = machine }

  /// The OpenType features that a family is made with: kerning, and the ligatures that the face itself wants.
  static let features = ["kern", "liga"]

  /// LaTeX's own encodings. The theme's other signs are taken from the theme that it builds on: few families have them.
  static let encodings = [FontRequest.Encoding.t1, .ts1]

  /// The names of all families, sorted.
  public var names: [String] { shelf.map { Files.names(in: $0).filter { !$0.hasPrefix(".") } } ?? [] }

  /// The faces of a family, by cut; nil when no family of the name has been added.
  public func faces(of name: String) -> [FontStyle: Theme.Face]? {
    guard let folder = folder(of: name) else { return nil }
    let styles = FontStyle.allCases.filter { Files.isFile(Files.join(folder, "\($0.rawValue).otf")) }
    guard styles.contains(.regular) else { return nil }
    let faces = styles.map { style in
      let file = "\(style.rawValue).otf"
      let face = Theme.Face(
        name: "\(name)-\(style.rawValue)", file: file, directory: folder, features: Self.features,
        encodings: Self.encodings.map(\.rawValue))
      return (style, face)
    }
    return Dictionary(uniqueKeysWithValues: faces)
  }

  /// Where a family's files are, or would be; nil without a home, and for a name that no folder can have.
  func folder(of name: String) -> String? {
    guard Self.isPlain(name) else { return nil }
    return shelf.map { Files.join($0, name) }
  }

  private var shelf: String? { machine.cacheFolder.map { Files.join($0, "trykklar/families") } }

  /// Lower-case letters, digits and hyphens, as every name in `theme.yaml` is.
  static func isPlain(_ name: String) -> Bool {
    let letters = "abcdefghijklmnopqrstuvwxyz0123456789-"
    return name.allSatisfy(letters.contains) && name.first.map { $0 != "-" } ?? false && name.utf8.count <= 60
  }
}
