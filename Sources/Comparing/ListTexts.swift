import Model

// The records that are lines of YAML files, as comparable words.

extension Quote {
  func recordText(in language: Language) -> RecordText {
    let attributed: String? =
      switch attribution?.value {
      case .text(let text): text.text(in: language)
      case .automatic: "auto"
      case nil: nil
      }
    // A transcript's file is often called after whom it is of.
    let isTranscript = source?.value.hasPrefix("transcripts/") ?? false
    return RecordText(
      .quote, id.value, title: text.value.opening,
      [
        ("text", text.value), ("rendering", rendering.rawValue), ("attribution", attributed),
        ("source", isTranscript ? nil : source?.value), ("page", page), ("themes", themes.joined(separator: ", ")),
        ("only", only.comparableText),
      ], secret: [("who", who?.value), ("source", isTranscript ? source?.value : nil)])
  }
}

extension Figure {
  var recordText: RecordText {
    RecordText(
      .figure, id.value, title: title,
      [
        ("title", title), ("alternative", alternative), ("note", note), ("source", source?.value), ("page", page),
        ("only", only.comparableText),
      ] + content.fields)
  }
}

extension Figure.Content {
  fileprivate var fields: [(String, String?)] {
    switch self {
    case .chart(let chart): chart.fields
    case .matrix(let matrix): [("centre", matrix.centre), ("fields", matrix.fields.comparableText)]
    case .phases(let phases): [("phases", phases.comparableText)]
    case .overlap(let overlap): [("overlap", [overlap.first, overlap.second, overlap.both].comparableText)]
    case .picture(let file): [("picture", file.value)]
    }
  }
}

extension Chart {
  fileprivate var fields: [(String, String?)] {
    let asked = questions.map(\.value.description).joined(separator: ", ")
    let shown = answers.map { $0.value.joined(separator: "+") }.joined(separator: ", ")
    let divided = groups.map { group in
      switch group.value {
      case .variable(let name): name
      case .condition(let condition): condition.description
      }
    }.joined(separator: ", ")
    let names = labels.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
    return [
      ("chart", kind.value.rawValue), ("questions", asked), ("answers", shown), ("groups", divided),
      ("with-total", withTotal ? "yes" : nil), ("order", order.rawValue), ("highlight", highlight.comparableText),
      ("value", value?.value.description), ("out-of", outOf.map { String($0) }), ("sentence", sentence),
      ("labels", names),
    ]
  }
}

extension CitedWork {
  var recordText: RecordText {
    let names = authors.map { author in
      switch author {
      case .person(let family, let given): [given, family].compactMap { $0 }.joined(separator: " ")
      case .organisation(let name): name
      }
    }.joined(separator: ", ")
    let work: [(String, String?)] = [
      ("type", kind.rawValue), ("authors", names), ("year", year), ("title", title), ("container", container),
      ("publisher", publisher), ("place", place), ("pages", pages), ("volume", volume), ("issue", issue),
    ]
    let finding: [(String, String?)] = [
      ("doi", doi?.value), ("url", url?.value), ("accessed", accessed?.iso), ("isbn", isbn?.value),
    ]
    return RecordText(.source, id.value, title: title, work + finding)
  }
}

extension [TitledText] {
  fileprivate var comparableText: String {
    map { [$0.title, $0.text].compactMap { $0 }.joined(separator: ": ") }.joined(separator: "\n")
  }
}

extension String {
  /// The first words, as many as tell which text it is.
  fileprivate var opening: String {
    let words = split(whereSeparator: \.isWhitespace)
    return words.count <= 8 ? words.joined(separator: " ") : words.prefix(7).joined(separator: " ") + " …"
  }
}
