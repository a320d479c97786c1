import Publishing

#if canImport(Glibc)
  import Glibc
#endif

/// Where Trykklar's own `Templates` folder is.
enum Templates {
  /// The folder that `TRYKKLAR_TEMPLATES` names; else the first `Templates`, or `share/trykklar/Templates`, in a folder that
  /// holds the program, from the innermost out.
  static var folder: String {
    if let named = Console.variable("TRYKKLAR_TEMPLATES"), !named.isEmpty { return named }
    guard let program = realpath("/proc/self/exe", nil) else { return "Templates" }
    defer { free(program) }
    var parts = String(cString: program).split(separator: "/").dropLast()
    while !parts.isEmpty {
      let place = "/" + parts.joined(separator: "/")
      for candidate in ["\(place)/Templates", "\(place)/share/trykklar/Templates"] where isTheme("\(candidate)/coi") {
        return candidate
      }
      parts = parts.dropLast()
    }
    return "Templates"
  }

  private static func isTheme(_ path: String) -> Bool { access("\(path)/theme.yaml", R_OK) == 0 }
}
