/// A word after `trykklar`, with what it takes and what it does.
protocol Command {
  static var name: String { get }
  /// One line for the overview.
  static var summary: String { get }
  /// What follows the name, for the help.
  static var operands: Operands { get }
  static var options: [Option] { get }
  /// What the help says beyond the options.
  static var discussion: String { get }

  static func run(_ arguments: Arguments, _ console: Console) -> ExitStatus
}

/// The words a command takes besides its options.
enum Operands {
  case none
  case one(String)
  case atMostOne(String)
  case several(String)
  /// One word for each name, in this order.
  case each([String])

  var usage: String {
    switch self {
    case .none: ""
    case .one(let name): " \(name)"
    case .atMostOne(let name): " [\(name)]"
    case .several(let name): " \(name)…"
    case .each(let names): names.map { " \($0)" }.joined()
    }
  }
}

/// `--keep-tex`, or `--output DIR`.
struct Option {
  var name: String
  /// What the value is called in the help; nil for a switch.
  var value: String?
  var summary: String
}
