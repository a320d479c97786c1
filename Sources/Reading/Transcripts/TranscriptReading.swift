import Model

/// The folder `transcripts/`: what was said, which quotes are held against and nothing else is done with.
extension ReportReader {
  static let transcriptFolder = "transcripts"

  /// The transcripts that quotes name, each once. What cannot be read is reported where the first quote names it. No text of theirs is
  /// kept for showing.
  mutating func transcripts(of quotes: [Quote]) -> [Transcript] {
    // A translated quote is a translation of what was said, and its original is held against the transcript.
    guard language == nil || language == ownLanguage else { return [] }
    var seen = Set<String>()
    return quotes.compactMap(\.source).compactMap { source in
      guard source.value.hasPrefix(Self.transcriptFolder + "/"), seen.insert(source.value).inserted else { return nil }
      return transcript(source)
    }
  }

  private mutating func transcript(_ source: Located<String>) -> Transcript? {
    let length = source.value.unicodeScalars.count
    do {
      let bytes = try folder.read(source.value)
      return Transcript.read(try Self.decode(bytes, file: source.value).get().text, file: source.value)
    } catch let fault as FolderFault {
      var diagnostic = fault.diagnostic(about: source.value, at: source.location, length: length)
      if fault == .missing {
        let directory = source.value.split(separator: "/").dropLast().joined(separator: "/")
        let neighbours = ((try? folder.names(in: directory)) ?? []).map { "\(directory)/\($0)" }
        diagnostic.remedy =
          NearMiss.remedy(for: source.value, among: neighbours)
          ?? "put the transcript there, or name the work that the quote is taken from"
      }
      diagnostics.append(diagnostic)
    } catch let error as DiagnosticError {
      diagnostics.append(error.diagnostic)
    } catch {
      diagnostics.append(
        Diagnostic("unreadable-file", at: source.location, length: length, "`\(source.value)` cannot be read"))
    }
    return nil
  }

  /// UTF-8, or Windows-1252 where the bytes prove it as those of a CSV file do.
  private static func decode(_ bytes: [UInt8], file: String) -> Result<SourceText, DiagnosticError> {
    let survey = UTF8Survey(bytes)
    let isWindows1252 =
      survey.firstInvalid != nil && survey.firstLetter == nil && survey.firstZero == nil
      && !bytes.contains(where: Windows1252.isDoubtful)
    return SourceText.decode(isWindows1252 ? Windows1252.utf8(bytes) : bytes, file: file)
  }
}

extension Transcript {
  /// A transcript in any of the forms that there are: subtitles, or plain text with or without labels and time stamps.
  static func read(_ text: String, file: String) -> Transcript {
    let isCues = CueTranscript.isOne(text)
    return Transcript(file: file, utterances: isCues ? CueTranscript.read(text) : TextTranscript.read(text))
  }
}
