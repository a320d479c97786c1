import Model

/// The commands and environments that a manuscript is written in, and that a class must have: `Templates/README.md` says what
/// each means.
public enum ThemeContract {
  /// Something that a class lacks.
  public enum Item: Hashable, Sendable {
    case command(String)
    case environment(String)
  }

  public static let commands = [
    "reportsetup", "frontcover", "colophonentry", "contentsentry", "backcover", "sectionheading", "subsectionheading",
    "subsubsectionheading", "recordnote", "question", "figurenote", "figuresource", "photo", "tablehead", "tablerow",
    "tablegroup", "tablenote", "persongroup", "person", "overviewentry", "reference", "thematicbreak", "chartrow",
    "datum", "series",
    "panel", "tick", "dataline", "bignumber", "people", "phase", "field", "domain", "figurepicture", "strong", "code",
    "weblink", "crossref", "pagecrossref", "pagecrossrefs", "citation", "subscript", "superscript", "textsymbol",
    "hyphen",
  ]

  public static let environments = [
    "colophon", "contents", "reportchapter", "enumerate", "blockquotation", "callout", "reportquote", "finding",
    "recommendation", "case", "casephase", "interview", "reportfigure", "reporttable", "personlist", "overview",
    "referencelist", "inlanguage", "barchart", "segmentchart", "comparisonchart", "multiples", "linechart", "phases",
    "fourfield", "overlap",
  ]

  /// What none of these files defines. The files are read, not run: a definition counts when it is written out, by a command
  /// of LaTeX's or TeX's that defines.
  public static func missing(in sources: [String]) -> [Item] {
    var (commands, environments) = (Set<String>(), Set<String>())
    for source in sources { DefinitionScanner.scan(source, &commands, &environments) }
    return Self.commands.filter { !commands.contains($0) }.map(Item.command)
      + Self.environments.filter { !environments.contains($0) }.map(Item.environment)
  }
}

extension ThemeContract.Item {
  func diagnostic(theme: String, at place: SourceLocation) -> Diagnostic {
    switch self {
    case .command(let name):
      Diagnostic(
        "missing-theme-command", at: place, "`\\\(name)` is not among the commands of the theme `\(theme)`",
        remedy: "define it, with \\NewDocumentCommand for example; Templates/README.md tells what it does")
    case .environment(let name):
      Diagnostic(
        "missing-theme-command", at: place, "`\(name)` is not among the environments of the theme `\(theme)`",
        remedy: "define it, with \\NewDocumentEnvironment for example; Templates/README.md tells what it does")
    }
  }
}

/// Finds what LaTeX code defines, without running it.
enum DefinitionScanner {
  /// What `\NAME{environment}` defines.
  private static let ofEnvironments: Set<String> = [
    "newenvironment", "renewenvironment", "provideenvironment", "NewDocumentEnvironment", "RenewDocumentEnvironment",
    "ProvideDocumentEnvironment", "DeclareDocumentEnvironment",
  ]
  /// What `\NAME\command` or `\NAME{\command}` defines.
  private static let ofCommands: Set<String> = [
    "newcommand", "renewcommand", "providecommand", "DeclareRobustCommand", "NewDocumentCommand",
    "RenewDocumentCommand",
    "ProvideDocumentCommand", "DeclareDocumentCommand", "NewExpandableDocumentCommand",
    "DeclareExpandableDocumentCommand",
    "def", "edef", "gdef", "xdef", "let", "NewCommandCopy", "DeclareCommandCopy",
  ]

  static func scan(_ source: String, _ commands: inout Set<String>, _ environments: inout Set<String>) {
    let bytes = Array(source.utf8)
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "%"): while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
      case UInt8(ascii: "\\"):
        let defining = name(bytes, &place)
        let isCommand = isOfCommands(defining)
        guard isCommand || ofEnvironments.contains(defining) else { continue }
        while place < bytes.count, [UInt8(ascii: "*"), UInt8(ascii: "{"), UInt8(ascii: " ")].contains(bytes[place]) {
          place += 1
        }
        if isCommand, place < bytes.count, bytes[place] == UInt8(ascii: "\\") {
          commands.insert(name(bytes, &place))
        } else if !isCommand {
          environments.insert(String(decoding: bytes[place...].prefix(40).prefix(while: isLetter), as: UTF8.self))
        }
      default: place += 1
      }
    }
  }

  /// The name of the command whose backslash stands here; goes on behind it. A sign is no name, and is passed over.
  private static func name(_ bytes: [UInt8], _ place: inout Int) -> String {
    let name = bytes[(place + 1)...].prefix(while: isLetter)
    place += max(2, name.count + 1)
    return String(decoding: name, as: UTF8.self)
  }

  /// What LaTeX's names and expl3's are made of.
  private static func isLetter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      UInt8(ascii: ":"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  private static func isOfCommands(_ name: String) -> Bool {
    ofCommands.contains(name)
      || ["cs_new", "cs_set", "cs_gset"].contains { name.hasPrefix($0) } && name.contains(":N")
  }
}
