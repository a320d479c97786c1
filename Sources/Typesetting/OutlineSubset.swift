import Glibc
import Platform

/// Leaves out of a Type 1 font what none of its encodings names. pdfTeX reads a font's outlines whole in every pass, and a face for the
/// whole of Europe has five times the glyphs that a Danish report can ask for.
///
/// The outlines are taken apart and put together by t1utils, which TeX Live brings. A font that does not look as it should stays whole.
struct OutlineSubset {
  /// The search path for programs.
  var searchPath: String
  var disassembler: String
  var assembler: String

  /// Part of the cache's key.
  static let version = "outlines 1"

  /// - Returns: nil where t1utils are missing: fonts are whole, and slower.
  init?(searchPath: String, machine: Machine) {
    guard let disassembler = machine.path(of: "t1disasm"), let assembler = machine.path(of: "t1asm") else { return nil }
    (self.searchPath, self.disassembler, self.assembler) = (searchPath, disassembler, assembler)
  }

  /// Replaces a font by its subset.
  func apply(to font: String, glyphs: Set<String>, cancellation: Cancellation) {
    let (text, small) = ("\(font).text", "\(font).small")
    defer { for path in [text, small] { Files.remove(path) } }
    guard run(disassembler, [font, text], cancellation), let bytes = try? Files.read(text),
      let kept = Self.kept(bytes, glyphs: glyphs), (try? Files.write(kept, to: text)) != nil,
      run(assembler, ["-b", text, small], cancellation), Files.size(of: small) ?? 0 > 0
    else { return }
    _ = rename(small, font)
  }

  private func run(_ program: String, _ arguments: [String], _ cancellation: Cancellation) -> Bool {
    var environment = ChildProcess.plainEnvironment
    environment["PATH"] = searchPath
    let child = ChildProcess(
      program, arguments, environment: environment, folder: "/", limits: .init(seconds: 60, output: 1 << 16))
    return child.run(cancellation: cancellation).succeeded
  }

  /// The font in t1disasm's words without the glyphs that are not wanted; nil when it has another form than was expected, or when
  /// a glyph is made of others.
  static func kept(_ font: [UInt8], glyphs: Set<String>) -> [UInt8]? {
    let lines = font.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let head = Array("/CharStrings ".utf8)
    guard
      let start = lines.firstIndex(where: { line in
        line.indices.contains { line[$0] == head[0] && line[$0...].starts(with: head) }
      }),
      let count = String(decoding: lines[start], as: UTF8.self).split(separator: " ").compactMap({ Int($0) }).last
    else { return nil }
    var (names, kept, place) = (0, [ArraySlice<UInt8>](), start + 1)
    while place < lines.count, lines[place].first == UInt8(ascii: "/"), lines[place].last == UInt8(ascii: "{") {
      guard let end = lines[place...].firstIndex(where: { $0.starts(with: "\t}".utf8) }) else { return nil }
      let glyph = lines[place...end]
      if glyph.contains(where: { $0.suffix(4).elementsEqual("seac".utf8) }) { return nil }
      let name = String(decoding: lines[place].dropFirst().prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
      if name == ".notdef" || glyphs.contains(name) {
        names += 1
        kept += glyph
      }
      place = end + 1
    }
    guard names > 1, place < lines.count, lines[place].starts(with: "end".utf8) else { return nil }
    let line = String(decoding: lines[start], as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
      .map { Int($0) == count ? String(names) : String($0) }.joined(separator: " ")
    return Array(
      (lines[..<start] + [Array(line.utf8)[...]] + kept + lines[place...]).joined(separator: [UInt8(ascii: "\n")]))
  }
}

extension OutlineSubset {
  /// The names that an encoding has, from `.enc` as dvips reads it: `/Name [ /a /b … ] def`.
  static func names(inEncoding text: [UInt8]) -> Set<String> {
    let code = String(decoding: text, as: UTF8.self).split(separator: "\n").map { $0.prefix { $0 != "%" } }.joined(
      separator: " ")
    let list = code.drop { $0 != "[" }.prefix { $0 != "]" }
    return Set(list.split { $0 == " " || $0 == "/" || $0 == "[" || $0 == "\t" || $0 == "\r" }.map(String.init))
  }
}
