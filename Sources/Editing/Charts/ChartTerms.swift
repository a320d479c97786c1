import Model

extension Terms {
  /// What everybody is called beside their groups.
  static let everybody =
    LocalizedText([.danish: "Alle", .english: "All"]) ?? LocalizedText("")

  /// What everybody is called beside places.
  static let wholeCountry =
    LocalizedText([.danish: "Hele landet", .english: "All of Denmark"]) ?? LocalizedText("")

  /// The words of charts and of the notes under them.
  struct Chart: Sendable {
    var kinds: [Model.Chart.Kind: String]
    var question: String
    /// To whom the question was put; the argument is *de innovationsaktive politikere*.
    var asked: @Sendable (String) -> String
    /// Which answers are not shown, with their shares.
    var omitted: @Sendable (String) -> String
    var onlySomeAnswers: String
    var severalAnswers: String
    var atMost: @Sendable (String) -> String
    var rounding: String
    var missing: String
    /// What the mark means where disclosure control has put it; the argument is the fewest answers that are shown.
    var withheld: @Sendable (Int) -> String
    /// The same in a figure that has marks of both kinds.
    var missingOrWithheld: @Sendable (Int) -> String
    var weighted: String
    var weightedFor: @Sendable (String) -> String
    /// What the sign means; the argument is the level, *5 pct.* Like the four that follow, without a stop: the level may have one.
    var significant: @Sendable (String) -> String
    /// A test of all answers between all groups; the argument is the level.
    var groupsDiffer: @Sendable (String) -> String
    var groupsDoNotDiffer: @Sendable (String) -> String
    /// What the sign means in an edition; the arguments are the edition and the level.
    var differsFrom: @Sendable (String, String) -> String
    var differsNowhere: @Sendable (String, String) -> String
    /// Where numbers are not the edition's own; the argument is *hele landet*.
    var numbersOf: @Sendable (String) -> String
    /// The arguments are the fewest answers without a caution, and those that there are.
    var caution: @Sendable (Int, String) -> String
    var unknownShare: String
    var disagree: String
    var agree: String
    var outOf: String
    /// The sign for per cent, for those who hear it.
    var percent: String
    /// What a column of numbers is called that has no other name.
    var share: String
  }

  var chart: Chart {
    switch language {
    case .danish: .danish
    case .english: .english
    }
  }
}

extension Terms.Chart {
  fileprivate static let danish = Terms.Chart(
    kinds: [
      .bars: "Søjlediagram", .grouped: "Søjlediagram med grupper", .stacked: "Stablede søjler",
      .diverging: "Søjler ud fra midten", .split: "Delt søjle", .number: "Stort tal", .people: "Tegning af personer",
      .comparison: "Sammenligning af to grupper", .multiples: "Små søjlediagrammer", .line: "Kurver", .table: "Tabel",
    ],
    question: "Spørgsmål", asked: { "Spørgsmålet er stillet til \($0)." }, omitted: { "Ikke vist: \($0)." },
    onlySomeAnswers: "Figuren viser kun nogle af svarene.",
    severalAnswers: "Man kunne give flere svar, så andelene kan give mere end 100 pct. tilsammen.",
    atMost: { "Man kunne give op til \($0) svar, så andelene kan give mere end 100 pct. tilsammen." },
    rounding: "På grund af afrunding giver andelene ikke præcis 100 pct. tilsammen.",
    missing: "To prikker (..) betyder, at andelen ikke er oplyst i kilden.",
    withheld: {
      "Tal, der er mærket med .., vises ikke af diskretionshensyn. De bygger på færre end \($0) besvarelser eller kunne "
        + "bruges til at regne sådanne tal ud."
    },
    missingOrWithheld: {
      "To prikker (..) betyder, at andelen ikke er oplyst i kilden, eller at tallet ikke vises af diskretionshensyn: Det "
        + "bygger på færre end \($0) besvarelser eller kunne bruges til at regne sådanne tal ud."
    },
    weighted: "Svarene er vægtet.",
    weightedFor: { "Svarene er vægtet for \($0)." },
    significant: { "* Forskellen er statistisk signifikant ved et niveau på \($0)" },
    groupsDiffer: { "Forskellen mellem grupperne er statistisk signifikant ved et niveau på \($0)" },
    groupsDoNotDiffer: { "Forskellen mellem grupperne er ikke statistisk signifikant ved et niveau på \($0)" },
    differsFrom: { "* Forskellen til \($0) er statistisk signifikant ved et niveau på \($1)" },
    differsNowhere: { "Forskellene til \($0) er ikke statistisk signifikante ved et niveau på \($1)" },
    numbersOf: { "Tallene gælder \($0)." },
    caution: { "Læs med forbehold: færre end \($0) svar (\($1))." },
    unknownShare: "andelen er ikke oplyst", disagree: "Uenige", agree: "Enige", outOf: "ud af",
    percent: "procent", share: "Andel")

  fileprivate static let english = Terms.Chart(
    kinds: [
      .bars: "Bar chart", .grouped: "Bar chart with groups", .stacked: "Stacked bars", .diverging: "Diverging bars",
      .split: "Split bar", .number: "Big number", .people: "Drawing of people", .comparison: "Comparison of two groups",
      .multiples: "Small bar charts", .line: "Lines", .table: "Table",
    ],
    question: "Question", asked: { "Asked of \($0)." }, omitted: { "Not shown: \($0)." },
    onlySomeAnswers: "The figure shows some of the answers only.",
    severalAnswers: "Respondents could give several answers, so shares can add up to more than 100 per cent.",
    atMost: { "Respondents could give up to \($0) answers, so shares can add up to more than 100 per cent." },
    rounding: "Because of rounding, shares do not add up to exactly 100 per cent.",
    missing: "Two dots (..) mean that the source does not give the share.",
    withheld: {
      "Numbers marked .. are not shown, to protect those who answered. They are based on fewer than \($0) answers or could "
        + "be used to work out such numbers."
    },
    missingOrWithheld: {
      "Two dots (..) mean that the source does not give the share, or that the number is not shown, to protect those who "
        + "answered: it is based on fewer than \($0) answers or could be used to work out such numbers."
    },
    weighted: "Answers are weighted.",
    weightedFor: { "Answers are weighted for \($0)." },
    significant: { "* The difference is statistically significant at the level of \($0)" },
    groupsDiffer: { "The groups differ significantly at the level of \($0)" },
    groupsDoNotDiffer: { "The groups do not differ significantly at the level of \($0)" },
    differsFrom: { "* Differs significantly from \($0) at the level of \($1)" },
    differsNowhere: { "There is no significant difference from \($0) at the level of \($1)" },
    numbersOf: { "Figures are for \($0)." },
    caution: { "Read with caution: fewer than \($0) answers (\($1))." },
    unknownShare: "share not given", disagree: "Disagree", agree: "Agree", outOf: "out of",
    percent: "per cent", share: "Share")
}
