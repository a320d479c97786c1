import Model

/// What is wrong with a formula, and where in its text.
struct FormulaFault: Error, Equatable {
  /// Characters before the place.
  var offset: Int
  var length: Int
  var message: String
  var remedy: String?
}

/// `(besvaret - afslag) / population` → a `Formula`. Times and over bind before plus and minus; equals are taken from the left.
///
/// Operators need a space on both sides, because identifiers hold hyphens and sums of answers a plus.
struct FormulaParser {
  private struct Token {
    var text: String
    var offset: Int
    var sign: Formula.Operator? { text.count == 1 ? text.first.flatMap(Formula.Operator.init) : nil }
  }

  /// More than this is no formula that anybody wrote.
  private static let mostTokens = 400
  private static let deepest = 32

  private let tokens: [Token]
  private var position = 0
  private var depth = 0

  static func parse(_ text: String) throws(FormulaFault) -> Formula {
    var parser = FormulaParser(tokens: tokens(of: text))
    guard parser.tokens.count <= mostTokens else {
      throw FormulaFault(
        offset: 0, length: 1, message: "a formula of more than \(mostTokens) parts",
        remedy: "make a fact of a part of it")
    }
    let formula = try parser.sum()
    if let rest = parser.next {
      throw rest.text == ")" ? fault(rest, "`)` closes nothing", remedy: "remove it") : missingOperator(before: rest)
    }
    return formula
  }
}

extension FormulaParser {
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var isOpen = false
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if scalar == "(" || scalar == ")" {
        tokens.append(Token(text: String(scalar), offset: offset))
        isOpen = false
      } else if scalar.properties.isWhitespace {
        isOpen = false
      } else if isOpen {
        tokens[tokens.count - 1].text.unicodeScalars.append(scalar)
      } else {
        tokens.append(Token(text: String(scalar), offset: offset))
        isOpen = true
      }
    }
    return tokens
  }

  private var next: Token? { position < tokens.count ? tokens[position] : nil }

  private mutating func sum() throws(FormulaFault) -> Formula {
    var left = try product()
    while let sign = next?.sign, sign == .plus || sign == .minus {
      position += 1
      left = .operation(left, sign, try product())
    }
    return left
  }

  private mutating func product() throws(FormulaFault) -> Formula {
    var left = try operand()
    while let sign = next?.sign, sign == .times || sign == .over {
      position += 1
      left = .operation(left, sign, try operand())
    }
    return left
  }

  private mutating func operand() throws(FormulaFault) -> Formula {
    guard let token = next, token.sign == nil, token.text != ")" else { throw missingOperand() }
    position += 1
    if token.text == "(" { return try parenthesis(token) }
    if let number = Decimal10(token.text) { return .number(number) }
    if let address = ValueAddress(wellFormed: token.text) { return .value(address) }
    throw Self.fault(
      token, "`\(token.text.clipped(to: 40))` is neither a number nor a value's address",
      remedy: Self.remedy(for: token.text))
  }

  private mutating func parenthesis(_ open: Token) throws(FormulaFault) -> Formula {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw Self.fault(open, "parentheses nested more than \(Self.deepest) deep", remedy: "make a fact of a part of it")
    }
    let inner = try sum()
    guard let close = next else {
      throw Self.fault(open, "`(` is never closed", remedy: "write `)` where it ends")
    }
    guard close.text == ")" else { throw Self.missingOperator(before: close) }
    position += 1
    return inner
  }

  /// A value must stand here, and does not.
  private func missingOperand() -> FormulaFault {
    guard let before = position > 0 ? tokens[position - 1] : nil else {
      guard let token = next else { return FormulaFault(offset: 0, length: 1, message: "an empty formula") }
      return token.text == ")"
        ? Self.fault(token, "`)` closes nothing", remedy: "remove it")
        : Self.fault(token, "nothing before `\(token.text)`", remedy: "write a value before it")
    }
    return before.text == "("
      ? Self.fault(before, "nothing after `(`", remedy: "write a value after it")
      : Self.fault(before, "nothing after `\(before.text)`", remedy: "write a value after it")
  }

  private static func missingOperator(before token: Token) -> FormulaFault {
    fault(
      token, "no operator before `\(token.text.clipped(to: 40))`",
      remedy: remedy(for: token.text) ?? "write `+`, `-`, `*` or `/` between two values")
  }

  private static func remedy(for text: String) -> String? {
    let signs: [Character: Character] = ["−": "-", "–": "-", "×": "*", "·": "*", "÷": "/", ":": "/"]
    if text.count == 1, let sign = text.first.flatMap({ signs[$0] }) { return "write `\(sign)`" }
    if ValueAddress(wellFormed: text) == nil, text.contains(where: { Formula.Operator(rawValue: $0) != nil }) {
      return "put a space on both sides of an operator"
    }
    let pointed = text.replacing(",", with: ".")
    return Decimal10(pointed) == nil ? nil : "write the decimal sign in data as a point: `\(pointed)`"
  }

  private static func fault(_ token: Token, _ message: String, remedy: String?) -> FormulaFault {
    FormulaFault(offset: token.offset, length: token.text.unicodeScalars.count, message: message, remedy: remedy)
  }
}
