import Foundation
import Harness
import Model
import Publishing
import Reading
import Testing
import Typesetting

/// What `people.yaml` says of people who are not named reaches nothing that a build leaves behind.
@Suite struct SecretsTests {
  /// Words that stand nowhere else: of somebody anonymous every field, of somebody listed all but what a list may say.
  private static let secrets = [
    "hemmelig-id-1", "Xenia Zwilgmeyer", "fjeldvagtmester", "Qvistgaard Institut", "observatoriumstype", "Utopien",
    "nonbinaer-kode", "87-93", "lyttet-id-2", "Fortroligheden",
  ]

  private static let people = """
    people:
      - {id: hemmelig-id-1, name: Xenia Zwilgmeyer, title: fjeldvagtmester, organisation: Qvistgaard Institut, organisation-type: observatoriumstype, role: leder, sector: stat, region: Utopien, gender: nonbinaer-kode, age-band: 87-93 år}
      - {id: lyttet-id-2, name: Bo Åben, title: direktør, organisation: Åbne Kommune, role: leder, sector: stat, region: Fortroligheden, consent: listed}
      - {id: c, role: leder, sector: stat}
      - {id: d, role: leder, sector: stat}
    sectors: [{id: stat, title: Staten}]
    roles: [{id: leder, title: leder, by-sector: {stat: Statslig leder}}]

    """

  private static func report(_ quote: String = "attribution: auto") -> [String: String] {
    SmallReport.chapter(
      "![](quote:a)\n\n![](quote:b)\n\n![](list:people)\n",
      [
        "people.yaml": people,
        "quotes.yaml": """
        - {id: a, text: Vi prøver os frem., who: hemmelig-id-1, \(quote), source: transcripts/a.txt}
        - {id: b, text: Det tager tid., who: lyttet-id-2, attribution: auto, source: transcripts/a.txt}

        """,
        "transcripts/a.txt": "Fortroligheden Xenia Zwilgmeyer. Vi prøver os frem. Det tager tid.\n",
      ])
  }

  /// All bytes of a folder's files, and of its PDFs also with their streams inflated.
  private func bytes(in folder: String) throws -> [(String, String)] {
    let paths = try #require(FileManager.default.enumerator(atPath: folder)).compactMap { $0 as? String }
    return paths.compactMap { path in
      let full = folder + "/" + path
      guard let data = FileManager.default.contents(atPath: full) else { return nil }
      var text = String(decoding: data, as: UTF8.self)
      if path.hasSuffix(".pdf") {
        let inflated = folder + "/inflated"
        _ = Workshop.run("qpdf", ["--qdf", "--object-streams=disable", full, inflated])
        text += String(decoding: FileManager.default.contents(atPath: inflated) ?? Data(), as: UTF8.self)
        text += Workshop.text(of: full) + Workshop.run("pdfinfo", ["-meta", full]).output
      }
      return (path, text)
    }
  }

  @Test(
    "no name and no private field is in the PDF, the lists, the manifest, TeX's files or what is left in the temporary folder"
  )
  func outputs() throws {
    let folder = try TemporaryFolder(Self.report())
    let temporary = try TemporaryFolder()
    let (_, errors, status) = Workshop.run(
      Workshop.program, ["build", "--keep-tex", "--output", folder.path + "/Output", folder.path],
      environment: ["TMPDIR": temporary.path, "TRYKKLAR_TEMPLATES": Workshop.templates])
    #expect(status == 0, "\(errors)")
    let all = try bytes(in: folder.path + "/Output") + bytes(in: temporary.path) + [("messages", errors)]
    #expect(all.contains { $0.0.hasSuffix(".pdf") && $0.1.contains("Statslig leder") })
    #expect(all.contains { $0.0.hasSuffix(".pdf") && $0.1.contains("Bo Åben") })
    for secret in Self.secrets {
      for (path, text) in all { #expect(!text.contains(secret), "\(secret) is in \(path)") }
    }
  }

  @Test(
    "an attribution that gives somebody away is an error whose words, line and manifest tell nothing else about anybody"
  )
  func diagnostics() throws {
    let folder = try TemporaryFolder(Self.report("attribution: Statslig leder i Utopien"))
    let (output, errors, status) = Workshop.run(
      Workshop.program, ["check", folder.path], environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
    #expect(status == 1)
    #expect(errors.contains("unsafe-attribution"))
    // The author's own line in quotes.yaml is shown, with what stands in it.
    let shown = ["hemmelig-id-1", "Utopien"]
    for secret in Self.secrets where !shown.contains(secret) {
      #expect(!(output + errors).contains(secret), "\(secret)")
    }
  }

  @Test("a mistake in people.yaml is reported with its place, and its line is not shown")
  func privateLines() throws {
    let broken = Self.people.replacing(
      "role: leder, sector: stat, region: Utopien", with: "sectr: stat, region: Utopien")
    let folder = try TemporaryFolder(Self.report().merging(["people.yaml": broken]) { $1 })
    let (_, errors, status) = Workshop.run(
      Workshop.program, ["check", folder.path], environment: ["TRYKKLAR_TEMPLATES": Workshop.templates])
    #expect(status == 1)
    #expect(errors.contains("people.yaml:2:") && errors.contains("unknown-key"))
    for secret in Self.secrets where !["hemmelig-id-1"].contains(secret) {
      #expect(!errors.contains(secret), "\(secret)")
    }
  }
}
