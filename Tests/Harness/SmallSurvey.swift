/// A survey of published shares, and figures that show it, for the rooms after reading.
public enum SmallSurvey {
  public static let codeBook = """
    title: En lille undersøgelse
    form: shares
    respondents: 608
    population: 2637
    groups:
      - id: politiker
        label: Politikere
        values:
          - {id: kommune, label: Kommunalpolitikere}
          - {id: region, label: Regionspolitikere}
    questions:
      - id: involveret
        wording: Har du været med?
        n: 608
        answers: [{id: ja, label: Ja}, {id: nej, label: Nej}]
      - id: forny
        wording: Arbejder I på at forny arbejdsformen?
        n: 608
        scale: {disagree: [helt-uenig, delvist-uenig], agree: [delvist-enig, helt-enig]}
        answers:
          - {id: helt-uenig, label: Helt uenig}
          - {id: delvist-uenig, label: Delvist uenig}
          - {id: delvist-enig, label: Delvist enig}
          - {id: helt-enig, label: Helt enig}
          - {id: ved-ikke, label: Ved ikke, omit: yes}
      - id: bidrag
        wording: Hvad bidrog du med?
        kind: multiple
        at-most: 3
        base: involveret.ja
        asked: de innovationsaktive politikere
        n: 462
        answers:
          - {id: igangsat, label: Jeg satte det i gang}
          - {id: bakket-op, label: Jeg bakkede op}
          - {id: delt, label: Jeg delte det med andre}

    """

  public static let data = """
    question,answer,group,share,n,phrase,page,note
    involveret,ja,,76,,,14,
    involveret,nej,,24,,,14,
    forny,helt-uenig,,13,,,16,
    forny,delvist-uenig,,32,,,16,
    forny,helt-uenig+delvist-uenig,,45,,,16,
    forny,delvist-enig,,38,,,16,
    forny,helt-enig,,14,,,16,
    forny,ved-ikke,,3,,,16,
    bidrag,igangsat,,71,,,14,
    bidrag,igangsat,politiker=kommune,72,418,,14,
    bidrag,igangsat,politiker=region,60,44,,14,
    bidrag,bakket-op,,55,,,14,
    bidrag,bakket-op,politiker=kommune,54,418,,14,
    bidrag,bakket-op,politiker=region,66,44,,14,
    bidrag,delt,,,,hver fjerde,23,

    """

  /// A report with the survey and these files besides.
  public static func with(_ files: [String: String]) -> [String: String] {
    SmallReport.with(["surveys/s.yaml": codeBook, "surveys/s.csv": data].merging(files) { _, own in own })
  }

  /// A report whose chapter says `prose`.
  public static func chapter(_ prose: String, _ files: [String: String] = [:]) -> [String: String] {
    with(files.merging([SmallReport.chapterFile: SmallReport.frontMatter + prose]) { own, _ in own })
  }

  /// A report whose chapter shows one figure, `f`.
  public static func figure(_ keys: String, _ files: [String: String] = [:]) -> [String: String] {
    let lines = keys.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
    return chapter(
      "Se [](figure:f).\n\n![](figure:f)\n",
      ["figures.yaml": "- id: f\n  title: En figur\n\(lines)\n"].merging(files) { own, _ in own })
  }
}
