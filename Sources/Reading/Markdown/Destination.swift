import CMarkdown
import Model

/// What the parentheses of a link or image hold.
enum Destination {
  case address(Address)
  case web(String)
  case file(String)
}

extension MarkdownReader {
  /// The longest address that is read. Links from search engines are long, but none is this long.
  private static var longestAddress: Int { 4_000 }

  /// Reads the address of a link or image; nil when it is none, which has been reported.
  mutating func destination(_ node: CMarkNode, asImage: Bool) -> Destination? {
    let url = node.url
    let place = location(of: node)
    let length = length(of: node)
    guard !url.isEmpty else {
      report("empty-address", node, "nothing between the parentheses", remedy: "write what it points at")
      return nil
    }
    guard url.utf8.count <= Self.longestAddress else {
      report("address-too-long", node, "an address of more than \(Self.longestAddress) characters")
      return nil
    }
    guard let colon = url.firstIndex(of: ":") else { return .file(url.decodingPercentSigns()) }
    let scheme = String(url[..<colon])
    if Address.webSchemes.contains(scheme.lowercased()) { return .web(url) }
    guard let known = Address.Scheme(rawValue: scheme) else {
      let candidates = Address.Scheme.allCases.map(\.rawValue) + Address.webSchemes
      diagnostics.append(
        Diagnostic(
          "unknown-scheme", at: place, length: length,
          "no part of a report is called `\(scheme.clipped(to: 40)):`",
          remedy: NearMiss.remedy(for: scheme, among: candidates)
            ?? "use one of \(Address.Scheme.allCases.map { "`\($0.rawValue):`" }.joined(separator: ", "))"))
      return nil
    }
    guard asImage ? known.canBePlaced : known.canBePointedAt else {
      diagnostics.append(
        Diagnostic(
          "wrong-use-of-scheme", at: place, length: length,
          asImage
            ? "`\(known.rawValue):` can be pointed at, not placed"
            : "`\(known.rawValue):` can be placed, not pointed at",
          remedy: asImage ? "leave out the `!`" : "put a `!` before it, in a paragraph of its own"))
      return nil
    }
    return address(known, String(url[url.index(after: colon)...]), at: place, length: length)
  }

  private mutating func address(
    _ scheme: Address.Scheme, _ rest: String, at place: SourceLocation, length: Int
  ) -> Destination? {
    let parts = rest.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    let target = String(parts[0])
    guard !target.isEmpty else {
      diagnostics.append(
        Diagnostic(
          "empty-address", at: place, length: length, "`\(scheme.rawValue):` without an identifier",
          remedy: "write what it points at"))
      return nil
    }
    if scheme == .value, ValueAddress(target) == nil {
      diagnostics.append(
        Diagnostic(
          "malformed-value", at: place, length: length, "`\(target.clipped(to: 60))` is no value's address",
          remedy: "write `value:fact`, `value:survey.question.answer` or `value:survey.question.answer@variable=value`")
      )
      return nil
    }
    var options: [String: String] = [:]
    for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(sides[0])
      let allowed = scheme.options
      guard sides.count == 2, !sides[1].isEmpty, let values = allowed[name] else {
        diagnostics.append(
          Diagnostic(
            "unknown-option", at: place, length: length,
            "`\(scheme.rawValue):` has no option `\(pair.clipped(to: 40))`",
            remedy: NearMiss.remedy(for: name, among: allowed.keys)
              ?? (allowed.isEmpty
                ? "remove it"
                : "use \(allowed.keys.sorted().map { "`\($0)=…`" }.joined(separator: ", "))")))
        continue
      }
      let value = String(sides[1])
      guard values.accept(value) else {
        diagnostics.append(
          Diagnostic(
            "unknown-option", at: place, length: length, "`\(name)` cannot be `\(value.clipped(to: 40))`",
            remedy: NearMiss.remedy(for: value, among: values.names)
              ?? "use one of \(values.names.map { "`\($0)`" }.joined(separator: ", "))"))
        continue
      }
      options[name] = value
    }
    return .address(Address(scheme, target, options: options))
  }

  /// An image in a paragraph of its own: a record, a list or a photo.
  mutating func placement(_ node: CMarkNode) -> Block? {
    let place = location(of: node)
    switch destination(node, asImage: true) {
    case .address(let address): return Block(.placement(address), at: place)
    case .file(let path):
      let parts = path.split(separator: "?", maxSplits: 1)
      var width = Photo.Width.text
      if parts.count == 2 {
        let sides = parts[1].split(separator: "=", maxSplits: 1)
        if sides.first == "width", let chosen = sides.last.flatMap({ Photo.Width(rawValue: String($0)) }) {
          width = chosen
        } else {
          diagnostics.append(
            Diagnostic(
              "unknown-option", at: place, length: length(of: node),
              "a photo has no option `\(parts[1].clipped(to: 40))`",
              remedy: "use `width=text` or `width=full`"))
        }
      }
      let credit = node.title.trimmingWhiteSpace()
      let photo = Photo(
        file: Located(String(parts.first ?? ""), at: place), alternative: inlines(of: node).plainText,
        credit: credit.isEmpty ? nil : credit, width: width)
      return Block(.photo(photo), at: place)
    case .web:
      diagnostics.append(
        Diagnostic(
          "picture-on-the-web", at: place, length: length(of: node), "a picture must be a file in the report folder",
          remedy: "save it in `images/` and write `![…](images/…)`"))
      return nil
    case nil: return nil
    }
  }
}

/// What an option can be.
private enum OptionValues {
  case any
  case oneOf([String])
  case format

  /// What an author can write, for messages.
  var names: [String] {
    switch self {
    case .any: []
    case .oneOf(let names): names
    case .format: ValueFormat.names
    }
  }

  func accept(_ text: String) -> Bool {
    switch self {
    case .any: true
    case .oneOf(let names): names.contains(text)
    case .format: ValueFormat(text) != nil
    }
  }
}

extension Address.Scheme {
  /// The options that may follow a `?`.
  fileprivate var options: [String: OptionValues] {
    switch self {
    case .quote: ["as": .oneOf(["display", "pull"])]
    case .cite: ["page": .any]
    case .value: ["as": .format]
    default: [:]
    }
  }
}
