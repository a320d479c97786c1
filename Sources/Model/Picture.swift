/// What is known about a picture file from its first bytes.
public struct Picture: Sendable, Hashable {
  public enum Format: String, Sendable { case jpeg, png, pdf }

  public var format: Format
  /// Pixels; for a PDF its points, since it has none.
  public var width: Int
  public var height: Int

  public init(format: Format, width: Int, height: Int) {
    self.format = format
    self.width = width
    self.height = height
  }
}
