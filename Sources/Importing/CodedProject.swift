/// What a REFI-QDA project holds, as far as reports use it: codes, cases, and texts with what is coded in them.
///
/// Users, notes, links, sets and graphs are not read. The rules are those of *REFI-QDA standard 1.5* and its schema of 18 March 2019.
struct CodedProject: Sendable {
  /// A code of the code book.
  struct Code: Sendable {
    var guid: String
    var name: String
    /// The names of the codes that it stands below, the outermost first.
    var parents: [String]
  }

  /// Somebody or something that was studied; here, an informant.
  struct Case: Sendable {
    var guid: String
    var name: String?
    /// A variable's GUID and a value as text, in the order of the file.
    var values: [(variable: String, value: String)] = []
    var sources: [String] = []
    var selections: [String] = []
  }

  /// A text: a text source, the transcript of a recording, or the text of a PDF.
  struct Text: Sendable {
    var guid: String
    var name: String?
    /// The recording or the PDF that it is the text of.
    var owner: (guid: String, name: String?)?
    /// Where the text is: `internal://GUID.txt`.
    var path: String?
    /// The text itself, where it stands in the project's file.
    var content: String?
    var selections: [Selection] = []
  }

  /// A passage of a text.
  struct Selection: Sendable {
    var guid: String
    /// Most programs write the passage here, or its beginning and its end.
    var name: String?
    /// Zero-based; what it counts is to be Unicode code points.
    var start: Int
    /// Of the first character after the passage.
    var end: Int
    /// The GUIDs of the codes that it is coded with.
    var codes: [String] = []
  }

  var name = ""
  var codes: [Code] = []
  /// The variables' names by GUID.
  var variables: [String: String] = [:]
  var cases: [Case] = []
  var texts: [Text] = []
  /// The names of sources without text: pictures, recordings without a transcript, PDFs without their text.
  var others: [String] = []
}
