import Checking
import Editing
import Manuscript
import Model
import Reading
import Tabulating

/// A report taken through the rooms in all its editions, twice as a run does: to see what they print, and with what may be shown of it.
public struct SmallRun {
  public struct Copy {
    public let report: Report
    public let index: ReportIndex
    public let subject: CheckSubject
    public let resolved: ResolvedReport
    public let manuscript: Manuscript

    init(_ report: Report, _ disclosure: Disclosure?) {
      self.report = report
      index = ReportIndex(report, disclosure: disclosure)
      let order = ReadingOrder(report, index)
      subject = CheckSubject(report: report, index: index, order: order)
      resolved = Editor.edit(report, index, order)
      manuscript = Manuscript.write(resolved, className: "coi", characters: CharacterTable(signs: Pipeline.signs))
    }
  }

  public let disclosure: Disclosure
  /// By the edition's identifier; `national` where there are no editions.
  public let copies: [String: Copy]
  /// What the editions print with nothing withheld.
  public let naive: [String: Copy]

  /// - Parameters:
  ///   - editions: filters by identifier; each edition with one is compared with the country.
  ///   - change: to the report before it is picked.
  public init?(
    _ files: [String: String], editions: [String: String] = [:], _ change: (inout Report) -> Void = { _ in }
  ) {
    let reading = ReportReader.read(MemoryFolder(files))
    guard var report = reading.report, !reading.diagnostics.containErrors else { return nil }
    change(&report)
    let place = Place(file: "editions.yaml")
    let all = editions.sorted { $0.key < $1.key }.map { id, filter in
      Edition(
        id: Located(id, at: place), filter: filter.split(separator: ",").compactMap { GroupCondition(String($0)) },
        comparedWith: filter.isEmpty ? [] : [Located(Edition.national, at: place)],
        names: filter.isEmpty ? nil : Edition.Names("Region \(id)", short: id, place: "i \(id)"))
    }
    let picked: [(String, Report)] =
      all.isEmpty ? [(Edition.national, report)] : all.map { ($0.id.value, report.picked(for: $0, among: all)) }
    let naive = picked.map { ($0, Copy($1, nil)) }
    disclosure = Disclosure(
      surveys: report.surveys, facts: report.facts, editions: all,
      printed: naive.flatMap { $1.subject.printedValues.compactMap(\.asked) })
    self.naive = Dictionary(uniqueKeysWithValues: naive)
    let disclosure = disclosure
    copies = Dictionary(uniqueKeysWithValues: picked.map { ($0, Copy($1, disclosure)) })
  }

  /// What the run has printed, whatever the plan says.
  public var printed: [DisclosurePlan.Printed] {
    copies.sorted { $0.key < $1.key }.flatMap { $0.value.subject.printedValues.compactMap(\.asked) }
  }
}

/// A survey of respondents in two or three regions, as files.
public enum SmallRegions {
  /// The code book of survey `s`: one question `q` with three answers, one of which figures leave out, one `m` with several, and a
  /// scale `e`.
  public static let codeBook = """
    form: answers
    groups:
      - {id: region, label: Region, values: [{id: nord, label: Region Nordjylland}, {id: midt, label: Region Midtjylland}, {id: syd, label: Region Syddanmark}]}
      - {id: sex, label: Køn, values: [{id: k, label: Kvinder}, {id: m, label: Mænd}]}
    questions:
      - id: q
        wording: Er du med?
        answers: [{id: ja, label: Ja}, {id: nej, label: Nej}, {id: ved-ikke, label: Ved ikke, omit: yes}]
      - {id: m, wording: Hvem med?, kind: multiple, answers: [{id: x, label: Kolleger}, {id: y, label: Borgere}]}
      - id: e
        wording: Er det godt?
        scale: {disagree: [helt-uenig, uenig], agree: [enig, helt-enig]}
        answers: [{id: helt-uenig, label: Helt uenig}, {id: uenig, label: Uenig}, {id: enig, label: Enig}, {id: helt-enig, label: Helt enig}]

    """

  /// Rows of the CSV: so many from each region, of whom so many answered yes; sexes, the other answers and *ved ikke* (one in ten) go
  /// round.
  public static func rows(_ regions: [(id: String, count: Int, yes: Int)]) -> String {
    var lines = ["region,sex,q,m_x,m_y,e"]
    let scale = ["helt-uenig", "uenig", "enig", "helt-enig"]
    for region in regions {
      for number in 0..<region.count {
        let answer = number % 10 == 9 ? "ved-ikke" : number < region.yes ? "ja" : "nej"
        let (x, y) = (number % 2, (number / 2) % 2)
        lines.append("\(region.id),\(["k", "m"][number % 2]),\(answer),\(x),\(y),\(scale[number % 4])")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A report whose chapter says `prose`.
  public static func chapter(
    _ prose: String, _ regions: [(id: String, count: Int, yes: Int)], _ files: [String: String] = [:]
  ) -> [String: String] {
    SmallReport.chapter(
      prose, ["surveys/s.yaml": codeBook, "surveys/s.csv": rows(regions)].merging(files) { _, own in own })
  }

  /// The filters of editions about the country and each region.
  public static func editions(_ regions: String...) -> [String: String] {
    Dictionary(uniqueKeysWithValues: [("national", "")] + regions.map { ($0, "region=\($0)") })
  }
}
