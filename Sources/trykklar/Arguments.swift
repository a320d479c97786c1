import Model
import Publishing

/// A command's words, sorted into options and operands.
struct Arguments {
  private(set) var operands: [String] = []
  private var given: [String: [String]] = [:]
  private(set) var switches: Set<String> = []

  /// What is wrong with the words.
  struct Mistake: Error {
    var message: String
    var remedy: String?
  }

  /// Sorts a command's words. What the command does not know is a mistake, never passed over.
  static func parse(_ words: [String], for command: any Command.Type) -> Result<Arguments, Mistake> {
    var arguments = Arguments()
    var rest = words[...]
    var optionsEnded = false
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word != "-", !optionsEnded else {
        arguments.operands.append(word)
        continue
      }
      if word == "--" {
        optionsEnded = true
        continue
      }
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = command.options.first(where: { $0.name == name }) else {
        return .failure(
          Mistake(
            message: "unknown option `\(name)`",
            remedy: NearMiss.remedy(for: name, among: command.options.map(\.name) + ["--help"])))
      }
      if option.value == nil {
        guard parts.count == 1 else { return .failure(Mistake(message: "`\(name)` takes no value")) }
        arguments.switches.insert(name)
      } else if parts.count == 2 {
        arguments.given[name, default: []].append(String(parts[1]))
      } else if let value = rest.popFirst() {
        arguments.given[name, default: []].append(value)
      } else {
        return .failure(Mistake(message: "`\(name)` lacks its \(option.value ?? "value")"))
      }
    }
    return arguments.counted(for: command)
  }

  /// An option's value; of several the last.
  func value(_ name: String) -> String? { given[name]?.last }

  /// Every value of an option that can be given more than once.
  func values(_ name: String) -> [String] { given[name] ?? [] }

  /// A value as a number of seconds, or the mistake.
  func seconds(_ name: String) -> Result<Double?, Mistake> {
    guard let text = value(name) else { return .success(nil) }
    guard let number = Double(text), number > 0, number <= 86_400 else {
      return .failure(Mistake(message: "`\(name)` is a number of seconds, not `\(text)`"))
    }
    return .success(number)
  }

  /// A value as a whole number from 1, or the mistake.
  ///
  /// - Parameter most: the largest that makes sense.
  func count(_ name: String, atMost most: Int) -> Result<Int?, Mistake> {
    guard let text = value(name) else { return .success(nil) }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text), (1...most).contains(number)
    else { return .failure(Mistake(message: "`\(name)` is a whole number from 1 to \(most), not `\(text)`")) }
    return .success(number)
  }

  private func counted(for command: any Command.Type) -> Result<Arguments, Mistake> {
    switch command.operands {
    case .none where !operands.isEmpty:
      .failure(Mistake(message: "`\(command.name)` takes no `\(operands[0])`"))
    case .one(let name) where operands.isEmpty, .several(let name) where operands.isEmpty:
      .failure(Mistake(message: "`\(command.name)` lacks its \(name)"))
    case .one where operands.count > 1:
      .failure(Mistake(message: "`\(command.name)` takes one folder, not also `\(operands[1])`"))
    case .atMostOne(let name) where operands.count > 1:
      .failure(Mistake(message: "`\(command.name)` takes one \(name), not also `\(operands[1])`"))
    case .each(let names) where operands.count < names.count:
      .failure(Mistake(message: "`\(command.name)` lacks its \(names[operands.count])"))
    case .each(let names) where operands.count > names.count:
      .failure(Mistake(message: "`\(command.name)` takes no `\(operands[names.count])` as well"))
    default: .success(self)
    }
  }
}
