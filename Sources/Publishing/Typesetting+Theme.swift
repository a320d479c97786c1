import Model
import Typesetting

extension Theme {
  var fontRequest: FontRequest? {
    guard let fontDirectory, !faces.isEmpty else { return nil }
    return FontRequest(
      directory: fontDirectory,
      faces: faces.map { face in
        let encodings = face.encodings.compactMap(FontRequest.Encoding.init)
        return FontRequest.Face(
          name: face.name, file: face.file, features: face.features,
          encodings: encodings.isEmpty ? FontRequest.Encoding.allCases : encodings)
      },
      encodingFolder: folder)
  }
}
