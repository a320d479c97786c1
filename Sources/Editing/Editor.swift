import Model

/// Turns a report into the pages' content: places what is placed, resolves what is pointed at, numbers, and puts every text in
/// house style.
///
/// It never fails. What it cannot resolve it leaves as words; the checks say what is wrong with it.
public struct Editor {
  let report: Report
  let index: ReportIndex
  let order: ReadingOrder
  /// In the language of what is being set, like everything that the tool writes into it.
  private(set) var style: HouseStyle
  private(set) var harvard: Harvard
  /// What `attribution: auto` is, by the quote's identifier.
  let attributions: [String: String]
  /// Whether quotes are from several works, so that each must say which.
  let quotesDifferInWork: Bool
  var terms: Terms { style.terms }
  /// Records whose bodies are being set, so that one that contains itself comes to an end.
  var open: [Address] = []
  /// Records that have been set at least once.
  var shown: Set<Address> = []
  /// Records and sections that have their label already: a label is set once.
  var labelled: Set<Label> = []
  /// What is made up, and where pages have shown it.
  var synthetic: SyntheticNotes
  var noting = WithheldNoting()

  init(_ report: Report, _ index: ReportIndex, _ order: ReadingOrder, _ attributions: [String: String]?) {
    self.report = report
    self.index = index
    self.order = order
    self.attributions = attributions ?? Attributions([Publication(report, index, order)]).wordings()
    style = HouseStyle(report.metadata)
    synthetic = SyntheticNotes(report)
    harvard = Harvard(report.works, style)
    quotesDifferInWork = Set(report.quotes.compactMap { $0.source?.value }.filter { index.works[$0] != nil }).count > 1
  }

  /// The report ready to be set.
  ///
  /// - Parameter attributions: what `attribution: auto` is, by the quote's identifier, where more is published than this report.
  public static func edit(
    _ report: Report, _ index: ReportIndex, _ order: ReadingOrder, attributions: [String: String]? = nil
  ) -> ResolvedReport {
    var editor = Editor(report, index, order, attributions)
    var chapters = report.chapters.map { editor.chapter($0) }
    if let data = editor.figureDataChapter() { chapters.append(data) }
    if let references = editor.referenceChapter() { chapters.append(references) }
    return ResolvedReport(
      metadata: editor.metadata, terms: editor.terms, colophon: editor.colophon(),
      contents: Contents.of(chapters, depth: report.metadata.contentsDepth), chapters: chapters)
  }
}

extension Editor {
  /// Sets something in a language; nil is the edition's.
  mutating func speaking<Result>(_ language: Language?, _ edit: (inout Editor) -> Result) -> Result {
    let wanted = language ?? report.metadata.language
    guard wanted != terms.language else { return edit(&self) }
    let outer = (style, harvard)
    style = HouseStyle(report.metadata, in: wanted)
    harvard = Harvard(report.works, style)
    defer { (style, harvard) = outer }
    return edit(&self)
  }

  private mutating func chapter(_ chapter: Chapter) -> ResolvedChapter {
    var resolved = speaking(chapter.language) { $0.resolved(chapter) }
    resolved.language = chapter.language
    return resolved
  }

  private mutating func resolved(_ chapter: Chapter) -> ResolvedChapter {
    synthetic.beginChapter()
    synthetic.note(in: [chapter.title, chapter.lead])
    let kind: ResolvedChapter.Kind =
      switch chapter.kind {
      case .chapter: .chapter
      case .foreword: .foreword
      case .appendix: .appendix
      }
    noting.isChapterNoted = false
    return ResolvedChapter(
      label: Label(.chapter, chapter.id.value), kind: kind, number: order.chapters[chapter.id.value] ?? "",
      title: polished(chapter.title), shortTitle: chapter.shortTitle.map(polished),
      lead: chapter.lead.map(polished), picture: chapter.picture.map(polished),
      body: chapter.body.flatMap { block($0, inChapter: chapter.id.value) }, location: chapter.id.location)
  }

  /// The reference list at the end, when there are works and no chapter has placed it.
  private func referenceChapter() -> ResolvedChapter? {
    guard !report.works.isEmpty, order.placements[Address(.list, RecordList.references.rawValue)] == nil else {
      return nil
    }
    let place = SourceLocation(file: "sources.yaml")
    return ResolvedChapter(
      label: Label(.chapter, "-references"), kind: .references, number: "", title: terms.references,
      body: [ResolvedBlock(.references(references()), at: place)], location: place)
  }

  /// The metadata in house style.
  private var metadata: ReportMetadata {
    var metadata = report.metadata
    metadata.title.value = polished(metadata.title.value)
    metadata.subtitle = metadata.subtitle.map(polished)
    metadata.shortTitle = metadata.shortTitle.map(polished)
    metadata.summary = metadata.summary.map(polished)
    metadata.backCover = metadata.backCover.map(polished)
    metadata.label = metadata.label.map(polished)
    metadata.coverLine = (metadata.coverLine ?? syntheticCoverLine).map(polished)
    metadata.publisher.name = polished(metadata.publisher.name)
    metadata.publisher.shortName = metadata.publisher.shortName.map(polished)
    metadata.authors = metadata.authors.map(polished)
    metadata.cover.credit = metadata.cover.credit.map(polished)
    return metadata
  }

  func references() -> [ReferenceEntry] {
    harvard.works.map {
      ReferenceEntry(label: Label(.cite, $0.id.value), words: harvard.entry($0), location: $0.id.location)
    }
  }

  func polished(_ photo: Photo) -> Photo {
    var photo = photo
    photo.alternative = polished(photo.alternative)
    photo.credit = photo.credit.map(polished)
    return photo
  }

  /// The label of something that is shown for the first time; nil the second time.
  mutating func takeLabel(_ scheme: Address.Scheme, _ id: String) -> Label? {
    let label = Label(scheme, id)
    return labelled.insert(label).inserted ? label : nil
  }
}
