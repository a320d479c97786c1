import Editing
import Model

/// Quotation marks of another kind than the report's, or one that has no partner.
///
/// ## What it finds
/// Marks typed as “…” or „…“ in a report that has »…«, and the other way round, or «…» with the points outwards; inner marks (‘…’,
/// ›…‹) likewise. And a text with a mark that opens and nothing that closes it, or the reverse, which is also what an odd number of
/// typewriter's marks (`"`) is. An English text has English marks. One message a text.
///
/// ## Why it matters
/// Typewriter's marks become those that `quotation-marks` in `report.yaml` asks for; other marks stay as they are typed, so a text
/// that came from Word prints two kinds. The same kind must be used throughout (Retskrivningsordbogen § 58). Of an odd number,
/// every mark after the one that is missing turns the wrong way.
///
/// ## Example
/// ```markdown
/// Hun kalder det ”et nødvendigt onde”, og han siger "ja, tak.
/// ```
///
/// ## How to mend it
/// Type `"` at both ends: it becomes the right mark. Inches are `″`.
struct MixedQuotationMarks: Check {
  let code = "mixed-quotation-marks"
  let severity = Severity.warning

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let known = Language.allCases.map { ($0, HouseStyle(subject.report.metadata, in: $0).marks) }
    let byLanguage = Dictionary(uniqueKeysWithValues: known)
    return subject.printedTexts.flatMap { text -> [Diagnostic] in
      guard let marks = byLanguage[text.language] else { return [] }
      return subject.cleanTexts.finds(.quotationMarks, in: text.identity) { Self.finds(in: text.scalars, marks) }
        .compactMap { find in
          let isForeign = "is no quotation mark of this report, which has \(marks.shown)"
          return fault(at: find.index, in: text, subject, find.isForeign ? isForeign : "has no partner")
        }
    }
  }

  /// The first mark of another kind, or else one without a partner.
  private static func finds(in scalars: [Unicode.Scalar], _ marks: QuotationMarks) -> [(index: Int, isForeign: Bool)] {
    let foreign = marks.foreign
    if let index = scalars.firstIndex(where: { !$0.isASCII && foreign.contains($0) }) { return [(index, true)] }
    return unpaired(in: scalars, marks).map { [($0, false)] } ?? []
  }

  private func fault(at index: Int, in text: PrintedText, _ subject: CheckSubject, _ message: String) -> Diagnostic? {
    fault(
      in: text, index..<(index + 1), subject, "`\(text.words(index..<(index + 1)))` \(message)",
      remedy: "type `\"` at both ends, which becomes the right mark")
  }

  /// The first mark that opens or closes nothing.
  private static func unpaired(in scalars: [Unicode.Scalar], _ marks: QuotationMarks) -> Int? {
    let (opening, closing): (Unicode.Scalar, Unicode.Scalar) = marks == .guillemets ? ("»", "«") : ("“", "”")
    var open: [Int] = []
    var straight: Int?
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case opening: open.append(index)
      case closing: if open.popLast() == nil { return index }
      case "\"": straight = straight == nil ? index : nil
      default: break
      }
    }
    return open.first ?? straight
  }
}

extension QuotationMarks {
  /// Marks of other kinds. The apostrophe is none of them.
  fileprivate var foreign: Set<Unicode.Scalar> {
    switch self {
    case .guillemets: ["“", "”", "„", "‟", "‘", "‚", "‛"]
    case .curly: ["»", "«", "›", "‹", "„", "‟", "‚", "‛"]
    }
  }

  fileprivate var shown: String {
    switch self {
    case .guillemets: "»…«"
    case .curly: "“…”"
    }
  }
}
