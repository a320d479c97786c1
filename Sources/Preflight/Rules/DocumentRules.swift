/// What the file says of itself: tags, language, title, standards (ISO 14289-1, 6.2 and 7.1; ISO 19005-2, 6.6).
struct DocumentRules {
  let document: PDFDocument

  init(_ document: PDFDocument) { self.document = document }

  func check(_ list: inout FindingList) {
    let catalog = document.catalog
    if catalog["StructTreeRoot"].entries == nil || !catalog["MarkInfo"]["Marked"].isTrue {
      let what =
        catalog["StructTreeRoot"].entries == nil ? "it has no structure tree" : "it does not say that it is tagged"
      list.add(
        "untagged-pdf", "the file is not tagged, so a screen reader has to guess its order: \(what)",
        remedy: "export it with tags, in Trykklar with `build --profile screen`")
    }
    if catalog["MarkInfo"]["Suspects"].isTrue {
      list.add(
        "untagged-pdf", "the file says itself that its tags are doubtful (Suspects)",
        remedy: "put the tags right, and set Suspects to false")
    }
    checkLanguage(catalog["Lang"].text, &list)
    checkTitle(catalog, &list)
    checkStandards(&list)
    checkIntent(catalog, &list)
    checkLock(&list)
    checkAttachments(catalog, &list)
  }

  private func checkLanguage(_ language: String?, _ list: inout FindingList) {
    let parts = (language ?? "").split(separator: "-", omittingEmptySubsequences: false)
    let isTag =
      (2...8).contains(parts.first?.utf8.count ?? 0)
      && parts.allSatisfy {
        (1...8).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      }
    guard !isTag else { return }
    let words = language.map { $0.isEmpty ? nil : "`\($0.prefix(40))` is no language" } ?? nil
    list.add(
      "missing-language", words ?? "the file does not say which language it is in",
      remedy: "set its language, such as `da-DK`")
  }

  private func checkTitle(_ catalog: PDFNode, _ list: inout FindingList) {
    if !XMP.hasTitle(document.metadata) {
      list.add(
        "missing-document-title", "the file has no title in its metadata (dc:title)", remedy: "give it one")
    }
    if !catalog["ViewerPreferences"]["DisplayDocTitle"].isTrue {
      list.add(
        "title-not-shown", "a reader's window shows the file's name instead of its title",
        remedy: "set DisplayDocTitle to true")
    }
  }

  private func checkStandards(_ list: inout FindingList) {
    let metadata = document.metadata
    if XMP.value("pdfuaid:part", in: metadata) != "1" {
      list.add(
        "missing-pdfua", "the file does not say that it is PDF/UA-1", remedy: "state pdfuaid:part 1 once it is true")
    }
    let part = XMP.value("pdfaid:part", in: metadata)
    let level = XMP.value("pdfaid:conformance", in: metadata)
    if part != "2" || level?.uppercased() != "A" {
      let words = part.map { "the file says that it is PDF/A-\($0.prefix(8))\((level ?? "").prefix(8).lowercased())" }
      list.add(
        "missing-pdfa", "\(words ?? "the file does not say that it is PDF/A"), and PDF/A-2a is wanted",
        remedy: "state pdfaid:part 2 and pdfaid:conformance A once it is true")
    }
  }

  private func checkIntent(_ catalog: PDFNode, _ list: inout FindingList) {
    let intents = catalog["OutputIntents"].items.filter { $0["S"].name == "GTS_PDFA1" }
    if intents.first?["DestOutputProfile"].bytes == nil {
      list.add(
        "missing-output-intent",
        "the file does not say what its colours look like: it has no output intent with a profile",
        remedy: "add an output intent with the profile sRGB")
    }
  }

  private func checkLock(_ list: inout FindingList) {
    guard document.isEncrypted else { return }
    let words = document.allowsAccessibility ? "and PDF/A forbids it" : "and shuts screen readers out"
    list.add(
      "encrypted-pdf", "the file is encrypted, \(words)", remedy: "save it without a password and without restrictions")
  }

  private func checkAttachments(_ catalog: PDFNode, _ list: inout FindingList) {
    let hasFiles = !catalog["Names"]["EmbeddedFiles"].isNull
    guard hasFiles, XMP.value("pdfaid:part", in: document.metadata) == "2" else { return }
    let others = document.all.filter {
      $0.node["Type"].name == "EmbeddedFile" && $0.node["Subtype"].name != "application/pdf"
    }
    guard !others.isEmpty else { return }
    list.add(
      "attachment-in-pdfa", "a file is attached that is no PDF, which PDF/A-2 forbids",
      remedy: "leave it out, or state PDF/A-3")
  }
}
