import Foundation
import Glibc
import Model
import Platform
import Testing

@testable import Typesetting

/// The fonts of Debian's fonts-inter, made by the real `otftotfm`.
@Suite struct FontCacheTests {
  private let bench: Bench
  private let inter = "/usr/share/fonts/opentype/inter"

  init() throws {
    bench = try Bench()
    // A small encoding is enough, and quick.
    let letters = (0..<256).map { (65...90).contains($0) ? "/\(Character(Unicode.Scalar(UInt8($0))))" : "/.notdef" }
    for name in ["t1", "ts1", "symbols"] {
      try bench.scratch.write(
        "theme/encodings/\(name).enc", "/\(name)Test [\n\(letters.joined(separator: "\n"))\n] def\n")
    }
  }

  private func request(_ names: [String] = ["inter-regular"], file: String = "Inter-Regular.otf") -> FontRequest {
    FontRequest(
      directory: inter, faces: names.map { FontRequest.Face(name: $0, file: file, features: ["kern"]) },
      encodingFolder: Files.join(bench.scratch.path, "theme"))
  }

  private func fonts(_ request: FontRequest) throws -> FontCache.Fonts {
    try FontCache(machine: bench.machine).fonts(for: request).get()
  }

  private func codes(_ request: FontRequest) -> [String] {
    switch FontCache(machine: bench.machine).fonts(for: request) {
    case .success: []
    case let .failure(fault): fault.diagnostics.map(\.code)
    }
  }

  @Test("makes metrics, outlines and one map for all") func makes() throws {
    let fonts = try fonts(request())
    #expect(!fonts.isTemporary)
    #expect(fonts.folder.hasPrefix("\(bench.scratch.path)/home/.cache/trykklar/fonts/"))
    let names = Set(Files.names(in: fonts.folder))
    let wanted: Set = ["inter-regular-t1.tfm", "inter-regular-ts1.tfm", "inter-regular-sym.tfm", "Inter-Regular.pfb"]
    #expect(names.isSuperset(of: wanted), "\(names)")
    let map = String(decoding: try Files.read("\(fonts.folder)/trykklar-fonts.map"), as: Unicode.UTF8.self)
    #expect(map.split(separator: "\n").count == 3)
    #expect(map.hasPrefix("inter-regular-sym Inter-Regular "))
  }

  @Test("makes them once") func once() throws {
    let first = try fonts(request())
    let heard = Heard()
    let second = try FontCache(machine: bench.machine).fonts(for: request()) { _ in heard.add() }.get()
    #expect(first == second)
    #expect(heard.count == 0)
  }

  @Test("makes others for other faces") func others() throws {
    #expect(try fonts(request()).folder != fonts(request(["another"])).folder)
  }

  @Test("makes damaged ones anew", arguments: ["missing", "changed", "cut", "unlisted"])
  func damaged(how: String) throws {
    let folder = try fonts(request()).folder
    let file = "\(folder)/inter-regular-t1.tfm"
    let whole = try Files.read(file)
    switch how {
    case "missing": Files.remove(file)
    case "changed": try Files.write(whole.map { $0 ^ 1 }, to: file)
    case "cut": try Files.write(whole.dropLast(), to: file)
    default: Files.remove("\(folder)/manifest")
    }
    #expect(try fonts(request()).folder == folder)
    #expect(try Files.read(file) == whole)
    #expect(FontManifest.holds(for: folder))
    #expect(Files.names(in: Files.folder(of: folder)).filter { $0.hasPrefix(".") }.isEmpty, "no draft is left")
  }

  @Test("makes them once for two at a time") func together() async throws {
    let request = request()
    let cache = FontCache(machine: bench.machine)
    let heard = Heard()
    let folders = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<2 {
        group.addTask { try? cache.fonts(for: request, progress: { _ in heard.add() }).get().folder }
      }
      return await group.reduce(into: Set<String?>()) { $0.insert($1) }
    }
    #expect(folders.count == 1)
    #expect(folders.first != .some(nil))
    #expect(heard.count == 1)
  }

  @Test("does without a home", arguments: ["absent", "a file"]) func homeless(how: String) throws {
    var machine = bench.machine
    machine.environment["HOME"] = how == "absent" ? nil : try bench.scratch.write("no-home", "")
    let fonts = try FontCache(machine: machine).fonts(for: request()).get()
    #expect(fonts.isTemporary)
    #expect(fonts.folder.hasPrefix("\(bench.scratch.path)/tmp/"))
    #expect(Files.isFile("\(fonts.folder)/inter-regular-t1.tfm"))
  }

  @Test("names the package of a font that is missing") func missingFont() throws {
    let cache = FontCache(machine: bench.machine)
    guard case let .failure(fault) = cache.fonts(for: request(file: "Inter-Nosuch.otf")) else {
      Issue.record("there are fonts")
      return
    }
    #expect(fault.diagnostics.map(\.code) == ["missing-font"])
    #expect(fault.diagnostics.first?.remedy == "install it: apt-get install fonts-inter")
  }

  @Test("says what else is missing, all at once") func missingAll() throws {
    var machine = bench.machine
    machine.environment["PATH"] = bench.scratch.path
    Files.remove("\(bench.scratch.path)/theme/encodings/ts1.enc")
    guard case let .failure(fault) = FontCache(machine: machine).fonts(for: request()) else {
      Issue.record("there are fonts")
      return
    }
    #expect(fault.diagnostics.map(\.code) == ["missing-encoding", "missing-program"])
  }

  @Test("refuses names that are paths or options") func badNames() {
    #expect(codes(request(["../x"])) == ["bad-font-name"])
    #expect(codes(request(file: "--help")) == ["bad-font-name"])
  }

  @Test("says which font cannot be made") func unmade() throws {
    try bench.scratch.write("fonts/broken.otf", "no font")
    let request = FontRequest(
      directory: "\(bench.scratch.path)/fonts", faces: [.init(name: "broken", file: "broken.otf", encodings: [.t1])],
      encodingFolder: "\(bench.scratch.path)/theme")
    #expect(codes(request) == ["unmade-font"])
    #expect(bench.leftovers.isEmpty)
  }
}

/// Counts from any thread.
final class Heard: @unchecked Sendable {
  private let lock = NSLock()
  private var number = 0
  func add() { lock.withLock { number += 1 } }
  var count: Int { lock.withLock { number } }
}
