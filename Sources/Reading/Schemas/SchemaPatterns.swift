import Model

/// Regular expressions of what the reader takes, in the part of the language that ECMA-262 and Python have in common.
///
/// They let through whatever the reader takes, and sometimes a little more: an editor that marks what is right is worse than
/// one that leaves something to `trykklar check`.
enum SchemaPattern {
  /// Something but white space.
  static let text = #"\S"#
  static let colour = whole("#[0-9A-Fa-f]{6}")
  static let integer = whole("[-+]?[0-9]+")
  static let decimal = whole(number)
  static let boolean = whole(["yes", "true", "ja", "no", "false", "nej"].map(inAnyCase).joined(separator: "|"))
  static let identifier = whole(name)
  static let names = whole(sum)
  static let addressOfQuestion = whole(#"\#(name)\.\#(name)(?:@[^=,]*[^=,\s])?"#)
  static let address = whole(value("[^=,]+"))
  static let groups = whole("\(name)(?:=\(sum))?")
  static let variable = whole(#"\#(name)\.\#(name)"#)
  static let condition = whole("\(name)=\(sum)")
  static let base = whole(#"\#(name)\.\#(sum)"#)
  static let personFields: String = {
    let field = "(?:\(PersonField.allCases.map(\.rawValue).joined(separator: "|")))"
    return whole(#"\#(field)(?:\+\#(field))*"#)
  }()
  static let factFormat = whole(#"percent|count|points|plain|(?:percent|decimal)\([0-6]\)"#)

  /// A year, a month or a day, the days as many as the month has.
  static let date: String = {
    let long = "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    let short = "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    let shortest = "02-(?:0[1-9]|[12][0-9])"
    return whole("(?!0000)[0-9]{4}(?:-(?:0[1-9]|1[0-2]|\(long)|\(short)|\(shortest)))?")
  }()

  /// Operands with operators between them, and parentheses about them; that these are closed is not regular.
  static let formula: String = {
    let operand = #"(?:\#(number)|\#(value(#"[^=,()\s]+"#)))"#
    return #"^[\s(]*\#(operand)(?:[\s)]+[-+*/][\s(]+\#(operand))*[\s)]*$"#
  }()

  private static let number = #"-?[0-9]+(?:\.[0-9]+)?"#

  /// As `Identifier` has it.
  private static let name: String = {
    let letter = "a-z0-9\u{DF}-\u{F6}\u{F8}-\u{FF}"
    return "[\(letter)](?:[\(letter)-]{0,78}[\(letter)])?"
  }()

  private static let sum = #"\#(name)(?:\+\#(name))*"#

  /// - Parameter edition: what an edition's name may be.
  private static func value(_ edition: String) -> String {
    let part = "(?:\(name)=\(sum)|\(edition))"
    return #"\#(name)(?:\.\#(name)(?:\.\#(sum))?)?(?:@\#(part)(?:,\#(part))*)?"#
  }

  /// All of a text; white space at its ends is none of it.
  private static func whole(_ pattern: String) -> String { #"^\s*(?:\#(pattern))\s*$"# }

  private static func inAnyCase(_ word: String) -> String {
    word.map { "[\($0.uppercased())\($0)]" }.joined()
  }
}
