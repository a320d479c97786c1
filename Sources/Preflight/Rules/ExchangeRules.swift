import Model

/// Does the file say that it is PDF/X, and what it is to be printed by (ISO 15930)?
struct ExchangeRules {
  let standard: PrintPreset.Standard

  func check(_ document: PDFDocument, _ list: inout FindingList) {
    if document.isEncrypted {
      list.add(
        "encrypted-pdf", "the file is encrypted, and PDF/X forbids it",
        remedy: "save it without a password and without restrictions")
    }
    checkIdentification(document, &list)
    checkIntent(document, &list)
    checkTrapped(document, &list)
    checkVersion(document, &list)
  }

  private func checkIdentification(_ document: PDFDocument, _ list: inout FindingList) {
    let stated =
      XMP.value("GTS_PDFXVersion", in: document.metadata) ?? document.information["GTS_PDFXVersion"].text ?? ""
    // A file of the stricter standard is as good.
    let isExpected =
      stated.hasPrefix("PDF/X-1") && !stated.hasPrefix("PDF/X-1:1999")
      || (standard == .x4 && stated.hasPrefix("PDF/X-4"))
    guard !isExpected else { return }
    let words =
      stated.isEmpty ? "the file does not say that it is PDF/X" : "the file says that it is `\(stated.prefix(40))`"
    list.add(
      "missing-pdfx", "\(words), and \(standard.rawValue) is wanted",
      remedy: "export it as \(standard.rawValue), in Trykklar with `build --profile print`")
  }

  private func checkIntent(_ document: PDFDocument, _ list: inout FindingList) {
    let intents = document.catalog["OutputIntents"].items.filter { $0["S"].name == "GTS_PDFX" }
    guard let intent = intents.first else {
      list.add(
        "missing-output-intent",
        "the file does not say for which paper and inks its colours are: it has no output intent",
        remedy: "add the printer's, such as FOGRA39")
      return
    }
    if intents.count > 1 {
      list.add(
        "wrong-output-intent", "the file has \(intents.count) output intents for print", remedy: "keep one of them")
    }
    let profile = intent["DestOutputProfile"]
    let isReferenced = intent["DestOutputProfileRef"].entries != nil
    if profile.isNull {
      let isNamed = intent["OutputConditionIdentifier"].hasText && intent["RegistryName"].hasText
      guard !isReferenced, !(standard == .x1a && isNamed) else { return }
      list.add(
        "wrong-output-intent", "the output intent has no ICC profile", remedy: "embed the printer's profile")
      return
    }
    guard let bytes = profile.bytes, bytes.count >= 128 else {
      list.add(
        "wrong-output-intent", "the output intent's ICC profile cannot be read", remedy: "embed the printer's profile")
      return
    }
    let kind = ICCHeader(bytes)
    guard kind.deviceClass != "prtr" || kind.colours != "CMYK" else { return }
    list.add(
      "wrong-output-intent",
      "the output intent's ICC profile is for `\(kind.colours)`, and not for a press with four inks",
      remedy: "embed the printer's profile, such as FOGRA39")
  }

  private func checkTrapped(_ document: PDFDocument, _ list: inout FindingList) {
    let value = document.information["Trapped"]
    let xmp = XMP.value("Trapped", in: document.metadata)
    guard !["True", "False"].contains(value.name ?? xmp ?? "") else { return }
    list.add(
      "missing-trapped", "the file does not say whether it is trapped",
      remedy: "set Trapped to False in its information")
  }

  private func checkVersion(_ document: PDFDocument, _ list: inout FindingList) {
    guard standard == .x1a else { return }
    let hasObjectStreams = document.objects.values.contains { object in
      if case .stream(let entries) = object { entries["Type"]?.name == "ObjStm" } else { false }
    }
    guard hasObjectStreams else { return }
    list.add(
      "too-new-pdf", "the file has object streams, which are newer than PDF/X-1a",
      remedy: "save it as PDF 1.4, or send the printer PDF/X-4")
  }
}

/// What the first bytes of an ICC profile say (ICC.1:2010, 7.2).
struct ICCHeader {
  /// `prtr` for a press, `mntr` for a screen.
  let deviceClass: String
  /// `CMYK`, `RGB`, `GRAY`.
  let colours: String

  init(_ bytes: [UInt8]) {
    func word(_ start: Int) -> String {
      guard bytes.count >= start + 4 else { return "" }
      let letters = bytes[start..<start + 4].filter { (33..<127).contains($0) }
      return String(decoding: letters, as: UTF8.self)
    }
    deviceClass = word(12)
    colours = word(16)
  }
}
