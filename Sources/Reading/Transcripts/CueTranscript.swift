import Model

/// A transcript as subtitles: WebVTT (W3C, *WebVTT: The Web Video Text Tracks Format*) or SubRip (`.srt`).
///
/// Both are blocks between empty lines, with a line `00:12:03.000 --> 00:12:07.500` above the words. WebVTT says in tags who
/// speaks (`<v Anna>`), SubRip at most in a label before the words. Blocks without times (the head, `NOTE`, `STYLE`, `REGION`)
/// are nobody's words.
struct CueTranscript {
  private var utterances: [Transcript.Utterance] = []
  private var seconds: Double?
  /// From a label, which holds until the next one.
  private var labelled: String?
  /// From a tag, which holds until its end or the end of its cue.
  private var voice: String?
  private var hasVoices = false

  /// Whether the file is one: it begins with `WEBVTT`, or one of its first lines says times.
  static func isOne(_ text: String) -> Bool {
    let head = text.utf8.prefix(2_000).split(separator: UInt8(ascii: "\n")).prefix(12).map { Array($0)[...].trimmed }
    return head.first?.starts(with: "WEBVTT".utf8) == true || head.contains { times(in: $0) != nil }
  }

  static func read(_ text: String) -> [Transcript.Utterance] {
    var transcript = CueTranscript()
    transcript.hasVoices = text.utf8.contains(UInt8(ascii: "<")) && (text.contains("<v ") || text.contains("<v."))
    var isInCue = false
    for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      let bytes = Array(line)[...].trimmed
      if bytes.isEmpty {
        isInCue = false
      } else if let start = times(in: bytes) {
        isInCue = true
        transcript.seconds = start
        transcript.voice = nil
      } else if isInCue {
        transcript.append(bytes, line: index + 1)
      }
    }
    return transcript.utterances
  }

  /// Where a cue begins, in seconds, of a line that says from when to when.
  private static func times(in line: ArraySlice<UInt8>) -> Double? {
    guard let start = TimeStamp(line), !start.isMarked else { return nil }
    let rest = line.dropFirst(start.length).trimmed
    guard rest.starts(with: "-->".utf8), TimeStamp(rest.dropFirst(3).trimmed) != nil else { return nil }
    return start.seconds
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, line: Int) {
    var words: [UInt8] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) {
        let tag = bytes[(index + 1)..<end]
        if Self.isVoice(tag) || tag.elementsEqual("/v".utf8) {
          add(words, line: line)
          words = []
          voice = Self.isVoice(tag) ? Self.name(inVoice: tag) : nil
        }
        index = end + 1
      } else if byte == UInt8(ascii: "{"), bytes[index...].dropFirst().first == UInt8(ascii: "\\"),
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "}"))
      {
        // SubRip's positions: {\an8}
        index = end + 1
      } else if byte == UInt8(ascii: "&"), let (scalar, length) = Self.entity(bytes[index...]) {
        words.append(contentsOf: scalar.utf8)
        index += length
      } else {
        words.append(byte)
        index += 1
      }
    }
    add(words, line: line)
  }

  private mutating func add(_ words: [UInt8], line: Int) {
    var rest = words[...].trimmed
    guard !rest.isEmpty else { return }
    if !hasVoices, let label = SpeakerLabel(rest) {
      labelled = label.name
      rest = rest.dropFirst(label.length).trimmed
      guard !rest.isEmpty else { return }
    }
    utterances.append(
      Transcript.Utterance(
        speaker: voice ?? labelled, seconds: seconds, line: line, text: String(decoding: rest, as: UTF8.self)))
  }

  /// `v Anna Hansen`, or `v.loud Anna Hansen`.
  private static func isVoice(_ tag: ArraySlice<UInt8>) -> Bool {
    guard tag.first == UInt8(ascii: "v"), let next = tag.dropFirst().first else { return false }
    return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") || next == UInt8(ascii: ".")
  }

  private static func name(inVoice tag: ArraySlice<UInt8>) -> String? {
    let name = tag.drop { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }.trimmed
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  private static func entity(_ bytes: ArraySlice<UInt8>) -> (String, length: Int)? {
    let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", " "), ("&lrm;", ""), ("&rlm;", "")]
    return known.first { bytes.starts(with: $0.0.utf8) }.map { ($0.1, $0.0.utf8.count) }
  }
}
