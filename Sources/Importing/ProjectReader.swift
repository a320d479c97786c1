/// The events of `project.qde` → a `CodedProject`. What it does not know it passes over.
final class ProjectReader: XMLEvents {
  private(set) var project = CodedProject()
  /// The root's name, to see that it is a project at all.
  private(set) var root: String?

  private var stack: [String] = []
  private var parents: [String] = []
  private var words: String?
  private var person: CodedProject.Case?
  private var variable: String?
  private var value: String?
  private var owner: Owner?
  private var text: CodedProject.Text?
  private var selection: CodedProject.Selection?
  /// Positions by the GUIDs of a transcript's points of synchronisation.
  private var points: [String: Int] = [:]

  /// A source that is no text itself.
  private struct Owner {
    var guid: String
    var name: String?
    var texts = 0
  }

  private static let values: Set = [
    "TextValue", "BooleanValue", "IntegerValue", "FloatValue", "DateValue", "DateTimeValue",
  ]
  private static let owners: Set = ["PictureSource", "PDFSource", "AudioSource", "VideoSource"]

  /// GUIDs are compared without their braces and in capitals.
  static func guid(_ text: String?) -> String? {
    guard let text else { return nil }
    let bare = text.filter { $0 != "{" && $0 != "}" && !$0.isWhitespace }.uppercased()
    return bare.isEmpty ? nil : bare
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    let parent = stack.last
    stack.append(name)
    words = nil
    let guid = Self.guid(attributes["guid"])
    let target = Self.guid(attributes["targetGUID"])
    switch name {
    case _ where parent == nil:
      root = name
      project.name = attributes["name"] ?? ""
    case "Code":
      let code = attributes["name"] ?? ""
      if let guid { project.codes.append(CodedProject.Code(guid: guid, name: code, parents: parents)) }
      parents.append(code)
    case "Variable": if let guid { project.variables[guid] = attributes["name"] ?? "" }
    case "Case": person = guid.map { CodedProject.Case(guid: $0, name: attributes["name"]) }
    case "VariableValue": (variable, value) = (nil, nil)
    case "VariableRef": variable = target
    case "SourceRef": if let target { person?.sources.append(target) }
    case "SelectionRef": if let target { person?.selections.append(target) }
    case "CodeRef": if parent == "Coding", let target { selection?.codes.append(target) }
    case "SyncPoint": if let guid, let place = attributes["position"].flatMap({ Int($0) }) { points[guid] = place }
    case "PlainTextContent" where text != nil: words = ""
    case _ where Self.values.contains(name): words = ""
    case _ where Self.owners.contains(name): owner = guid.map { Owner(guid: $0, name: attributes["name"]) }
    default: beginText(name, parent, guid, attributes)
    }
  }

  private func beginText(_ name: String, _ parent: String?, _ guid: String?, _ attributes: [String: String]) {
    guard let guid else { return }
    switch (name, parent) {
    case ("TextSource", _), ("Transcript", _), ("Representation", "PDFSource"):
      text = CodedProject.Text(
        guid: guid, name: attributes["name"], owner: owner.map { ($0.guid, $0.name) },
        path: attributes["plainTextPath"])
      points = [:]
    case ("PlainTextSelection", _) where text != nil:
      guard let start = attributes["startPosition"].flatMap({ Int($0) }),
        let end = attributes["endPosition"].flatMap({ Int($0) })
      else { return }
      selection = CodedProject.Selection(guid: guid, name: attributes["name"], start: start, end: end)
    case ("TranscriptSelection", _) where text != nil:
      guard let start = Self.guid(attributes["fromSyncPoint"]).flatMap({ points[$0] }),
        let end = Self.guid(attributes["toSyncPoint"]).flatMap({ points[$0] })
      else { return }
      selection = CodedProject.Selection(guid: guid, name: attributes["name"], start: start, end: end)
    default: break
    }
  }

  func text(_ text: String) { words?.append(text) }

  func end(_ name: String) {
    stack.removeLast()
    switch name {
    case "Code": parents.removeLast()
    case "Case":
      if let person { project.cases.append(person) }
      person = nil
    case "VariableValue": if let variable, let value { person?.values.append((variable, value)) }
    case "PlainTextContent": if let words { text?.content = words }
    case "PlainTextSelection", "TranscriptSelection":
      if let selection { text?.selections.append(selection) }
      selection = nil
    case "TextSource", "Transcript", "Representation": endText()
    case _ where Self.values.contains(name): value = words
    case _ where Self.owners.contains(name):
      if let owner, owner.texts == 0 { project.others.append(owner.name ?? owner.guid) }
      owner = nil
    default: break
    }
    words = nil
  }

  private func endText() {
    guard let text else { return }
    owner?.texts += 1
    project.texts.append(text)
    self.text = nil
  }
}
