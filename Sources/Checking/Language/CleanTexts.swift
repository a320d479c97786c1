import Model
import Synchronization

/// Texts in which a rule has found nothing. Editions have nearly all their texts in common, and nearly all are as they should be, so that a
/// run looks at most texts once.
///
/// A rule may be remembered if what it finds hangs on the text and its language alone, and on what `report.yaml` says to all editions that
/// are read alike.
public final class CleanTexts: Sendable {
  struct Rules: OptionSet, Sendable {
    let rawValue: UInt16
    static let doubleSpace = Rules(rawValue: 1)
    static let longSentence = Rules(rawValue: 2)
    static let misspelledName = Rules(rawValue: 4)
    static let number = Rules(rawValue: 8)
    static let numberRange = Rules(rawValue: 16)
    static let percentForm = Rules(rawValue: 32)
    static let quotationMarks = Rules(rawValue: 64)
    static let spaceBeforeStop = Rules(rawValue: 128)
  }

  private let known = Mutex<[TextIdentity: Rules]>([:])

  public init() {}

  /// What a rule finds in a text.
  ///
  /// - Parameter find: is not asked where it has found nothing before.
  func finds<Find>(_ rule: Rules, in text: TextIdentity, _ find: () -> [Find]) -> [Find] {
    if known.withLock({ $0[text]?.contains(rule) ?? false }) { return [] }
    let found = find()
    if found.isEmpty { known.withLock { _ = $0[text, default: []].insert(rule) } }
    return found
  }
}

/// A text and its language, to be found among others: its characters are gone through once.
struct TextIdentity: Hashable, Sendable {
  private let scalars: [Unicode.Scalar]
  private let language: Language
  private let digest: Int

  init(_ scalars: [Unicode.Scalar], _ language: Language) {
    self.scalars = scalars
    self.language = language
    var hasher = Hasher()
    scalars.withUnsafeBytes { hasher.combine(bytes: $0) }
    digest = hasher.finalize()
  }

  static func == (a: TextIdentity, b: TextIdentity) -> Bool {
    a.digest == b.digest && a.language == b.language && a.scalars == b.scalars
  }

  func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}
