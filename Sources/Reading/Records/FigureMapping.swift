import Model

extension Figure {
  /// What a chart needs depends on which it is, so here the fields are checked a second time.
  init?(_ fields: Fields, into diagnostics: inout [Diagnostic]) {
    guard let id = fields.located("id"), let title = fields.text("title"), let chart = fields.located("chart")
    else { return nil }
    func lacks(_ message: String, remedy: String) {
      diagnostics.append(
        Diagnostic("incomplete-figure", at: chart.location, length: chart.value.count, message, remedy: remedy))
    }
    let content: Content
    if chart.value == "matrix" {
      let matrixFields = fields.records("fields").compactMap { record in
        record.text("title").map { TitledText(title: $0, text: record.text("text")) }
      }
      guard matrixFields.count == 4 else {
        lacks("a matrix has four fields, not \(matrixFields.count)", remedy: "give four `fields`, in reading order")
        return nil
      }
      content = .matrix(FourFieldMatrix(centre: fields.text("centre"), fields: matrixFields))
    } else {
      guard let file = fields.located("file") else {
        lacks("a picture needs a `file`", remedy: "add `file: images/…`")
        return nil
      }
      content = .picture(file)
    }
    self.init(
      id: id, title: title, alternative: fields.text("alt"), note: fields.text("note"),
      source: fields.located("source"), page: fields.text("page"), content: content)
  }
}
