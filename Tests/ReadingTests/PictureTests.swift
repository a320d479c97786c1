import Harness
import Model
import Testing

@testable import Reading

@Suite struct PictureTests {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8) + [0, 0, 1, 0, 0, 0, 0, 2]
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 11, 8, 1, 0, 2, 0, 3, 0, 0]

  @Test("knows JPEG, PNG and PDF by their first bytes and tells their sizes")
  func formats() {
    #expect(PictureSniffer.picture(in: Self.png) == Picture(format: .png, width: 256, height: 2))
    #expect(PictureSniffer.picture(in: Self.jpeg) == Picture(format: .jpeg, width: 512, height: 256))
    #expect(PictureSniffer.picture(in: Array("%PDF-1.7".utf8))?.format == .pdf)
  }

  @Test(
    "takes nothing else for a picture",
    arguments: [
      [], [0xFF], Array("GIF89a".utf8), Array("<svg/>".utf8), [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      Array(png.prefix(20)), Array(png.prefix(16)) + [0, 0, 0, 0, 0, 0, 0, 1],
    ])
  func others(_ bytes: [UInt8]) {
    #expect(PictureSniffer.picture(in: bytes) == nil)
  }

  @Test("comes to an end with any bytes")
  func anything() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let start = [Array(Self.png.prefix(8)), [0xFF, 0xD8, 0xFF]].randomElement(using: &random)!
      let rest = (0..<60).map { _ in
        [0xFF, 0x00, 0xC0, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random)!
      }
      _ = PictureSniffer.picture(in: start + rest)
    }
  }
}
