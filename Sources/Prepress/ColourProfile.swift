import Model
import Platform

/// An ICC profile of a printing condition.
public struct ColourProfile: Sendable, Hashable {
  /// The file's absolute path.
  public var path: String
  /// What the output intent calls the condition: `FOGRA39`.
  public var condition: String
  /// Whether the condition is one of the ICC's registry, https://registry.color.org/, which names those of Fogra's.
  public var isRegistered: Bool

  /// Profiles that Debian has, and their files: the package `texlive-base` brings it with the CTAN package `colorprofiles`.
  static let known = ["FOGRA39": "FOGRA39L_coated.icc"]
  private static let folder = "/usr/share/texlive/texmf-dist/tex/generic/colorprofiles"

  /// Finds what a preset names.
  ///
  /// - Parameter absolutePath: where a path in the report's folder leads; nil where it leads nowhere or out of it.
  public static func find(
    _ preset: PrintPreset, machine: Machine = .current, absolutePath: (String) -> String?
  ) -> Result<ColourProfile, PrepressFault> {
    let name = preset.profile
    let path: String?
    if let file = known[name.value] {
      path = Files.isFile("\(folder)/\(file)") ? "\(folder)/\(file)" : lookedUp(file, machine)
    } else {
      path = name.value.hasPrefix("/") ? name.value : absolutePath(name.value)
    }
    guard let path, Files.isFile(path) else { return .failure(.missing(name)) }
    guard let head = try? Files.read(path, limit: 64 << 20), isOutputProfile(head) else {
      return .failure(.unusable(name))
    }
    let file = Files.name(of: path)
    let stem = file.hasSuffix(".icc") || file.hasSuffix(".icm") ? String(file.dropLast(4)) : file
    let condition = printable(preset.condition ?? (known[name.value] == nil ? stem : name.value))
    return .success(
      ColourProfile(path: path, condition: condition, isRegistered: isRegistered(condition)))
  }

  /// TeX's own index, where TeX Live is not Debian's.
  private static func lookedUp(_ file: String, _ machine: Machine) -> String? {
    guard let program = machine.path(of: "kpsewhich") else { return nil }
    let found = ChildProcess(program, [file], limits: .init(seconds: 20, output: 1 << 12)).run()
    let path = found.text.split(separator: "\n").first.map(String.init)
    return path.flatMap { $0.hasPrefix("/") ? $0 : nil }
  }

  /// An output profile of four inks: ICC.1, section 7.2: the class `prtr`, the colour space `CMYK`, the signature `acsp`.
  static func isOutputProfile(_ bytes: [UInt8]) -> Bool {
    func word(_ at: Int) -> String { String(decoding: bytes[at..<(at + 4)], as: UTF8.self) }
    return bytes.count > 128 && word(12) == "prtr" && word(16) == "CMYK" && word(36) == "acsp"
  }

  /// `FOGRA` and two figures.
  private static func isRegistered(_ condition: String) -> Bool {
    condition.hasPrefix("FOGRA") && condition.count == 7 && condition.dropFirst(5).allSatisfy(\.isNumber)
  }

  /// What a string of PDF's, and an option of LaTeX's, can hold as it stands.
  private static func printable(_ text: String) -> String {
    String(
      text.unicodeScalars.filter {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789 .-".unicodeScalars.contains($0))
      }.map(Character.init))
  }
}
