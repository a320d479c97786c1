import Foundation
import Model
import Publishing
import Reading
import Testing

/// What a report says is the same on the screen, on paper and in a draft.
///
/// Words are held against each other page for page, in the order in which the PDF paints them. Poppler finds them by their places, for a
/// printed page has no spaces. One thing is taken from both sides alike: a number and its `%` are one word, for the thin space between
/// them is now read as a space, now not.
@Suite struct ProfileTextTests {
  private func pages(of pdf: String) -> [[String]] {
    let text = Workshop.run("pdftotext", ["-raw", "-enc", "UTF-8", pdf, "-"]).output
    // A form feed ends each page.
    return text.split(separator: "\u{c}", omittingEmptySubsequences: false).dropLast().map { page in
      let words = page.split(whereSeparator: \.isWhitespace).map(String.init)
      return words.reduce(into: []) { line, word in
        if word.first == "%", let last = line.last, last.last?.isNumber == true {
          line[line.count - 1] = last + word
        } else {
          line.append(word)
        }
      }
    }
  }

  @Test(
    "the shipped reports say the same on the screen, in print and in a draft, word for word and page for page",
    arguments: ["topledere", "politikere"])
  func words(_ report: String) throws {
    let output = try TemporaryFolder()
    let folder = try DiskFolder(Workshop.project + "/Reports/" + report)
    func pages(_ profile: Profile) throws -> [[String]] {
      let result = Workshop.press.build(folder, as: ProfileChoice(profile), output: output.path)
      return self.pages(of: try #require(result.pdf, "\(profile): \(result.diagnostics)"))
    }
    let screen = try pages(.screen)
    #expect(screen.count > 60 && screen.joined().count > 10_000)
    let print = try pages(.print)
    let draft = try pages(.draft)
    #expect(print.count == screen.count && draft.count == screen.count)
    for (number, page) in screen.enumerated() {
      #expect(print[number] == page, "page \(number + 1) in print")
      // Its own words, *Kladde* and the notes, are laid over the finished page.
      #expect(draft[number].starts(with: page), "page \(number + 1) of the draft")
    }
  }
}
