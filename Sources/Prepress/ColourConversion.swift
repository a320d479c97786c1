import Model
import Platform

/// sRGB into a printing condition's inks, by Little CMS: relative colorimetric with black point compensation.
public struct ColourConversion: Sendable {
  public var profile: ColourProfile
  /// All plates together, in per cent.
  public var totalInk: Int
  public var machine: Machine

  public init(_ profile: ColourProfile, totalInk: Int, machine: Machine = .current) {
    self.profile = profile
    self.totalInk = totalInk
    self.machine = machine
  }

  static let linkName = "trykklar-link.icc"
  static let package = "liblcms2-utils"

  func program(_ name: String) throws(PrepressFault) -> String {
    guard let path = machine.path(of: name) else { throw .noProgram(name, package: Self.package) }
    return path
  }

  /// Makes one profile of sRGB, the printing condition and the limit of ink, which pictures and colours go through alike.
  /// - Parameter folder: receives it.
  /// - Returns: its path.
  func link(in folder: String) throws(PrepressFault) -> String {
    let path = Files.join(folder, Self.linkName)
    if Files.size(of: path) ?? 0 > 0 { return path }
    // Some per cent less: plates are rounded to eight bits and pictures compressed after the limit has been kept.
    let limit = max(100, totalInk - 12)
    let result = ChildProcess(
      try program("linkicc"), ["-t1", "-b", "-k\(limit)", "-o", path, "*sRGB", profile.path], folder: folder,
      limits: .init(seconds: 60)
    ).run()
    guard result.succeeded, Files.size(of: path) ?? 0 > 0 else { throw .failed("linkicc", said: Self.lastLine(result)) }
    return path
  }

  /// How light each per cent of black ink is, from 0 to 100: L* of CIELAB.
  func blacks(in folder: String) throws(PrepressFault) -> [Double] {
    let rows = try transform(
      (0...100).map { "0 0 0 \($0)" }, ["-i", profile.path, "-o*Lab", "-t1"], in: folder)
    return rows.map { $0.first ?? 0 }
  }

  func inks(_ colours: [PrintRecord.RGB], in folder: String) throws(PrepressFault) -> [Inks] {
    let link = try link(in: folder)
    let rows = try transform(
      colours.map { $0.map { String($0 * 255) }.joined(separator: " ") }, ["-l\(link)"], in: folder)
    return try rows.map { row throws(PrepressFault) in
      guard row.count == 4 else { throw .failed("transicc", said: "") }
      return Inks(row.map { min(1, max(0, $0 / 100)) })
    }
  }

  /// Inks of three or four plates as the fewest that come near.
  func fewInks(_ inks: [Inks], in folder: String) throws(PrepressFault) -> [Inks] {
    let rows = (inks + FewInks.all).map { $0.parts.map { String($0 * 100) }.joined(separator: " ") }
    let labs = try transform(rows, ["-i", profile.path, "-o*Lab", "-t1"], in: folder)
    let few = FewInks(labs: Array(labs.dropFirst(inks.count)))
    return zip(inks, labs).map { inks, lab in few.inks(near: lab) ?? inks }
  }

  /// Lines of numbers in, as many out.
  private func transform(_ lines: [String], _ options: [String], in folder: String) throws(PrepressFault) -> [[Double]]
  {
    let input = Files.join(folder, "trykklar-colours.in")
    defer { Files.remove(input) }
    guard (try? Files.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: input)) != nil else {
      throw .failed("transicc", said: "its input could not be written")
    }
    let child = ChildProcess(
      try program("transicc"), ["-n"] + options, folder: folder, limits: .init(seconds: 60), input: input)
    let result = child.run()
    // A line that is no row of numbers is a greeting.
    let rows = result.text.split(separator: "\n").map { $0.split(separator: " ").map { Double($0) } }
    let numbers = rows.filter { !$0.isEmpty && !$0.contains(nil) }.map { $0.compactMap { $0 } }
    guard result.succeeded, numbers.count == lines.count else {
      throw .failed("transicc", said: Self.lastLine(result))
    }
    return numbers
  }

  static func lastLine(_ result: ChildProcess.Result) -> String {
    let lines = (result.text + "\n" + result.errorText).split(whereSeparator: \.isNewline)
    return lines.last.map { String($0.prefix(200)) } ?? ""
  }
}
