import Model

/// Whole numbers in letters, nought to a hundred.
public enum SpelledNumber {
  /// How a number can be spelled, the usual way first; empty outside nought to a hundred.
  static func spellings(of number: Int, in language: Language) -> [String] {
    guard (0...100).contains(number) else { return [] }
    return switch language {
    case .danish: danish(number)
    case .english: english(number)
    }
  }

  /// What finds the number that a word in lower case spells, if it spells one.
  public static func word(in language: Language) -> (String) -> Int? {
    { number(of: $0, in: language).flatMap { $0.decimals == 0 ? $0.units : nil } }
  }

  /// The number that a word in lower case spells.
  static func number(of word: String, in language: Language) -> Decimal10? { numbersByWord[language]?[word] }

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
