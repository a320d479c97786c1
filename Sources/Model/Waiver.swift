/// An author's word, in a comment beside a fault, that it is none: `<!-- trykklar: allow unbound-number: because … -->`.
public struct Waiver: Hashable, Sendable {
  /// Where the comment begins.
  public var location: SourceLocation
  /// The comment's characters on its first line, for the caret.
  public var length: Int
  /// The checks that it is about.
  public var codes: [Located<String>]
  /// Why, without the word *because*.
  public var reason: String
  /// The lines of the file that it covers.
  public var lines: ClosedRange<Int>

  public init(
    at location: SourceLocation, length: Int, codes: [Located<String>], reason: String, lines: ClosedRange<Int>
  ) {
    self.location = location
    self.length = length
    self.codes = codes
    self.reason = reason
    self.lines = lines
  }

  /// Whether it lets a fault with `code` at `place` pass.
  public func covers(_ code: String, at place: SourceLocation) -> Bool {
    place.file == location.file && lines.contains(place.line) && codes.contains { $0.value == code }
  }
}

/// A fault that a waiver lets pass.
public struct WaivedDiagnostic: Hashable, Sendable {
  /// What would have been said.
  public var diagnostic: Diagnostic
  public var waiver: Waiver

  public init(_ diagnostic: Diagnostic, by waiver: Waiver) {
    self.diagnostic = diagnostic
    self.waiver = waiver
  }
}
