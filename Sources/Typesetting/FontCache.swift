import Model
import Platform

/// The fonts that were made for pdfTeX on this machine, each set made once.
///
/// A set stands in `~/.cache/trykklar/fonts/KEY/`, where the key is a digest of all that it is made from. Two processes
/// that want the same set make it once; a set that was damaged since is made anew; without a home, or with one that
/// cannot be written, it is made in a folder for one use.
public struct FontCache: Sendable {
  public var machine: Machine

  public init(machine: Machine = .current) { self.machine = machine }

  /// Fonts that are ready for TeX.
  public struct Fonts: Hashable, Sendable {
    /// The folder that holds the metrics, the encodings, the Type 1 fonts and `trykklar-fonts.map`.
    public var folder: String
    /// Whether the folder is for this one use, and to be removed after it.
    public var isTemporary: Bool
  }

  /// Finds the fonts in the cache, or makes them.
  /// - Returns: the fonts, or what stands in the way: codes `missing-font`, `missing-program`, `missing-encoding`,
  ///   `bad-font-name`, `unmade-font`, `full-disk`, `no-working-folder`; no diagnostic when somebody cancelled.
  public func fonts(
    for request: FontRequest, cancellation: Cancellation = Cancellation(),
    progress: @Sendable (TypesettingProgress) -> Void = { _ in }
  ) -> Result<Fonts, FontFault> {
    do throws(FontFault) {
      let maker = try FontMaker(request, machine: machine)
      if let fonts = try shelve(maker, cancellation: cancellation, progress: progress) { return .success(fonts) }
      progress(.makingFonts(faces: request.faces.count))
      return .success(try makeOnce(maker, cancellation: cancellation))
    } catch {
      return .failure(error)
    }
  }
}

extension FontCache {
  /// - Returns: nil when the cache cannot be written.
  private func shelve(
    _ maker: FontMaker, cancellation: Cancellation, progress: @Sendable (TypesettingProgress) -> Void
  ) throws(FontFault) -> Fonts? {
    guard let shelf = CacheShelf("fonts", on: machine) else { return nil }
    let key = try maker.key()
    let entry = try shelf.entry(key, cancellation: cancellation, isWhole: FontManifest.holds) {
      draft throws(FontFault) in
      progress(.makingFonts(faces: maker.request.faces.count))
      do throws(FontFault) {
        try maker.make(in: draft, cancellation: cancellation)
      } catch {
        if error.isOfDisk { return false }
        throw error
      }
      return (try? FontManifest.write(for: draft)) != nil
    }
    switch entry {
    case .ready(let folder): return Fonts(folder: folder, isTemporary: false)
    case .unwritable: return nil
    case .cancelled: throw FontFault(diagnostics: [])
    }
  }

  private func makeOnce(_ maker: FontMaker, cancellation: Cancellation) throws(FontFault) -> Fonts {
    let folder: String
    do throws(SystemError) {
      folder = try Files.makePrivateFolder(in: machine.temporaryFolder, prefix: "trykklar-fonts-")
    } catch {
      throw FontFault(diagnostics: [FontFault.unwritable(error)])
    }
    do throws(FontFault) {
      try maker.make(in: folder, cancellation: cancellation)
      return Fonts(folder: folder, isTemporary: true)
    } catch {
      Files.remove(folder)
      throw error
    }
  }
}
