import Model

/// Something about a PDF that its printer, or its reader, cannot use as it is.
public struct Finding: Hashable, Sendable {
  /// Names the fault in kebab case; `trykklar explain` knows it.
  public var code: String
  public var severity: Severity
  /// Where in the file; nil where it is about the file as a whole.
  public var place: Place?
  /// What is wrong, without a full stop.
  public var message: String
  /// What to do about it; begins with a verb.
  public var remedy: String

  /// A page and, where it is known, a rectangle on it.
  public struct Place: Hashable, Sendable {
    /// The page's number in the file, from 1.
    public var page: Int
    /// The rectangle; its origin is the upper left corner of the trimmed page.
    public var area: Area?
  }

  /// A rectangle in millimetres, from the left and from the top.
  public struct Area: Hashable, Sendable {
    public var left: Double
    public var top: Double
    public var width: Double
    public var height: Double
  }

  /// `page 3, 25.0 mm from the left, 40.2 mm from the top`.
  public var placeText: String? {
    guard let place else { return nil }
    guard let area = place.area else { return "page \(place.page)" }
    return "page \(place.page), \(area.left.tenths) mm from the left, \(area.top.tenths) mm from the top"
  }

  /// The finding on one line, without a line end: place, weight, code, message, remedy.
  public var line: String {
    let weight =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    return "\(placeText.map { $0 + ": " } ?? "")\(weight)[\(code)]: \(message); \(remedy)"
  }
}

extension Finding {
  /// The same for those who collect diagnostics: the place is part of the words, for a page is no line of the report's.
  public func diagnostic(file: String) -> Diagnostic {
    let place = placeText.map { "\(file), \($0)" } ?? file
    return Diagnostic(code, severity, at: nil, "\(place): \(message)", remedy: remedy)
  }
}

extension Double {
  /// The number with one decimal; what is no number, or far too large, is a dash.
  var tenths: String {
    guard isFinite, abs(self) < 1e9 else { return "–" }
    let whole = Int((self * 10).rounded())
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 10).\(abs(whole) % 10)"
  }

  /// The number with two decimals.
  var hundredths: String {
    guard isFinite, abs(self) < 1e9 else { return "–" }
    let whole = Int((self * 100).rounded())
    let rest = abs(whole) % 100
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// The nearest whole number; of what is none, or far too large, the nearest end of the range.
  var whole: Int {
    guard !isNaN else { return 0 }
    return Int(Swift.min(Swift.max(self, -1e9), 1e9).rounded())
  }
}
