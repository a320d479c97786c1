/// The errors that are known by their wording. The first that knows an error speaks.
enum KnownErrors {
  typealias Said = ErrorWording.Said
  typealias Known = @Sendable (_ error: TeXError, _ places: Places) -> Said?

  static let all: [Known] = [
    missingFile, missingPicture, damagedPicture, missingMetrics, unsupportedCharacter, missingCharacter, invalidText,
    unknownCommand, unknownEnvironment, unknownKey, unknownValue, unclosedArgument, unescapedSign, unbalancedBraces,
    mismatchedEnvironment, tooDeep, oversized, capacity, badMeasure, emptyList, tooManyCells, refusedFile, stopped,
    themeSays,
  ]

  /// For what an author can hardly have caused.
  static let lookOrReport =
    "see whether anything is unusual at this place; if not, build with --keep-tex and report it as a fault of the theme"

  /// A message of TeX's without its full stop, as part of one of ours.
  static func sentence(_ message: String) -> String { message.hasSuffix(".") ? String(message.dropLast()) : message }
}

extension String {
  fileprivate var trimmed: String { String(reversed().drop(while: \.isWhitespace).reversed()) }
}

// Characters and signs.
extension KnownErrors {
  private static let unsupportedCharacter: Known = { error, _ in
    guard let match = error.message.firstMatch(of: /Unicode character (.+?) \(U\+([0-9A-F]+)\)/) else { return nil }
    return Said(
      "unsupported-character", "`\(match.1)` (U+\(match.2)) is not among the characters that the theme can set",
      remedy: "write it with other characters, or add it to the theme's symbols")
  }

  private static let missingCharacter: Known = { error, _ in
    guard let missing = MissingCharacter(error.message) else { return nil }
    let diagnostic = missing.diagnostic(at: nil)
    return Said(diagnostic.code, diagnostic.message, remedy: diagnostic.remedy ?? lookOrReport)
  }

  private static let invalidText: Known = { error, _ in
    guard error.message.contains("Invalid UTF-8 byte") else { return nil }
    return Said(
      "invalid-utf8", "a character is not written in UTF-8", remedy: "save the file as UTF-8 in your editor")
  }

  private static let unescapedSign: Known = { error, _ in
    let sign: String
    switch error.message {
    case "Missing $ inserted.": sign = "`_`, `^` or another sign of formulas"
    case "Misplaced alignment tab character &.": sign = "`&`"
    case let other where other.hasPrefix("You can't use `macro parameter character #'"): sign = "`#`"
    default: return nil
    }
    return Said(
      "unescaped-sign", "\(sign) came to TeX as a command, not as a character",
      remedy: "write it in another way for now, and report it as a fault of Trykklar")
  }
}

// Commands and their arguments.
extension KnownErrors {
  private static let unknownCommand: Known = { error, places in
    guard error.message == "Undefined control sequence." else { return nil }
    let name = error.lastCommand
    let subject = name.map { "`\($0)`" } ?? "a command"
    if let name, places.line(containing: name) == nil {
      return Said(
        "theme-fault", "\(subject), which the theme uses here, does not exist",
        remedy: "define it in the theme, or load the package that has it")
    }
    return Said(
      "unknown-command", "\(subject) is not among the commands of the theme `\(places.className)`",
      remedy: "add it to the theme; Templates/README.md tells what a theme provides")
  }

  private static let unknownEnvironment: Known = { error, places in
    guard let match = error.message.firstMatch(of: /Environment (.+?) undefined/) else { return nil }
    return Said(
      "unknown-command", "`\(match.1)`, an environment, is not in the theme `\(places.className)`",
      remedy: "add it to the theme; Templates/README.md tells what a theme provides")
  }

  private static let unknownKey: Known = { error, places in
    guard let match = error.message.firstMatch(of: /[Tt]he key '(.+?)' is unknown/) else { return nil }
    let parts = match.1.split(separator: "/")
    let owner = parts.dropLast().last.map { " of `\($0)`" } ?? ""
    return Said(
      "unknown-theme-key",
      "`\(parts.last ?? match.1)` is not among the keys\(owner) in the theme `\(places.className)`",
      remedy: "add the key to the theme; Templates/README.md tells what a theme provides")
  }

  private static let unknownValue: Known = { error, places in
    guard let match = error.message.firstMatch(of: /[Kk]ey '(.+?)' accepts only a fixed set of choices/) else {
      return nil
    }
    let key = match.1.split(separator: "/").last ?? match.1
    return Said(
      "unknown-theme-value", "`\(key)` has a value that the theme `\(places.className)` does not know",
      remedy: "choose one that it knows, or add the value to the theme")
  }

  private static let unclosedArgument: Known = { error, places in
    let ended =
      /(?:Paragraph ended before|File ended while scanning use of|Forbidden control sequence found while scanning use of) (\\\S+)/
    guard let match = error.message.firstMatch(of: ended) else { return nil }
    // Twenty letters are seldom said twice, and seldom run over the end of a line.
    let beginning = error.runaway.map { String($0.drop { $0 == "{" }.prefix(20)).trimmed }
    return Said(
      "unclosed-argument", "`\(match.1)` begins here and TeX did not find where it ends",
      remedy: "see whether the text has an empty line where one paragraph is wanted, as in a title; if not, report it",
      line: beginning.flatMap(places.line(containing:)))
  }

  private static let unbalancedBraces: Known = { error, _ in
    let signs = ["Too many }'s.", "Extra }, or forgotten", "Missing } inserted.", "Missing { inserted."]
    guard signs.contains(where: error.message.hasPrefix) else { return nil }
    return Said("unbalanced-braces", "a brace has no partner", remedy: lookOrReport)
  }

  private static let mismatchedEnvironment: Known = { error, places in
    let ended = /\\begin\{(.+?)\} on input line (\d+) ended by \\end\{(.+?)\}/
    guard let match = error.message.firstMatch(of: ended) else { return nil }
    let begun = places.location(ofLine: Int(match.2)).map { ", begun at \($0)," } ?? ""
    return Said("mismatched-environment", "`\(match.1)`\(begun) is ended as `\(match.3)`", remedy: lookOrReport)
  }

  private static let themeSays: Known = { error, places in
    guard let match = error.message.wholeMatch(of: /(?:Class|Package) (\S+) Error: (.+)/) else { return nil }
    if match.1 == places.className {
      return Said("theme-error", "the theme says: \(sentence(String(match.2)))", remedy: "do as the theme says")
    }
    return Said("tex-error", "`\(match.1)`, a LaTeX package, says: \(sentence(String(match.2)))", remedy: lookOrReport)
  }
}
