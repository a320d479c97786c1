import Model
import Platform

/// Pictures as a printer wants them: in inks, at the size they are printed at, with as many dots as the press can show.
///
/// pdfTeX lays each picture on a page of its own, as large as it is printed; Ghostscript turns these pages into inks. So every
/// format that pdfTeX reads is treated alike, PDF's too, and the report takes its pictures from one file.
struct PictureConversion {
  var colours: ColourConversion
  var standard: PrintPreset.Standard
  /// Dots an inch.
  var resolution: Int
  /// The page to the theme's.
  var scale: Double
  var cancellation: Cancellation

  static let file = "trykklar-pictures.pdf"
  private static let plain = "trykklar-plain"

  /// - Parameter folder: TeX's, which has the pictures and receives the file.
  func convert(_ pictures: [PrintRecord.Picture], in folder: String) throws(PrepressFault) {
    guard let tex = colours.machine.path(of: "pdflatex") else {
      throw .noProgram("pdflatex", package: "texlive-latex-base")
    }
    guard let ghostscript = colours.machine.path(of: "gs") else { throw .noProgram("gs", package: "ghostscript") }
    let link = try colours.link(in: folder)
    let plain = Files.join(folder, Self.plain)
    defer { for ending in [".tex", ".pdf", ".log", ".sources"] { Files.remove(plain + ending) } }
    write(source(pictures), to: plain + ".tex")
    write(sources(link), to: plain + ".sources")
    let pages = run(tex, ["-no-shell-escape", "-interaction=batchmode", "-halt-on-error", Self.plain + ".tex"], folder)
    guard pages.succeeded else { throw .failed("pdflatex", said: ColourConversion.lastLine(pages)) }
    let inked = run(ghostscript, arguments(folder), folder)
    guard inked.succeeded, Files.size(of: Files.join(folder, Self.file)) ?? 0 > 0 else {
      throw .failed("gs", said: ColourConversion.lastLine(inked))
    }
  }

  private func write(_ text: String, to path: String) { try? Files.write(Array(text.utf8), to: path) }

  private func run(_ program: String, _ arguments: [String], _ folder: String) -> ChildProcess.Result {
    var environment = ChildProcess.plainEnvironment
    environment["openin_any"] = "p"
    environment["openout_any"] = "p"
    environment["HOME"] = folder
    environment["TMPDIR"] = folder
    environment["SOURCE_DATE_EPOCH"] = "0"
    return ChildProcess(
      program, arguments, environment: environment, folder: folder, limits: .init(seconds: 300)
    ).run(cancellation: cancellation)
  }

  private func source(_ pictures: [PrintRecord.Picture]) -> String {
    let head = """
      \\pdfoutput1 \\pdfminorversion\(standard == .x4 ? 6 : 4) \\pdfhorigin0pt \\pdfvorigin0pt \\pdfinclusionerrorlevel0
      % pdfTeX blends what is transparent in red, green and blue; of two entries the later counts
      \\pdfpageattr{/Group << /S /Transparency /I true /CS /DeviceCMYK >>}
      \\def\\page#1#2#3{\\pdfximage width #1bp height #2bp {#3}\\setbox0\\hbox{\\pdfrefximage\\pdflastximage}%
        \\pdfpagewidth\\wd0 \\pdfpageheight\\ht0 \\shipout\\box0 }

      """
    let pages = pictures.map { picture in
      "\\page{\(Self.points(picture.width * scale))}{\(Self.points(picture.height * scale))}{\(picture.name)}"
    }
    return head + pages.joined(separator: "\n") + "\n\\csname @@end\\endcsname\n"
  }

  /// Hundredths, without an exponent.
  private static func points(_ number: Double) -> String {
    let hundredths = max(1, Int((number * 100).rounded()))
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Which profile Ghostscript sends pictures, drawings and text in red, green and blue through.
  private func sources(_ link: String) -> String {
    ["Image_RGB", "Graphic_RGB", "Text_RGB"].map { "\($0)\t\(Files.name(of: link))\t1\t1\t0\n" }.joined()
  }

  private func arguments(_ folder: String) -> [String] {
    [
      "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "--permit-file-read=\(folder)/",
      "--permit-file-read=\(colours.profile.path)", "-sDEVICE=pdfwrite",
      // What is transparent is flattened for 1.3, with so many dots.
      "-r\(resolution)", "-dCompatibilityLevel=\(standard == .x4 ? "1.6" : "1.3")", "-sColorConversionStrategy=CMYK",
      "-sProcessColorModel=DeviceCMYK", "-sOutputICCProfile=\(colours.profile.path)",
      "-sSourceObjectICC=\(Self.plain).sources", "-dAutoRotatePages=/None", "-dDownsampleColorImages=true",
      "-dColorImageDownsampleType=/Bicubic", "-dColorImageResolution=\(resolution)",
      "-dColorImageDownsampleThreshold=1.1", "-dDownsampleGrayImages=true", "-dGrayImageDownsampleType=/Bicubic",
      "-dGrayImageResolution=\(resolution)", "-dGrayImageDownsampleThreshold=1.1", "-dAutoFilterColorImages=false",
      "-dColorImageFilter=/DCTEncode", "-dAutoFilterGrayImages=false", "-dGrayImageFilter=/FlateEncode",
      "-sOutputFile=\(Self.file)", "-c",
      // The finest that JPEG has: no block can be seen in print.
      "<< /ColorImageDict << /QFactor 0.15 /Blend 1 /HSamples [1 1 1 1] /VSamples [1 1 1 1] >> >> setdistillerparams",
      "-f", Self.plain + ".pdf",
    ]
  }
}
