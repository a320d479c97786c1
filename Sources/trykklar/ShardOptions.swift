import Publishing
import Reading

/// The option that divides a run among machines.
enum ShardOptions {
  static let shard = Option(
    name: "--shard", value: "I/N",
    summary: "with --all: part I of N of the whole run, to be joined with `trykklar merge`")

  /// The part that is wanted; nil without the option.
  static func shard(_ arguments: Arguments, _ profile: ProfileChoice) -> Result<Shard?, Arguments.Mistake> {
    guard let text = arguments.value(shard.name) else { return .success(nil) }
    guard let part = Shard(text) else {
      return .failure(
        Arguments.Mistake(message: "`\(shard.name)` is a part of a whole, `1/8` to `8/8`, not `\(text)`"))
    }
    guard arguments.value("--since") == nil else {
      return .failure(
        Arguments.Mistake(
          message: "`\(shard.name)` and `--since` exclude each other",
          remedy: "what has been made before is another on every machine"))
    }
    guard arguments.switches.contains(EditionOptions.all.name) else {
      return .failure(
        Arguments.Mistake(message: "`\(shard.name)` divides all editions", remedy: "give `--all` with it"))
    }
    guard profile.profile != .draft else {
      return .failure(
        Arguments.Mistake(
          message: "a draft is not divided, for it shows what is wrong in all editions",
          remedy: "leave out `\(shard.name)`"))
    }
    return .success(part)
  }

  /// The folders in an order that hangs on no shell and no locale: by the name that their outputs have. Two of one name are a mistake.
  static func ordered(_ paths: [String]) -> Result<[String], Arguments.Mistake> {
    let named = paths.map { path in
      ((try? DiskFolder(path))?.name ?? path.split(separator: "/").last.map(String.init) ?? path, path)
    }.sorted { Array($0.0.utf8).lexicographicallyPrecedes(Array($1.0.utf8)) }
    if let (one, other) = zip(named, named.dropFirst()).first(where: { $0.0 == $1.0 }) {
      return .failure(
        Arguments.Mistake(
          message: "`\(one.1)` and `\(other.1)` are both called `\(one.0)`, and their PDFs would go to one folder",
          remedy: "rename one of them"))
    }
    return .success(named.map(\.1))
  }
}
