import Glibc
import Model
import Platform

/// Makes one set of fonts for pdfTeX in an empty folder.
struct FontMaker: Sendable {
  static let mapName = "trykklar-fonts.map"

  var request: FontRequest
  /// The path of `otftotfm`.
  var program: String
  /// The file of each encoding that the request needs.
  var encodings: [FontRequest.Encoding: String]
  /// The search path for programs.
  var searchPath: String
  /// What makes the outlines small; nil: they stay whole.
  var outlines: OutlineSubset?

  /// The arguments that make metrics, but for those that name files. They are part of the cache's key.
  ///
  /// The default ligatures are off: a text that says `--` means two hyphens, and Manuscript writes every dash itself.
  /// No virtual fonts: what a face lacks shows as missing, not as a black blot.
  static func arguments(for face: FontRequest.Face) -> [String] {
    ["--script=latn"] + face.features.map { "--feature=\($0)" } + [
      "--no-default-ligkern", "--no-virtual", "--no-dotlessj", "--no-updmap", "--directory=.", "--map-file=part.map",
    ]
  }

  /// Makes all faces, as many at once as there are cores, and one map file for all of them.
  func make(in folder: String, cancellation: Cancellation) throws(FontFault) {
    let parts = request.faces.flatMap { face in face.encodings.map { Part(face: face, encoding: $0) } }
    let found = parts.concurrentMap { part in
      cancellation.isCancelled ? nil : make(part, in: folder, cancellation: cancellation)
    }.compactMap { $0 }
    if cancellation.isCancelled { throw FontFault(diagnostics: []) }
    guard found.isEmpty else { throw FontFault(diagnostics: found.sortedByPlace()) }
    do throws(SystemError) {
      try gather(parts, in: folder)
    } catch {
      throw FontFault(diagnostics: [FontFault.unwritable(error)])
    }
    if let outlines { leaveOut(outlines, in: folder, cancellation: cancellation) }
    if cancellation.isCancelled { throw FontFault(diagnostics: []) }
  }

  /// Leaves out of each font what no line of the map can ask for.
  private func leaveOut(_ outlines: OutlineSubset, in folder: String, cancellation: Cancellation) {
    let map = (try? Files.read(Files.join(folder, Self.mapName))) ?? []
    var glyphs: [String: Set<String>] = [:]
    for line in String(decoding: map, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let font = words.first(where: { $0.hasPrefix("<") && $0.hasSuffix(".pfb") })?.dropFirst(),
        let encoding = words.first(where: { $0.hasPrefix("<[") })?.dropFirst(2),
        let text = try? Files.read(Files.join(folder, String(encoding)))
      else { continue }
      glyphs[String(font), default: []].formUnion(OutlineSubset.names(inEncoding: text))
    }
    let fonts = glyphs.sorted { $0.key < $1.key }
    _ = fonts.concurrentMap { font in
      outlines.apply(to: Files.join(folder, font.key), glyphs: font.value, cancellation: cancellation)
    }
  }
}

extension FontMaker {
  private struct Part {
    var face: FontRequest.Face
    var encoding: FontRequest.Encoding

    /// What TeX calls these metrics.
    var name: String { "\(face.name)-\(encoding.rawValue)" }
    /// Each part has a folder of its own, because `otftotfm` writes more files than it is told to.
    func folder(in folder: String) -> String { Files.join(folder, ".\(name)") }
  }

  private func make(_ part: Part, in folder: String, cancellation: Cancellation) -> Diagnostic? {
    let partFolder = part.folder(in: folder)
    do throws(SystemError) { try Files.makeFolder(partFolder, mode: 0o700) } catch {
      return FontFault.unwritable(error)
    }
    var environment = ChildProcess.plainEnvironment
    environment["PATH"] = searchPath
    environment["HOME"] = partFolder
    for name in ["TEXMFHOME", "TEXMFVAR", "TEXMFCONFIG"] { environment[name] = Files.join(partFolder, "texmf") }
    let names = ["--name=\(part.name)", request.path(of: part.face)]
    let encoding = encodings[part.encoding].map { ["--encoding=\($0)"] } ?? []
    let child = ChildProcess(
      program, encoding + Self.arguments(for: part.face) + names, environment: environment, folder: partFolder,
      limits: .init(seconds: 60, output: 1 << 16))
    let result = child.run(cancellation: cancellation)
    if result.ending == .cancelled { return nil }
    let made = Files.isFile(Files.join(partFolder, "\(part.name).tfm"))
    return result.succeeded && made ? nil : FontFault.unmade(part.name, file: part.face.file, result)
  }

  /// Moves the parts' files into the folder and joins their maps, in the order of their names.
  private func gather(_ parts: [Part], in folder: String) throws(SystemError) {
    var lines = Set<String>()
    var glyphs = GlyphTexts()
    for part in parts {
      let partFolder = part.folder(in: folder)
      let map = try Files.read(Files.join(partFolder, "part.map"))
      for line in String(decoding: map, as: UTF8.self).split(separator: "\n") where !line.hasPrefix("%") {
        lines.insert(String(line))
        try add(line, of: part, from: partFolder, to: &glyphs)
      }
      for name in Files.names(in: partFolder) where name != "part.map" {
        let path = Files.join(partFolder, name)
        // The same outlines come from every encoding of a face: the last one stays.
        guard Files.isFile(path) else { continue }
        if rename(path, Files.join(folder, name)) != 0 {
          throw SystemError(action: "move", path: path, number: errno)
        }
      }
      Files.remove(partFolder)
    }
    let map = lines.sorted().map { $0 + "\n" }.joined()
    try Files.write(map.utf8, to: Files.join(folder, Self.mapName))
    try Files.write(glyphs.source.utf8, to: Files.join(folder, GlyphTexts.name))
  }

  /// The encoding that a line of a map names (`<[a_7c4x7l.enc`) beside the one that was asked for.
  private func add(
    _ line: Substring, of part: Part, from folder: String, to glyphs: inout GlyphTexts
  ) throws(SystemError) {
    let marked = line.split(separator: " ").first { $0.hasPrefix("<[") && $0.hasSuffix(".enc") }
    guard let came = marked?.dropFirst(2), let asked = encodings[part.encoding] else { return }
    glyphs.add(
      asked: String(decoding: try Files.read(asked), as: UTF8.self),
      came: String(decoding: try Files.read(Files.join(folder, String(came))), as: UTF8.self))
  }
}
