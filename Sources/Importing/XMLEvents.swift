import CExpat

/// What a reader of XML is told, in the order of the text.
protocol XMLEvents: AnyObject {
  /// - Parameters:
  ///   - name: without a prefix.
  ///   - attributes: by their names without prefixes.
  func begin(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  func text(_ text: String)
}

/// XML → events, through expat.
///
/// A document type is refused: with it go entities, from outside as well as those that stand for a billion others.
enum XML {
  /// Elements within elements. A code book may be nested, but nobody nests it this deep.
  static let deepest = 100

  /// What is wrong with the text, and in which line.
  struct Fault: Error, Hashable {
    var line: Int
    var problem: String
  }

  /// Tells `events` what is in the text, up to the first fault.
  static func read(_ bytes: [UInt8], _ events: some XMLEvents) throws(Fault) {
    guard let parser = XML_ParserCreate(nil) else { throw Fault(line: 1, problem: "no memory left to read it") }
    defer { XML_ParserFree(parser) }
    let listener = Listener(events, parser)
    XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
    XML_SetElementHandler(
      parser,
      { context, name, attributes in
        guard let name, let listener = Listener.at(context) else { return }
        listener.begin(name, attributes)
      },
      { context, name in
        guard let name, let listener = Listener.at(context) else { return }
        listener.end(name)
      })
    XML_SetCharacterDataHandler(parser) { context, characters, count in
      guard let characters, let listener = Listener.at(context) else { return }
      listener.text(characters, count: Int(count))
    }
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in Listener.at(context)?.refuse("a document type") }
    let status = withExtendedLifetime(listener) {
      bytes.withUnsafeBytes { all in
        XML_Parse(parser, all.bindMemory(to: CChar.self).baseAddress, Int32(clamping: all.count), 1)
      }
    }
    guard status != XML_STATUS_OK else { return }
    let line = Int(XML_GetCurrentLineNumber(parser))
    throw Fault(
      line: line,
      problem: listener.refusal ?? XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "no XML")
  }
}

extension XML {
  /// What C hands back to its callbacks.
  private final class Listener {
    private let events: any XMLEvents
    private let parser: XML_Parser
    private var depth = 0
    private(set) var refusal: String?

    init(_ events: any XMLEvents, _ parser: XML_Parser) {
      self.events = events
      self.parser = parser
    }

    static func at(_ context: UnsafeMutableRawPointer?) -> Listener? {
      context.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
    }

    func begin(_ name: UnsafePointer<CChar>, _ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
      guard refusal == nil else { return }
      depth += 1
      if depth > XML.deepest { return refuse("elements nested more than \(XML.deepest) deep") }
      var attributes: [String: String] = [:]
      var pair = list
      while let at = pair, let key = at[0], let value = at[1] {
        attributes[Self.local(key)] = String(cString: value)
        pair = at + 2
      }
      events.begin(Self.local(name), attributes)
    }

    func end(_ name: UnsafePointer<CChar>) {
      guard refusal == nil else { return }
      depth -= 1
      events.end(Self.local(name))
    }

    func text(_ characters: UnsafePointer<CChar>, count: Int) {
      guard refusal == nil else { return }
      let bytes = UnsafeRawBufferPointer(start: characters, count: count)
      events.text(String(decoding: bytes, as: UTF8.self))
    }

    func refuse(_ what: String) {
      if refusal == nil { refusal = what }
      XML_StopParser(parser, XML_Bool(0))
    }

    private static func local(_ name: UnsafePointer<CChar>) -> String {
      let whole = String(cString: name)
      guard let colon = whole.lastIndex(of: ":") else { return whole }
      return String(whole[whole.index(after: colon)...])
    }
  }
}
