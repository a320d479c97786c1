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
}
