import Model

/// A number as running text has it: *24*, *1.500*, *1,5*, *enogtyve*.
enum SpelledNumber {
  /// The number that `words` begin with, and whether it is written in letters; nil when they begin with something else.
  static func leading(_ words: String, in language: Language) -> (value: Decimal10, isInLetters: Bool)? {
    let text = words.drop { $0.isWhitespace }
    if let figures = leadingFigures(text, in: language) { return (figures, false) }
    return leadingWord(text, in: language).map { ($0, true) }
  }

  /// Figures in the language's house style: *1.500*, *1,5*, *−3*.
  static func figures(_ number: Decimal10, in language: Language) -> String {
    let (group, decimal) = signs(of: language)
    var digits = String(number.units.magnitude)
    var fraction = ""
    if number.decimals > 0 {
      digits = String(repeating: "0", count: max(0, number.decimals + 1 - digits.count)) + digits
      fraction = String(decimal) + digits.suffix(number.decimals)
      digits = String(digits.dropLast(number.decimals))
    }
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { grouped.append(group) }
      grouped.append(digit)
    }
    return (number.units < 0 ? "\u{2212}" : "") + grouped + fraction
  }

  /// The number in letters: nought to a hundred, and nothing else.
  static func letters(_ number: Decimal10, in language: Language) -> String? {
    guard number.decimals == 0, (0...100).contains(number.units) else { return nil }
    return spellings(of: number.units, in: language).first
  }
}

extension SpelledNumber {
  private static func signs(of language: Language) -> (group: Character, decimal: Character) {
    switch language {
    case .danish: (".", ",")
    case .english: (",", ".")
    }
  }

  /// Figures, with or without a sign between the thousands. `1.5` in Danish is no number: its point groups nothing.
  private static func leadingFigures(_ text: Substring, in language: Language) -> Decimal10? {
    let (group, decimal) = signs(of: language)
    var rest = text
    var sign = ""
    if let first = rest.first, first == "-" || first == "\u{2212}" {
      sign = "-"
      rest.removeFirst()
    }
    var whole = takeDigits(from: &rest)
    guard !whole.isEmpty else { return nil }
    if whole.count <= 3 {
      // A narrow or an unbroken space may stand for the sign, an ordinary space not: *5 000 kr.* or *5 000*?
      while let next = rest.first, [group, "\u{A0}", "\u{202F}"].contains(next) {
        var after = rest.dropFirst()
        let digits = takeDigits(from: &after)
        guard digits.count == 3 else { break }
        whole += digits
        rest = after
      }
    }
    var number = sign + whole
    if rest.first == decimal {
      var after = rest.dropFirst()
      let digits = takeDigits(from: &after)
      if !digits.isEmpty {
        number += "." + digits
        rest = after
      }
    }
    // What follows must not be more of a number: neither `4` in `4a`, nor `1` in `1.5`.
    if let next = rest.first {
      if next.isLetter || next.isNumber { return nil }
      if next == group || next == decimal, let second = rest.dropFirst().first, second.isNumber { return nil }
    }
    return Decimal10(number)
  }

  private static func takeDigits(from rest: inout Substring) -> String {
    let digits = rest.prefix { ("0"..."9").contains($0) }
    rest = rest[digits.endIndex...]
    return String(digits)
  }

  private static func leadingWord(_ text: Substring, in language: Language) -> Decimal10? {
    let lowered = text.lowercased()
    let known = numbersByWord[language] ?? [:]
    // The longest goes first: *twenty one*, not *twenty*.
    let parts = lowered.split(separator: " ", omittingEmptySubsequences: false).prefix(2)
    for count in stride(from: parts.count, through: 1, by: -1) {
      let candidate = parts.prefix(count).joined(separator: " ")
      let word = candidate.prefix { $0.isLetter || $0 == "-" || $0 == " " }
      if let number = known[String(word)] ?? known[String(word.prefix { $0 != "-" })] { return number }
    }
    return nil
  }

  private static let numbersByWord: [Language: [String: Decimal10]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      var numbers: [String: Decimal10] = [:]
      for number in 0...100 {
        for word in spellings(of: number, in: language) { numbers[word] = Decimal10(number) }
      }
      if language == .danish {
        for word in ["halvanden", "halvandet"] { numbers[word] = Decimal10(15, decimals: 1) }
      }
      return (language, numbers)
    })

  /// How a whole number from nought to a hundred can be spelled, the usual way first.
  private static func spellings(of number: Int, in language: Language) -> [String] {
    switch language {
    case .danish: danish(number)
    case .english: english(number)
    }
  }

  /// Source: Dansk Sprognævn, Retskrivningsordbogen: *enogtyve*, *halvtreds*, *tres*, *halvfjerds*, *firs*, *halvfems*.
  private static func danish(_ number: Int) -> [String] {
    let small = [
      "nul", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten",
      "fjorten", "femten", "seksten", "sytten", "atten", "nitten",
    ]
    let tens = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"]
    switch number {
    case 1: return ["én", "en", "et", "ét", "ene"]
    case 0..<20: return [small[number]]
    case 100: return ["hundrede", "et hundrede", "ét hundrede", "hundred"]
    default:
      let ten = tens[number / 10 - 2]
      switch number % 10 {
      case 0: return [ten]
      case 1: return ["enog\(ten)", "énog\(ten)", "etog\(ten)", "étog\(ten)"]
      case let one: return ["\(small[one])og\(ten)"]
      }
    }
  }

  private static func english(_ number: Int) -> [String] {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    switch number {
    case 0: return ["zero", "nought"]
    case 1..<20: return [small[number]]
    case 100: return ["a hundred", "one hundred", "hundred"]
    default:
      let (ten, one) = (tens[number / 10 - 2], number % 10)
      return one == 0 ? [ten] : ["\(ten)-\(small[one])", "\(ten) \(small[one])"]
    }
  }
}
