/// Text in XML 1.0.
enum XML {
  /// As the content of an element.
  static func text(_ text: String) -> String { escaped(text, inAttribute: false) }

  /// As an attribute's value, with its quotation marks.
  static func quoted(_ text: String) -> String { "\"" + escaped(text, inAttribute: true) + "\"" }

  private static func escaped(_ text: String, inAttribute: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
      // A reader would make a space of the line's end in an attribute, and a line feed of a carriage return.
      case "\n" where inAttribute: result.append(contentsOf: "&#10;".unicodeScalars)
      case "\t" where inAttribute: result.append(contentsOf: "&#9;".unicodeScalars)
      case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      // Characters that no XML document can have, not even escaped (XML 1.0, production 2).
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
