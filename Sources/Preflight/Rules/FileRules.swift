// What is wrong with the file as a file.

extension FindingList {
  mutating func addUnreadable(_ reason: String) {
    add("unreadable-pdf", "the file cannot be read: \(reason)", remedy: "make the PDF again")
  }

  mutating func addLocked() {
    add(
      "encrypted-pdf", "the file wants a password", remedy: "save it without a password and without restrictions")
  }

  mutating func addDamaged(_ reason: String) {
    add("damaged-pdf", "the file is damaged: \(reason)", remedy: "make the PDF again")
  }

  mutating func addDamagedTree(_ tree: PageTree) {
    let reason = tree.pages.isEmpty ? "no page is in it" : "its page tree is endless, or has too many pages"
    add("damaged-pdf", "the file is damaged: \(reason)", remedy: "make the PDF again")
  }

  mutating func addTooMuchContent(_ reason: String?) {
    add(
      "endless-content", "more is packed into the file's content than is read\(reason.map { ": \($0)" } ?? "")",
      remedy: "make the PDF again; a report's pages hold far less")
  }

  mutating func addFaults(of content: PageContent) {
    let reason: String
    switch content.fault {
    case nil: return
    case .endless: reason = "has more to paint than is read of a whole file"
    case .tooDeep: reason = "has forms or states that stand in each other too deep"
    case .unreadable: reason = "has content that cannot be decoded"
    }
    add(
      "endless-content", on: content.page, "the page \(reason), and was not looked at to its end",
      remedy: "make the PDF again; a report's pages hold far less")
  }

  mutating func addUnrendered(_ page: PageFacts) {
    add(
      "not-rendered", on: page, "Ghostscript could not render the page, so its inks and its bleed are not known",
      remedy: "open the page in another program, and make the PDF again")
  }
}
