/// What was said in a conversation, as somebody has written it down. Private: nothing of it reaches a page but the quotes.
public struct Transcript: Sendable {
  /// A line's worth of what was said. Several in a row by the same speaker are one turn: subtitles cut sentences anywhere.
  public struct Utterance: Sendable, Hashable {
    /// The label before it, as it is written: *Interviewer*, *S1*, *Anna Hansen*; nil where the transcript does not say.
    public var speaker: String?
    /// Where in the recording it begins, or the last time stamp before it; nil where the transcript has none.
    public var seconds: Double?
    /// The line in the file, from 1.
    public var line: Int
    /// The words, without label and time stamp.
    public var text: String

    public init(speaker: String? = nil, seconds: Double? = nil, line: Int, text: String) {
      self.speaker = speaker
      self.seconds = seconds
      self.line = line
      self.text = text
    }
  }

  /// The file, relative to the report folder.
  public var file: String
  /// In the order in which they were said.
  public var utterances: [Utterance]

  public init(file: String, utterances: [Utterance]) {
    self.file = file
    self.utterances = utterances
  }
}

/// Where in a transcript a quote was said.
public struct TranscriptPassage: Sendable, Hashable {
  /// The transcript's file, relative to the report folder.
  public var file: String
  /// The first line, from 1.
  public var line: Int
  public var lastLine: Int
  /// Where in the recording the first line is; nil where the transcript has no time stamps.
  public var seconds: Double?
  /// The first line's label; private, and nil where the transcript has none.
  public var speaker: String?

  public init(file: String, line: Int, lastLine: Int, seconds: Double? = nil, speaker: String? = nil) {
    self.file = file
    self.line = line
    self.lastLine = lastLine
    self.seconds = seconds
    self.speaker = speaker
  }
}

extension TranscriptPassage: CustomStringConvertible {
  /// When it was said, *00:12:03*; parts of a second are dropped, and nil without time stamps.
  public var time: String? {
    guard let seconds else { return nil }
    let whole = Int(max(0, min(seconds, 3_599_999)))
    let parts = [whole / 3600, whole / 60 % 60, whole % 60]
    return parts.map { $0 < 10 ? "0\($0)" : String($0) }.joined(separator: ":")
  }

  /// Where in the file: *12-14 at 00:12:03*.
  public var place: String {
    let lines = lastLine > line ? "\(line)-\(lastLine)" : String(line)
    return lines + (time.map { " at \($0)" } ?? "")
  }

  /// *transcripts/anna.vtt:12-14 at 00:12:03*
  public var description: String { "\(file):\(place)" }
}
