import Publishing

/// The options that choose editions.
enum EditionOptions {
  static let edition = Option(
    name: "--edition", value: "ID",
    summary: "an edition of editions.yaml, or a pattern such as 'region-*'; may be repeated")
  static let all = Option(name: "--all", value: nil, summary: "every edition of editions.yaml")

  /// What is chosen; `otherwise` where nothing is.
  static func choice(
    _ arguments: Arguments, otherwise: EditionChoice
  ) -> Result<EditionChoice, Arguments.Mistake> {
    let named = arguments.values(edition.name)
    switch (named.isEmpty, arguments.switches.contains(all.name)) {
    case (false, true): return .failure(Arguments.Mistake(message: "`--all` and `--edition` exclude each other"))
    case (false, false): return .success(.named(named))
    case (true, true): return .success(.all)
    case (true, false): return .success(otherwise)
    }
  }
}
