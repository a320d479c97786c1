import Finishing
import Model
import Platform

/// The last step on a tagged PDF, with what the pass has written beside it.
struct PageFinishing {
  let job: Job
  let folder: WorkingFolder

  /// Where drawings are on the page, as the class writes it.
  static let places = "\(WorkingFolder.main).places"
  static let metadata = "trykklar.xmp"
  static let profile = "trykklar-profile.icc"

  enum Outcome {
    case finished
    /// TeX has to be run again; why.
    case moved(String)
    case failed(Diagnostic)
  }

  /// - Parameters:
  ///   - read: what the pass has read.
  ///   - written: what it has written for the next.
  ///   - isLast: whether the pages stay as they are whatever is not right with them.
  func work(read: [String: [UInt8]], written: [String: [UInt8]], isLast: Bool) -> Outcome {
    guard let structure = job.structure else { return .finished }
    let labels = PageLabels(written[WorkingFolder.auxiliary] ?? [])
    if !isLast {
      if let reason = RerunReason.of(read: Self.decisions(read), written: Self.decisions(written)) {
        return .moved(reason)
      }
      if !labels.isSettled { return .moved(RerunReason.pagesMoved) }
    }
    do throws(SystemError) {
      // Without a page there is no PDF, which is said elsewhere.
      guard Files.size(of: folder.pdf) ?? 0 > 0 else { return .finished }
      let order = Finisher.Order(
        structure: structure, pages: labels.pages, boxes: try boxes(),
        metadata: try Files.read(Files.join(folder.path, Self.metadata)),
        profile: try Files.read(Files.join(folder.path, Self.profile)))
      switch Finisher(order).finish(try Files.read(folder.pdf), isLast: isLast) {
      case let .finished(bytes):
        try Files.write(bytes, to: folder.pdf)
        return .finished
      case .unsettled: return .moved(RerunReason.pagesMoved)
      case let .unreadable(why): return .failed(Self.unreadable(why))
      }
    } catch {
      return .failed(FolderFault.diagnose(error, purpose: "setting the report"))
    }
  }

  /// What is written without the pages of labels.
  static func decisions(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
    var files = files
    files[WorkingFolder.auxiliary] = files[WorkingFolder.auxiliary].map { PageLabels($0).rest }
    return files
  }

  private func boxes() throws(SystemError) -> [Int: String] {
    let path = Files.join(folder.path, Self.places)
    return Files.isFile(path) ? DrawingBoxes.read(try Files.read(path)) : [:]
  }

  private static func unreadable(_ why: String) -> Diagnostic {
    Diagnostic(
      "unfinished-pages", .error, "the pages that pdfTeX has set could not be finished: \(why)",
      remedy:
        "a class must leave \\pdfoutput at 1 and change no mark of coi-tags.sty; build with --keep-tex and look at report.tex"
    )
  }
}

/// Where drawings are: lines `\coiplace{leaf}{x}{y}` in TeX's scaled points, two corners for each.
enum DrawingBoxes {
  /// - Returns: left, bottom, right and top in PDF's points, by leaf.
  static func read(_ bytes: [UInt8]) -> [Int: String] {
    var corners: [Int: [(x: Int, y: Int)]] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: #"\coiplace{"#.utf8) {
      let numbers = line.split { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }.dropFirst()
        .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      if numbers.count == 3 { corners[numbers[0], default: []].append((numbers[1], numbers[2])) }
    }
    return corners.compactMapValues { all in
      guard all.count >= 2 else { return nil }
      let (one, other) = (all[0], all[1])
      return [min(one.x, other.x), min(one.y, other.y), max(one.x, other.x), max(one.y, other.y)].map(points)
        .joined(separator: " ")
    }
  }

  /// Scaled points (65,536 to a point of TeX, 72.27 to an inch) as thousandths of PDF's, rounded.
  private static func points(_ scaled: Int) -> String {
    let (dividend, divisor) = (abs(scaled) * 7_200_000, 7227 * 65_536)
    let thousandths = (dividend + divisor / 2) / divisor
    let fraction = String(1000 + thousandths % 1000).dropFirst()
    return "\(scaled < 0 ? "-" : "")\(thousandths / 1000).\(fraction)"
  }
}
