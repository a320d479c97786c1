import Model
import Platform
import Synchronization

// What a set of fonts is made from: looked for, and summed up in a key.
extension FontMaker {
  /// Finds all that the request needs.
  init(_ request: FontRequest, machine: Machine) throws(FontFault) {
    var faults = request.faces.flatMap { face in
      ([face.name, face.file] + face.features).filter { !Self.isPlain($0) }.map(FontFault.badName)
    }
    let files = Set(request.faces.map(request.path(of:)))
    if faults.isEmpty { faults += files.filter { !Files.isFile($0) }.map(FontFault.missingFont) }
    var encodings: [FontRequest.Encoding: String] = [:]
    for encoding in Set(request.faces.flatMap(\.encodings)) {
      encodings[encoding] =
        ([request.encodingFolder] + request.otherEncodingFolders).lazy
        .compactMap { Files.find(encoding.fileName, below: $0).first }.first
      if encodings[encoding] == nil {
        faults.append(FontFault.missingEncoding(encoding.fileName, folder: request.encodingFolder))
      }
    }
    let program = machine.path(of: "otftotfm")
    if program == nil { faults.append(Packages.missing("otftotfm")) }
    guard faults.isEmpty, let program else { throw FontFault(diagnostics: faults.sortedByPlace()) }
    let searchPath = machine.searchPath.joined(separator: ":")
    self.init(
      request: request, program: program, encodings: encodings, searchPath: searchPath,
      outlines: OutlineSubset(searchPath: searchPath, machine: machine))
  }

  /// A digest of all that the fonts are made from: files, flags, and the program that makes them.
  func key() throws(FontFault) -> String {
    var digest = SHA256()
    func add(_ words: [String]) {
      for word in words { digest.add(Array("\(word.utf8.count):\(word)".utf8)) }
    }
    // A set of an earlier program lacks what the glyphs say.
    add([GlyphTexts.name, outlines == nil ? "" : OutlineSubset.version, Self.version(of: program)])
    var digests: [String: String] = [:]
    do throws(SystemError) {
      for face in request.faces {
        let file = request.path(of: face)
        let paths = [file] + face.encodings.compactMap { encodings[$0] }
        for path in paths where digests[path] == nil {
          guard let known = FileDigest.sha256(of: path) else {
            digests[path] = SHA256.hex(try Files.read(path))
            continue
          }
          digests[path] = known.digest
        }
        add([face.name, face.file] + FontMaker.arguments(for: face) + face.encodings.map(\.rawValue))
        add(paths.map { digests[$0] ?? "" })
      }
    } catch {
      throw FontFault(diagnostics: [FontFault.missingFont(error.path)])
    }
    return digest.finish()
  }

  /// A program's version, empty where it says none. It is asked once, not for each edition.
  private static func version(of program: String) -> String {
    if let known = versions.withLock({ $0[program] }) { return known }
    let version = Toolchain.version(of: program, flag: "--version") ?? ""
    versions.withLock { $0[program] = version }
    return version
  }

  private static let versions = Mutex<[String: String]>([:])

  /// What may stand in a command line and in a file's name. Anything else is a slip, or worse.
  private static func isPlain(_ name: String) -> Bool {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_."
    return name.first.map { $0 != "." && $0 != "-" } ?? false && name.allSatisfy(letters.contains)
  }
}
