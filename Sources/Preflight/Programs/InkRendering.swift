import Model
import Platform

/// Renders pages into cyan, magenta, yellow and black with Ghostscript, and looks at what is on the sheet.
struct InkRendering {
  private let file: String
  private let programs: PDFPrograms
  private let cancellation: Cancellation
  /// Pages that are rendered at a time; then their pictures are removed.
  private static let batch = 16
  /// Pixels that a side has at most: what is larger is rendered more coarsely.
  private static let most = 3000.0

  init(_ file: String, _ programs: PDFPrograms, _ cancellation: Cancellation) {
    self.file = Files.realPath(file) ?? file
    self.programs = programs
    self.cancellation = cancellation
  }

  func check(_ pages: [PageFacts], _ preset: PrintPreset, _ list: inout FindingList) {
    guard let ghostscript = programs.ghostscript, !pages.isEmpty else { return }
    guard let folder = try? Files.makePrivateFolder(in: programs.machine.temporaryFolder, prefix: "trykklar-preflight-")
    else {
      list.add(
        "not-rendered", "no folder for the pages' pictures could be made",
        remedy: "make room in the folder for temporary files")
      return
    }
    defer { Files.remove(folder) }
    let side = pages.map { max($0.media.width, $0.media.height) }.max() ?? 842
    let resolution = side > 0 ? min(72, Self.most * 72 / side) : 72
    var rest = pages[...]
    while !rest.isEmpty, !cancellation.isCancelled {
      let batch = rest.prefix(Self.batch)
      rest = rest.dropFirst(batch.count)
      let ending = render(batch, with: ghostscript, resolution, folder)
      for (index, page) in batch.enumerated() {
        let name = Files.join(folder, "p\(index + 1).pam")
        defer { Files.remove(name) }
        guard let bytes = try? Files.read(name, limit: 64 << 20), let sheet = InkSheet(bytes, page, resolution) else {
          list.addUnrendered(page)
          if ending == .timedOut { return }
          continue
        }
        sheet.checkInk(preset, &list)
        sheet.checkBleed(preset, &list)
      }
    }
  }

  private func render(
    _ pages: ArraySlice<PageFacts>, with ghostscript: String, _ resolution: Double, _ folder: String
  ) -> ChildProcess.Ending {
    let arguments = [
      "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-dNoUserUnit", "-dShowAnnots=false", "-sDEVICE=pamcmyk32",
      "-r\(resolution.hundredths)", "-dFirstPage=\(pages.first?.number ?? 1)", "-dLastPage=\(pages.last?.number ?? 1)",
      "-sOutputFile=\(folder)/p%d.pam", "-f", file,
    ]
    let limits = ChildProcess.Limits(seconds: 120, memory: 2 << 30, fileSize: 256 << 20, output: 1 << 16)
    return ChildProcess(ghostscript, arguments, folder: folder, limits: limits).run(cancellation: cancellation).ending
  }
}

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
