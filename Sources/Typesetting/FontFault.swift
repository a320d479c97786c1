import Model
import Platform

/// Why there are no fonts.
public struct FontFault: Error, Hashable, Sendable {
  /// Empty when somebody cancelled.
  public var diagnostics: [Diagnostic]

  /// Whether another folder might do.
  var isOfDisk: Bool { diagnostics.contains { $0.code == "full-disk" || $0.code == "no-working-folder" } }
}

// The wording.
extension FontFault {
  static func missingFont(_ path: String) -> Diagnostic {
    Diagnostic(
      "missing-font", .error, "`\(Files.name(of: path))`, a font of the theme, is not in `\(Files.folder(of: path))`",
      remedy: Packages.package(ofFont: path).map { "install it: apt-get install \($0)" }
        ?? "put the font there, or change `fonts` in the theme's theme.yaml")
  }

  static func missingEncoding(_ name: String, folder: String) -> Diagnostic {
    Diagnostic(
      "missing-encoding", .error, "`\(name)` is not in the theme's folder `\(folder)`; the theme's fonts need it",
      remedy: "copy it from the theme `coi`, or take the encoding out of `encodings` in theme.yaml")
  }

  static func badName(_ name: String) -> Diagnostic {
    Diagnostic(
      "bad-font-name", .error, "`\(name)` cannot name a font: use letters, digits, hyphens and, for a file, one dot",
      remedy: "change `fonts` in the theme's theme.yaml")
  }

  static func unmade(_ name: String, file: String, _ result: ChildProcess.Result) -> Diagnostic {
    let said = result.errorText.split(separator: "\n").last { $0.contains("otftotfm:") }
    let why = said.map { ": \($0)" } ?? ""
    return Diagnostic(
      "unmade-font", .error, "`\(name)` could not be made from `\(file)`\(why)",
      remedy: "see whether the font file is whole, and whether it has the features that theme.yaml asks for")
  }

  static func unwritable(_ error: SystemError) -> Diagnostic {
    FolderFault.diagnose(error, purpose: "the theme's fonts")
  }
}

/// What the system refused when the room wanted a folder for its own work.
enum FolderFault {
  static func diagnose(_ error: SystemError, purpose: String) -> Diagnostic {
    if SystemError.ofFullDisk.contains(error.number) {
      return Diagnostic(
        "full-disk", .error, "the disk that holds `\(error.path)` is full; there is no room for \(purpose)",
        remedy: "make room on the disk, or name another folder in the environment variable TMPDIR")
    }
    return Diagnostic(
      "no-working-folder", .error,
      "no folder to work in for \(purpose): could not \(error.action) `\(error.path)`: \(error.reason)",
      remedy: "name a folder that you may write in, in the environment variable TMPDIR")
  }
}
