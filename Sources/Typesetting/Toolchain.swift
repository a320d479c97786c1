import Model
import Platform

/// What the machine must have, and what it has: the facts that `trykklar doctor` prints.
public struct Toolchain: Hashable, Sendable {
  /// One program, TeX file or font file.
  public struct Item: Hashable, Sendable {
    /// `pdflatex`, `danish.ldf`, `Inter-Regular.otf`.
    public var name: String
    /// Where it was found; nil when it is missing.
    public var path: String?
    /// What it says of its version; nil when it says nothing.
    public var version: String?
    /// The Debian package that brings it; nil when unknown.
    public var package: String?
    /// What Trykklar needs it for.
    public var purpose: String
    /// Whether a PDF cannot be built without it; the others only add to what can be checked.
    public var isRequired: Bool

    public var isFound: Bool { path != nil }
  }

  /// Programs first, then TeX files, then fonts.
  public var items: [Item]

  /// What is missing and required, as a build would say it.
  public var diagnostics: [Diagnostic] {
    items.filter { $0.isRequired && !$0.isFound }.map { item in
      Diagnostic(
        "missing-\(item.kind.rawValue)", .error, "`\(item.name)` is not installed; it is needed for \(item.purpose)",
        remedy: Packages.remedy(item.package))
    }
  }

  /// Looks for everything that building and proofing a report can need.
  /// - Parameter fonts: the faces of the theme in question, to be looked for as well.
  public static func probe(fonts: FontRequest? = nil, machine: Machine = .current) -> Toolchain {
    probe(fonts: fonts.map { [$0] } ?? [], machine: machine)
  }

  /// The same for the faces of several themes.
  public static func probe(fonts: [FontRequest], machine: Machine = .current) -> Toolchain {
    let programs = Packages.programs.map { find($0, machine: machine) }
    return Toolchain(items: programs + findTeXFiles(machine: machine) + fonts.flatMap(findFonts))
  }
}

extension Toolchain.Item {
  enum Kind: String {
    case program
    case texFile = "tex-file"
    case font
  }

  var kind: Kind {
    if name.contains(".") { return FontFile.isFont(name) ? .font : .texFile }
    return .program
  }
}

extension Toolchain {
  private static func find(_ program: Packages.Entry, machine: Machine) -> Item {
    var item = Item(program)
    item.path = machine.path(of: program.name)
    if let path = item.path { item.version = version(of: path, flag: program.versionFlag) }
    return item
  }

  /// The first line that a program says about itself, without its own name.
  static func version(of path: String, flag: String) -> String? {
    let child = ChildProcess(path, [flag], limits: .init(seconds: 10, output: 1 << 16))
    let result = child.run()
    // poppler's programs say it on the other stream.
    let text = result.output.isEmpty ? result.errorText : result.text
    guard let line = text.split(whereSeparator: \.isNewline).first else { return nil }
    let words = line.split(separator: " ").drop { !$0.contains(where: \.isNumber) }
    return words.isEmpty ? String(line) : words.joined(separator: " ")
  }

  private static func findTeXFiles(machine: Machine) -> [Item] {
    let entries = Packages.texFiles
    let paths = TeXFiles(machine: machine).paths(of: entries.map(\.name))
    return entries.map { entry in
      var item = Item(entry)
      item.path = paths[entry.name]
      return item
    }
  }

  private static func findFonts(_ request: FontRequest) -> [Item] {
    Set(request.faces.map(request.path(of:))).sorted().map { path in
      let file = Files.name(of: path)
      return Item(
        name: file, path: Files.isFile(path) ? path : nil, version: nil, package: Packages.package(ofFont: path),
        purpose: "the theme's type", isRequired: true)
    }
  }
}

extension Toolchain.Item {
  fileprivate init(_ entry: Packages.Entry) {
    self.init(
      name: entry.name, path: nil, version: nil, package: entry.package, purpose: entry.purpose,
      isRequired: entry.isRequired)
  }
}

/// TeX's own index of its files.
struct TeXFiles {
  var machine: Machine

  /// Where TeX would find these files; those it would not find are left out.
  func paths(of names: [String]) -> [String: String] {
    guard let kpsewhich = machine.path(of: "kpsewhich") else { return [:] }
    let result = ChildProcess(kpsewhich, names, limits: .init(seconds: 20, output: 1 << 16)).run()
    var paths: [String: String] = [:]
    for line in result.text.split(separator: "\n") { paths[Files.name(of: String(line))] = String(line) }
    return paths
  }
}
