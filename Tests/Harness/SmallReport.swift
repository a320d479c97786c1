import Reading

/// The smallest report that lacks nothing: a `report.yaml` and one chapter. Tests replace files of it or add to it.
public enum SmallReport {
  public static let reportYAML = """
    title: En lille rapport
    date: 2020-04-30
    summary: Rapporten viser det mindste, en rapport kan være.
    publisher:
      name: Center for Offentlig Innovation
      short-name: COI
      web: "https://www.coi.dk"
    authors: [Center for Offentlig Innovation]
    licence: Indholdet må gerne refereres, når kilden står tydeligt.
    isbn:
      electronic: 978-87-7014-419-3
    chapters: [indledning]

    """

  /// The front matter of `chapters/indledning.md`.
  public static let frontMatter = "---\ntitle: Indledning\n---\n\n"

  /// Lines of `chapters/indledning.md` above its prose.
  public static let frontMatterLines = 4

  public static let files: [String: String] = [
    "report.yaml": reportYAML,
    chapterFile: frontMatter + "Her begynder rapporten.\n",
  ]

  /// The path of the only chapter.
  public static let chapterFile = "chapters/indledning.md"

  /// The files with others put in their places or added to them.
  public static func with(_ files: [String: String]) -> [String: String] {
    self.files.merging(files) { _, own in own }
  }

  /// The files with another prose in the chapter, and others put in their places or added.
  public static func chapter(_ prose: String, _ files: [String: String] = [:]) -> [String: String] {
    with(files.merging([chapterFile: frontMatter + prose]) { own, _ in own })
  }

  /// The translation of the files into English.
  public static let english: [String: String] = [
    "report.en.yaml": """
    title: A small report
    summary: The report shows the least that a report can be.
    licence: Content may be cited where the source is clear.

    """,
    "chapters/indledning.en.md": "---\ntitle: Introduction\n---\n\nHere the report begins.\n",
  ]

  /// The files and their translation, with others put in their places or added to them.
  public static func translated(_ files: [String: String] = [:]) -> [String: String] {
    with(english.merging(files) { _, own in own })
  }

  /// The files and their translation, with another prose in the chapter, in both languages.
  public static func chapter(
    _ prose: String, english: String, _ files: [String: String] = [:]
  ) -> [String: String] {
    let both = [chapterFile: frontMatter + prose, "chapters/indledning.en.md": frontMatter + english]
    return translated(files.merging(both) { own, _ in own })
  }

  /// `report.yaml` with one more key at its end.
  public static func reportYAML(adding line: String) -> String { reportYAML + line + "\n" }
}
