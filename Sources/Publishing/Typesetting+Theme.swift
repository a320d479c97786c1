import Manuscript
import Model
import Typesetting

extension Theme {
  var fontRequest: FontRequest? {
    guard let fontDirectory = fontDirectory ?? faces.lazy.compactMap(\.directory).first, !faces.isEmpty else {
      return nil
    }
    return FontRequest(
      directory: fontDirectory,
      faces: faces.map { face in
        let encodings = face.encodings.compactMap(FontRequest.Encoding.init)
        return FontRequest.Face(
          name: face.name, file: face.file, directory: face.directory, features: face.features,
          encodings: encodings.isEmpty ? FontRequest.Encoding.allCases : encodings)
      },
      encodingFolder: folder, otherEncodingFolders: bases)
  }

  /// The file with the design, as TeX gets it.
  var designFile: Job.Design? {
    DesignFile.source(self).map { Job.Design(name: DesignFile.name, source: $0) }
  }
}
