import Model
import Platform

/// What an edition's last build has made, kept in the user's cache: so that the same is not made again.
///
/// It counts as long as the edition is made from the same, with the same tools, and its files are where they were put, untouched.
struct EditionResults {
  /// The file that it is kept in; nil without a cache.
  private let path: String?

  /// - Parameter pdf: the edition's, which the result is known by.
  init(pdf: String, machine: Machine = .current) {
    path = ResultFiles.path("edition", [ResultFiles.absolute(pdf)], on: machine)
  }

  struct Made: Codable {
    var madeFrom: String
    /// Stamps of the tools and of the files that came of it, as `StampedFiles` has them.
    var stamps: [String]
    var hasCover: Bool
    var pageCount: Int?
    var engine: String?
    var diagnostics: [Diagnostic]

    /// Says of a build what it would have come to.
    func apply(to result: inout BuildResult.EditionResult, at place: OutputPlace) {
      result.outcome = .finished
      result.pdf = place.pdf(of: result.edition)
      result.cover = hasCover ? place.cover(of: result.edition) : nil
      (result.pageCount, result.engine, result.diagnostics) = (pageCount, engine, diagnostics)
      result.madeFrom = madeFrom
      result.tools = stamps
    }
  }

  /// - Parameter madeFrom: a digest of all that the edition is made from now.
  /// - Returns: nil when it must be made.
  func result(madeFrom: String) -> Made? {
    guard let made: Made = ResultFiles.read(path), made.madeFrom == madeFrom else { return nil }
    return StampedFiles(lines: made.stamps.map { Substring($0) })?.areSame == true ? made : nil
  }

  func keep(_ result: BuildResult.EditionResult) {
    // Without them nobody would notice another TeX.
    guard !result.tools.isEmpty, let madeFrom = result.madeFrom else { return }
    var files = StampedFiles()
    for file in [result.pdf, result.cover, ResultFiles.program, ScreenSetup.colourProfile].compactMap({ $0 }) {
      guard files.add(ResultFiles.absolute(file)) else { return }
    }
    ResultFiles.write(
      Made(
        madeFrom: madeFrom, stamps: result.tools + files.lines, hasCover: result.cover != nil,
        pageCount: result.pageCount, engine: result.engine, diagnostics: result.diagnostics), at: path)
  }
}
