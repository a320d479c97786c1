import Model

/// The words that the tool itself puts on a page, in the report's language.
public struct Terms: Sendable {
  public var language: Language
  public var contents: String
  public var figure: String
  public var table: String
  public var note: String
  public var source: String
  public var chapter: String
  public var section: String
  public var appendix: String
  public var finding: String
  public var recommendation: String
  public var `case`: String
  public var interview: String
  public var quotePage: String
  public var quotePages: String
  public var references: String
  public var figureData: String
  public var figureDataLead: String
  public var basedOn: String
  public var restsOn: String
  public var page: String
  public var pages: String
  public var noYear: String
  public var and: String
  /// Between a part and the whole: *14 af 24*.
  public var of: String
  public var others: String
  public var accessed: String
  public var inWork: String
  public var evidence: Evidence
  public var callouts: [Callout.Role: String]
  public var colophon: Colophon
  public var months: [String]
  /// Nought to ten; 0–10 are written as words in prose (NORMS: Folketinget, *Tal eller bogstaver*).
  public var numberWords: [String]
  public var decimalSign: String
  public var groupSign: String
  /// After a number in running text: *pct.* as Folketinget and Danmarks Statistik write it; in English *per cent*.
  public var percent: String
  /// After a number in figures and tables, with the space that belongs before it.
  public var percentSign: String
  public var percentagePoint: String
  public var percentagePoints: String

  public struct Colophon: Sendable {
    public var publisher: String
    public var authors: String
    public var commissionedBy: String
    public var contact: String
    public var date: String
    public var version: String
    public var electronicISBN: String
    public var printISBN: String
    public var licence: String
    public var coverPhoto: String
    public var photos: String
  }

  /// Heads of the tables of evidence.
  public struct Evidence: Sendable {
    public var evidence: String
    public var page: String
  }

  public static func of(_ language: Language) -> Terms {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  private static let danish = Terms(
    language: .danish, contents: "Indhold", figure: "Figur", table: "Tabel", note: "Note", source: "Kilde",
    chapter: "kapitel", section: "afsnit", appendix: "bilag", finding: "Opmærksomhedspunkt",
    recommendation: "Anbefaling", case: "Case", interview: "Interview", quotePage: "citatet side",
    quotePages: "citater side", references: "Litteratur", figureData: "Figurernes tal",
    figureDataLead: "Her står de tal, som figurerne er tegnet efter.", basedOn: "Bygger på", restsOn: "Hviler på",
    page: "s.",
    pages: "s.",
    noYear: "u.å.", and: "og", of: "af", others: "m.fl.", accessed: "besøgt", inWork: "I:",
    evidence: Evidence(evidence: "Belæg", page: "Side"),
    callouts: [
      .summary: "Sammenfatning", .definition: "Definition", .fact: "Fakta", .advice: "Råd", .before: "Før", .now: "Nu",
    ],
    colophon: Colophon(
      publisher: "Udgivet af", authors: "Forfattere", commissionedBy: "Udarbejdet for", contact: "Kontakt",
      date: "Udgivet", version: "Udgave", electronicISBN: "ISBN (elektronisk)", printISBN: "ISBN (trykt)",
      licence: "Gengivelse", coverPhoto: "Forsidefoto", photos: "Foto"),
    months: [
      "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
      "december",
    ],
    numberWords: ["nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"],
    decimalSign: ",", groupSign: ".", percent: "pct.", percentSign: "\u{A0}%", percentagePoint: "procentpoint",
    percentagePoints: "procentpoint")

  private static let english = Terms(
    language: .english, contents: "Contents", figure: "Figure", table: "Table", note: "Note", source: "Source",
    chapter: "chapter", section: "section", appendix: "appendix", finding: "Finding",
    recommendation: "Recommendation", case: "Case", interview: "Interview", quotePage: "the quote on page",
    quotePages: "quotes on pages", references: "References", figureData: "Figures as numbers",
    figureDataLead: "These are the numbers that the charts are drawn from.", basedOn: "Based on", restsOn: "Rests on",
    page: "p.",
    pages: "pp.",
    noYear: "n.d.", and: "and", of: "of", others: "et al.", accessed: "accessed", inWork: "In:",
    evidence: Evidence(evidence: "Evidence", page: "Page"),
    callouts: [
      .summary: "Summary", .definition: "Definition", .fact: "Facts", .advice: "Advice", .before: "Before",
      .now: "Now",
    ],
    colophon: Colophon(
      publisher: "Published by", authors: "Authors", commissionedBy: "Prepared for", contact: "Contact",
      date: "Published", version: "Version", electronicISBN: "ISBN (electronic)", printISBN: "ISBN (print)",
      licence: "Reuse", coverPhoto: "Cover photo", photos: "Photos"),
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ],
    numberWords: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
    decimalSign: ".", groupSign: ",", percent: "per cent", percentSign: "%", percentagePoint: "percentage point",
    percentagePoints: "percentage points")
}
