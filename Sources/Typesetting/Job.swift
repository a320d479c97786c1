import Model
import Platform
import Tagging

/// One report to be typeset: the LaTeX, what belongs to it, and where the PDF goes.
public struct Job: Sendable {
  /// The main file's text. It stands in the working folder as `report.tex`.
  public var texSource: String
  /// Which line of `report.tex` comes from which place in the report.
  public var sourceMap: SourceMap
  /// The pictures that `report.tex` names.
  public var pictures: [Picture]
  /// Files that stand beside `report.tex`, and are none that TeX writes, by plain names: what they hold when TeX starts.
  public var files: [String: [UInt8]] = [:]
  /// Works in TeX's folder after a pass that another follows: is given the folder and what TeX has written, and may write anew
  /// what `files` names. An error among the diagnostics ends the job.
  public var betweenPasses:
    (@Sendable (_ folder: String, _ written: [String: [UInt8]], _ cancellation: Cancellation) -> [Diagnostic])?
  /// Files that keep what TeX has written for its next pass, of this job and of its like, the nearest first. Where nothing has
  /// moved since, one pass is enough; however many it takes, the pages are the same. All are written when the job is done.
  public var memories: [String] = []
  /// With memories: digests of the text's chapters and of all that decides how they are broken, by their labels. What TeX has decided
  /// of a chapter that is no longer what it was is forgotten.
  public var chapters: [String: String] = [:]
  /// The absolute path of the theme's folder. TeX finds the class and all that belongs to it there.
  public var themeFolder: String
  /// The absolute paths of the folders of the themes that it builds on, the nearest first; TeX looks there for what it lacks.
  public var baseFolders: [String] = []
  /// The design that the class reads, under its file's name; nil for a class that has it all.
  public var design: Design?
  /// What the theme's class can be kept as once it has been read; nil: it is read in every pass.
  public var format: Format?
  /// The name of the theme's class, without `.cls`. The fault of this class is told apart from the author's.
  public var className: String
  /// The faces the theme asks for; nil when it makes do with TeX's own.
  public var fonts: FontRequest?
  /// What the leaves in `texSource` belong to; nil: the PDF is not tagged. A job with a structure brings, as `files` and
  /// `pictures`, what the PDF states of itself: `trykklar.xmp` and `trykklar-profile.icc`.
  public var structure: StructureTree?
  /// The report's date in seconds since 1970: the only clock TeX sees.
  public var sourceDate: Int
  public var limits: Limits
  /// Where the finished PDF goes, as an absolute path. When nil it is typeset, checked and thrown away.
  public var output: String?
  /// A folder that receives `report.tex`, the log, the auxiliary files and the pictures, for those who want to look at them.
  public var keepTeX: String?
  /// Where the PDF goes, as an absolute path, that `finish` has kept back, for those who want to look at what is wrong; nil: nowhere.
  public var refused: String?
  /// Works on the finished PDF (its path is given, in TeX's folder) before it takes its place; an error among the diagnostics
  /// keeps it back.
  public var finish: (@Sendable (_ pdf: String) -> [Diagnostic])?

  public init(
    texSource: String, sourceMap: SourceMap = SourceMap([]), pictures: [Picture] = [], themeFolder: String,
    baseFolders: [String] = [], design: Design? = nil, className: String, fonts: FontRequest? = nil,
    structure: StructureTree? = nil,
    sourceDate: Int, limits: Limits = Limits(), output: String?,
    keepTeX: String? = nil, finish: (@Sendable (_ pdf: String) -> [Diagnostic])? = nil
  ) {
    self.texSource = texSource
    self.sourceMap = sourceMap
    self.pictures = pictures
    self.themeFolder = themeFolder
    self.baseFolders = baseFolders
    self.design = design
    self.className = className
    self.fonts = fonts
    self.structure = structure
    self.sourceDate = sourceDate
    self.limits = limits
    self.output = output
    self.keepTeX = keepTeX
    self.finish = finish
  }
}

extension Job {
  /// A small file of LaTeX that stands beside `report.tex`.
  public struct Design: Hashable, Sendable {
    public var name: String
    public var source: String

    public init(name: String, source: String) {
      self.name = name
      self.source = source
    }
  }

  /// The part of `texSource` that is the same in many jobs.
  public struct Format: Hashable, Sendable {
    /// The line of `texSource` that loads the class.
    public var documentClass: String
    /// A digest of all files in the theme's folder and in those of the themes that it builds on.
    public var theme: String

    public init(documentClass: String, theme: String) {
      self.documentClass = documentClass
      self.theme = theme
    }
  }

  /// A picture under the name that `report.tex` knows it by.
  public struct Picture: Hashable, Sendable {
    /// The name in the working folder: plain letters, digits and hyphens and an extension, no folder.
    public var name: String
    /// The absolute path of the original.
    public var original: String

    public init(name: String, original: String) {
      self.name = name
      self.original = original
    }
  }

  /// What a report may use of the machine.
  public struct Limits: Hashable, Sendable {
    /// How long one pass may take.
    public var secondsPerPass: Double
    /// How much memory TeX may use, in bytes.
    public var memory: Int
    /// How large a file TeX may write, in bytes.
    public var fileSize: Int
    /// How often TeX may be run for one PDF.
    public var passes: Int

    public init(
      secondsPerPass: Double = 120, memory: Int = 2 << 30, fileSize: Int = 1 << 30, passes: Int = 4
    ) {
      self.secondsPerPass = secondsPerPass
      self.memory = memory
      self.fileSize = fileSize
      self.passes = max(1, passes)
    }
  }
}
