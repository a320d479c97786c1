import Glibc
import Harness
import Testing

@testable import Platform

@Suite struct FileDigestTests {
  @Test("a file that was written anew has another digest, also of the same size") func noticesAWrite() throws {
    let scratch = try Scratch()
    let path = Files.join(scratch.path, "a")
    try Files.write("abc".utf8, to: path)
    let first = FileDigest.sha256(of: path)
    #expect(first?.digest == SHA256.hex(Array("abc".utf8)))
    #expect(first?.bytes == 3)
    #expect(FileDigest.sha256(of: path)?.digest == first?.digest)
    try Files.write("abd".utf8, to: path)
    #expect(FileDigest.sha256(of: path)?.digest == SHA256.hex(Array("abd".utf8)))
  }

  @Test("a file that is not there any more has none") func noticesARemoval() throws {
    let scratch = try Scratch()
    let path = Files.join(scratch.path, "a")
    try Files.write("abc".utf8, to: path)
    _ = FileDigest.sha256(of: path)
    Files.remove(path)
    #expect(FileDigest.sha256(of: path) == nil)
  }

  @Test("a file of the system, which nobody writes to, has the digest of its bytes each time") func remembers() throws {
    let path = "/etc/hostname"
    guard Files.isFile(path) else { return }
    let bytes = try Files.read(path)
    for _ in 1...2 { #expect(FileDigest.sha256(of: path)?.digest == SHA256.hex(bytes)) }
  }

  @Test(
    "what is remembered of large files is taken as long as their stamps are the same, and from no file that others can write"
  )
  func keeps() throws {
    let scratch = try Scratch()
    let (path, memory) = (Files.join(scratch.path, "font"), Files.join(scratch.path, "cache/digests"))
    try Files.write([UInt8](repeating: 7, count: 20_000), to: path)
    let stamp = try #require(FileStamp(of: path))
    let invented = String(repeating: "a", count: 64)
    try Files.makeFolder(Files.folder(of: memory), mode: 0o700)
    try Files.write("\(invented) \(stamp) \(path)\n".utf8, to: memory)
    chmod(memory, 0o666)
    FileDigest.recall(from: memory)
    #expect(FileDigest.sha256(of: path)?.digest == SHA256.hex([UInt8](repeating: 7, count: 20_000)))
    let other = Files.join(scratch.path, "other")
    try Files.write([UInt8](repeating: 8, count: 20_000), to: other)
    let otherStamp = try #require(FileStamp(of: other))
    try Files.write("nonsense\n\(invented) \(otherStamp) \(other)\n".utf8, to: memory)
    chmod(memory, 0o600)
    FileDigest.recall(from: memory)
    #expect(FileDigest.sha256(of: other)?.digest == invented)
    try Files.write([UInt8](repeating: 9, count: 20_000), to: other)
    #expect(FileDigest.sha256(of: other)?.digest == SHA256.hex([UInt8](repeating: 9, count: 20_000)))
  }
}
