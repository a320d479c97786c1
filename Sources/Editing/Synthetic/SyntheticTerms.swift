extension Terms {
  /// The words for made-up answers.
  struct Synthetic: Sendable {
    /// Under a figure.
    var figure: String
    /// After a number in prose.
    var footnote: String
    /// On the cover, one line.
    var coverLine: String
    /// The colophon's entry.
    var colophon: String
  }

  var synthetic: Synthetic {
    switch language {
    case .danish: .danish
    case .english: .english
    }
  }
}

extension Terms.Synthetic {
  fileprivate static let danish = Terms.Synthetic(
    figure: "Figuren bygger på syntetiske svar: De er opdigtede.",
    footnote:
      "Tallet bygger på syntetiske svar: De er opdigtede. Det gælder også de følgende tal fra samme datasæt.",
    coverLine: "Med syntetiske tal: Svarene bag dem er opdigtede", colophon: "Syntetiske tal")

  fileprivate static let english = Terms.Synthetic(
    figure: "The figure is based on synthetic answers: they are made up.",
    footnote:
      "The number is based on synthetic answers: they are made up. So are those behind the numbers from the same data that follow.",
    coverLine: "With synthetic numbers: the answers behind them are made up", colophon: "Synthetic numbers")
}
