import Model

/// A theme's design as LaTeX: the file `trykklar-theme.tex`, which the class reads.
///
/// Only values that have been read as what they are get into it: colours, lengths, identifiers, plain names of files.
public enum DesignFile {
  public static let name = "trykklar-theme.tex"

  /// The file's text; nil for a theme that says nothing of its design, and whose class has it all.
  public static func source(_ theme: Theme) -> String? {
    let design = theme.design
    guard !design.isEmpty || theme.styles.contains(where: { $0 != theme.className }) else { return nil }
    var lines = ["% \(name): the theme's design, as theme.yaml says it. Written by Trykklar."]
    for role in ColourRole.allCases {
      if let colour = design.colours[role] {
        lines.append(#"\definecolor{\#(role.rawValue)}{HTML}{\#(colour.value.hexadecimal)}"#)
      }
    }
    for role in ColourRole.allCases where design.colours[role] != nil {
      if let inks = design.inks[role] { lines.append(#"\DesignInks{\#(role.rawValue)}{\#(inks.value.shares)}"#) }
    }
    for role in GridRole.allCases {
      if let length = design.lengths[role] { lines.append(#"\DesignLength{\#(role.rawValue)}{\#(length.value.text)}"#) }
    }
    if let count = design.lines { lines.append(#"\DesignLines{\#(count)}"#) }
    lines += faces(of: theme)
    for role in TypeRole.allCases {
      if let line = design.type[role].flatMap({ type(role, $0, design) }) { lines.append(line) }
    }
    if let drawing = design.drawing { lines.append(#"\DesignDrawing{\#(drawing)}"#) }
    if let logo = design.logo { lines.append(#"\DesignLogo{\#(logo.value)}"#) }
    for style in theme.styles where isPlain(style) { lines.append(#"\DesignStyle{\#(theme.className)}{\#(style)}"#) }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func type(_ role: TypeRole, _ style: TypeStyle, _ design: ThemeDesign) -> String? {
    guard let family = style.family, let size = style.size, let leading = style.leading else { return nil }
    // A theme without a family for labels sets them in that of its text.
    let known = design.families[family] == nil ? FamilyRole.text : family
    let series = style.isBold == true ? "b" : "m"
    return #"\DesignType{\#(role.rawValue)}{\#(known.rawValue)}{\#(series)}{\#(size.text)}{\#(leading.text)}"#
  }

  /// A folder's name can have anything in it.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }
}

// Families.
extension DesignFile {
  /// LaTeX's four shapes of a family, and the cuts that may stand for each, the best first.
  private static let shapes: [(series: String, shape: String, cuts: [FontStyle])] = [
    ("m", "n", [.regular]), ("m", "it", [.italic, .regular]), ("b", "n", [.bold, .regular]),
    ("b", "it", [.boldItalic, .bold, .italic, .regular]),
  ]

  /// Which metrics each family has in each encoding: what a family lacks is taken from the next best of its cuts, then from the
  /// family of the text, then from the base's.
  private static func faces(of theme: Theme) -> [String] {
    let encodings = Dictionary(theme.faces.map { ($0.name, $0.encodings) }, uniquingKeysWith: { first, _ in first })
    var families: [FamilyRole: [FontStyle: String]] = [:]
    for (role, family) in theme.design.families {
      if case .faces(let faces) = family { families[role] = faces.mapValues(\.value) }
    }
    let text = families[.text] ?? [:]
    let signs = theme.design.signs.mapValues(\.value)
    return FamilyRole.allCases.flatMap { role -> [String] in
      guard let family = families[role] else { return [] }
      return ["t1", "ts1", "sym"].flatMap { encoding -> [String] in
        func face(_ cuts: [FontStyle], _ family: [FontStyle: String]) -> String? {
          cuts.lazy.compactMap { family[$0] }.first { name in
            encodings[name].map { $0.isEmpty || $0.contains(encoding) } ?? false
          }
        }
        let upper = encoding.uppercased()
        let found = shapes.compactMap { part -> String? in
          guard let name = face(part.cuts, family) ?? face(part.cuts, text) ?? face(part.cuts, signs) else {
            return nil
          }
          return #"\DesignFace{\#(upper)}{\#(role.rawValue)}{\#(part.series)}{\#(part.shape)}{\#(name)-\#(encoding)}"#
        }
        return [#"\DesignFamily{\#(upper)}{\#(role.rawValue)}"#] + found
      }
    }
  }
}
