import Model
import Platform
import Reading
import Typesetting

/// A report that is built again whenever one of its files, or of the themes', is saved.
public struct ReportWatch: Sendable {
  /// What it has to tell, in this order for each build. A build that a save overtakes tells nothing more.
  public enum News: Sendable {
    /// Changes are looked for once a second, for the system has no room to tell of them.
    case polling
    /// A build begins; what has been saved since the last, by paths in the report's folder where they are in it.
    case begun(changes: [String])
    case missingFolder
    /// The report has been read and checked.
    case proofed(Proof, seconds: Double)
    case step(edition: String, TypesettingProgress)
    /// TeX is done; `news` are the diagnostics that only it could tell.
    case built(BuildResult, news: [Diagnostic], seconds: Double)
  }

  private let path: String
  private let press: Press
  private let choice: EditionChoice
  private let profile: ProfileChoice
  private let output: String
  private let limits: Job.Limits

  /// - Parameters:
  ///   - path: the report's folder.
  ///   - output: the folder for outputs, which is not watched.
  public init(
    _ path: String, press: Press, _ choice: EditionChoice = .first, as profile: ProfileChoice = .screen, output: String,
    limits: Job.Limits = Job.Limits()
  ) {
    self.path = path
    self.press = press
    self.choice = choice
    self.profile = profile
    self.output = output
    self.limits = limits
  }

  /// Builds, and builds again after each save, until somebody throws `stop`.
  ///
  /// - Parameter tell: is told what goes on, by one thread at a time.
  public func run(until stop: Cancellation, tell: @escaping @Sendable (News) -> Void) {
    // Folders that outputs go to are made now, so that their real names are known.
    try? Files.makeFolder(output)
    let unwatched = UnwatchedFiles(output: Files.realPath(output))
    let own = [path, press.templates].map { Files.realPath($0) ?? $0 }
    // A theme can stand outside Trykklar's own folder.
    let themes = (try? DiskFolder(path)).map { press.themeFolders(of: $0) } ?? []
    let roots = own + themes.filter { theme in !own.contains { theme == $0 || theme.hasPrefix($0 + "/") } }
    let watch = FolderWatch(roots, ignoring: unwatched.contain)
    if watch.method == .polling { tell(.polling) }
    Watcher(watch).run(until: stop) { changes, cancellation in
      tell(.begun(changes: changes.map { relative($0, to: roots[0]) }.sorted()))
      build(cancellation, tell)
    }
  }

  private func relative(_ path: String, to root: String) -> String {
    path.hasPrefix(root + "/") ? String(path.dropFirst(root.count + 1)) : path
  }

  private func build(_ cancellation: Cancellation, _ tell: @escaping @Sendable (News) -> Void) {
    guard let folder = try? DiskFolder(path) else { return tell(.missingFolder) }
    let start = Clock.now()
    let proof = press.proof(folder, choice, cancellation: cancellation)
    let read = Clock.now()
    if cancellation.isCancelled { return }
    tell(.proofed(proof, seconds: read - start))
    let result = press.build(
      proof, of: folder, as: profile, output: output, limits: limits, cancellation: cancellation
    ) { step in
      if case .typesetting(let edition, let step) = step, !cancellation.isCancelled {
        tell(.step(edition: edition, step))
      }
    }
    if result.outcome == .cancelled || cancellation.isCancelled { return }
    let known = Set(proof.diagnostics)
    tell(.built(result, news: result.diagnostics.filter { !known.contains($0) }, seconds: Clock.now() - read))
  }
}
