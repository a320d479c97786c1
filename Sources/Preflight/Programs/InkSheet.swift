/// A rendered page: four bytes a pixel, from the upper left.
struct InkSheet {
  let page: PageFacts
  private let bytes: [UInt8]
  private let start: Int
  let width: Int
  let height: Int
  /// Pixels a unit of the page.
  private let scale: Double

  /// Reads what Ghostscript's `pamcmyk32` writes; nil when it is something else, or cut off.
  init?(_ bytes: [UInt8], _ page: PageFacts, _ resolution: Double) {
    guard let end = Self.headerEnd(bytes) else { return nil }
    var width = 0
    var height = 0
    for line in String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, let number = Int(words[1]) else { continue }
      if words[0] == "WIDTH" { width = number }
      if words[0] == "HEIGHT" { height = number }
    }
    guard (1...20_000).contains(width), (1...20_000).contains(height), bytes.count >= end + width * height * 4 else {
      return nil
    }
    self.page = page
    self.bytes = bytes
    start = end
    self.width = width
    self.height = height
    scale = resolution / 72
  }

  private static func headerEnd(_ bytes: [UInt8]) -> Int? {
    let mark = Array("ENDHDR\n".utf8)
    guard bytes.count > 16, bytes.starts(with: Array("P7".utf8)) else { return nil }
    for index in 0..<min(2000, bytes.count - mark.count) where bytes[index] == mark[0] {
      if bytes[index..<index + mark.count].elementsEqual(mark) { return index + mark.count }
    }
    return nil
  }

  /// Square millimetres that a pixel covers.
  var pixelArea: Double {
    let side = (page.unit / scale).inMillimetres
    return side * side
  }

  /// Millimetres that a pixel is wide.
  var pixelSide: Double { (page.unit / scale).inMillimetres }

  /// Where a point of the page is in the picture.
  private func pixel(_ point: Point) -> (x: Int, y: Int) {
    let u = (point.x - page.media.left) * scale
    let v = (page.media.top - point.y) * scale
    let w = page.media.width * scale
    let h = page.media.height * scale
    let (x, y) =
      switch page.rotation {
      case 90: (h - v, u)
      case 180: (w - u, h - v)
      case 270: (v, w - u)
      default: (u, v)
      }
    return (Int(max(-1e6, min(1e6, x.rounded(.down)))), Int(max(-1e6, min(1e6, y.rounded(.down)))))
  }

  /// The page's point at the middle of a pixel.
  func point(_ x: Int, _ y: Int) -> Point {
    let w = page.media.width
    let h = page.media.height
    let a = (Double(x) + 0.5) / scale
    let b = (Double(y) + 0.5) / scale
    let (u, v) =
      switch page.rotation {
      case 90: (b, h - a)
      case 180: (w - a, h - b)
      case 270: (w - b, a)
      default: (a, b)
      }
    return Point(x: page.media.left + u, y: page.media.top - v)
  }

  /// The pixels of a box, as far as they are in the picture.
  func pixels(_ box: Box) -> (x: Range<Int>, y: Range<Int>) {
    let one = pixel(Point(x: box.left, y: box.top))
    let other = pixel(Point(x: box.right, y: box.bottom))
    let x = max(0, min(one.x, other.x))..<max(0, min(width, max(one.x, other.x)))
    let y = max(0, min(one.y, other.y))..<max(0, min(height, max(one.y, other.y)))
    return (x, y)
  }

  /// All inks at a point together, from 0 to 1020; nothing beyond the sheet.
  func ink(at point: Point) -> Int {
    let (x, y) = pixel(point)
    guard x >= 0, y >= 0, x < width, y < height else { return 0 }
    let at = start + (y * width + x) * 4
    return Int(bytes[at]) + Int(bytes[at + 1]) + Int(bytes[at + 2]) + Int(bytes[at + 3])
  }

  /// The largest sum of inks among pixels, where it is, and how many pixels pass a limit; sums from 0 to 1020.
  func heaviest(_ x: Range<Int>, _ y: Range<Int>, over limit: Int) -> (most: Int, x: Int, y: Int, count: Int) {
    var best = (most: 0, x: 0, y: 0, count: 0)
    guard !x.isEmpty else { return best }
    bytes.withUnsafeBufferPointer { bytes in
      for row in y {
        var at = start + (row * width + x.lowerBound) * 4
        for column in x {
          let sum = Int(bytes[at]) + Int(bytes[at + 1]) + Int(bytes[at + 2]) + Int(bytes[at + 3])
          if sum > limit { best.count += 1 }
          if sum > best.most { (best.most, best.x, best.y) = (sum, column, row) }
          at += 4
        }
      }
    }
    return best
  }
}
