/// A text outside prose (a title, a lead, a note) and the links in it to values, `[tre ud af fire](value:…)`, and to what an
/// edition is called, `[](edition:place)`.
///
/// Prose is Markdown; these texts are not, and such a link is the one thing that means the same in both.
public struct EmbeddedValues: Sendable {
  public struct Link: Sendable, Hashable {
    public var address: Address
    /// What stands between the brackets.
    public var words: String
  }

  public enum Piece: Sendable, Hashable {
    case text(String)
    case link(Link)
  }

  public private(set) var pieces: [Piece] = []

  public init(_ text: String) {
    var rest = Substring(text)
    var plain = ""
    while let open = rest.firstIndex(of: "[") {
      plain += rest[..<open]
      rest = rest[open...]
      if let (link, after) = Self.link(rest) {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.link(link))
        rest = after
      } else {
        plain.append(rest.removeFirst())
      }
    }
    plain += rest
    if !plain.isEmpty || pieces.isEmpty { pieces.append(.text(plain)) }
  }

  public var links: [Link] {
    pieces.compactMap { piece in
      if case .link(let link) = piece { link } else { nil }
    }
  }

  /// The text as it reads without its links.
  public var plainText: String {
    pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .link(let link): link.words
      }
    }.joined()
  }

  /// What can be linked.
  private static let schemes: [Address.Scheme] = [.value, .edition]

  /// The longest link that is looked for, so that a text of nothing but brackets is read in one go.
  private static let longestLink = 1_000

  /// The link that `text` begins with, and what follows it.
  private static func link(_ text: Substring) -> (Link, Substring)? {
    let near = text.prefix(longestLink)
    guard let close = near.firstIndex(of: "]"),
      let scheme = schemes.first(where: { near[close...].hasPrefix("](\($0.rawValue):") })
    else { return nil }
    let words = near[near.index(after: near.startIndex)..<close]
    guard !words.contains("[") else { return nil }
    let target = near[near.index(close, offsetBy: "](\(scheme.rawValue):".count)...]
    var depth = 0
    for index in target.indices {
      switch target[index] {
      case "(": depth += 1
      case ")" where depth == 0:
        guard let address = address(scheme, target[..<index]) else { return nil }
        return (Link(address: address, words: String(words)), text[target.index(after: index)...])
      case ")": depth -= 1
      case " ", "\n": return nil
      default: break
      }
    }
    return nil
  }

  private static func address(_ scheme: Address.Scheme, _ text: Substring) -> Address? {
    let parts = text.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let target = parts.first, !target.isEmpty else { return nil }
    var options: [String: String] = [:]
    for pair in parts.dropFirst().joined().split(separator: "&") {
      let sides = pair.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else { return nil }
      options[String(sides[0])] = String(sides[1])
    }
    return Address(scheme, String(target), options: options)
  }
}
