import Glibc
import Model
import Platform

/// What came of adding a family.
public struct FontAddition: Sendable {
  /// The cuts that it has, and the files that they came from; empty when it was not added.
  public var cuts: [FontStyle: String] = [:]
  public var diagnostics: [Diagnostic] = []
}

extension FontFamilies {
  /// Makes a family of OpenType files usable: looks at each, makes its metrics for pdfTeX, and copies it to the
  /// user's cache, where builds find it by the family's name. A family of the same name is replaced; nothing changes when something is wrong.
  ///
  /// - Parameters:
  ///   - paths: the files, in any order; each one's cut is read from the font itself.
  ///   - name: what themes will call it.
  ///   - encodingFolder: a folder with `t1.enc` and `ts1.enc`: the house theme's.
  /// - Returns: what was added, or what stands in the way: codes `bad-font-name`, `missing-file`, `unreadable-font`,
  ///   `truetype-font`, `unembeddable-font`, `missing-letters`, `duplicate-weight`, `missing-weight`, and those of `FontCache`.
  public func add(
    _ paths: [String], as name: String, encodingFolder: String, cancellation: Cancellation = Cancellation(),
    progress: @Sendable (TypesettingProgress) -> Void = { _ in }
  ) -> FontAddition {
    var addition = FontAddition()
    guard let folder = folder(of: name) else {
      addition.diagnostics = [Self.isPlain(name) ? FamilyFault.homeless : FamilyFault.badName(name)]
      return addition
    }
    var cuts: [FontStyle: String] = [:]
    var bytes: [FontStyle: [UInt8]] = [:]
    for path in paths {
      guard let content = try? Files.read(path, limit: 1 << 26) else {
        addition.diagnostics.append(FamilyFault.missing(path))
        continue
      }
      guard let font = OpenTypeFile(content) else {
        addition.diagnostics.append(FamilyFault.unreadable(path))
        continue
      }
      addition.diagnostics += FamilyFault.find(in: font, path)
      let style = font.style
      if let other = cuts[style] {
        addition.diagnostics.append(FamilyFault.duplicate(path, other, style))
      } else {
        (cuts[style], bytes[style]) = (path, content)
      }
    }
    if !addition.diagnostics.containErrors { addition.diagnostics += FamilyFault.missingCuts(Set(cuts.keys)) }
    guard !addition.diagnostics.containErrors else { return addition }
    addition.diagnostics += shelve(bytes, in: folder) { draft in
      make(Set(cuts.keys), named: name, in: draft, encodingFolder, cancellation, progress)
    }
    if !addition.diagnostics.containErrors { addition.cuts = cuts }
    return addition
  }

  /// Writes the files beside the family's place, tries them there, and puts them in it.
  private func shelve(
    _ files: [FontStyle: [UInt8]], in folder: String, trying: (_ draft: String) -> [Diagnostic]
  ) -> [Diagnostic] {
    let shelf = Files.folder(of: folder)
    do throws(SystemError) {
      try Files.makeFolder(shelf)
      let draft = try Files.makePrivateFolder(in: shelf, prefix: ".adding-")
      defer { Files.remove(draft) }
      for (style, bytes) in files { try Files.write(bytes, to: Files.join(draft, "\(style.rawValue).otf")) }
      let faults = trying(draft)
      guard !faults.containErrors else { return faults }
      // A rename cannot replace a folder that is not empty.
      let old = draft + "-old"
      _ = rename(folder, old)
      defer { Files.remove(old) }
      guard rename(draft, folder) == 0 else { throw SystemError(action: "move", path: folder, number: errno) }
      return faults
    } catch {
      return [FontFault.unwritable(error)]
    }
  }

  private func make(
    _ styles: Set<FontStyle>, named name: String, in folder: String, _ encodingFolder: String,
    _ cancellation: Cancellation, _ progress: @Sendable (TypesettingProgress) -> Void
  ) -> [Diagnostic] {
    // The cache's key is made of names and bytes, not of places: made in the draft, they are the family's.
    let faces = FontStyle.allCases.filter(styles.contains).map { style in
      FontRequest.Face(
        name: "\(name)-\(style.rawValue)", file: "\(style.rawValue).otf", directory: folder, features: Self.features,
        encodings: Self.encodings)
    }
    let request = FontRequest(directory: folder, faces: faces, encodingFolder: encodingFolder)
    switch FontCache(machine: machine).fonts(for: request, cancellation: cancellation, progress: progress) {
    case .success(let fonts):
      if fonts.isTemporary { Files.remove(fonts.folder) }
      return []
    case .failure(let fault): return fault.diagnostics
    }
  }
}

extension OpenTypeFile {
  /// The cut that it is: from 550 on a weight is bold.
  var style: FontStyle {
    switch (weight >= 550, isItalic) {
    case (false, false): .regular
    case (false, true): .italic
    case (true, false): .bold
    case (true, true): .boldItalic
    }
  }
}
