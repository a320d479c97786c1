import Model

/// The words by which a number in prose looks like a finding.
struct NumberLexicon: Sendable {
  /// After a number: *pct.*, *procent*.
  var percent: Set<String>
  /// After a number: *kr.*, *timer*.
  var units: Set<String>
  /// Ends of words for people and organisations: *kommunalpolitikere*, *regioner*.
  var counted: [String]
  /// Words that cannot stand between a number and what it counts: *tre råd til ledere* counts no people.
  var connectives: Set<String>
  /// Between the parts of a share: *ud af*, *in*.
  var outOf: [[String]]
  /// Fractions that a number may stand before: *tredjedel*.
  var fractions: Set<String>
  /// Fractions that say a share by themselves: *halvdelen*.
  var wholePhrases: Set<String>
  /// Before an ordinal: *hver* (tredje).
  var every: String?
  var ordinals: Set<String>
  /// After *hver tredje*, what makes it a time and no share.
  var times: [String]
  /// Before a share, and part of the phrase: *knap*, *mere end*.
  var modifiers: [[String]]
  /// Before a number that is a name, a place or a page: *side*, *stk*.
  var references: Set<String>

  static func of(_ language: Language) -> NumberLexicon {
    switch language {
    case .danish: danish
    case .english: english
    }
  }

  private static let danish = NumberLexicon(
    percent: ["pct", "procent", "procentpoint", "procentpoints"],
    units: [
      "kr", "kroner", "mio", "mia", "million", "millioner", "milliard", "milliarder", "minut", "minutter", "time",
      "timer", "dag", "dage", "uge", "uger", "måned", "måneder", "år", "km", "kilometer", "meter", "kg", "ton",
    ],
    counted: [
      "politikere", "politiker", "kommuner", "regioner", "ledere", "medarbejdere", "borgere", "personer", "mennesker",
      "deltagere", "respondenter", "interview", "interviews", "virksomheder", "arbejdspladser", "organisationer",
      "institutioner", "foreninger", "medlemmer", "besvarelser", "innovationer", "projekter", "elever", "patienter",
      "forskere", "eksperter", "borgmestre", "direktører", "husstande", "familier", "skoler", "studerende", "unge",
    ],
    connectives: ["af", "at", "de", "den", "det", "for", "fra", "i", "med", "og", "om", "på", "som", "til", "ved"],
    outOf: [["ud", "af"]],
    fractions: [
      "tredjedel", "tredjedele", "fjerdedel", "fjerdedele", "femtedel", "femtedele", "sjettedel", "sjettedele",
      "ottendedel", "ottendedele", "tiendedel", "tiendedele",
    ],
    wholePhrases: ["halvdelen"], every: "hver",
    ordinals: [
      "anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende", "tyvende",
    ],
    times: [
      "dag", "uge", "måned", "år", "gang", "time", "minut", "side", "kvartal", "morgen", "aften", "nat", "møde",
      "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag",
    ],
    modifiers: [
      ["mere", "end"], ["mindre", "end"], ["lidt", "over"], ["lidt", "under"], ["lidt", "mere", "end"],
      ["lidt", "mindre", "end"], ["knap"], ["godt"], ["næsten"], ["omkring"], ["cirka"], ["omtrent"], ["over"],
      ["under"], ["mindst"], ["højst"],
    ],
    references: [
      "side", "sider", "s", "§", "stk", "nr", "kapitel", "afsnit", "figur", "tabel", "punkt", "kl", "artikel", "lov",
      "bilag", "anbefaling", "uge",
    ])

  private static let english = NumberLexicon(
    percent: ["percent", "percentage", "pct"],
    units: [
      "kroner", "million", "billion", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
      "months", "year", "years", "km", "kilometres", "metres", "kg", "tonnes",
    ],
    counted: [
      "politicians", "municipalities", "regions", "managers", "employees", "citizens", "persons", "people",
      "participants", "respondents", "interviews", "companies", "workplaces", "organisations", "institutions",
      "associations", "members", "answers", "innovations", "projects", "pupils", "patients", "researchers", "experts",
      "mayors", "directors", "households", "families", "schools", "students",
    ],
    connectives: ["and", "at", "by", "for", "from", "in", "of", "on", "that", "the", "to", "who", "with"],
    outOf: [["out", "of"], ["in"]],
    fractions: ["third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "eighth", "tenth", "tenths"],
    wholePhrases: [], every: nil, ordinals: [], times: [],
    modifiers: [
      ["more", "than"], ["less", "than"], ["fewer", "than"], ["just", "over"], ["just", "under"], ["nearly"],
      ["almost"], ["about"], ["around"], ["over"], ["under"], ["at", "least"], ["at", "most"],
    ],
    references: ["page", "pages", "p", "pp", "§", "no", "chapter", "section", "figure", "table", "article", "act"])
}
