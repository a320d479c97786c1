import Model
import Tagging

/// One report to be typeset: the LaTeX, what belongs to it, and where the PDF goes.
public struct Job: Sendable {
  /// The main file's text. It stands in the working folder as `report.tex`.
  public var texSource: String
  /// Which line of `report.tex` comes from which place in the report.
  public var sourceMap: SourceMap
  /// The pictures that `report.tex` names.
  public var pictures: [Picture]
  /// The absolute path of the theme's folder. TeX finds the class and all that belongs to it there.
  public var themeFolder: String
  /// The name of the theme's class, without `.cls`. The fault of this class is told apart from the author's.
  public var className: String
  /// The faces the theme asks for; nil when it makes do with TeX's own.
  public var fonts: FontRequest?
  /// What the leaves in `texSource` belong to, and what the PDF says of itself; nil: the PDF is not tagged.
  public var tags: Tags?
  /// The report's date in seconds since 1970: the only clock TeX sees.
  public var sourceDate: Int
  public var limits: Limits
  /// Where the finished PDF goes, as an absolute path. When nil it is typeset, checked and thrown away.
  public var output: String?
  /// A folder that receives `report.tex`, the log, the auxiliary files and the pictures, for those who want to look at them.
  public var keepTeX: String?
  /// Works on the finished PDF (its path is given) before it takes its place; an error among the diagnostics keeps it back.
  public var finish: (@Sendable (_ pdf: String) -> [Diagnostic])?

  public init(
    texSource: String, sourceMap: SourceMap = SourceMap([]), pictures: [Picture] = [], themeFolder: String,
    className: String, fonts: FontRequest? = nil, tags: Tags? = nil, sourceDate: Int, limits: Limits = Limits(),
    output: String?,
    keepTeX: String? = nil, finish: (@Sendable (_ pdf: String) -> [Diagnostic])? = nil
  ) {
    self.texSource = texSource
    self.sourceMap = sourceMap
    self.pictures = pictures
    self.themeFolder = themeFolder
    self.className = className
    self.fonts = fonts
    self.tags = tags
    self.sourceDate = sourceDate
    self.limits = limits
    self.output = output
    self.keepTeX = keepTeX
    self.finish = finish
  }
}

extension Job {
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

  /// What makes a PDF one that can be read aloud and kept: PDF/UA-1 and PDF/A-2a.
  public struct Tags: Sendable {
    public var structure: StructureTree
    public var metadata: MetadataPacket

    public init(structure: StructureTree, metadata: MetadataPacket) {
      self.structure = structure
      self.metadata = metadata
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
