/// Words that turn what is said into its opposite, in Danish and English, as `WordTable` writes them.
enum Negations {
  private static let words: Set<String> = [
    "ikke", "aldrig", "uden", "ingen", "intet", "ingenting", "hverken", "næppe", "ej", "ikk", "ingensinde",
    "not", "never", "without", "no", "none", "nobody", "nothing", "neither", "nor", "hardly", "cannot",
    "dont", "doesnt", "didnt", "isnt", "wasnt", "arent", "werent", "cant", "couldnt", "wont", "wouldnt", "shouldnt",
    "havent", "hasnt", "hadnt",
  ]

  static func contain(_ word: String) -> Bool { words.contains(word.lowercased()) }
}
