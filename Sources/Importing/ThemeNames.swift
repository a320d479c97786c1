import Reading

/// What codes are called as themes: a code's name as an identifier, with the names above it only where two codes
/// would be called the same.
struct ThemeNames {
  /// By the code's GUID.
  private(set) var names: [String: String] = [:]
  /// Where the code stands in the code book.
  private(set) var order: [String: Int] = [:]

  /// - Parameter known: what codes were called when they were last imported. A code keeps its theme when another one of its
  ///   name turns up later, so that what authors wrote about the theme stays true.
  init(_ codes: [CodedProject.Code], known: [String: String] = [:]) {
    for (index, code) in codes.enumerated() where order[code.guid] == nil { order[code.guid] = index }
    var taken = Set<String>()
    for code in codes {
      let slug = Self.slug(code)
      guard names[code.guid] == nil, let name = known[code.guid], name == slug || name.hasSuffix("-" + slug),
        taken.insert(name).inserted
      else { continue }
      names[code.guid] = name
    }
    let isShared = Dictionary(codes.map { (Self.slug($0), 1) }, uniquingKeysWith: +).mapValues { $0 > 1 }
    for code in codes where names[code.guid] == nil {
      names[code.guid] = Self.free(Self.candidates(code, isShared: isShared[Self.slug(code)] ?? false), &taken)
    }
  }

  /// The themes of these codes, in the order of the code book, each once.
  func themes(_ codes: [String]) -> [String] {
    let known = Set(codes).filter { names[$0] != nil }
    return known.sorted { (order[$0] ?? 0) < (order[$1] ?? 0) }.compactMap { names[$0] }
  }

  private static func slug(_ code: CodedProject.Code) -> String {
    let slug = Identifier.slug(code.name)
    return slug.isEmpty ? "kode" : slug
  }

  /// The name alone, then with the name above it, and so on.
  private static func candidates(_ code: CodedProject.Code, isShared: Bool) -> [String] {
    let above = code.parents.map(Identifier.slug).filter { !$0.isEmpty }
    let all = (0...above.count).map { (above.suffix($0) + [slug(code)]).joined(separator: "-") }
    return (isShared && all.count > 1 ? Array(all.dropFirst()) : all).filter(Identifier.isValid)
  }

  private static func free(_ candidates: [String], _ taken: inout Set<String>) -> String {
    for name in candidates where taken.insert(name).inserted { return name }
    return Names.free(candidates.first ?? "kode", &taken)
  }
}

/// Names that nobody has yet.
enum Names {
  /// The name, or the name with the lowest number that makes it new; it is taken from then on.
  static func free(_ name: String, _ taken: inout Set<String>) -> String {
    if taken.insert(name).inserted { return name }
    var number = 2
    while true {
      let numbered = "\(name.prefix(74))-\(number)"
      if taken.insert(numbered).inserted { return numbered }
      number += 1
    }
  }
}
