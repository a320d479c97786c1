import Model

/// A picture has too few pixels for its size in print.
///
/// ## What it finds
/// A JPEG or PNG with fewer than 200 pixels an inch at the width at which it is printed. A PDF is drawn, not made of pixels.
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

  /// Printed widths in millimetres: the widest that the theme `coi` sets each kind of picture, bleed included. A theme that sets
  /// them narrower prints them sharper than said here.
  enum PrintedWidth: Int {
    case portrait = 40
    case text = 125
    case full = 170
    case bleeding = 216
  }

  func run(_ subject: CheckSubject) -> [Diagnostic] {
    subject.report.printedPictures.compactMap { file, width in
      guard let picture = subject.report.pictures[file.value], picture.format != .pdf else { return nil }
      let needed = Self.pixels(for: width)
      return picture.width < needed ? fault(at: file, picture, width, needed: needed) : nil
    }
  }

  /// The pixels that `lowest` asks for.
  static func pixels(for width: PrintedWidth) -> Int { (width.rawValue * lowest * 10 + 253) / 254 }
}

extension Report {
  /// Every picture that is printed, and how wide. Logos are the theme's to scale.
  fileprivate var printedPictures: [(file: Located<String>, width: CoarsePicture.PrintedWidth)] {
    var pictures: [(Located<String>, CoarsePicture.PrintedWidth)] = []
    if metadata.cover.style == .picture, let file = metadata.cover.picture { pictures.append((file, .bleeding)) }
    pictures += chapters.compactMap(\.picture).map { ($0.file, .bleeding) }
    pictures += interviews.compactMap(\.portrait).map { ($0.file, .portrait) }
    for figure in figures {
      if case .picture(let file) = figure.content { pictures.append((file, .text)) }
    }
    return pictures + photos.map { ($0.file, $0.width == .full ? .full : .text) }
  }
}

extension CoarsePicture {
  private func fault(
    at file: Located<String>, _ picture: Picture, _ width: PrintedWidth, needed: Int
  ) -> Diagnostic {
    let resolution = picture.width * 254 / (width.rawValue * 10)
    return fault(
      at: file, "`\(file.value)` has \(resolution) dpi at \(width.rawValue) mm: it is \(picture.width) pixels wide",
      remedy: "use a picture at least \(needed) pixels wide")
  }
}
