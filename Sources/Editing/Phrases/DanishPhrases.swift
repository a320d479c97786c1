extension PhraseWords {
  static let danish = PhraseWords(
    approximations: [
      .about: ["omkring", "omtrent", "cirka", "ca.", "ca", "rundt regnet"],
      .justUnder: [
        "knap", "knapt", "næsten", "henved", "tæt på", "lidt under", "lidt mindre end", "lidt færre end",
        "en anelse under",
      ],
      .justOver: [
        "godt", "godt og vel", "lidt over", "lidt mere end", "lidt flere end", "en anelse over",
      ],
      .moreThan: ["mere end", "flere end", "over"],
      .lessThan: ["mindre end", "færre end", "under"],
      .atLeast: ["mindst", "ikke mindre end", "ikke færre end", "ikke under"],
      .atMost: ["højst", "højest", "maksimalt", "op til", "ikke mere end", "ikke flere end", "ikke over"],
    ],
    quantifiers: [
      .none: ["ingen"],
      .few: ["få", "meget få", "ganske få", "enkelte", "et fåtal"],
      .minority: ["et mindretal", "mindretallet"],
      .majority: [
        "flertallet", "et flertal", "de fleste", "hovedparten", "størstedelen", "størsteparten",
      ],
      .largeMajority: [
        "langt de fleste", "langt hovedparten", "langt størstedelen", "langt størsteparten", "det store flertal",
        "et stort flertal",
      ],
      .nearlyAll: ["næsten alle", "stort set alle", "så godt som alle", "praktisk talt alle"],
      .all: ["alle", "samtlige"],
    ],
    idle: ["kun", "blot", "bare", "hele"],
    outOf: ["ud af", "af", "ud af de", "af de"],
    every: ["hver", "hvert"],
    ordinals: [
      2: ["anden", "andet"], 3: ["tredje"], 4: ["fjerde"], 5: ["femte"], 6: ["sjette"], 7: ["syvende"],
      8: ["ottende"], 9: ["niende"], 10: ["tiende"], 11: ["ellevte", "elvte"], 12: ["tolvte"], 15: ["femtende"],
      20: ["tyvende"],
    ],
    part: [
      2: ["halvdel"], 3: ["tredjedel"], 4: ["fjerdedel"], 5: ["femtedel"], 6: ["sjettedel"], 7: ["syvendedel"],
      8: ["ottendedel"], 9: ["niendedel"], 10: ["tiendedel"], 20: ["tyvendedel"],
    ],
    parts: [
      3: ["tredjedele"], 4: ["fjerdedele"], 5: ["femtedele"], 6: ["sjettedele"], 7: ["syvendedele"],
      8: ["ottendedele"], 9: ["niendedele"], 10: ["tiendedele"], 20: ["tyvendedele"],
    ],
    half: ["halvdelen"], articles: ["en"],
    inner: [.justUnder: ["knap"], .justOver: ["god"]],
    percent: ["pct.", "pct", "procent", "%"],
    percentagePoints: ["procentpoint", "procentpoints", "%-point", "pct.-point"],
    trailing: ["af dem", "af de", "af"])
}
