import Model
import Platform

/// Renders pages into cyan, magenta, yellow and black with Ghostscript, and looks at what is on the sheet.
struct InkRendering {
  private let file: String
  private let programs: PDFPrograms
  private let cancellation: Cancellation
  /// Pages that are rendered at a time; then their pictures are removed.
  private static let batch = 32
  /// Pixels that a side has at most: what is larger is rendered more coarsely.
  private static let most = 3000.0
  /// Seconds that all pages may take together.
  private static let seconds = 600.0

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
    let end = Clock.now() + Self.seconds
    var rest = pages[...]
    while !rest.isEmpty, !cancellation.isCancelled {
      guard Clock.now() < end else {
        list.add(
          "not-rendered", on: rest.first, "the pages from here on were not rendered: those before took ten minutes",
          remedy: "divide the file")
        return
      }
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
