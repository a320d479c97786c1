import Model

/// Which Debian package brings what, and what it is for.
enum Packages {
  struct Entry {
    var name: String
    var package: String
    var purpose: String
    var isRequired = true
    var versionFlag = "--version"
  }

  static let programs = [
    Entry(name: "pdflatex", package: "texlive-latex-base", purpose: "setting the report"),
    Entry(name: "kpsewhich", package: "texlive-binaries", purpose: "finding TeX's files"),
    Entry(name: "otftotfm", package: "lcdf-typetools", purpose: "making the theme's fonts ready for TeX"),
    Entry(
      name: "pdfinfo", package: "poppler-utils", purpose: "checking the finished PDF", isRequired: false,
      versionFlag: "-v"),
    Entry(
      name: "pdffonts", package: "poppler-utils", purpose: "checking the fonts in the finished PDF", isRequired: false,
      versionFlag: "-v"),
    Entry(
      name: "unzip", package: "unzip", purpose: "importing coded interviews", isRequired: false, versionFlag: "-v"),
    Entry(name: "qpdf", package: "qpdf", purpose: "checking the finished PDF's structure", isRequired: false),
    Entry(
      name: "transicc", package: "liblcms2-utils", purpose: "colours as inks, for the print profile", isRequired: false,
      versionFlag: "-h"),
    Entry(
      name: "linkicc", package: "liblcms2-utils", purpose: "keeping to a printer's limit of ink", isRequired: false,
      versionFlag: "-h"),
    Entry(
      name: "gs", package: "ghostscript", purpose: "pictures as inks for print, and preflight of inks",
      isRequired: false),
    Entry(name: "git", package: "git", purpose: "reading a report as it was at a revision", isRequired: false),
    Entry(name: "hunspell", package: "hunspell", purpose: "checking the spelling", isRequired: false),
    Entry(
      name: "setpriv", package: "util-linux", purpose: "ending TeX when Trykklar itself is killed", isRequired: false),
  ]

  static let texFiles = [
    Entry(name: "babel.sty", package: "texlive-latex-base", purpose: "the language of the report"),
    Entry(name: "danish.ldf", package: "texlive-lang-european", purpose: "setting Danish"),
    Entry(name: "loadhyph-da.tex", package: "texlive-lang-european", purpose: "dividing Danish words"),
    Entry(name: "xcolor.sty", package: "texlive-latex-recommended", purpose: "the theme's colours"),
    Entry(
      name: "microtype.sty", package: "texlive-latex-recommended", purpose: "even lines, in themes that ask for it",
      isRequired: false),
  ]

  /// Folders of TeX Live, or single files, and the package that brings them; for files that TeX did not find.
  private static let ofTeXFiles = [
    "danish.ldf": "texlive-lang-european", "english.ldf": "texlive-latex-base",
    "microtype.sty": "texlive-latex-recommended", "hyperref.sty": "texlive-latex-base",
    "graphicx.sty": "texlive-latex-base", "babel.sty": "texlive-latex-base", "xcolor.sty": "texlive-latex-recommended",
    "booktabs.sty": "texlive-latex-recommended", "pict2e.sty": "texlive-pictures",
    "geometry.sty": "texlive-latex-base", "fontenc.sty": "texlive-latex-base",
    "tabularray.sty": "texlive-latex-extra", "enumitem.sty": "texlive-latex-extra",
    "titlesec.sty": "texlive-latex-extra", "fancyhdr.sty": "texlive-latex-base",
    "expl3.sty": "texlive-latex-base", "tagpdf.sty": "texlive-latex-extra",
  ]

  /// The package that brings a TeX file; nil when it is not known.
  static func package(ofTeXFile name: String) -> String? { ofTeXFiles[name] }

  /// The package that brings a font, by the folder that Debian puts it in; nil when it is not known.
  static func package(ofFont path: String) -> String? {
    let parts = path.split(separator: "/").map(String.init)
    guard parts.count > 5, parts[0] == "usr", parts[1] == "share", parts[2] == "fonts" else { return nil }
    if parts[4] == "linux-libertine" { return "fonts-linuxlibertine" }
    // fonts-inter is in opentype/inter, fonts-ebgaramond in opentype/ebgaramond: the folder is the package's name.
    return "fonts-\(parts[4])"
  }

  /// A program that a build cannot do without is not there.
  static func missing(_ program: String) -> Diagnostic {
    let entry = programs.first { $0.name == program }
    let purpose = entry.map { "; it is needed for \($0.purpose)" } ?? ""
    return Diagnostic(
      "missing-program", .error, "`\(program)` is not installed\(purpose)", remedy: remedy(entry?.package))
  }

  static func remedy(_ package: String?) -> String {
    package.map { "install it: apt-get install \($0)" } ?? "install it; `apt-file search` tells which package has it"
  }
}

enum FontFile {
  static func isFont(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".otf") || name.hasSuffix(".ttf")
  }
}
