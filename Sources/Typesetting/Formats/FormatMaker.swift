import Model
import Platform

/// Has pdfTeX read a theme's class and write down what it then knows.
struct FormatMaker {
  static let file = "house.fmt"

  var machine: Machine
  var program: String
  var job: Job
  var fonts: String?

  /// - Returns: whether there is a format in the folder now. A class that has anything to say while it is read is not kept, since it
  ///   would say it once and never again.
  func make(in folder: String, cancellation: Cancellation) -> Bool {
    guard let working = try? WorkingFolder(job: task, fonts: fonts, in: machine.temporaryFolder) else { return false }
    defer { working.remove() }
    let child = TeXProcess(program: program, folder: working, job: task).run(.format, cancellation: cancellation)
    guard child.succeeded, let log = try? Files.read(working.log, limit: 16 << 20),
      LogParser(job: task).parse(log).diagnostics.isEmpty,
      let packed = try? Files.read(Files.join(working.path, "\(WorkingFolder.main).fmt")),
      let record = try? Files.read(Files.join(working.path, "\(WorkingFolder.main).fls"), limit: 16 << 20)
    else { return false }
    return (try? Files.write(unpacked(packed, in: working), to: Files.join(folder, Self.file))) != nil
      && FormatManifest.write(for: folder, read: read(record))
  }

  /// The class alone. What a report says after it is the same; what the class would read last, the profile, it reads in each run.
  private var task: Job {
    var task = Job(
      texSource: "", themeFolder: job.themeFolder, baseFolders: job.baseFolders, design: job.design,
      className: job.className, sourceDate: 0, limits: job.limits, output: nil)
    task.texSource = """
      \\ExplSyntaxOn \\sys_ensure_backend: \\ExplSyntaxOff
      \(job.format?.documentClass ?? "")
      \(Self.emptyPage)
      \\renewcommand\\documentclass[2][]{\\InputIfFileExists{trykklar-profile.tex}{}{}}
      \\dump

      """
    return task
  }

  /// A format keeps no page. A class that has put something on the first one already, such as a colour, is not kept. To look there the page
  /// is broken off, with a box on it of our own.
  private static let emptyPage = #"""
    \begingroup \makeatletter
      \output{\setbox\z@\vbox{\unvbox\@cclv \setbox\z@\lastbox \unskip \xdef\@gtempa{\the\lastnodetype}}\global\deadcycles\z@}
      \hbox{}\penalty-\@M
      \ifnum\@gtempa=\m@ne \else \errmessage{Something stands on the first page}\fi
    \endgroup \prevdepth-1000pt
    """#

  /// pdfTeX packs what it dumps, and takes five times as long to read that as to read it unpacked.
  private func unpacked(_ format: [UInt8], in working: WorkingFolder) -> [UInt8] {
    guard format.starts(with: [0x1F, 0x8B]), let gzip = machine.path(of: "gzip") else { return format }
    let child = ChildProcess(
      gzip, ["-dc"], limits: .init(seconds: 30, output: 256 << 20),
      input: Files.join(working.path, "\(WorkingFolder.main).fmt")
    ).run()
    return child.succeeded ? child.output : format
  }

  /// The files that TeX has read and that are no part of the theme, the fonts or the job, and the indices by which it found them.
  private func read(_ record: [UInt8]) -> [String] {
    let lines = String(decoding: record, as: UTF8.self).split(separator: "\n")
    let files = lines.filter { $0.hasPrefix("INPUT /") }.map { String($0.dropFirst("INPUT ".count)) }
    return Set(files + [program] + indices).sorted()
  }

  private var indices: [String] {
    guard let kpsewhich = machine.path(of: "kpsewhich") else { return [] }
    let child = ChildProcess(kpsewhich, ["-all", "ls-R"], limits: .init(seconds: 20, output: 1 << 16)).run()
    return child.text.split(separator: "\n").map(String.init)
  }
}
