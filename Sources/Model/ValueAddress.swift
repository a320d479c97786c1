/// Whom a number is about: those who have one of the values. `region=nord+midt`; a question can stand where a variable does.
public struct GroupCondition: Hashable, Sendable {
  public var variable: String
  public var values: [String]

  public init(_ variable: String, _ values: [String]) {
    self.variable = variable
    self.values = values
  }

  /// Reads `politiker=region` or `flertal=helt-uenig+delvist-uenig`.
  public init?(_ text: String) {
    let sides = text.pieces(between: "=")
    guard sides.count == 2 else { return nil }
    self.init(variable: sides[0], values: sides[1])
  }

  /// Reads `involveret.ja+maaske`, as the code book writes a base.
  public init?(base text: String) {
    let sides = text.pieces(between: ".")
    guard sides.count == 2 else { return nil }
    self.init(variable: sides[0], values: sides[1])
  }

  private init?(variable: String, values: String) {
    let values = values.pieces(between: "+")
    guard !variable.isEmpty, values.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.init(variable, values)
  }
}

extension String {
  /// What stands between signs, empty or not. Addresses are read by the thousand, and all their signs are ASCII.
  fileprivate func pieces(between sign: Unicode.Scalar, atMost most: Int = .max) -> [String] {
    var text = self
    return text.withUTF8 { bytes in
      var (pieces, start) = ([String](), 0)
      for place in bytes.indices where bytes[place] == UInt8(ascii: sign) && pieces.count < most - 1 {
        pieces.append(String(decoding: bytes[start..<place], as: UTF8.self))
        start = place + 1
      }
      pieces.append(String(decoding: bytes[start...], as: UTF8.self))
      return pieces
    }
  }
}

extension GroupCondition: CustomStringConvertible {
  public var description: String { "\(variable)=\(values.joined(separator: "+"))" }
}

/// What a `value:` address asks for: `politikere.forny.delvist-enig+helt-enig@politiker=region`, or another edition's
/// number: `politikere.ansvar.ja@national`.
public struct ValueAddress: Hashable, Sendable {
  public enum Subject: Hashable, Sendable {
    /// A name in facts.yaml.
    case fact(String)
    /// Those who took part.
    case survey(String)
    case question(survey: String, question: String)
    /// The share of those who gave one of the answers.
    case answers(survey: String, question: String, answers: [String])
  }

  public var subject: Subject
  /// Of whom; all must hold, and none is all who were asked.
  public var conditions: [GroupCondition]
  /// The edition whose number it is, `national` for everybody's; nil: that of the edition it stands in.
  public var edition: String?

  public init(_ subject: Subject, conditions: [GroupCondition] = [], edition: String? = nil) {
    self.subject = subject
    self.conditions = conditions
    self.edition = edition
  }

  /// Reads what stands after `value:` and before a `?`; nil when it is no address at all.
  public init?(_ text: String) {
    let sides = text.pieces(between: "@", atMost: 2)
    let parts = sides[0].pieces(between: ".")
    guard parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    switch parts.count {
    case 1: subject = .fact(parts[0])
    case 2: subject = .question(survey: parts[0], question: parts[1])
    case 3:
      let answers = parts[2].pieces(between: "+")
      guard answers.allSatisfy({ !$0.isEmpty }) else { return nil }
      subject = .answers(survey: parts[0], question: parts[1], answers: answers)
    default: return nil
    }
    conditions = []
    guard sides.count == 2 else { return }
    for part in sides[1].pieces(between: ",") {
      if part.utf8.contains(UInt8(ascii: "=")) {
        guard let condition = GroupCondition(part) else { return nil }
        conditions.append(condition)
      } else {
        guard edition == nil, !part.isEmpty else { return nil }
        edition = part
      }
    }
    // A fact has no groups: only those who took part in a survey have.
    if case .fact(let id) = subject, !conditions.isEmpty { subject = .survey(id) }
  }
}

extension ValueAddress: CustomStringConvertible {
  /// As an author writes it, after `value:`.
  public var description: String {
    let subject =
      switch self.subject {
      case .fact(let id), .survey(let id): id
      case .question(let survey, let question): "\(survey).\(question)"
      case .answers(let survey, let question, let answers):
        "\(survey).\(question).\(answers.joined(separator: "+"))"
      }
    let whose = [edition].compactMap { $0 } + conditions.map(\.description)
    return whose.isEmpty ? subject : subject + "@" + whose.joined(separator: ",")
  }
}
