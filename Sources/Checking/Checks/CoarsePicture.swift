import Model

/// A picture has too few pixels for its size in print.
///
/// ## What it finds
/// A JPEG or PNG with fewer than 200 pixels an inch at the size at which it is printed. Covers' and chapters' pictures fill a
/// frame and are cut to it, so there the height counts too. A PDF is drawn, not made of pixels.
///
/// ## Why it matters
/// On paper the pixels can be seen: edges get steps, and faces go soft. Printers ask for 300 and refuse what is under 200.
///
/// ## Example
/// ```markdown
/// ![Rådhuset i Vejle](images/raadhus.jpg?width=full)
/// ```
/// where the picture is 800 pixels wide; across the page it needs 1339.
///
/// ## How to mend it
/// Ask for the picture as the camera took it; a picture from a website has been made small. Enlarging it in a program adds
/// pixels and no detail. Otherwise print it smaller, with `?width=text`.
struct CoarsePicture: Check {
  let code = "coarse-picture"
  let severity = Severity.warning

  /// Pixels an inch; below it, printers refuse.
  static let lowest = 200

  /// The room that a picture has in print, in millimetres.
  ///
  /// These are the theme `coi`'s upper bounds, bleed included, and the only place that knows them. A theme that prints smaller
  /// prints sharper than said here.
  struct Frame {
    var width: Int
    /// Nil where the picture keeps its shape and the width alone decides.
    var height: Int?

    static let portrait = Frame(width: 40)
    static let text = Frame(width: 125)
    static let full = Frame(width: 170)
    static let chapter = Frame(width: 220, height: 97)
    static let cover = Frame(width: 220, height: 165)
  }

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.printedPictures.compactMap { file, frame in
      guard let picture = subject.report.pictures[file.value], picture.format != .pdf else { return nil }
      let isWideEnough = picture.width >= pixels(for: frame.width)
      let isHighEnough = frame.height.map { picture.height >= pixels(for: $0) } ?? true
      return isWideEnough && isHighEnough ? nil : fault(at: file, picture, frame)
    }
  }

  /// The pixels that `lowest` asks for, rounded up.
  private func pixels(for millimetres: Int) -> Int { (millimetres * Self.lowest * 10 + 253) / 254 }
}

extension Report {
  /// Every picture that is printed, and its room. Logos are the theme's to scale.
  fileprivate var printedPictures: [(file: Located<String>, frame: CoarsePicture.Frame)] {
    var pictures: [(Located<String>, CoarsePicture.Frame)] = []
    if metadata.cover.style == .picture, let file = metadata.cover.picture { pictures.append((file, .cover)) }
    pictures += chapters.compactMap(\.picture).map { ($0.file, .chapter) }
    pictures += interviews.compactMap(\.portrait).map { ($0.file, .portrait) }
    for figure in figures {
      if case .picture(let file) = figure.content { pictures.append((file, .text)) }
    }
    return pictures + photos.map { ($0.file, $0.width == .full ? .full : .text) }
  }
}

extension CoarsePicture {
  private func fault(at file: Located<String>, _ picture: Picture, _ frame: Frame) -> Diagnostic {
    let across = picture.width * 254 / (frame.width * 10)
    guard let height = frame.height else {
      return fault(
        at: file, "`\(file.value)` has \(across) dpi at \(frame.width) mm: it is \(picture.width) pixels wide",
        remedy: "use a picture at least \(pixels(for: frame.width)) pixels wide")
    }
    let resolution = min(across, picture.height * 254 / (height * 10))
    return fault(
      at: file,
      "`\(file.value)` has \(resolution) dpi at \(frame.width) × \(height) mm: "
        + "it is \(picture.width) × \(picture.height) pixels",
      remedy: "use a picture of at least \(pixels(for: frame.width)) × \(pixels(for: height)) pixels")
  }
}
