import Foundation
import Glibc
import Harness
import Model
import Platform

@testable import Typesetting

/// A small report, a theme to go with it, and a machine of its own.
struct Bench {
  let scratch: Scratch
  var machine: Machine

  init(cls: String = Bench.plain) throws {
    scratch = try Scratch()
    try scratch.write("theme/plain.cls", cls)
    var environment = Machine.current.environment
    environment["TMPDIR"] = try scratch.folder("tmp")
    environment["HOME"] = try scratch.folder("home")
    environment["XDG_CACHE_HOME"] = nil
    machine = Machine(environment: environment, cores: 2)
  }

  /// LaTeX's own fonts and encoding: those of T1 are bitmaps, which a machine with nothing but `scripts/setup` cannot make.
  static let plain = #"""
    \NeedsTeXFormat{LaTeX2e}
    \ProvidesClass{plain}
    \LoadClass[a4paper]{article}
    \RequirePackage{graphicx}
    """#

  func job(_ body: String, limits: Job.Limits = .init(secondsPerPass: 300), output: String? = "out/report.pdf") -> Job {
    // The first line of the body is line 3 of report.tex, and comes from line 3 of the author's file.
    let source = "\\documentclass{plain}\n\\begin{document}\n\(body)\n\\end{document}\n"
    let map = (3..<200).map { (line: $0, location: SourceLocation(file: "chapters/a.md", line: $0)) }
    return Job(
      texSource: source, sourceMap: SourceMap(map), themeFolder: Files.join(scratch.path, "theme"), className: "plain",
      sourceDate: 1_700_000_000, limits: limits, output: output.map { Files.join(scratch.path, $0) })
  }

  func run(_ job: Job, cancellation: Cancellation = Cancellation()) -> TypesettingResult {
    Typesetter(machine: machine).run(job, cancellation: cancellation)
  }

  /// What is left in the folder for temporary files.
  var leftovers: [String] { Files.names(in: Files.join(scratch.path, "tmp")) }
}

extension TypesettingResult {
  var codes: [String] { diagnostics.map(\.code) }
}
