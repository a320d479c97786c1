import Model

/// A transcript as plain text: with speakers' labels and time stamps at the lines' starts, or without.
///
/// A line without a label goes on where the line before left off, across empty lines too. A label that the file has once only counts
/// where a turn can begin, so that *Resultatet:* in the middle of an answer is what was said.
struct TextTranscript {
  private var utterances: [Transcript.Utterance] = []
  private var speaker: String?
  private var seconds: Double?

  static func read(_ text: String) -> [Transcript.Utterance] {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      let bytes = Array(line)
      return TranscriptLine(bytes[...])
    }
    var counts: [String: Int] = [:]
    for line in lines { if let label = line.label { counts[label.name, default: 0] += 1 } }
    var transcript = TextTranscript()
    for (index, line) in lines.enumerated() {
      let isLabelled = line.label.map { label in
        counts[label.name, default: 0] > 1 || index == 0 || lines[index - 1].canEndTurn
      }
      transcript.append(line, isLabelled: isLabelled ?? false, number: index + 1)
    }
    return transcript.utterances
  }

  private mutating func append(_ line: TranscriptLine, isLabelled: Bool, number: Int) {
    if let stamp = line.seconds { seconds = stamp }
    if let heading = line.heading {
      speaker = heading
      return
    }
    var words = line.rest
    if isLabelled, let label = line.label {
      speaker = label.name
      words = words.dropFirst(label.length)
    }
    let began = seconds
    let text = withoutStamps(words)
    guard !text.isEmpty else { return }
    utterances.append(Transcript.Utterance(speaker: speaker, seconds: began, line: number, text: text))
  }

  /// The words with the time stamps in the middle of them taken out; what follows begins at the last of them.
  private mutating func withoutStamps(_ bytes: ArraySlice<UInt8>) -> String {
    let marks: [UInt8] = [UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "#")]
    guard bytes.contains(where: marks.contains) else {
      return String(decoding: bytes.trimmed, as: UTF8.self)
    }
    var kept: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if marks.contains(bytes[index]), let stamp = TimeStamp(bytes[index...]) {
        seconds = stamp.seconds
        kept.append(UInt8(ascii: " "))
        index += stamp.length
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: kept[...].trimmed, as: UTF8.self)
  }
}

/// What stands at a line's start.
struct TranscriptLine {
  var seconds: Double?
  /// The name on a line of its own with a time stamp and nothing else, as meeting programs write it: `Anna Hansen 00:12:03`.
  var heading: String?
  /// What may be a label, at the start of `rest`.
  var label: SpeakerLabel?
  /// The line without its first time stamp.
  var rest: ArraySlice<UInt8>
  /// Whether somebody else may speak in the line after this one.
  var canEndTurn = false

  init(_ line: ArraySlice<UInt8>) {
    rest = line.trimmed
    let isEmpty = rest.isEmpty
    let endsSentence = rest.endsSentence
    if let stamp = TimeStamp(rest) {
      let after = rest.dropFirst(stamp.length).trimmed
      // A bare `12:30` at a line's start can be the time of day that somebody speaks of.
      if stamp.isMarked || stamp.hasHours || after.isEmpty || SpeakerLabel(after) != nil {
        seconds = stamp.seconds
        rest = after
      }
    }
    label = SpeakerLabel(rest)
    if let found = label, let stamp = TimeStamp(rest.dropFirst(found.length).trimmed), stamp.isMarked || stamp.hasHours
    {
      seconds = seconds ?? stamp.seconds
    }
    if label == nil { readNameAndStamp() }
    canEndTurn = isEmpty || (label != nil && endsSentence)
  }

  /// `Anna Hansen 00:12:03` alone on a line, or `S1 (00:12:03): Ja.`
  private mutating func readNameAndStamp() {
    let digit = rest.prefix(60).firstIndex { $0 == UInt8(ascii: ":") }.flatMap { colon in
      rest[..<colon].lastIndex { !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard let before = digit else { return }
    let start = rest[before] == UInt8(ascii: " ") ? before + 1 : before
    guard let stamp = TimeStamp(rest[start...]), stamp.hasHours || stamp.isMarked,
      let name = SpeakerLabel.name(rest[..<start].trimmed)
    else { return }
    let after = rest[(start + stamp.length)...].trimmed
    if after.isEmpty {
      (heading, seconds) = (name, stamp.seconds)
    } else if after.first == UInt8(ascii: ":") {
      seconds = stamp.seconds
      label = SpeakerLabel(name: name, length: after.startIndex + 1 - rest.startIndex)
    }
  }
}

extension SpeakerLabel {
  init(name: String, length: Int) {
    self.name = name
    self.length = length
  }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and carriage returns at both ends.
  var trimmed: ArraySlice<UInt8> {
    let isSpace: (UInt8) -> Bool = { $0 == 32 || $0 == 9 || $0 == 13 }
    var slice = drop(while: isSpace)
    while let last = slice.last, isSpace(last) { slice.removeLast() }
    return slice
  }

  fileprivate var endsSentence: Bool {
    guard let last else { return true }
    // A number sign ends a time stamp. Past ASCII: the last byte of …, », ” or a dash.
    return ".?!:\")-]#".utf8.contains(last) || [0xA6, 0xBB, 0xAB, 0x9D, 0x93, 0x94].contains(last)
  }
}
