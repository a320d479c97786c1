import Foundation
import Model
import Platform
import Publishing
import Reading
import Typesetting

/// What whole builds need: the project's own files, a folder to work in, and programs that look at PDFs.
enum Workshop {
  /// The project's folder.
  static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static let templates = project + "/Templates"

  static let press = Press(templates: templates)

  /// The program that was built along with the tests: it lies beside them.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/trykklar"

  /// Runs a program and gives what it printed and its status; nil status when it did not end by itself.
  static func run(
    _ program: String, _ arguments: [String], in folder: String = "/", environment: [String: String] = [:]
  ) -> (output: String, errors: String, status: Int32?) {
    var all = ChildProcess.plainEnvironment
    // The fonts are made once for all tests.
    all["HOME"] = ProcessInfo.processInfo.environment["HOME"] ?? "/tmp"
    all.merge(environment) { _, own in own }
    let path = program.hasPrefix("/") ? program : "/usr/bin/" + program
    let result = ChildProcess(path, arguments, environment: all, folder: folder).run()
    let status: Int32? = if case .exited(let status) = result.ending { status } else { nil }
    return (result.text, result.errorText, status)
  }

  /// The text of a PDF in reading order, words broken at line ends joined again, all white space a single space.
  static func text(of pdf: String) -> String { text(of: pdf, []) }

  /// The same without running heads and folios, which would stand in the middle of what goes on over a page: A4, in points.
  static func body(of pdf: String) -> String { text(of: pdf, ["-x", "0", "-y", "60", "-W", "596", "-H", "710"]) }

  private static func text(of pdf: String, _ options: [String]) -> String {
    let text = run("pdftotext", options + ["-enc", "UTF-8", pdf, "-"]).output
    return text.replacing("\u{AD}\n", with: "").replacing("-\n", with: "-").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}

/// A folder that is there for one test.
final class TemporaryFolder {
  let path: String

  init(_ files: [String: String] = [:]) throws {
    path = FileManager.default.temporaryDirectory.path + "/trykklar-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(Array(text.utf8), to: name) }
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func bytes(of name: String) -> Data? { FileManager.default.contents(atPath: path + "/" + name) }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
