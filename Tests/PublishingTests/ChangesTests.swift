import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing

/// A report in a git repository of its own, and what the program says of it.
private final class SmallRepository {
  let folder: TemporaryFolder

  init(_ files: [String: String]) throws {
    folder = try TemporaryFolder()
    git("init", "-q", "-b", "main")
    try write(files)
    commit()
  }

  func write(_ files: [String: String]) throws {
    for (name, text) in files { try folder.write(Array(text.utf8), to: "r/\(name)") }
  }

  func commit() {
    git("add", "-A")
    git("commit", "-q", "-m", "x")
  }

  @discardableResult
  func git(_ words: String...) -> String {
    let identity = [
      "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
      "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path,
    ]
    return Workshop.run("git", words, in: folder.path, environment: identity).output
  }

  func trykklar(_ words: String...) -> (output: String, errors: String, status: Int32?) {
    Workshop.run(
      Workshop.program, words, in: folder.path, environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
  }
}

@Suite struct ChangesTests {
  private static let prose = "Vi talte med [24](value:antal) ledere.\n"

  private static func files(_ prose: String = prose, antal: Int = 24) -> [String: String] {
    SmallReport.chapter(prose, ["facts.yaml": "facts: [{id: antal, value: \(antal)}]\n"])
  }

  @Test("a report is held against itself at a revision, whatever the work tree holds")
  func revision() throws {
    let repository = try SmallRepository(Self.files())
    #expect(repository.trykklar("changes", "main", "r") == ("", "", 0))
    try repository.write(Self.files(antal: 25))
    let run = repository.trykklar("changes", "main", "r")
    #expect(
      run.output == """
        main → r: 1 number moved, 1 phrase untrue now, 1 diagnostic new

        numbers
          antal    24 → 25  +1
              chapters/indledning.md:5:14

        phrases untrue now
          chapters/indledning.md:5:14: `24` does not say that fact `antal` is 25
              = write `25`

        editions
          the report  unchanged

        diagnostics
          new: chapters/indledning.md:5:14: error[stale-number]: `24` does not say that fact `antal` is 25

        """)
    #expect(run.errors.isEmpty && run.status == 0)
    #expect(repository.trykklar("changes", "--exit-code", "main", "r").status == 1)
    #expect(repository.trykklar("changes", "--exit-code", "main:r", "r").status == 1)
    #expect(repository.git("status", "--porcelain") == " M r/facts.yaml\n")
  }

  @Test("what cannot be read at a revision is said with git's own words and what to do")
  func faults() throws {
    let repository = try SmallRepository(Self.files())
    let unknown = repository.trykklar("changes", "mian", "r")
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("error[unknown-revision]: `mian` is neither a folder nor a revision: Needed a"))
    let moved = repository.trykklar("changes", "main:q", "r")
    #expect(
      moved.errors.hasPrefix(
        "error[report-not-in-revision]: `q` is no folder in `main`\n    = name the folder that the report had, such as `main:r`"
      ))
    let option = repository.trykklar("changes", "--", "--upload-pack=x", "r")
    #expect(option.status == 1 && option.errors.contains("error[unknown-revision]"))
    let outside = try TemporaryFolder(Self.files())
    let none = repository.trykklar("changes", "main", outside.path)
    #expect(none.status == 1 && none.errors.contains("is in no git repository that can be read: not a git repository"))
    #expect(repository.trykklar("changes", "main").status == 2)
  }

  @Test("nothing that a repository's settings name is run")
  func settings() throws {
    let repository = try SmallRepository(Self.files())
    let trap = repository.folder.path + "/trap"
    try repository.folder.write(Array("#!/bin/sh\ntouch \(trap).sprung\n".utf8), to: "trap")
    repository.git("config", "core.fsmonitor", trap)
    repository.git("config", "filter.x.smudge", trap)
    repository.git("config", "diff.x.textconv", trap)
    repository.git("config", "core.pager", trap)
    try repository.folder.write(Array("* filter=x diff=x\n".utf8), to: ".gitattributes")
    _ = Workshop.run("chmod", ["+x", trap])
    #expect(repository.trykklar("changes", "main", "r").status == 0)
    #expect(repository.folder.bytes(of: "trap.sprung") == nil)
  }

  @Test("a symbolic link in a revision leads to its file, and never out of the report")
  func links() throws {
    let repository = try SmallRepository(Self.files())
    try repository.folder.write(Array("hemmeligt".utf8), to: "secret")
    let link = { (target: String, name: String) in
      _ = Workshop.run("ln", ["-sf", target, repository.folder.path + "/r/" + name])
    }
    link("../secret", "quotes.yaml")
    link("facts.yaml", "facts.da.yaml")
    repository.commit()
    #expect(repository.trykklar("changes", "main", "r") == ("", "", 0))
  }

  @Test("in Markdown nothing that an author wrote is mark-up, and JSON is JSON")
  func formats() throws {
    let repository = try SmallRepository(Self.files("Ord | \\<b> a_b_c @navn #12 [24](value:antal).\n"))
    try repository.write(Self.files("Ny | \\<b> a_b_c @navn #12 [24](value:antal).\n", antal: 25))
    let markdown = repository.trykklar("changes", "main", "r", "--format", "markdown").output
    #expect(
      markdown.hasPrefix(
        """
        ### What changed: `main` → `r`

        1 number moved, 1 phrase untrue now, 1 chapter reworded, 1 edition affected, 1 diagnostic new.

        #### Phrases that are no longer true

        """))
    #expect(
      markdown.contains("<del>Ord</del> <ins>Ny</ins> \\| &lt;b&gt; a\\_b\\_c @<!-- -->navn \\#<!-- -->12"))
    #expect(markdown.contains("| `antal` |  | 24 → 25 | +1 |  |"))
    let json = repository.trykklar("changes", "main", "r", "--format=json").output
    let all = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let number = try #require((all["numbers"] as? [[String: Any]])?.first)
    #expect(number["difference"] as? String == "+1")
    #expect((number["new"] as? [String: Any])?["number"] as? Int == 25)
    #expect(repository.trykklar("changes", "main", "r", "--format", "xml").status == 2)
  }

  @Test("nobody who was interviewed is named")
  func people() throws {
    let person = { (id: String) in
      ["people.yaml": "people: [{id: \(id), name: Anne Vang, sector: stat}]\nsectors: [{id: stat, title: Staten}]\n"]
    }
    let repository = try SmallRepository(Self.files().merging(person("anne-vang")) { $1 })
    try repository.write(person("bo-holm"))
    for format in ["text", "json", "markdown"] {
      let output = repository.trykklar("changes", "main", "r", "--format", format).output
      #expect(output.contains("stat"))
      for name in ["anne", "Anne", "bo-holm"] { #expect(!output.contains(name), "\(format)") }
    }
  }
}
