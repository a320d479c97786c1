import Foundation
import Testing

/// `trykklar preflight`, as its users meet it.
@Suite struct PreflightCommandTests {
  private func trykklar(_ words: String...) -> (output: String, errors: String, status: Int32?) {
    Workshop.run(Workshop.program, words)
  }

  /// A page of a hundred points with a red field on it, without anything that a printer or a screen reader asks for.
  private static let bare = """
    %PDF-1.4
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
    3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >> endobj
    4 0 obj << /Length 29 >> stream
    1 0 0 rg 28.35 28.35 9 9 re f
    endstream endobj
    trailer << /Root 1 0 R /Size 5 >>
    %%EOF

    """

  /// The page as a PDF whose table of objects is right.
  private func file(_ folder: TemporaryFolder) throws -> String {
    try folder.write(Array(Self.bare.utf8), to: "loose.pdf")
    // It mends what it complains of, and exits with 3.
    _ = Workshop.run("qpdf", [folder.path + "/loose.pdf", folder.path + "/page.pdf"])
    return folder.path + "/page.pdf"
  }

  @Test("each finding is a line with the file, its place, its weight, its code and a remedy; errors are exit status 1")
  func text() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    let run = trykklar("preflight", path)
    #expect(run.status == 1)
    let lines = run.output.split(separator: "\n").map { $0.replacing(path, with: "page.pdf") }
    #expect(
      lines.contains(
        "page.pdf: page 1, 10.0 mm from the left, 22.1 mm from the top: error[rgb-colour]: an area is painted in RGB; convert it to CMYK or grey, through the printer's ICC profile"
      ))
    #expect(lines.last == "page.pdf: print, 1 page: 5 errors")
    #expect(lines.count == 6)
  }

  @Test("every code that it says can be explained, and the same findings are JSON")
  func json() throws {
    let folder = try TemporaryFolder()
    let path = try file(folder)
    let run = trykklar("preflight", "--profile", "screen", "--format", "json", path)
    #expect(run.status == 1)
    let root = try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(root["profile"] as? String == "screen")
    #expect(root["pages"] as? Int == 1)
    let findings = try #require(root["findings"] as? [[String: Any]])
    let codes = findings.compactMap { $0["code"] as? String }
    #expect(
      codes == [
        "untagged-pdf", "missing-language", "missing-document-title", "title-not-shown", "missing-pdfua",
        "missing-pdfa",
        "missing-output-intent",
      ])
    for code in codes { #expect(trykklar("explain", code).status == 0, "\(code)") }
  }

  @Test("it knows its profiles, its presets and its file")
  func mistakes() throws {
    #expect(trykklar("preflight", "/nowhere.pdf").status == 2)
    #expect(trykklar("preflight").status == 2)
    let profile = trykklar("preflight", "--profile", "prnt", "/etc/hostname")
    #expect(profile.errors == "trykklar: there is no profile `prnt`; did you mean `print`?\n")
    let preset = trykklar("preflight", "--preset", "x", "/etc/hostname")
    #expect(preset.status == 2)
    #expect(preset.errors.contains("use one of `offset`, `saddle-stitch`, `classic`"))
    #expect(trykklar("preflight", "--profile", "screen", "--preset", "offset", "/etc/hostname").status == 2)
  }
}
