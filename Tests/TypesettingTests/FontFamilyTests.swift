import Glibc
import Harness
import Model
import Platform
import Testing

@testable import Typesetting

@Suite struct FontFamilyTests {
  private let bench: Bench
  private let libertine = "/usr/share/fonts/opentype/linux-libertine/LinLibertine_"

  init() throws {
    bench = try Bench()
    let letters = (0..<256).map { (65...90).contains($0) ? "/\(Character(Unicode.Scalar(UInt8($0))))" : "/.notdef" }
    for name in ["t1", "ts1", "symbols"] {
      try bench.scratch.write("theme/\(name).enc", "/\(name)Test [\n\(letters.joined(separator: "\n"))\n] def\n")
    }
  }

  private var families: FontFamilies { FontFamilies(machine: bench.machine) }

  private func add(_ files: [String], as name: String = "vores") -> FontAddition {
    families.add(files, as: name, encodingFolder: bench.scratch.path + "/theme")
  }

  /// A font of nothing but what is looked at.
  private func font(
    weight: Int = 400, isItalic: Bool = false, licence: Int = 0, letters: String? = nil, outlines: String = "CFF "
  ) throws -> String {
    var os2 = [UInt8](repeating: 0, count: 96)
    for (at, value) in [(4, weight), (8, licence), (62, isItalic ? 1 : 0x40)] {
      os2.replaceSubrange(at..<at + 2, with: Self.word(value))
    }
    let scalars = (letters.map { Array($0.unicodeScalars) } ?? FamilyFault.letters).map { Int($0.value) }.sorted()
    var groups: [UInt8] = []
    for (glyph, code) in scalars.enumerated() { groups += Self.long(code) + Self.long(code) + Self.long(glyph + 1) }
    let map =
      Self.word(12) + Self.word(0) + Self.long(16 + groups.count) + Self.long(0) + Self.long(scalars.count) + groups
    let cmap = Self.word(0) + Self.word(1) + Self.word(3) + Self.word(10) + Self.long(12) + map
    let tables: [(String, [UInt8])] = [(outlines, [0]), ("OS/2", os2), ("cmap", cmap)]
    var head: [UInt8] = Array("OTTO".utf8) + Self.word(tables.count) + [0, 0, 0, 0, 0, 0]
    var body: [UInt8] = []
    for (tag, bytes) in tables {
      head += Array(tag.utf8) + Self.long(0) + Self.long(12 + 16 * tables.count + body.count) + Self.long(bytes.count)
      body += bytes
    }
    let path = bench.scratch.path + "/\(weight)\(isItalic)\(licence)\(outlines.prefix(3)).otf"
    try Files.write(head + body, to: path)
    return path
  }

  private static func word(_ number: Int) -> [UInt8] { [UInt8(number >> 8 & 255), UInt8(number & 255)] }
  private static func long(_ number: Int) -> [UInt8] { word(number >> 16) + word(number) }

  @Test("a family of four files is there for themes, with metrics") func adds() throws {
    let addition = add(["R", "RI", "RZ", "RZI"].map { libertine + $0 + ".otf" })
    #expect(addition.diagnostics.map(\.code) == [])
    #expect(addition.cuts[.boldItalic] == libertine + "RZI.otf")
    let faces = try #require(families.faces(of: "vores"))
    #expect(faces[.italic]?.name == "vores-italic")
    #expect(faces[.italic]?.features == ["kern", "liga"])
    #expect(families.names == ["vores"])
    #expect(Files.names(in: bench.scratch.path + "/home/.cache/trykklar/families").filter { $0.hasPrefix(".") } == [])
  }

  @Test("a cut that is missing has another in its place, and is told") func missingCuts() throws {
    let addition = add([libertine + "R.otf"])
    #expect(addition.diagnostics.map(\.code) == ["missing-weight", "missing-weight", "missing-weight"])
    #expect(addition.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(families.faces(of: "vores")?.count == 1)
  }

  @Test("a family without a regular cut is refused, and leaves nothing") func noRegular() {
    let addition = add([libertine + "RZ.otf"])
    #expect(addition.diagnostics.containErrors)
    #expect(addition.cuts.isEmpty)
    #expect(families.faces(of: "vores") == nil)
  }

  @Test("a licence bit that forbids embedding is told", arguments: [2, 0x100, 0x200, 0x102])
  func licences(bits: Int) throws {
    #expect(add([try font(licence: bits)]).diagnostics.map(\.code) == ["unembeddable-font"])
  }

  @Test("licences that let a PDF hold a font are none", arguments: [0, 4, 8])
  func allowing(bits: Int) throws {
    let read = try #require(OpenTypeFile(try Files.read(try font(licence: bits))))
    #expect(FamilyFault.find(in: read, "x.otf") == [])
  }

  @Test("missing Danish letters are an error, missing marks a warning") func letters() throws {
    let english = try #require(OpenTypeFile(try Files.read(try font(letters: "abcéÉüöä«»–’“”§½€…•æø"))))
    let found = FamilyFault.find(in: english, "x.otf")
    #expect(found.map(\.code) == ["missing-letters"])
    #expect(found.first?.severity == .error)
    #expect(found.first?.message == "`x.otf` lacks å Æ Ø Å")
    let plain = try #require(OpenTypeFile(try Files.read(try font(letters: "æøåÆØÅéÉüöä«»–’“”§€…•"))))
    #expect(FamilyFault.find(in: plain, "x.otf").map(\.severity) == [.warning])
  }

  @Test("TrueType outlines are refused") func trueType() throws {
    #expect(add([try font(outlines: "glyf")]).diagnostics.map(\.code) == ["truetype-font"])
  }

  @Test("two files of one cut are told") func twice() throws {
    let codes = add([try font(), try font(weight: 450)]).diagnostics.map(\.code)
    #expect(codes == ["duplicate-weight"])
  }

  @Test("what is no font, and what is not there, is told") func noFonts() throws {
    let path = try bench.scratch.write("text.otf", "Not a font at all.")
    #expect(add([path, "/nowhere/x.otf"]).diagnostics.map(\.code) == ["unreadable-font", "missing-file"])
  }

  @Test("a font that is cut off anywhere is read within its bounds") func cutOff() throws {
    let whole = try Files.read(try font())
    for length in stride(from: 0, to: whole.count, by: 7) {
      let read = OpenTypeFile(Array(whole.prefix(length)))
      #expect(read == nil || read?.has("æ") == false || length > 12)
    }
    #expect(OpenTypeFile(whole)?.has("æ") == true)
  }

  @Test("names that are paths are refused", arguments: ["../x", "", "Vores", "-x", "a/b", ".x"])
  func names(name: String) {
    #expect(add([libertine + "R.otf"], as: name).diagnostics.map(\.code) == ["bad-font-name"])
  }

  @Test("without a home there is no place for a family") func homeless() {
    var machine = bench.machine
    machine.environment["HOME"] = nil
    let addition = FontFamilies(machine: machine).add([], as: "vores", encodingFolder: "/")
    #expect(addition.diagnostics.map(\.code) == ["no-cache"])
  }
}
