import Model
import Platform

/// Theme classes that pdfTeX has read already: each is read once for a theme, a language, a set of fonts and a version of TeX, and
/// kept as a *format* (TeX's own word for its memory, written to a file) in `~/.cache/trykklar/formats/KEY/`.
///
/// A format only saves time: where none can be made or kept, TeX reads the class.
struct FormatCache {
  var machine: Machine

  /// So many themes and languages somebody works with at a time. A format takes 20 MB.
  private static let count = 12

  /// - Parameter fonts: the folder of the fonts; it is called after a digest of what they are made from.
  /// - Returns: the format's path; nil when the class must be read.
  func format(
    for job: Job, fonts: FontCache.Fonts?, program: String, cancellation: Cancellation,
    progress: (TypesettingProgress) -> Void
  ) -> String? {
    guard let format = job.format, fonts?.isTemporary != true, let shelf = CacheShelf("formats", on: machine) else {
      return nil
    }
    let maker = FormatMaker(machine: machine, program: program, job: job, fonts: fonts?.folder)
    let key = SHA256.hex(
      Array(
        [
          FormatManifest.title, format.documentClass, format.theme, job.className, program,
          fonts.map { Files.name(of: $0.folder) } ?? "", job.design?.name ?? "", job.design?.source ?? "",
        ].joined(separator: "\n").utf8))
    let entry = shelf.entry(key, cancellation: cancellation, isWhole: FormatManifest.holds) { draft in
      progress(.makingFormat)
      defer { shelf.trim(to: Self.count - 1) }
      return maker.make(in: draft, cancellation: cancellation)
    }
    guard case .ready(let folder) = entry else { return nil }
    CacheShelf.touch(folder)
    return Files.join(folder, FormatMaker.file)
  }
}
