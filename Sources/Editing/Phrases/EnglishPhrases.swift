extension PhraseWords {
  static let english = PhraseWords(
    approximations: [
      .about: ["about", "around", "approximately", "roughly", "circa", "some"],
      .justUnder: [
        "just under", "nearly", "almost", "close to", "slightly under", "a little under", "just below",
        "slightly less than", "a little less than", "slightly fewer than", "a little fewer than", "not quite",
      ],
      .justOver: [
        "just over", "slightly over", "a little over", "just above", "slightly more than", "a little more than",
      ],
      .moreThan: ["more than", "over", "above", "well over"],
      .lessThan: ["less than", "fewer than", "under", "below", "well under"],
      .atLeast: ["at least", "no less than", "no fewer than", "not less than"],
      .atMost: ["at most", "up to", "no more than", "not more than"],
    ],
    quantifiers: [
      .none: ["none", "no one"],
      .few: ["few", "a few", "very few", "only a few"],
      .minority: ["a minority", "the minority"],
      .majority: ["the majority", "a majority", "most"],
      .largeMajority: [
        "the vast majority", "a vast majority", "the great majority", "the large majority", "a large majority",
      ],
      .nearlyAll: ["nearly all", "almost all", "virtually all", "practically all"],
      .all: ["all"],
    ],
    idle: ["only", "just", "as many as"],
    outOf: ["in", "out of", "of", "in every", "out of every", "of the", "out of the"],
    every: ["every"],
    ordinals: [
      2: ["second", "other"], 3: ["third"], 4: ["fourth"], 5: ["fifth"], 6: ["sixth"], 7: ["seventh"], 8: ["eighth"],
      9: ["ninth"], 10: ["tenth"], 11: ["eleventh"], 12: ["twelfth"], 15: ["fifteenth"], 20: ["twentieth"],
    ],
    part: [
      2: ["half"], 3: ["third"], 4: ["quarter", "fourth"], 5: ["fifth"], 6: ["sixth"], 7: ["seventh"], 8: ["eighth"],
      9: ["ninth"], 10: ["tenth"], 20: ["twentieth"],
    ],
    parts: [
      3: ["thirds"], 4: ["quarters", "fourths"], 5: ["fifths"], 6: ["sixths"], 7: ["sevenths"], 8: ["eighths"],
      9: ["ninths"], 10: ["tenths"], 20: ["twentieths"],
    ],
    half: ["half"], articles: ["a", "an"],
    inner: [.justOver: ["good"]],
    percent: ["per cent", "percent", "%", "pct."],
    percentagePoints: ["percentage points", "percentage point", "%-points"],
    trailing: ["of them", "of those", "of the", "of"])
}
