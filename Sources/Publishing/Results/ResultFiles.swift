import Foundation
import Platform

/// The files in the user's cache in which builds leave what they have come to.
enum ResultFiles {
  /// This program, as the system sees it: another version may say and set something else.
  static let program = "/proc/self/exe"

  /// - Parameter name: what the file is known by.
  /// - Returns: nil without a cache.
  static func path(_ kind: String, _ name: [String], on machine: Machine) -> String? {
    let digest = SHA256.hex(Array(name.joined(separator: "\n").utf8))
    return machine.cacheFolder.map { "\($0)/trykklar/results/\(kind)-\(digest)" }
  }

  static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(Files.realPath(".") ?? "")/\(path)"
  }

  /// - Returns: nil when there is none that can be trusted.
  static func read<Kept: Decodable>(_ path: String?) -> Kept? {
    guard let path, Files.isPrivate(Files.folder(of: path)), let bytes = try? Files.read(path, limit: 64 << 20) else {
      return nil
    }
    return try? JSONDecoder().decode(Kept.self, from: Data(bytes))
  }

  /// What cannot be kept is made again, and nothing else.
  static func write(_ kept: some Encodable, at path: String?) {
    guard let path, (try? Files.makeFolder(Files.folder(of: path), mode: 0o700)) != nil,
      let bytes = try? JSONEncoder().encode(kept)
    else { return }
    _ = OutputFile.write(Array(bytes), at: path, outlivesPowerCut: false)
  }
}
