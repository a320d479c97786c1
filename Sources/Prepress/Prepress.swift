import Model
import Platform

/// What is done between passes of TeX so that a report is printed in inks: TeX says which colours and pictures a page has,
/// and reads in its next pass what they are as inks.
public struct Prepress: Sendable {
  public var preset: PrintPreset
  /// The page to the theme's.
  public var scale: Double
  /// What is known of pictures, by the names that TeX has for them.
  public var sources: [String: Source] = [:]
  private let colours: ColourConversion

  /// A picture as the author gave it.
  public struct Source: Sendable {
    public var file: String
    public var picture: Picture
    /// Where the report names it.
    public var location: SourceLocation?

    public init(file: String, picture: Picture, location: SourceLocation?) {
      self.file = file
      self.picture = picture
      self.location = location
    }
  }

  /// - Parameter scale: how large the printed page is to the theme's, 1 where they are alike.
  public init(_ preset: PrintPreset, _ profile: ColourProfile, scale: Double = 1, machine: Machine = .current) {
    self.preset = preset
    self.scale = scale
    colours = ColourConversion(profile, totalInk: preset.totalInk, machine: machine)
  }

  /// What TeX writes of its pass.
  public static let record = "report.print"
  /// The record that the files below were made from.
  private static let done = "trykklar-print.done"
  private static let colourFile = "trykklar-colours.tex"
  private static let pictureFile = "trykklar-pictures.tex"

  /// The files in TeX's folder that are written here, or on the way.
  public static let files = [
    colourFile, pictureFile, PictureConversion.file, done, ColourConversion.linkName,
  ]

  /// Writes what the next pass needs.
  ///
  /// - Parameters:
  ///   - folder: the folder that TeX works in.
  ///   - written: what TeX has written, by name.
  public func work(in folder: String, _ written: [String: [UInt8]], cancellation: Cancellation) -> [Diagnostic] {
    guard let bytes = written[Self.record] else { return [] }
    let done = Files.join(folder, Self.done)
    let record = PrintRecord(bytes)
    if (try? Files.read(done)) == bytes { return [] }
    do throws(PrepressFault) {
      try writeColours(record, folder)
      try writePictures(record, folder, cancellation)
    } catch {
      return cancellation.isCancelled ? [] : [error.diagnostic]
    }
    try? Files.write(bytes, to: done)
    return []
  }

  private func writeColours(_ record: PrintRecord, _ folder: String) throws(PrepressFault) {
    let blacks = try colours.blacks(in: folder)
    var fault: PrepressFault?
    func trying(_ convert: () throws(PrepressFault) -> [Inks]) -> [Inks]? {
      do throws(PrepressFault) {
        return try convert()
      } catch {
        fault = error
        return nil
      }
    }
    let table = InkTable(
      record, blacks: blacks, totalInk: Double(preset.totalInk) / 100,
      convert: { rgb in trying { () throws(PrepressFault) in try colours.inks(rgb, in: folder) } },
      reduce: { inks in trying { () throws(PrepressFault) in try colours.fewInks(inks, in: folder) } })
    if let fault { throw fault }
    write(table.latex, Self.colourFile, folder)
  }

  private func writePictures(
    _ record: PrintRecord, _ folder: String, _ cancellation: Cancellation
  ) throws(PrepressFault) {
    guard !record.pictures.isEmpty else { return }
    let conversion = PictureConversion(
      colours: colours, standard: preset.standard, resolution: preset.resolution, scale: scale,
      cancellation: cancellation)
    try conversion.convert(record.pictures, in: folder)
    let lines = record.pictures.enumerated().map { #"\printpicture{\#($1.name)}{\#($0 + 1)}%"# }
    write(lines.joined(separator: "\n") + "\n", Self.pictureFile, folder)
  }

  private func write(_ text: String, _ name: String, _ folder: String) {
    try? Files.write(Array(text.utf8), to: Files.join(folder, name))
  }
}
