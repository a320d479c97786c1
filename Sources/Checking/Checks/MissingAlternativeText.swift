import Model

/// A picture has no words for those who cannot see it.
///
/// ## What it finds
/// A figure without `alt`, a photo with nothing between its brackets, a portrait without `portrait-alt` and a chapter's picture
/// without `picture-alt`.
///
/// ## Why it matters
/// The law on accessibility of public bodies' websites and apps covers the documents that they publish (EN 301 549, 10.1.1.1).
/// Without the text a screen reader says *graphic*, and the listener is left with that.
///
/// ## Example
/// ```markdown
/// ![](images/raadhus.jpg "Foto: Trykklar")
/// ```
///
/// ## How to mend it
/// Say what a person who cannot see the picture must know: of a chart what it shows, of a photo what matters about it here. One
/// or two sentences are enough; do not begin with *Billede af*.
struct MissingAlternativeText: Check {
  let code = "missing-alternative-text"
  let severity = Severity.error

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    let report = subject.report
    return report.photos.filter(\.isSilent).map(inProse)
      + report.interviews.compactMap(\.portrait).filter(\.isSilent).map { withKey("portrait-alt", of: $0) }
      + report.chapters.compactMap(\.picture).filter(\.isSilent).map { withKey("picture-alt", of: $0) }
      + report.figures.filter { $0.alternative?.isBlank ?? !$0.content.speaksForItself }.map(ofFigure)
  }
}

extension Photo {
  fileprivate var isSilent: Bool { alternative.isBlank }
}

extension Figure.Content {
  /// A chart's alternative text is written from its data.
  fileprivate var speaksForItself: Bool {
    if case .chart = self { true } else { false }
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}

extension MissingAlternativeText {
  private func inProse(_ photo: Photo) -> Diagnostic {
    fault(
      at: photo.file.location, length: 5 + photo.file.value.unicodeScalars.count, message(photo.file.value),
      remedy: "write between the brackets what a person who cannot see it must know")
  }

  private func withKey(_ key: String, of photo: Photo) -> Diagnostic {
    fault(at: photo.file, message(photo.file.value), remedy: remedy(adding: key))
  }

  private func ofFigure(_ figure: Figure) -> Diagnostic {
    fault(at: figure.id, "figure `\(figure.id.value)` has no alternative text", remedy: remedy(adding: "alt"))
  }

  private func message(_ file: String) -> String { "`\(file)` has no alternative text" }

  private func remedy(adding key: String) -> String {
    "add `\(key): …`, what a person who cannot see it must know"
  }
}
