import Foundation
import Harness
import Testing

/// The program as its users meet it: words in, status and two streams out.
@Suite struct CommandLineTests {
  private func trykklar(_ words: String..., in folder: String = "/", environment: [String: String] = [:]) -> (
    output: String, errors: String, status: Int32?
  ) {
    Workshop.run(
      Workshop.program, words, in: folder,
      environment: environment.merging(["TRYKKLAR_TEMPLATES": Workshop.templates]) { own, _ in own })
  }

  @Test("--version and --help print to standard output and succeed", arguments: ["--version", "--help", "help"])
  func information(word: String) {
    let run = trykklar(word)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("trykklar"))
    #expect(run.errors.isEmpty)
  }

  @Test(
    "each command explains itself",
    arguments: [
      "new", "check", "explain", "build", "merge", "watch", "changes", "editions", "values", "evidence", "stats",
      "bind",
      "import", "schema", "doctor",
    ])
  func help(command: String) {
    let run = trykklar(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("usage: trykklar \(command)"))
  }

  @Test("an unknown command gets the nearest one and status 2")
  func unknownCommand() {
    let run = trykklar("bulid", "x")
    #expect(run.status == 2)
    #expect(run.errors == "trykklar: unknown command `bulid`; did you mean `build`?\n")
  }

  @Test("an unknown option gets the nearest one and status 2")
  func unknownOption() {
    let run = trykklar("build", "x", "--ouput", "y")
    #expect(run.status == 2)
    #expect(run.errors == "trykklar: unknown option `--ouput`; did you mean `--output`?\n")
  }

  @Test("no words at all is wrong usage")
  func nothing() { #expect(trykklar().status == 2) }

  @Test(
    "a command without its folder is wrong usage",
    arguments: ["new", "check", "build", "values", "evidence", "stats", "bind", "watch"])
  func noFolder(command: String) {
    let run = trykklar(command)
    #expect(run.status == 2)
    #expect(run.errors.contains("lacks its FOLDER"))
  }

  @Test("a folder that is not there is named, with status 1", arguments: ["check", "build"])
  func missingFolder(command: String) throws {
    let folder = try TemporaryFolder()
    let run = trykklar(command, "ingen", in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("there is no folder `ingen`"))
  }

  @Test("an empty folder lacks its report.yaml")
  func emptyFolder() throws {
    let folder = try TemporaryFolder()
    let run = trykklar("check", folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("error[missing-file]: `report.yaml` is not there"))
  }

  @Test("check says everything in one run, sorted by place, with the line and a caret")
  func check() throws {
    let folder = try TemporaryFolder(
      SmallReport.chapter("Se [](figur:a) og [](section:b).\n", ["quotes.yaml": "- {id: a, txt: Ord}\n"]))
    let run = trykklar("check", "rapport", in: folder.path)
    #expect(run.errors.contains("there is no folder"))
    let whole = trykklar("check", ".", in: folder.path)
    #expect(whole.status == 1)
    expectEqual(
      whole.errors,
      """
      chapters/indledning.md:5:4: error[unknown-scheme]: no part of a report is called `figur:`
          5 | Se [](figur:a) og [](section:b).
            |    ^~~~~~~~~~~
          = did you mean `figure`?
      chapters/indledning.md:5:19: error[unknown-reference]: no section is called `b`
          5 | Se [](figur:a) og [](section:b).
            |                   ^~~~~~~~~~~~~
          = write `{#b}` after the section's title
      quotes.yaml:1:3: error[missing-key]: a quote lacks `text`
          1 | - {id: a, txt: Ord}
            |   ^
          = add `text: …`
      quotes.yaml:1:11: error[unknown-key]: a quote has no key `txt`
          1 | - {id: a, txt: Ord}
            |           ^~~
          = did you mean `text`?
      .: 4 errors

      """)
    #expect(whole.output.isEmpty)
  }

  @Test("check writes one whole document for all folders, and nothing else", arguments: ["json", "sarif", "junit"])
  func checkFormat(format: String) throws {
    let folder = try TemporaryFolder(SmallReport.files)
    let run = trykklar("check", ".", "ingen", "--format", format, in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("missing-folder"))
    let clean = trykklar("check", ".", "--format", format, in: folder.path)
    #expect(clean.status == 0)
    #expect(!clean.output.isEmpty)
    #expect(trykklar("check", ".", "--format", "github", in: folder.path).output.isEmpty)
  }

  @Test("an unknown format gets the nearest one and status 2")
  func unknownFormat() {
    let run = trykklar("check", ".", "--format", "sarf")
    #expect(run.status == 2)
    #expect(run.errors == "trykklar: there is no format `sarf`; did you mean `sarif`?\n")
  }

  @Test("check counts what is waived")
  func waived() throws {
    let prose = "<!-- trykklar: allow unbound-number: because so it is -->\nLoven kræver 74 pct.\n"
    let folder = try TemporaryFolder(SmallReport.chapter(prose))
    let run = trykklar("check", ".", in: folder.path)
    #expect(run.status == 0)
    #expect(run.errors == ".: 1 waived\n")
  }

  @Test("explain prints a page, lists all codes, and knows the nearest one")
  func explain() {
    let page = trykklar("explain", "unbound-number")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("unbound-number: "))
    #expect(trykklar("explain").output.contains("\nunbound-number "))
    let unknown = trykklar("explain", "unbound-numbr")
    #expect(unknown.status == 2)
    #expect(unknown.errors == "trykklar: there is no code `unbound-numbr`; did you mean `unbound-number`?\n")
  }

  @Test("a file that is not UTF-8 is named with the byte's line")
  func notUTF8() throws {
    let folder = try TemporaryFolder(SmallReport.files)
    let latin1 = Array((SmallReport.frontMatter + "Br").utf8) + [0xF8] + Array("d\n".utf8)
    try folder.write(latin1, to: SmallReport.chapterFile)
    let run = trykklar("check", ".", in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("chapters/indledning.md:5:3: error[not-utf8]: byte 0xF8 is not UTF-8"))
  }

  @Test("a symbolic link that leads out of the report folder is refused")
  func linkOutside() throws {
    let folder = try TemporaryFolder(SmallReport.files)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/quotes.yaml", withDestinationPath: "/etc/passwd")
    let run = trykklar("check", ".", in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("error[path-outside]: `quotes.yaml` leads out of the report folder"))
    #expect(!run.errors.contains("root:"))
  }

  @Test("new makes a report that checks clean, and refuses a folder with something in it")
  func new() throws {
    let folder = try TemporaryFolder()
    let made = trykklar("new", "rapport", in: folder.path)
    #expect(made.status == 0)
    #expect(made.output.contains("rapport/report.yaml\n"))
    let checked = trykklar("check", "rapport", in: folder.path)
    #expect(checked.status == 0)
    #expect(checked.output == "rapport: no errors\n")
    #expect(checked.errors.isEmpty)
    let again = trykklar("new", "rapport", in: folder.path)
    #expect(again.status == 1)
    #expect(again.errors.contains("error[folder-not-empty]"))
  }

  @Test("build prints the PDF's path alone on standard output")
  func build() throws {
    let folder = try TemporaryFolder()
    for (name, text) in SmallReport.files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
    let run = trykklar("build", "rapport", in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasSuffix("Output/rapport/rapport.pdf\n"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test("without TeX, build says what to install and ends with status 3")
  func withoutTeX() throws {
    let folder = try TemporaryFolder(SmallReport.files)
    let run = trykklar("build", ".", in: folder.path, environment: ["PATH": folder.path])
    #expect(run.status == 3)
    #expect(run.errors.contains("missing-program"))
    #expect(run.errors.contains("texlive-latex-base"))
  }

  @Test(
    "a number of jobs that makes no sense, and a part that is none, are refused with status 2",
    arguments: [
      (["--jobs", "0"], "`--jobs` is a whole number from 1 to 1000, not `0`"),
      (["--jobs", "to"], "`--jobs` is a whole number from 1 to 1000, not `to`"),
      (["--all", "--shard", "3/2"], "`--shard` is a part of a whole, `1/8` to `8/8`, not `3/2`"),
      (["--shard", "1/2"], "`--shard` divides all editions; give `--all` with it"),
      (["--all", "--shard", "1/2", "--profile", "draft"], "a draft is not divided"),
      (["--all", "--shard", "1/2", "--since", "HEAD"], "`--shard` and `--since` exclude each other"),
      (["--all", "--shard", "1/2", "b/a"], "`a` and `b/a` are both called `a`"),
    ])
  func parts(words: [String], said: String) {
    let run = Workshop.run(Workshop.program, ["build", "a"] + words)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("trykklar: \(said)"))
  }

  @Test("a run of several reports is divided among all of them, in whatever order they are named")
  func partsOfSeveral() throws {
    let folder = try TemporaryFolder()
    for report in ["a", "b"] {
      for (name, text) in SmallReport.files { try folder.write(Array(text.utf8), to: "\(report)/\(name)") }
    }
    let first = trykklar("build", "--all", "--shard", "1/2", "b", "a", in: folder.path)
    #expect(first.output == "Output/a/a.pdf\n")
    let second = trykklar("build", "--all", "--shard", "2/2", "./a", "b/", in: folder.path)
    #expect(second.output == "Output/b/b.pdf\n")
    let merged = trykklar("merge", "Output", in: folder.path)
    #expect(merged.output == "Output/a/manifest.json\nOutput/b/manifest.json\n", "\(merged.errors)")
  }

  @Test("parts in several folders are joined in another, which must be named")
  func mergeWithoutOutput() {
    let run = trykklar("merge", "a", "b")
    #expect(run.status == 2)
    #expect(run.errors.contains("name the folder that they are copied to: `--output DIR`"))
  }

  @Test(
    "a TeX that crashes costs its own edition, which is named; a log says how far the build has come, unless it is to be quiet"
  )
  func crash() throws {
    let folder = try TemporaryFolder([
      "pdflatex": "#!/bin/sh\ngrep -q Knald report.tex && kill -SEGV $$\nexec /usr/bin/pdflatex \"$@\"\n"
    ])
    let files = SmallReport.chapter(
      "Ord.\n\n> [!EDITION b]\n> Knald.\n", ["editions.yaml": "- {id: a}\n- {id: b}\n- {id: c}\n"])
    for (name, text) in files { try folder.write(Array(text.utf8), to: "rapport/\(name)") }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/pdflatex")
    let path = ["PATH": folder.path + ":/usr/bin:/bin"]
    let run = trykklar("build", "--all", "--jobs", "3", "rapport", in: folder.path, environment: path)
    #expect(run.status == 1)
    #expect(run.output == "Output/rapport/a/rapport-a.pdf\nOutput/rapport/c/rapport-c.pdf\n")
    #expect(run.errors.contains("error[tex-crashed]: `pdflatex` was ended by signal 11\n    = in the edition `b`\n"))
    #expect(run.errors.contains(" b, not made, "))
    #expect(run.errors.contains("rapport: 3/3 "))
    let quiet = trykklar("build", "--all", "--quiet", "rapport", in: folder.path, environment: path)
    #expect(quiet.output == run.output)
    #expect(!quiet.errors.contains("3/3"))
  }

  @Test("doctor finds everything on a machine that is set up")
  func doctor() {
    let run = trykklar("doctor")
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.contains("pdflatex"))
  }
}
