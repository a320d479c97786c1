import Foundation
import Harness
import Model
import Platform
import Reading
import Testing

@testable import Importing

/// The projects that tests import.
enum Projects {
  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures"

  static func bytes(_ fixture: String) throws -> [UInt8] { try Files.read("\(fixtures)/\(fixture)") }

  /// A fixture's `.qde` and its sources, packed as programs pack them.
  static func pack(_ qde: String, in scratch: Scratch) throws -> String {
    var files = [("project.qde", try bytes("\(qde).qde"))]
    for name in Files.names(in: "\(fixtures)/sources") {
      files.append(("Sources/\(name)", try bytes("sources/\(name)")))
    }
    return try pack(files, in: scratch)
  }

  static func pack(_ files: [(String, [UInt8])], in scratch: Scratch) throws -> String {
    let path = "\(scratch.path)/projekt.qdpx"
    try Files.write(StoredZip.bytes(files), to: path)
    return path
  }

  /// A small report in a folder of its own, with other files put in their places or added.
  static func report(_ files: [String: String] = [:], in scratch: Scratch) throws -> DiskFolder {
    for (name, text) in SmallReport.with(files) { try scratch.write("rapport/\(name)", text) }
    return try DiskFolder("\(scratch.path)/rapport")
  }

  /// A project of one text and the selections that are coded in it.
  static func project(_ selections: CodedProject.Selection...) -> CodedProject {
    var project = CodedProject()
    project.name = "P"
    project.codes = [CodedProject.Code(guid: "C1", name: "Tid", parents: [])]
    project.texts = [CodedProject.Text(guid: "T1", name: "Samtale", content: "", selections: selections)]
    return project
  }
}

/// A zip file whose files are not compressed (PKWARE's APPNOTE 6.3), with whatever names a test wants.
enum StoredZip {
  static func bytes(_ files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in files {
      let facts =
        little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(crc(bytes), 4)
      let sizes = little(bytes.count, 4) + little(bytes.count, 4) + little(name.utf8.count, 2) + little(0, 2)
      directory += little(0x0201_4b50, 4) + little(20, 2) + facts + sizes
      directory += [UInt8](repeating: 0, count: 10) + little(body.count, 4) + Array(name.utf8)
      body += little(0x0403_4b50, 4) + facts + sizes + Array(name.utf8) + bytes
    }
    let counts = little(files.count, 2) + little(files.count, 2)
    let end = little(0x0605_4b50, 4) + little(0, 4) + counts + little(directory.count, 4) + little(body.count, 4)
    return body + directory + end + little(0, 2)
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }

  private static func crc(_ bytes: [UInt8]) -> Int {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = (crc >> 1) ^ (crc & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~crc)
  }
}
